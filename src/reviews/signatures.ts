import { PLACES } from '../data/citations/places.js';
import { WORDS } from '../data/citations/words.js';
import { isListed } from '../text/word-list.js';
import { append } from '../text/lists.js';
import type { Author } from '../records/section.js';
import { reviewedBy } from './book-header.js';
import { bylineOf, type FlowBlock, isAffiliation, isShortLine } from './byline.js';
import { isProse } from './is-prose.js';
import { isInstitutionWord, isName } from './person-shape.js';
import { readAuthors } from './read-authors.js';
import { showsPerson, withoutTitles } from './person-name.js';

/** Who signed a contribution, and in which blocks. */
export interface Signature {
  readonly authors: readonly Author[];
  readonly blocks: readonly number[];
  /** By a dash or an affiliation, not by a name alone. */
  readonly strong: boolean;
}

const DASH = /^[—–-]{1,3}\s?(?=\p{Lu})/u;
/** *University of Leeds ANN LEE*: how some journals set the two on one line; in small letters a name that shows, or stands elsewhere. */
const BEHIND = /^(\p{Lu}.{4,80}?),? ((?:\p{Lu}[\p{Lu}\p{M}.’'-]* ){1,4}\p{Lu}[\p{Lu}\p{M}’'-]+|\p{Lu}[\p{L}.-]* (?:\p{Lu}\. |v[ao]n (?:der )?|de )?\p{Lu}\p{L}[\p{L}’'-]+)$/u;

/** *Leipzig. O. Hartwich.*: how German journals printed the two. */
const PLACED = /^(\p{Lu}\p{L}{2,}(?: [\p{L}.]{1,8}){0,3})\. ((?:\p{Lu}\. ?){0,3}(?:\p{Lu}\p{L}+ )?(?:v\. )?\p{Lu}[\p{L}-]+)\.$/u;

const INITIALS = /^(?:\p{Lu}\. ?){2,4}$/u;
const IN_TOWN = /^(\p{Lu}\p{Ll}+)(?: (?:\p{L}{1,3}\. ?){1,2})? ((?:\p{Lu}[\p{L}.-]+ ){1,3}\p{Lu}[\p{L}-]+)$/u;

const HOME = /^(\p{Lu}[\p{L} .’'-]{1,25}), (\p{Lu}[\p{L} .]{1,20})$/u;
/** *Portland, Maine*, *London*: where who signs a letter lives. */
export const isHome = (text: string): boolean => {
  const [, town = text, region = ''] = HOME.exec(text) ?? [];
  return text.length <= LONGEST_LINE && (region !== '' && isListed(WORDS.region, (region.split(' ').at(-1) as string).toLowerCase().replace(/\.$/u, '')) || isListed(PLACES, town.toLowerCase(), '|'));
};
/** *Ann Lee (Law ’73)*: the year of a degree, or what else stands behind a name. */
const BEHIND_NAME = / \([^()]{2,20}\)$/u;

const CAPITALISED = /\p{Lu}[\p{L}\p{M}]*/gu;

/** In which blocks each capitalised word stands, found once for a text. */
const places = new WeakMap<readonly FlowBlock[], ReadonlyMap<string, readonly number[]>>();

function placesOf(blocks: readonly FlowBlock[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  blocks.forEach(({ text }, i) => { for (const word of new Set(text.match(CAPITALISED))) append(found, word, i); });
  places.set(blocks, found);
  return found;
}

/** Does a name stand in another block too? Only those are looked at that have its last word. */
const standsElsewhere = (name: string, blocks: readonly FlowBlock[], here: number): boolean =>
  ((places.get(blocks) ?? placesOf(blocks)).get(name.match(CAPITALISED)?.at(-1) ?? '') ?? []).some((i) => i !== here && blocks[i]?.text.includes(name) === true);

/** A name in capitals or above an institution, with what else he or she is and where below it: *ANN LEE*, *Ambassador (Ret.)*, *Washington, D.C.* */
function stackAbove(blocks: readonly FlowBlock[], last: number, lowest: FlowBlock): Signature | null {
  for (let at = last; at > last - MOST_LINES && at > 0 && isShortLine(blocks[at]) && ((blocks[at]?.text.length ?? 0) <= LONGEST_LINE || isAffiliation(blocks[at])); at -= 1) {
    const { text } = blocks[at] as FlowBlock;
    const name = withoutTitles(text.replace(DASH, '').replace(/[()]/gu, ''));
    if (at === last || !isName(name) || isShortLine(blocks[at - 1])) continue;
    const below = [...blocks.slice(at + 1, last), lowest];
    const place = below.findLast(isAffiliation)?.text;
    // capitals below a name in small letters head what follows
    if (/\p{Ll}/u.test(name) && (place === undefined || !/\p{Ll}/u.test(lowest.text))) return null;
    return { authors: (readAuthors(name)?.authors ?? []).map((author) => ({ ...author, ...(place !== undefined && { affiliation: place }) })), blocks: [at, ...below.map((_, k) => at + 1 + k)], strong: true };
  }
  return null;
}
const MOST_LINES = 5, LONGEST_LINE = 60, LONGEST_SIGNATURE = 400;

/** *EDWARD LEE.* */
const STOPPED = /^((?:\p{Lu}[\p{Lu}.’'-]* ){1,4}\p{Lu}[\p{Lu}’'-]+)\.$/u;

/** *Reviewed by Ann Lee, Lecturer, University of Leeds.* */
const REVIEWED = /^(Reviewed by .{4,200}\p{Ll}{3})\.$/u;

/** Without the folio of a last page, that may have stayed behind it, and an address. */
const signed = (text: string): string => (text.length > LONGEST_SIGNATURE ? text : text.replace(STOPPED, '$1').replace(REVIEWED, '$1').replace(/^(?!Univ.* \d$)(.*) \d{1,4}$/u, '$1').replace(/ ?[^\s@]+@[^\s@]+$/u, '').replace(/(^| )doi: ?10\.\S+(?: |$)/u, '$1').trim());

/** *Ann Lee* above *Portland, Maine*, or before it where the page closed the two up. */
function residentAt(blocks: readonly FlowBlock[], last: number, { text }: FlowBlock): Signature | null {
  const [, before = blocks[last - 1]?.text ?? '', home = text] = CLOSED_UP.exec(text) ?? [];
  const name = withoutTitles(before.replace(DASH, '').replace(BEHIND_NAME, '')), first = home === text ? last - 1 : last;
  if (!isHome(home) || !isName(name) || !(DASH.test(before) || showsPerson(name)) || isShortLine(blocks[first - 1])) return null;
  return { authors: (readAuthors(name)?.authors ?? []).map((author) => ({ ...author, affiliation: home })), blocks: first === last ? [last] : [first, last], strong: true };
}
const CLOSED_UP = /^((?:[—–-]{1,3}\s?)?\p{Lu}[^,]*? \p{Lu}[\p{L}’'-]+(?: \([^()]{2,20}\))?) (\p{Lu}[\p{L}’'-]+, \p{Lu}[\p{L} .]{1,20})$/u;

const DATELINE = /^\p{Lu}[^.:;\d]{2,50}, (?:[\p{L}\d]{1,9}[.,]? ){0,2}(?:1[6-9]|20)\d\d$/u;

/** The signature that ends with a block: *—Ann Lee*, *Ann Lee, University of Leeds*, *Reviewed by Ann Lee*, a name above its affiliation or below it; null where none does. */
export function signatureAt(blocks: readonly FlowBlock[], last: number): Signature | null {
  const printed = blocks[last];
  // what is set in far is no quotation
  const block = printed === undefined ? undefined : { kind: printed.kind === 'quotation' ? 'paragraph' as const : printed.kind, text: signed(printed.text) };
  const [, place = '', name = ''] = PLACED.exec(block?.text ?? '') ?? [];
  if (isName(name)) return { authors: (readAuthors(name)?.authors ?? []).map((author) => ({ ...author, affiliation: place })), blocks: [last], strong: true };
  // *A. B. C.*, as old journals let their reviewers sign
  if (INITIALS.test(block?.text ?? '')) return { authors: [{ name: { literal: block?.text ?? '' } }], blocks: [last], strong: false };
  if (!isShortLine(block)) return null;
  const stacked = stackAbove(blocks, last, block);
  if (stacked !== null) return stacked;
  const resident = residentAt(blocks, last, block);
  if (resident !== null) return resident;
  const reviewed = reviewedBy(block.text);
  const dashed = reviewed !== null || DASH.test(block.text);
  const text = reviewed?.by ?? block.text.replace(DASH, '');
  const above = blocks[last - 1];
  const [, placed = '', named = ''] = BEHIND.exec(text) ?? [], cut = placed.lastIndexOf(' ');
  // *Saint Vincent College Susan Mitchell Hill*: the first of three names stands right behind the word for the institution
  const first = isInstitutionWord(placed.slice(placed.lastIndexOf(' ', cut - 1) + 1, cut)) && showsPerson(`${placed.slice(cut + 1)} ${named}`) ? cut : placed.length;
  const where = placed.slice(0, first), who = `${placed.slice(first + 1)} ${named}`.trim();
  if (where.split(' ').some(isInstitutionWord) && /\p{Ll}/u.test(where) && isName(who) && (!/\p{Ll}/u.test(who) || showsPerson(who) || standsElsewhere(who, blocks, last)))
    return { authors: (readAuthors(who)?.authors ?? []).map(({ name }) => ({ name, affiliation: where })), blocks: [last], strong: true };
  // *Berlin   Jörg Berg*, as German journals set the two at the ends of a line
  const [, town = '', signer = ''] = IN_TOWN.exec(text) ?? [];
  if (town !== '' && isName(signer) && showsPerson(signer) && !showsPerson(text) && isListed(PLACES, town.toLowerCase(), '|')) return { authors: (readAuthors(signer)?.authors ?? []).map((author) => ({ ...author, affiliation: town })), blocks: [last], strong: true };
  const read = dashed ? readAuthors(text) ?? readAuthors(text.replace(BEHIND_NAME, '')) ?? (reviewed === null ? null : readAuthors(text.split(',', 1)[0] as string)) : bylineOf(block) ?? (isName(text) && isAffiliation(above) && !isShortLine(blocks[last - 2]) ? readAuthors(text) : null);
  if (read === null) return null;
  const affiliated = read.authors.some(({ affiliation }) => affiliation !== undefined);
  if (!affiliated && isAffiliation(above) && read.authors.length === 1) return { authors: read.authors.map(({ name }) => ({ name, affiliation: above?.text ?? '' })), blocks: [last - 1, last], strong: true };
  // *Basel and Trieste, June 2014* above the names
  const dated = !affiliated && DATELINE.test(above?.text ?? '') && isProse(blocks[last - 2]);
  return { authors: read.authors, blocks: dated ? [last - 1, last] : [last], strong: dashed || affiliated || dated };
}
