import type { Span } from '../text/span.js';
import type { Draft, Reading } from './draft.js';
import { put } from './draft.js';
import { beforeExtent } from './extent.js';
import { imprintInBrackets } from './imprint-in-brackets.js';
import { COLON, COMMA, lex, type Lexed, LOWER, OPEN } from './lex.js';
import { personOf } from './person-of.js';
import { locatorAt } from './read-locator.js';
import { splitNote } from './split-note.js';
import { putTitle } from './put-title.js';
import { isTitleWord, titleRunEnd } from './title-run.js';
import { anyToken, isCapital, opensName } from './tokens.js';
import { IS } from './vocabulary.js';

/** Brackets with a name before their year, or a journal's numbers before it: without either no sentence is looked at. */
const SIGN = /[([][^()[\]\n]{0,80}\p{L}[^()[\]\n]{0,80}(?:1[5-9]|20)\d\d(?:, pp?\. ?\d[\d–-]{0,8})?[)\]]|\d, no\. ?\d[^()[\]\n]{0,20}[([]|\d ?[:(] ?\d{1,3}\)? \((?:\p{L}{3,9} )?(?:1[5-9]|20)\d\d\)/gu;
/** So far before the sign a citation may begin, and so far behind it its page may stand. */
const BEFORE = 360, BEHIND = 60;
const SENTENCE = /(?<=\p{Ll}{3}[.?!]["”’)]?\d{0,3}|\)\.) (?=["“‘(]?\p{Lu})/gu;

/**
 * Works that running text cites in full: *Ann Lee, Two Rivers (York: Tern, 1990)*, *in her Two Rivers (York University Press, 1990)*, *“The
 * Ferry,” Road History 12, no. 3 (1990): 4–9*.
 *
 * *the conference (Paris, 1946)* and *his speech (Moscow, 1952)* cite nothing: no publisher stands in the brackets.
 */
export function readCitedProse(text: string): (Span & { reading: Reading })[] {
  const found: (Span & { reading: Reading })[] = [];
  if (!text.includes('(')) return found;
  let last = 0;
  for (const { index, 0: sign } of text.matchAll(SIGN)) {
    if (index < last) continue;
    const from = windowFrom(text, Math.max(last, index - BEFORE), index);
    const window = text.slice(from, index + sign.length + BEHIND);
    const lexed = lex(window);
    const at = { start: index - from, end: index - from + sign.length };
    const one = splitNote(lexed).readings.find(({ start, end, reading }) => start <= at.start && end >= Math.min(at.end, end) && end > at.start && isCited(reading)) ?? titledBefore(lexed, at.start);
    if (one === null) continue;
    found.push({ start: from + one.start, end: from + one.end, reading: one.reading });
    last = from + one.end;
  }
  return found;
}

/** The head of the sentence, as far as the last thing that was read. */
function windowFrom(text: string, floor: number, sign: number): number {
  let from = floor;
  for (const { index } of text.slice(floor, sign).matchAll(SENTENCE)) from = floor + index + 1;
  return from;
}

/** A record that says enough of itself in the middle of prose: whose it is, and its publisher or its journal. */
const isCited = ({ form, draft }: Reading): boolean => form === 'full' && draft.title !== undefined && draft.issued !== undefined && (draft.author ?? draft.editor) !== undefined && (draft.publisher !== undefined || draft['container-title'] !== undefined && (draft.volume ?? draft.page) !== undefined);

/** *his Two Rivers (York University Press, 1990)*: a title whose author the sentence names elsewhere, before brackets with a publisher. */
function titledBefore(lexed: Lexed, sign: number): (Span & { reading: Reading }) | null {
  let open = 0;
  while (open < lexed.size && lexed.start(open) < sign) open++;
  const imprint = lexed.kind(open) === OPEN ? imprintInBrackets(lexed, open)?.imprint : undefined;
  if (imprint?.publisher === undefined || !(imprint.place !== undefined && anyToken(open, lexed.partner(open), (at) => lexed.kind(at) === COLON) || anyToken(open, lexed.partner(open), (at) => lexed.is(at, IS.publisher) && lexed.kind(at) !== LOWER))) return null;
  let from = open;
  while (from > 0 && isTitleWord(lexed, from - 1)) from--;
  // it must reach to the bracket from a capital on
  while (from < open && titleRunEnd(lexed, from) < open) from++;
  if (from >= open) return null;
  const draft: Draft = { type: 'book' };
  const title = ownedTitle(lexed, from, open, draft);
  putTitle(draft, lexed, title, open);
  put(draft, 'publisher', imprint.publisher); put(draft, 'publisher-place', imprint.place); put(draft, 'issued', imprint.issued);
  const close = lexed.partner(open), page = beforeExtent(lexed, open, close);
  const place = page < close && lexed.kind(page) === COMMA ? locatorAt(lexed, page + 1, close, false) : null;
  return { start: lexed.start(from), end: lexed.end(close), reading: { form: 'full', draft, end: close + 1, ...(place !== null && { locator: place.locator }) } };
}

/** Honours and kin before a name in a title: *King Solomon’s Mines*, *Uncle Tom’s Cabin*. */
const NO_OWNER = 'king queen prince princess emperor empress uncle aunt lady lord saint st sir dr mr mrs miss captain father mother';

/** Behind the person whose book it is: *as Hyun Ok Park’s Two Dreams (…)*; the same token where none owns it. */
function ownedTitle(lexed: Lexed, from: number, open: number, draft: Draft): number {
  if (lexed.kind(from - 1) !== LOWER || lexed.among(from, NO_OWNER)) return from;
  let at = from;
  while (at - from < 4 && opensName(lexed.kind(at)) && !OWNER.test(lexed.slice(at, at + 1))) at++;
  const person = at > from && at < open - 1 && OWNER.test(lexed.slice(at, at + 1)) && isCapital(lexed.kind(at + 1)) ? personOf(lexed, from, at + 1) : null;
  if (person?.family === undefined) return from;
  put(draft, 'author', [{ ...person, family: person.family.replace(OWNER, '') }]);
  return at + 1;
}

const OWNER = /[’']s$/u;
