import { SITE_LINES } from '../data/site-furniture.js';
import type { FurnitureKind } from '../records/document.js';
import { append } from '../text/lists.js';
import { coverLength } from './cover.js';
import { isBlank, type Line } from './line.js';
import { paragraphNumbers } from './paragraph-numbers.js';
import { ENDS_SENTENCE } from './sentence-end.js';

const SHORT = 60;
/** Nobody else begins a paragraph with so many of a site's own letters. */
const LONG = 30;
const FEWEST_IN_HEAD = 3;
const ONLY_RULE = /^[-_=*~•·—–]{3,}$/u;
/** No longer line is looked at. */
const LONGEST = 1200;
const ONLY_SITES = /^(?:©|copyright|\(c\) copyright|downloaded (?:from|by \[)|this content downloaded|all use subject|we use cookies|this (?:web)?site uses cookies)/iu;
/** What archives and libraries print on each page of what they give out. */
const GIVEN_OUT = /^(?:reproduced with permission of the copyright owner|digitized by google|\[[\d.]{7,15}\]\s+project muse )/iu;
/** In print the sign may stand for the number of a note, which a machine misread. */
const YEAR = /^© ?(?:c\. ?)?(?:1[89]|20)\d\d|(?:^|\D)(?:1[89]|20)\d\d(?:\.|\. All rights reserved\.?)?$|^© (?:the )?(?:author|copyright)/iu;
/** *Home > Culture > Books* */
const PATH = /^home(?: ?[>»›] ?[^>»›]{2,40}){1,6}$/iu;
const PIPES = /^[^|]{2,40}(?:\|[^|]{2,40}){2,}$/u;

interface Tables {
  readonly whole: ReadonlyMap<string, FurnitureKind>;
  /** Those that only begin a line, by their first sign. */
  readonly starts: ReadonlyMap<string, readonly (readonly [string, FurnitureKind])[]>;
}

let made: Tables | undefined;

function tables(): Tables {
  const whole = new Map<string, FurnitureKind>();
  const starts = new Map<string, (readonly [string, FurnitureKind])[]>();
  for (const [kind, texts] of Object.entries(SITE_LINES)) for (const text of texts.split('|')) {
    whole.set(text, kind as FurnitureKind);
    if (text.endsWith('…')) append(starts, text.charAt(0), [text.slice(0, -1), kind as FurnitureKind]);
  }
  return { whole, starts };
}

/**
 * Navigation, notices and advertisements of a web page.
 *
 * Takes *Join now!* on a line of its own; leaves *Join now!* inside a paragraph, and a title above a text. Where lines are
 * lines of print, any of them may begin with *back to* or end a paragraph with *next*: there a line must stand alone, or
 * say what nobody but a site says.
 */
export function siteFurniture(lines: readonly Line[], wrapped: boolean): Map<number, FurnitureKind> {
  const { whole, starts } = (made ??= tables());
  const found = new Map<number, FurnitureKind>();
  const cover = coverLength(lines);
  let stamped = cover;
  const [begin, end] = ['START', 'END'].map((edge) => lines.findIndex(({ text }) => TRANSCRIPT.exec(text)?.[1] === edge)) as [number, number];
  lines.forEach((line, i) => {
    if (STAMP.test(line.text) && lines.slice(i, i + LONGEST_STAMP).some(({ text }) => STAMP_END.test(text))) stamped = i + LONGEST_STAMP;
    if (STAMP_END.test(line.text)) stamped = cover;
    if (i < stamped || i <= begin || end !== -1 && i >= end) { if (!isBlank(line)) found.set(i, 'metadata'); return; }
    if (GIVEN_OUT.test(line.text)) { found.set(i, 'metadata'); return; }
    if (isBlank(line) || line.text.length > LONGEST || (wrapped && (!ONLY_SITES.test(line.text) && !standsAlone(lines, i) || line.text.startsWith('©') && !YEAR.test(line.text)))) return;
    const bare = line.text.toLowerCase();
    const start = starts.get(bare.charAt(0))?.find(([words, kind]) => bare.startsWith(words) && (line.text.length < SHORT * 2 || kind === 'cookie-notice' || words.length > LONG || words.endsWith(':') || words.includes('©')));
    const kind = start?.[1] ?? whole.get(bare.replace(/[:.!]+$/u, '')) ?? (ONLY_RULE.test(line.text) ? 'rule' : !wrapped && line.text.length < 200 && (PIPES.test(line.text) || isMenu(bare, whole) || PATH.test(line.text) || isLinks(bare)) ? 'navigation' : undefined);
    if (kind !== undefined) found.set(i, kind);
  });
  paragraphNumbers(lines).forEach((i) => { found.set(i, 'navigation'); });
  closeHead(lines, found);
  if (!wrapped) closeComments(lines, found);
  closeTail(lines, found);
  return found;
}

/** *Home · About · Archive*, *Home   Networks   Log In*: labels side by side, some of which are those of a site. */
const isMenu = (bare: string, whole: Tables['whole']): boolean => {
  const labels = bare.split(/\s*[·•]\s*|\s{2,}/u, 12);
  const known = labels.filter((label) => whole.get(label) === 'navigation').length;
  return known > 1 && (labels.length > 2 || known === 2);
};

/** What stands above the one and below the other is the library's. */
const TRANSCRIPT = /^\*{3} ?(START|END) OF TH(?:E|IS) PROJECT GUTENBERG EBOOK/u;
/** *This content downloaded from*, the address and the day, *All use subject to*. */
const STAMP = /^this content downloaded from/iu;
const STAMP_END = /^all use subject to/iu;
const LONGEST_STAMP = 3;

/** *Google Scholar | Crossref*: nothing but the names of links below a reference. */
const isLinks = (bare: string): boolean => bare.split(/\s*[|·,;]\s*|\s+(?=crossref|pubmed|scopus|worldcat|google|view)/u).every((label) => LINKS.test(label));
const LINKS = /^(?:google scholar|google preview|crossref|pubmed|scopus|worldcat|copac|jstor|web of science|view article|view in article)$/u;

const standsAlone = (lines: readonly Line[], i: number): boolean => (i === 0 || isBlank(lines[i - 1] as Line)) && (i + 1 === lines.length || isBlank(lines[i + 1] as Line));

/**
 * Three or more labels of a word or three between the site's own lines above the text are its menu. Fewer may be a title
 * and a name, and a longer line is the title: it ends the menu.
 */
function closeHead(lines: readonly Line[], found: Map<number, FurnitureKind>): void {
  let sure = 0;
  let labels: number[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (isBlank(line)) continue;
    if (found.has(i)) {
      sure += 1;
      if (labels.length >= FEWEST_IN_HEAD) for (const label of labels) found.set(label, 'navigation');
      labels = [];
    } else if (sure > 0 && isLabel(line.text)) labels.push(i);
    else return;
  }
}

const isLabel = (text: string): boolean => text.length <= 25 && text.split(' ').length <= 3;

const COMMENTS = /^(?:\d{1,4} (?:comments?|responses?|replies|thoughts?)|(?:comments?|responses?|replies) \(\d{1,4}\))(?= (?:to|on) |$)/iu;
const COMMENT_FORM = /^(?:leave a (?:reply|comment)|(?:post|submit) (?:a )?comment)/iu;

/** What readers wrote below the text: from the line that counts their comments on, where the form for another stands below. */
function closeComments(lines: readonly Line[], found: Map<number, FurnitureKind>): void {
  const form = lines.findLastIndex(({ text }, i) => found.has(i) && COMMENT_FORM.test(text));
  const first = form === -1 ? -1 : lines.findLastIndex(({ text }, i) => i < form && text.length < SHORT * 2 && COMMENTS.test(text));
  if (first === -1) return;
  for (let i = first; i < form; i += 1) if (!isBlank(lines[i] as Line) && !found.has(i)) found.set(i, 'navigation');
}

/** Short lines among the site's own lines at the foot of the page are the site's too. */
function closeTail(lines: readonly Line[], found: Map<number, FurnitureKind>): void {
  let first = lines.length;
  let sure = 0;
  const run: number[] = [];
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i] as Line;
    if (isBlank(line)) continue;
    const known = found.has(i);
    if (!known && (line.text.length > SHORT || ENDS_SENTENCE.test(line.text))) break;
    if (known) { sure += 1; first = i; }
    run.push(i);
  }
  if (sure < 2 || run.length < 4) return;
  for (const i of run) if (i >= first && !found.has(i)) found.set(i, 'navigation');
}
