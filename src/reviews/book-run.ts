import { isBookHeader, isStoppedHead } from './book-header.js';
import { bylineOf, type FlowBlock, isAffiliation } from './byline.js';
import { isMetadata } from './metadata.js';
import { isName } from './person-shape.js';
import { readAuthors } from './read-authors.js';

/** So many blocks may the head of a review be printed in: title, subtitle, author, imprint, number. */
const MOST = 5;
const LONGEST_LINE = 230;
/** Who edited or wrote, as such a head says it. */
const ROLE = /^(?:(?:edited|translated|compiled) by|herausgegeben von|a cura di) |,? \((?:[ée]ds?|dirs?|hr?sgs?|coords?|comps?|a cura di)\.?\)$/giu;
const ROLE_WITHIN = /\b(?:by|eds?\.|hr?sg\.|von|a cura di|coord\.) \p{Lu}|\((?:[ée]ds?|dirs?|hr?sgs?|coords?|comps?|a cura di)\.?\)/iu;
/** *London and New York: Routledge, 2013*, *Paris, Seuil, 2009*: where a book appeared, at the head of its line. */
const IMPRINT_FIRST = /^\p{Lu}[\p{L}’'-]{1,20}(?: (?:\p{Lu}[\p{L}’'-]{1,20}|and|et|und|de|am|\/)){0,6}(?:, \p{Lu}[\p{L}. ]{1,20})?(?:: [^:,]{2,60},?|, [^:,]{2,60},) (?:1[5-9]|20)\d\d(?!\p{Pd})/u;
export const startsImprint = (text: string): boolean => IMPRINT_FIRST.test(text);
/** No price and no extent. */
const TITLE = /^[“"‘«]?\p{Lu}\p{L}*[ \p{Ll}]/u;
/** *York University Press, 1990*: no title. */
const HOUSE_LINE = /\b(?:Press|Books|Publish(?:ers|ing)|Verlag|Company|Co\.),? (?:1[5-9]|20)\d\d\b/u;
const OPEN = /\([^()]{3,60}$/u;
const SAYS = /\b(?:is|was|were|has|had)\b/u;
const ADDRESS = /(?:^| )[^\s@]+@\S+$/u;
/** *by Ann Lee and Tom Reed.*, *Edited by Ann Lee* below a title. */
const BY_LINE = /^(?:edited |translated |compiled )?(?:by|von|par) \p{Lu}[\p{L}\p{M}.’' -]{3,80}$/iu;
/** *By MARY HILL. Seattle: Tern, 1990. 320 pp.*: the title stands on the line above. */
const LED_BY = /^By \p{Lu}/u;
/** *Ann Lee. Tern, $35 (320p)*: the same. */
const PRICED = /^[^.,]{5,60}\. \p{Lu}[^.,$£€]{2,50}, [$£€]\d/u;
/** Up to where a head that begins with its author names that. */
const FIRST_PART = /^(.{5,60}?)(?:,|:| [-–(]|(?<=\p{Ll}{2})\. )/u;
const INVERTED = /^\p{Lu}[\p{L}\p{M}’'-]+, \p{Lu}[\p{L}\p{M}. -]{1,30}\. /u;
const SHOUTED = /^((?:\p{Lu}[\p{Lu}\p{M}.’'-]+ ){1,3}\p{Lu}[\p{Lu}\p{M}’'-]+) \p{Lu}\p{Ll}/u;

const namesPerson = (block: FlowBlock | undefined): boolean => block !== undefined && bylineOf({ ...block, text: block.text.replace(ROLE, '').replace(ADDRESS, '') }) !== null;
const mayBelong = (block: FlowBlock | undefined): block is FlowBlock => block !== undefined && block.kind !== 'quotation' && block.text.length <= LONGEST_LINE;

/** Does the head of a book say itself who wrote it: *ANN LEE York: Tern*, *Lee, Ann. Rivers*, *Rivers. Edited by Ann Lee*? */
function hasPerson(text: string): boolean {
  const first = SHOUTED.exec(text)?.[1] ?? FIRST_PART.exec(text)?.[1] ?? '';
  return ROLE_WITHIN.test(text) || INVERTED.test(text) || isName(first) && (SHOUTED.test(text) || /^\P{Ll}+$/u.test(first) || readAuthors(first)?.sure === true);
}

/** How many blocks from one on are together the head of a book; 0 where none are. */
function runFrom(blocks: readonly FlowBlock[], at: number): number {
  let text = '';
  for (let size = 1; size <= MOST; size += 1) {
    const next = blocks[at + size - 1];
    if (!mayBelong(next) || size > 1 && SAYS.test(next.text)) return 0;
    text += `${size > 1 ? ' ' : ''}${next.text}`;
    if (isBookHeader(text)) return size;
  }
  return 0;
}

/**
 * The head of a review that is printed over several blocks: title, author, imprint, each on its line; how many there are, or 0.
 *
 * Of *ANN LEE*, *Rivers of the North*, *TOM REED*, *York: Tern, 1990*, *320 pp. $35* below a review the first has signed that; a rubric
 * above all of them is no part of it. `isProse` tells the review above.
 */
export function bookRun(blocks: readonly FlowBlock[], at: number, isProse: (block: FlowBlock | undefined) => boolean): number {
  let size = mayBelong(blocks[at]) && !IMPRINT_FIRST.test(blocks[at]?.text ?? '') ? runFrom(blocks, at) : 0;
  if (size < 2 || startOf(blocks, at + size - 1, isProse) !== at) return 0;
  while (size < MOST + 2 && mayBelong(blocks[at + size]) && isMetadata(blocks[at + size]?.text ?? '')) size += 1;
  return size;
}

/** With which block the head begins that ends with one: behind the prose above it and who signed that, or, where no prose stands above, as late as it is whole. */
function startOf(blocks: readonly FlowBlock[], end: number, isProse: (block: FlowBlock | undefined) => boolean): number {
  const named = (i: number): boolean => namesPerson(blocks[i]);
  const last = blocks[end]?.text ?? '';
  // *Rivers of the North. (New Haven, CT:* above *Tern Press, 2012.*
  if (LED_BY.test(last) && isBookHeader(last) || OPEN.test(blocks[end - 1]?.text ?? '') && mayBelong(blocks[end - 1])) return end - 1;
  let start = end;
  while (start > 0 && end - start < MOST + 2 && mayBelong(blocks[start - 1]) && (!isProse(blocks[start - 1]) || BY_LINE.test(blocks[start - 1]?.text ?? ''))) start -= 1;
  const within = Array.from({ length: end - start }, (_, i) => start + 1 + i);
  if (isBookHeader(last) && !IMPRINT_FIRST.test(last)) {
    if (PRICED.test(last) && end > start) return end - 1;
    if (isStoppedHead(last) || hasPerson(last) && !SHOUTED.test(last)) return end;
    // *Tom Reed* signed what stands above, *Imke Brandreth. Rivers of the North. York: Tern, 1990* follows
    const first = FIRST_PART.exec(last)?.[1] ?? '';
    if (isName(first) && !IMPRINT_FIRST.test(last.slice(first.length).replace(/^\P{L}+/u, '')) && named(end - 1) && isProse(blocks[end - 2])) return end;
    if (end > start + 1 && BY_LINE.test(blocks[end - 1]?.text ?? '')) return end - 2;
    // a title above *ANN LEE York: Tern*, an author above *Rivers of the North. York: Tern*
    return end > start && named(end - 1) !== hasPerson(last) ? end - 1 : end;
  }
  if (start > 0 && isProse(blocks[start - 1])) {
    if (named(start) && within.some((i) => named(i) || hasPerson(blocks[i]?.text ?? ''))) {
      start += 1;
      while (start < end && (isAffiliation(blocks[start]) || ADDRESS.test(blocks[start]?.text ?? ''))) start += 1;
    }
    return Math.max(start, end - MOST + 1);
  }
  // the latest that holds an author and a title, or all of it
  const whole = [...within].reverse().find((i) => runFrom(blocks, i) === end - i + 1 && i < end && within.some((j) => j >= i && named(j)) && within.some((j) => j >= i && !named(j) && TITLE.test(blocks[j]?.text ?? '') && !IMPRINT_FIRST.test(blocks[j]?.text ?? '') && !HOUSE_LINE.test(blocks[j]?.text ?? '')));
  return whole ?? start;
}
