import { isCallLabel, isDocument, isNumberedDocument, type Part, partAt } from './call-parts.js';
import { CAPITAL, CLOSE, COLON, COMMA, DASH, END, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, SLASH, STOP, UNQUOTE, UPPER } from './lex.js';
import { dateAt, dayAtEnd } from './read-date.js';
import { placeEnd } from './read-places.js';
import { namesRepository } from './repository.js';
import { repositoryHead } from './repository-head.js';
import { anyToken, isCapital, isRoman, isTongue, isYear, opensName } from './tokens.js';
import { IS } from './vocabulary.js';
import { isListed } from '../text/word-list.js';
import { isCode, isFigured, isNamedFile, isPaper, isRoom } from './archive-codes.js';

/** What a stretch between two commas is. */
type Kind = 'call' | 'code' | 'repository' | 'collection' | 'place' | 'date' | 'quote' | 'text';

export interface Stretch {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Part[];
  readonly strong: boolean;
}

const COLLECTION = 'papers collection collections nachlass nachlaß fonds records correspondence series file files manuscripts miscellaneous deposit materials diaries diary dispatches minutes letterbooks letterbook recordings tapes';

/** *Princeton University*: of which the archive is part. */
export const hasSchool = (lexed: Lexed, from: number, to: number): boolean => anyToken(from, to, (at) => isCapital(lexed.kind(at)) && lexed.among(at, 'university college institution institute school'));

function kindOf(lexed: Lexed, from: number, to: number, before: readonly Stretch[]): Omit<Stretch, 'from' | 'to'> {
  const none = { parts: [], strong: false }, behind = before.at(-1)?.kind ?? null, isAfter = (kind: Kind): boolean => before.some((one) => one.kind === kind);
  if (lexed.kind(from) === QUOTE) return { kind: 'quote', ...none };
  // *Murray to Wynne, November 30, 1936, 026 Foreign Relations/1138*: three figures and a name are a decimal file
  if (behind === 'date' && lexed.end(from) - lexed.start(from) === 3 && isNamedFile(lexed, from, to)) return { kind: 'call', parts: [{ key: 'file', value: lexed.slice(from, to) }], strong: true };
  if (isDocument(lexed, from, to) || isNumberedDocument(lexed, from, to, isAfter('call') || isAfter('repository'))) return { kind: 'text', ...none };
  if (isBracketedDate(lexed, from, to)) return { kind: 'date', ...none };
  const date = dateAt(lexed, from);
  if (date !== null && date.end >= to - 1 && (date.grain !== 'year' || to - from === 1)) return { kind: 'date', ...none };
  const parts: Part[] = [];
  // *CWM/LMS/South China/Box 1/Folder 2*: a call string as a path
  const path = lexed.kind(from) === UPPER && lexed.kind(from + 1) === SLASH;
  let strong = false;
  for (let at = from; at < to;) {
    const found = partAt(lexed, at);
    if (found === null || found.end > to || path && at > from && lexed.kind(at - 1) !== SLASH) { if (!path && (parts.length > 0 || at - from > 2 || !opensName(lexed.kind(at)) && !(lexed.kind(at) === NUMBER && at === from + 1))) break; at++; continue; }
    // *p. 17* is a page where nothing before it is a fond
    if (found.part.key === 'papka' && parts.length === 0 && !before.some((one) => one.parts.some(({ key }) => key === 'fond' || key === 'opis'))) break;
    parts.push(found.part);
    strong ||= found.strong;
    at = found.end;
  }
  if (parts.length > 0) return { kind: 'call', parts, strong };
  // *Nairobi [KNA]*
  const bare = lexed.kind(to - 1) === CLOSE && lexed.partner(to - 1) > from ? lexed.partner(to - 1) : to;
  if (bare < to && (behind === 'repository' && placeEnd(lexed, from) === bare || behind === 'place' && bare === from + 1 && lexed.is(from, IS.region))) return { kind: 'place', ...none };
  if (namesRepository(lexed, from, to)) return { kind: 'repository', ...none };
  // *Minutes of the Council, 3 May 1845* is the document
  if (!(lexed.among(from, 'minutes diary diaries') && lexed.word(from + 1) === 'of')) for (let at = from; at < to; at++) if (lexed.kind(at) !== LOWER && lexed.among(at, COLLECTION)) return { kind: 'collection', ...none };
  if (!isRoom(lexed, from) && (isCode(lexed, from, to) || isPaper(lexed, from, to) || (behind === 'call' || behind === 'code') && isNamedFile(lexed, from, to))) return { kind: 'code', ...none };
  if (behind === 'repository' && to - from <= 5 && hasSchool(lexed, from, to) && placeEnd(lexed, from) < to) return { kind: 'repository', ...none };
  if ((behind === 'repository' || behind === 'place') && (placeEnd(lexed, from) >= to || (behind === 'repository' && lexed.kind(to) === COMMA && isCapital(lexed.kind(to + 1)) && lexed.is(to + 1, IS.region) && (lexed.kind(to + 1) === UPPER || [STOP, SEMICOLON, END].includes(lexed.kind(to + 2))) && to - from <= 3 && isCapital(lexed.kind(from))) || (behind === 'place' && (to - from <= 2 || lexed.kind(from + 1) === OPEN) && (lexed.is(from, IS.region) || lexed.kind(from) === UPPER && lexed.word(from) === 'de')))) return { kind: 'place', ...none };
  // *f. KSČ-ÚV-02/1*, *A’.1.5.0.2*
  if ((behind === 'repository' || behind === 'place' || behind === 'collection' || (behind === 'code' || behind === 'call') && lexed.kind(from) === NUMBER && lexed.kind(from + 1) === STOP) && !isRoom(lexed, from) && isFigured(lexed, from, to)) return { kind: 'code', ...none };
  return { kind: 'text', ...none };
}

