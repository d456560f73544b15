import type { SplitReading } from './split-note.js';
import { type Draft, put } from './draft.js';
import { CAPITAL, COLON, COMMA, DASH, END, INITIAL, lex, type Lexed, LOWER, NUMBER, OPEN, QUOTE, STOP, UPPER } from './lex.js';
import { readFull } from './read-full.js';
import { imprintAt } from './read-imprint.js';
import { placesEnd } from './read-places.js';
import { isYear, signAt } from './tokens.js';
import { IS } from './vocabulary.js';

const LONGEST = 60;

/**
 * Reads a line that is part of a reference, as lists have them whose lines were never joined: *U. Nilgen, Evangelisten und Evangelistensymbole, in*; *mento, Firenze, Sansoni, 1958*.
 *
 * *Emphasis in the original.* and *I thank Anne Hill* are none: a sentence, or a stop behind words that nothing marks. Where the line before was
 * `torn` too, small words alone (*delle famiglie confermate nobili e dei*) and a town at the end (*la forza dell’acqua corrente, Lucca.*) go on with a title.
 */
export function readFragment(lexed: Lexed, torn: boolean): SplitReading | null {
  if (lexed.size < 3 || lexed.size > LONGEST || isSentence(lexed, torn)) return null;
  const number = lexed.kind(0) !== NUMBER || isYear(lexed, 0) ? 0 : lexed.kind(1) === STOP ? 2 : lexed.kind(1) === CAPITAL && lexed.word(0).length < 4 ? 1 : 0;
  const imprint = torn ? imprintAt(lexed, number, lexed.size, false) : null;
  if (imprint !== null && imprint.end >= lexed.size - 1 && imprint.imprint.publisher !== undefined && imprint.imprint.place !== undefined) {
    const draft: Draft = { type: 'book' };
    put(draft, 'publisher-place', imprint.imprint.place); put(draft, 'publisher', imprint.imprint.publisher); put(draft, 'issued', imprint.imprint.issued);
    return { start: lexed.start(number), end: lexed.end(imprint.end - 1), reading: { form: 'full', draft, end: imprint.end } };
  }
  const reading = readFull(lexed, number, lexed.size, true);
  if (reading === null) return null;
  const { draft } = reading;
  // *…, in “Mitteilungen*
  const [, before, behind] = /^(.+), in:? [“"«„‘]([^”"»’]+)$/u.exec(draft.title ?? '') ?? [];
  if (before !== undefined && behind !== undefined) { draft.title = before; draft['container-title'] ??= behind; }
  // *…, in*, *…, Pra-*: what goes on in the next line
  if (draft.title !== undefined) draft.title = draft.title.replace(/(?:, in:?|, \p{Lu}\p{Ll}{0,3}(?: ?-)?)$/u, (cut) => (/^, in/u.test(cut) || lexed.kind(lexed.size - 1) === DASH ? '' : cut)).replace(/^in (?=\p{Lu})/u, '');
  if (torn) partTown(draft);
  const who = draft.author !== undefined || draft.editor !== undefined;
  const printed = draft.issued !== undefined || draft['publisher-place'] !== undefined || draft.publisher !== undefined || draft['container-title'] !== undefined;
  const placed = draft['publisher-place'] !== undefined || draft.publisher !== undefined || draft['container-title'] !== undefined;
  const words = (draft.title ?? '').split(' ').length;
  const stopped = lexed.kind(lexed.size - 1) === STOP;
  if (!(who && words > 1) && !(printed && !stopped) && !(placed && draft.issued !== undefined) && !(words >= 3 && !stopped) && !(torn && placed)) return null;
  return { start: lexed.start(number), end: lexed.end(reading.end - 1), reading };
}

/** Does the line begin in the midst of a title, and have the imprint next: *secolo XVI alla caduta della Repubblica, Padova, CEDAM 1954*? */
export function isTail(lexed: Lexed): boolean {
  if (lexed.kind(0) !== LOWER || !/\p{Ll}/u.test(signAt(lexed, 0)) || lexed.size > LONGEST || isSentence(lexed)) return false;
  let at = 0;
  while (![COMMA, END, QUOTE, OPEN].includes(lexed.kind(at))) at++;
  if (lexed.kind(at) !== COMMA) return false;
  // the place, or the publisher and the place
  return [at + 1, at + 3, at + 4].some((place) => (place === at + 1 || lexed.kind(place - 1) === COMMA) && placesEnd(lexed, place) > place && [COMMA, COLON, NUMBER].includes(lexed.kind(placesEnd(lexed, place))));
}

/** *Delle inscrizioni veneziane, Venezia*: the town is where it was printed. */
function partTown(draft: Draft): void {
  const comma = draft.title?.lastIndexOf(', ') ?? -1;
  if (comma < 0 || draft['publisher-place'] !== undefined || draft.issued !== undefined) return;
  const town = lex(draft.title?.slice(comma + 2) ?? '');
  if (placesEnd(town, 0) < town.size) return;
  draft['publisher-place'] = town.text;
  draft.title = draft.title?.slice(0, comma) ?? '';
}

/** Finite verbs and pronouns, or small words alone. */
function isSentence(lexed: Lexed, torn = false): boolean {
  let capitals = 0, last = lexed.size;
  while (last > 0 && [COMMA, DASH, STOP].includes(lexed.kind(last - 1))) last--;
  for (let at = 0; at < last; at++) {
    const kind = lexed.kind(at);
    if (kind === CAPITAL || kind === UPPER || kind === INITIAL) capitals++;
    if ((kind === LOWER || at === 0) && lexed.among(at, 'i we my our is was are were has had have will would thank see this these which who that translation translations emphasis italics mine ist sind war wird sich est sont sono') && kind !== INITIAL) return true;
  }
  return capitals === 0 && !torn || lexed.is(0, IS.signal) && lexed.kind(0) === LOWER && lexed.word(0) !== 'in';
}
