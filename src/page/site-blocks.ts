import type { FurnitureKind } from '../records/document.js';
import { headsSection } from './headings.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import { ENDS_SENTENCE } from './sentence-end.js';

const SHORT = 60, FEWEST_IN_HEAD = 3;

const take = (found: Map<number, FurnitureKind>, i: number): void => { if (!found.has(i)) found.set(i, 'navigation'); };

/** *[00:12:31]* in a transcript, *1,204* below what invites to like it. */
const CLOCK = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,3})?[\])]?$/u, COUNT = /^\d[\d,.]{0,5}(?: (?:comments?|responses?|likes?|shares?|views?))?$|^[·∙•] ?\p{L}+$/iu;
/** *2 Negotiations*, an entry of a list of contents. */
const ENTRY = /^\d{1,2}(?:\.\d{1,2})*\.? (?=\p{Lu})/u;
/** Above the headings of a page without their numbers. */
const HEADS_LIST = /^(?:(?:table of )?contents|(?:in|on) this \p{Ll}+):?$/iu;
export const BULLET = /^[*•·+] /u;

/** The headings of a page, each of which stands above its text too, with numbers or below what says so; the times of a recording, three or more; counts beside a line of the site. */
export function closeLists(lines: readonly Line[], found: Map<number, FurnitureKind>): void {
  const places = new Map(lines.map(({ text }, i) => [text.replace(BULLET, ''), i]));
  let listed = false;
  const entries = lines.flatMap((line, i) => {
    const text = line.text.replace(BULLET, ''), again = (places.get(text.replace(ENTRY, '')) ?? 0) > i;
    if (isBlank(line)) return [];
    listed = HEADS_LIST.test(text) || listed && again;
    return again && (listed || ENTRY.test(text)) ? [i] : [];
  });
  const label = nextPrinted(lines, entries[0] ?? 0, -1);
  if (entries.length >= FEWEST_IN_HEAD && (HEADS_LIST.test(lines[label]?.text ?? '') || label === (entries[0] as number) - 1)) entries.push(label);
  for (const own of [entries, lines.flatMap(({ text }, i) => (CLOCK.test(text) ? [i] : []))]) if (own.length >= FEWEST_IN_HEAD) for (const i of own) take(found, i);
  for (let i = lines.length - 1; i >= 0; i -= 1) if ((found.has(i + 1) || found.has(i - 1)) && COUNT.test((lines[i] as Line).text)) take(found, i);
}

const COMMENTS = /^(?:\d{1,4} (?:comments?|responses?|replies|thoughts?)|(?:comments?|responses?|replies) \(\d{1,4}\))(?= (?:to|on) |$)/iu;
const COMMENT_FORM = /^(?:leave a (?:reply|comment)|(?:post|submit) (?:a )?comment)/iu;

/** *March 4, 2014 at 9:12 am*, *5 years ago*, *Reply*: what stands beside each comment. */
const BESIDE_COMMENT = /^(?:reply|.{8,24} at \d{1,2}:\d\d(?: ?[ap]m)?|(?:\d{1,2}|an?) (?:hour|day|week|month|year)s? ago)$/iu;

const NEAR = 10;

/** What readers wrote below the text: from the line that counts their comments on, down to the form for another, or to what stands beside the last. */
export function closeComments(lines: readonly Line[], found: Map<number, FurnitureKind>): void {
  const form = lines.findLastIndex(({ text }, i) => found.has(i) && COMMENT_FORM.test(text));
  const beside = lines.flatMap(({ text }, i) => (BESIDE_COMMENT.test(text.replace(BULLET, '')) ? [i] : []));
  const last = form === -1 ? beside.at(-1) ?? -1 : form - 1;
  const first = lines.findLastIndex(({ text }, i) => i <= last && text.length < SHORT * 2 && COMMENTS.test(text));
  // a count may stand below the title too
  if (first === -1 || form === -1 && ((beside.at(-2) ?? -1) < first || !beside.some((i) => i > first && i - first < NEAR))) return;
  const end = form === -1 && !/reply$/iu.test((lines[last] as Line).text) ? nextPrinted(lines, last) : last;
  for (let i = first; i <= end && i < lines.length; i += 1) if (!isBlank(lines[i] as Line)) take(found, i);
}

/** Rules and stamps stand beside headings too. */
const OWN = /^(?:nav|adv)/u;
const LABEL = /^(?:[*•·+–-] )?[\p{Lu}\d][^.!?:;,]{1,40}$/u, LONGEST_BLOCK = 40;
const HEADS_LINKS = /^(?:related|recommended|most|more|recent|you m|keep|also|read)/iu;

/** A block of short labels, two of which are those of a site; titles right below *Related articles*. */
export function closeMenus(lines: readonly Line[], found: Map<number, FurnitureKind>): void {
  const first = lines.findIndex(({ text }, i) => !found.has(i) && text.length > SHORT * 2);
  for (let from = 0, to = 0; from < lines.length; from = to + 1) {
    to = from;
    while (to < lines.length && !isBlank(lines[to] as Line)) to += 1;
    const block = lines.slice(from, to), known = block.flatMap((_, k) => (OWN.test(found.get(from + k) ?? '') ? [from + k] : []));
    const isMenu = known.length > 1 && block.length > 2 && block.length <= LONGEST_BLOCK && block.every(({ text }, k) => found.has(from + k) || LABEL.test(text) && text.split(' ').length <= 7);
    // a title stands above what invites to share it, where none stands below
    const titled = from >= first || lines.slice(to, Math.min(first, to + LONGEST_BLOCK)).some((line, k) => !isBlank(line) && !found.has(to + k) && !headsSection(line.text));
    const links = known.find((i) => HEADS_LINKS.test((lines[i] as Line).text)) ?? to;
    for (let i = !isMenu ? links + 1 : titled ? from : known[0] as number; i < to && (isMenu || (lines[i] as Line).text.length < SHORT * 2 && !ENDS_SENTENCE.test((lines[i] as Line).text.replace('?', ''))); i += 1) take(found, i);
  }
}
