import { SITE_LINES } from '../data/site-furniture.js';
import type { FurnitureKind } from '../records/document.js';
import { append } from '../text/lists.js';
import { catalogueFields } from './catalogue-fields.js';
import { coverLength } from './cover.js';
import { isAuthor } from './headings.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import { shownPages } from './page-marks.js';
import { noticeLines } from './notices.js';
import { paragraphNumbers } from './paragraph-numbers.js';
import { BULLET, closeComments, closeLists, closeMenus } from './site-blocks.js';
import { ENDS_SENTENCE } from './sentence-end.js';

const SHORT = 60;
/** Nobody else begins a paragraph with so many of a site's own letters. */
const LONG = 30;
const FEWEST_IN_HEAD = 3;
const ONLY_RULE = /^[-_=*~•·—–](?: ?[-_=*~•·—–]){2,}$|^\|$/u;
/** No longer line is looked at. */
const LONGEST = 1200;
const ONLY_SITES = /^(?:©|copyright|\(c\) copyright|downloaded (?:from|by \[)|this content downloaded|all use subject|we use cookies|this (?:web)?site uses cookies)/iu;
/** What archives and libraries print on each page of what they give out. */
const GIVEN_OUT = /^(?:reproduced with permission of the copyright owner|digitized by google|(?:declassified.{1,40})?approved for release(?: \d|:)|\[[\d.]{7,15}\]\s+project muse )/iu;
/** How secret it was stands at the head and the foot of each page. */
const CLASSIFIED = /^(?:top[- ]secret|secret|confidential|unclassified|for official use only)$/iu;
/** In print the sign may stand for the number of a note, which a machine misread. */
const YEAR = /^© ?(?:c\. ?)?(?:1[89]|20)\d\d|(?:^|\D)(?:1[89]|20)\d\d(?:\.|\. All rights reserved\.?)?$|^© (?:the )?(?:author|copyright)/iu;
/** *↑ Back to top*, *PDF 212k* */
const ARROW = /^[←→↑↩] ?| \d{1,4} ?k[bo]?$/u;
/** *Home > Culture > Books* */
const PATH = /^(?:you are here: )?home(?: ?[>»›/] ?[^>»›/]{2,60}){1,6}(?: ?[>»›/])?$/iu;
/** *12 min read*, *Reading time: 14 minutes* */
const TIME = /^(?:reading time: )?\d{1,3}(?:[–-]\d{1,3})?[ -]min(?:ute)?s?(?: read)?$|^\d{1,2}:\d\d \/ \d{1,2}:\d\d$/u;
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
  let stamped = cover, givenOut = false, transcribed = false;
  const notice = noticeLines(lines), fields = catalogueFields(lines);
  const [start, end] = ['START', 'END'].map((edge) => lines.findIndex(({ text }) => TRANSCRIPT.exec(text)?.[1] === edge)) as [number, number];
  const shown = shownPages(lines), preview = shown.length === 0 ? -1 : nextPrinted(lines, shown[0] as number, -1);
  const begin = /^transcript$/iu.test(lines[preview]?.text ?? '') ? preview : start;
  lines.forEach((line, i) => {
    if (STAMP.test(line.text) && lines.slice(i, i + LONGEST_STAMP).some(({ text }) => STAMP_END.test(text))) stamped = i + LONGEST_STAMP;
    if (STAMP_END.test(line.text)) stamped = cover;
    if (i < stamped || i <= begin || end !== -1 && i >= end || notice.has(i) || fields.has(i)) { if (!isBlank(line)) found.set(i, 'metadata'); return; }
    if (GIVEN_OUT.test(line.text)) { found.set(i, 'metadata'); givenOut = true; return; }
    if (isBlank(line) || line.text.length > LONGEST || (wrapped && (!ONLY_SITES.test(line.text) && !standsAlone(lines, i) || line.text.startsWith('©') && !YEAR.test(line.text)))) return;
    const bare = (wrapped ? line.text : line.text.replace(BULLET, '')).toLowerCase().replace(ARROW, '');
    const known = starts.get(bare.charAt(0))?.find(([words, kind]) => bare.startsWith(words) && (line.text.length < SHORT * 2 || kind === 'cookie-notice' || words.length > LONG || /[:"]$/u.test(words) || words.includes('©')));
    transcribed ||= bare === 'start display at page:';
    const kind = known?.[1] ?? (transcribed && bare === 'transcription' || bare === 'full text' && found.has(nextPrinted(lines, i, -1)) ? 'navigation' : undefined) ?? whole.get(bare.replace(/[:.!]+$/u, '')) ?? (ONLY_RULE.test(line.text) ? 'rule' : !wrapped && line.text.length < 200 && (PIPES.test(line.text) && !namesPersons(line.text) || isMenu(bare, whole) || PATH.test(line.text) || TIME.test(bare) || isLinks(bare)) ? 'navigation' : !wrapped && line.text.length < 250 && / to receive new posts and | (?:in|to) your inbox\b/u.test(bare) ? 'advertisement' : undefined);
    if (kind !== undefined) found.set(i, kind);
  });
  if (givenOut) lines.forEach(({ text }, i) => { if (CLASSIFIED.test(text)) found.set(i, 'running-head'); });
  paragraphNumbers(lines).forEach((i) => { found.set(i, 'navigation'); });
  shown.forEach((i) => { found.set(i, 'running-head'); });
  closeHead(lines, found);
  if (!wrapped) {
    closeLists(lines, found);
    closeComments(lines, found);
    closeMenus(lines, found);
  }
  closeTail(lines, found);
  return found;
}

/** How many lines hold nothing but a label of a site: *Sign in*, *• Share this*. */
export function countSiteLines(lines: readonly Line[]): number {
  const { whole } = (made ??= tables());
  return lines.filter(({ text }) => text.length < SHORT && whole.get(text.replace(BULLET, '').replace(/^\[\d+\]/u, '').toLowerCase()) === 'navigation').length;
}

/** *Editor: Ann Lee | Copy Editor: Tom Reed*, *Ann Lee | Tom Reed | The Board*: most are persons; not *Harbours | Rivers | Roads*. */
const namesPersons = (text: string): boolean => { const parts = text.split('|'); return parts.filter((part) => isAuthor(part.slice(part.lastIndexOf(':') + 1).trim())).length * 2 > parts.length; };

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

const OF_MENU = /^(?:home|about(?: us)?|contact(?: us)?|menu|search|log ?in|sign in|register|donate|browse)$/iu;

/** The menu above the text: three or more labels of a word or three between the site’s own lines. Fewer may be a title and a name, and a longer line is the title: it ends the menu. */
function closeHead(lines: readonly Line[], found: Map<number, FurnitureKind>): void {
  const text = lines.findIndex((line) => line.text.length > SHORT * 2);
  // a menu may begin with labels of its own, not with what stands above *Share*
  let sure = lines.slice(0, Math.max(0, text)).filter((line) => OF_MENU.test(line.text)).length > 1;
  let labels: number[] = [];
  for (const [i, { text }] of lines.entries()) {
    if (found.has(i)) {
      if (labels.length >= FEWEST_IN_HEAD) for (const label of labels) found.set(label, 'navigation');
      labels = [];
      sure = true;
    } else if (sure && text.length <= 25 && text.split(' ').length <= 3 && !ENDS_SENTENCE.test(text)) { if (text !== '') labels.push(i); } else if (text !== '') return;
  }
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
    if (!known && (line.text.length > SHORT || ENDS_SENTENCE.test(line.text) && !/^.{3,25}\?$/u.test(line.text))) break;
    if (known) { sure += 1; first = i; }
    run.push(i);
  }
  if (sure < 2 || run.length < 4) return;
  for (const i of run) if (i >= first && !found.has(i)) found.set(i, 'navigation');
}