/** *[July 1958]*, *(1 July 1958)*: the day, or the month, in brackets. */
const isBracketedDate = (lexed: Lexed, from: number, to: number): boolean => { const date = lexed.kind(from) === OPEN && lexed.next(from) === to ? dateAt(lexed, from + 1) : null; return date !== null && date.grain !== 'year' && date.end === to - 1; };

/** Do a name, a comma and a quotation begin at a token? */
function opensArticle(lexed: Lexed, from: number): boolean {
  let at = from;
  while (at - from < 6 && (opensName(lexed.kind(at)) || lexed.is(at, IS.particle))) at++;
  return at - from > 1 && lexed.kind(at) === COMMA && lexed.kind(at + 1) === QUOTE;
}

/** Is it a stop within a day in figures: *30. 6. 1945*? */
const isDotted = (lexed: Lexed, at: number): boolean => lexed.kind(at - 1) === NUMBER && lexed.kind(at + 1) === NUMBER && (isYear(lexed, at + 1) ? lexed.kind(at - 2) === STOP && lexed.kind(at - 3) === NUMBER : lexed.kind(at + 2) === STOP && isYear(lexed, at + 3));

/** The stretches between commas, full stops, colons and semicolons; a repository before its call string is one of its own: *AVPRF f. 0100*. */
export function stretchesOf(lexed: Lexed, from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  const add = (end: number): void => {
    // *, in Arkhiv vneshnei politiki*, *both in NSF*
    if (lexed.among(start, 'both all') && lexed.word(start + 1) === 'in') start += 2;
    if (start > from && lexed.among(start, 'in at') && lexed.kind(start) === LOWER && isCapital(lexed.kind(start + 1)) && (namesRepository(lexed, start + 1, end) || lexed.among(end - 1, COLLECTION) || partAt(lexed, start + 1) !== null)) start++;
    if (end <= start) return;
    // *23 August 1946 [Hebrew]*
    if (isTongue(lexed, lexed.partner(end - 1)) && lexed.partner(end - 1) > start) { add(lexed.partner(end - 1)); return; }
    // *ll. 30–35 (1 July 1958)*
    const open = lexed.partner(end - 1);
    if (open > start && isBracketedDate(lexed, open, end)) { add(open); stretches.push({ kind: 'date', from: open, to: end, parts: [], strong: false }); return; }
    const called = repositoryHead(lexed, start, end);
    if (called > start) { stretches.push({ kind: 'repository', from: start, to: called, parts: [], strong: false }); start = called; }
    stretches.push({ ...kindOf(lexed, start, end, stretches), from: start, to: end });
  };
  for (let at = from; at < to && stretches.length < 16; at = lexed.next(at)) {
    const kind = lexed.kind(at);
    // *ll. 3–12 (report of the embassy, 4 July 1956)*: what the document is, behind the call string
    if (kind === OPEN && at > start && lexed.partner(at) - at > 3 && lexed.partner(at) < to && !lexed.among(at + 1, 'hereafter hereinafter henceforth accessed') && dayAtEnd(lexed, at + 1, lexed.partner(at)) !== null) { add(at); stretches.push({ kind: 'quote', from: at, to: lexed.next(at), parts: [], strong: false }); start = lexed.next(at); continue; }
    if (kind === QUOTE && partAt(lexed, start)?.end === lexed.next(at)) { if (lexed.kind(lexed.next(at) - 2) === COMMA && isCapital(lexed.kind(lexed.next(at)))) { add(lexed.next(at)); start = lexed.next(at); } continue; }
    if (kind === QUOTE) { add(at); start = at; add(lexed.next(at)); start = lexed.next(at); continue; }
    // *DY 30/J IV 2, and Bernd Schäfer, “Die DDR …*: the next citation
    if (kind === COMMA && lexed.is(at + 1, IS.join) && opensArticle(lexed, at + 2)) { add(at); return stretches; }
    // *30. 6. 1945*
    if (kind === STOP && isDotted(lexed, at)) continue;
    // *July 13, 1951*
    if (kind === COMMA && isYear(lexed, at + 1) && (lexed.is(at - 1, IS.month) || lexed.kind(at - 1) === NUMBER && lexed.is(at - 2, IS.month))) continue;
    // *Haus-, Hof- und Staatsarchiv*, *Konv. 3*
    if (kind === COMMA && lexed.kind(at - 1) === DASH && lexed.start(at - 1) === lexed.end(at - 2) || kind === STOP && lexed.spaced(at) && isCallLabel(lexed.word(at - 1)) && (lexed.kind(at + 1) === NUMBER || isRoman(lexed, at + 1))) continue;
    if (kind === COMMA || kind === SEMICOLON || kind === COLON || (kind === STOP && lexed.spaced(at) && lexed.kind(at + 1) !== LOWER && !(lexed.kind(at + 1) === OPEN && dateAt(lexed, at + 2) !== null) && !(lexed.kind(at + 1) === NUMBER && lexed.among(at - 1, 'tel desp circ')) && !(lexed.kind(at - 1) === NUMBER && lexed.is(at + 1, IS.month))) || kind === CLOSE || kind === UNQUOTE) {
      // a comma within a list of leaves: *l. 77, 85, 96*
      // and a full stop within a shelf mark: *MS Rawl. D. 859*
      const within = kind === COMMA && lexed.kind(at + 1) === NUMBER || kind === STOP && lexed.kind(at + 1) === INITIAL ? partOver(lexed, start, at) : 0;
      if (within > at) { at = within - 1; continue; }
      add(at);
      start = at + 1;
      // *…, 71. The original is in RGASPI*: a sentence begins
      if (kind === STOP && isCapital(lexed.kind(at + 1)) && saysOn(lexed, at + 1, to)) return stretches;
      // *…, Box 1. Although generally unfounded, …*
      if (kind === STOP && lexed.kind(at + 1) === CAPITAL && [LOWER, NUMBER].includes(lexed.kind(at + 2)) && lexed.kind(at + 3) === LOWER && !lexed.is(at + 1, IS.archive) && stretches.some((one) => one.kind === 'call')) return stretches;
      if (kind === STOP && stretches.at(-1)?.kind === 'text' && !lexed.among(at + 1, 'ф')) break;
    }
  }
  if (start < to && stretches.length < 16) add(lexed.kind(to - 1) === STOP ? to - 1 : to);
  return stretches;
}

/** The parts of a call string by their keys, each as it is printed first. */
export function partsOf(all: readonly Stretch[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { parts } of all) for (const { key, value } of parts) found[key] ??= value;
  return found;
}

/** Has the stretch a part with one of the keys? */
export const hasPart = ({ parts }: Stretch, keys: string): boolean => parts.some(({ key }) => isListed(keys, key));

/** A finite verb before the next sign. */
export function saysOn(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to && ![COMMA, STOP, SEMICOLON, OPEN].includes(lexed.kind(at)); at++) if (lexed.kind(at) === LOWER && lexed.is(at, IS.sentence)) return true;
  return false;
}

function partOver(lexed: Lexed, from: number, comma: number): number {
  for (let at = from; at < comma; at++) { const part = partAt(lexed, at); if (part !== null && part.end > comma) return part.end; }
  return 0;
}
