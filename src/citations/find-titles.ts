import { CAPITAL, isLetter, isSmallLetter, kindAt, NUMBER, sizeAt, unitAt } from '../text/letters.js';
import { append } from '../text/lists.js';
import type { Span } from '../text/span.js';
import { foldedOf, yearOf } from './same-work.js';
import { isToldOf, type ShortTitle } from './told-titles.js';
import type { Remembered } from './work-memory.js';

const BEGINS = /^["\p{Lu}]/u;
/** No title that running text names without its author is shorter; by so many of their first characters titles are looked up. */
const HEAD = 12;
const FEWEST_WORDS = 3;
const TWO_WORDS = /^\p{Lu}[\p{L}']{3,} \p{Lu}\p{L}{3,}$/u;
const ARTICLE = /^(?:The|An?) /u, FIRST_WORD = /^[\p{L}\p{N}]+/u;

/** Titles of known works by their first characters; null for a title that two works have. */
export interface TitleIndex {
  readonly byHead: ReadonlyMap<string, ReadonlyMap<string, string | null>>;
  /** Titles of one or two words, and those that lost their article, by their first words: they need to be told of. */
  readonly byWord: ReadonlyMap<string, readonly ShortTitle[]>;
  /** What stands behind the years of a title that has some: *: A New History* of *The Split, 1959–1973: A New History*, by what stands before them. */
  readonly behindYears: ReadonlyMap<string, string>;
  /** By the outlines of their heads: where none begins, which is nearly everywhere, nothing is looked up. */
  readonly outlines: Uint8Array;
}

/** A title in running text. `ordinary`: it stands in a sentence, its article in small letters, *the Cold War*, *the Soviet Union*: wherever it stands in the document, it may be no title. */
export interface NamedTitle extends Span {
  readonly work: string;
  readonly title: string;
  readonly ordinary: boolean;
}

const OUTLINES = 1 << 10;
/** The first three characters in one number. */
const outline = (text: string, at: number): number => (unitAt(text, at) ^ (unitAt(text, at + 1) << 3) ^ (unitAt(text, at + 2) << 5)) & (OUTLINES - 1);

const MARKED = /[\u00c0-\u024f\u1e00-\u1eff\u2018\u2019\u201c\u201d]/u, ALL_MARKED = /[\u00c0-\u024f\u1e00-\u1eff\u2018\u2019\u201c\u201d]/gu;
const PLAIN: Readonly<Record<string, string>> = { '\u2018': '\'', '\u2019': '\'', '\u201c': '"', '\u201d': '"', đ: 'd', Đ: 'D', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ı: 'i' };

/** One for one without what two prints of a title differ in: *Nature’s* and *Nature's*, *Diệm* and *Diem*. */
const alike = (text: string): string => (MARKED.test(text) ? text.replace(ALL_MARKED, (char) => PLAIN[char] ?? char.normalize('NFD').charAt(0)) : text);

/** The titles that running text may name: the whole title, or the part before its colon where that is long enough; of what is under review two long words are. */
export function titleIndex(works: readonly Remembered[], reviewed: ReadonlySet<string>): TitleIndex {
  const byHead = new Map<string, Map<string, string | null>>();
  const byWord = new Map<string, ShortTitle[]>();
  const behindYears = new Map<string, string>();
  const outlines = new Uint8Array(OUTLINES);
  const enter = (title: string, id: string): void => {
    const head = title.slice(0, HEAD);
    outlines[outline(head, 0)] = 1;
    const others = byHead.get(head) ?? new Map<string, string | null>();
    byHead.set(head, others.set(title, others.has(title) && others.get(title) !== id ? null : id));
  };
  for (const { draft, id } of works) {
    const whole = alike(draft.title?.replace(/[.,]$/u, '') ?? '');
    if (whole === '' || draft.archive !== undefined) continue;
    const main = whole.split(/: ?/u)[0] ?? whole;
    const [, undated = main, behind] = UNDATED.exec(whole) ?? [];
    if (behind !== undefined) behindYears.set(undated, behind);
    for (const title of new Set([whole, main, undated])) {
      if (!BEGINS.test(title)) continue;
      const whole = title.length >= HEAD && (title.split(' ').length >= FEWEST_WORDS || reviewed.has(id) && TWO_WORDS.test(title));
      for (const short of whole ? [title.replace(ARTICLE, '')].filter((cut) => cut !== title) : [title]) {
        outlines[outline(short, 0)] = 1;
        append(byWord, FIRST_WORD.exec(short)?.[0] ?? '', { title: short, work: id, families: foldedOf(draft).families, year: yearOf(draft), owned: whole });
      }
      if (!whole) continue;
      for (const print of [title, title.toUpperCase(), ...(ARTICLE.test(title) ? [title.charAt(0).toLowerCase() + title.slice(1)] : [])]) enter(print, id);
    }
  }
  return { byHead, byWord, behindYears, outlines };
}

/** Finds titles of known works in running text. */
export function findTitles(printed: string, { byHead, byWord, behindYears, outlines }: TitleIndex): NamedTitle[] {
  const found: NamedTitle[] = [];
  if (byHead.size === 0 && byWord.size === 0) return found;
  const text = alike(printed);
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    const within = isInside(kind);
    const mayBegin = outlines[outline(text, at)] === 1 && (within ? kind === CAPITAL || text.charCodeAt(at) === SMALL_A || text.charCodeAt(at) === SMALL_T : text.charCodeAt(at) === QUOTATION_MARK && !isInside(kindAt(text, at - 1)));
    const others = mayBegin ? byHead.get(text.slice(at, at + HEAD)) : undefined;
    let longest = '';
    if (others !== undefined) for (const title of others.keys()) if (title.length > longest.length && text.startsWith(title, at) && !isInside(kindAt(text, at + title.length))) longest = title;
    const work = others?.get(longest);
    const end = at + longest.length;
    if (work !== undefined && work !== null) { found.push({ start: at, end: yearsEnd(text, end, behindYears.get(longest)), work, title: longest.charAt(0).toUpperCase() + longest.slice(1), ordinary: isSmallLetter(unitAt(text, at)) || TWO_WORDS.test(longest) && text.startsWith('the ', at - 4) }); at += longest.length; }
    else {
      // only at its head can a word begin a title
      const behind = within ? wordEnd(text, at) : at + 1, short = mayBegin && within ? byWord.get(text.slice(at, behind))?.find((one) => text.startsWith(one.title, at) && !isInside(kindAt(text, at + one.title.length)) && isToldOf(text, at, one)) : undefined;
      if (short !== undefined) found.push({ start: at, end: at + short.title.length, work: short.work, title: short.title, ordinary: false });
      at = short === undefined ? behind : at + short.title.length;
    }
  }
  return found;
}

/** *The Split, 1960–1973: A New History*: behind the years of a title that has some, for those of one that is still to come change. */
function yearsEnd(text: string, at: number, behind: string | undefined): number {
  const years = behind === undefined ? undefined : YEARS.exec(text.slice(at, at + LONGEST_YEARS))?.[0];
  if (behind === undefined || years === undefined) return at;
  return at + years.length + (text.startsWith(behind, at + years.length) ? behind.length : 0);
}

const UNDATED = /^([^:]*?), \d{4}(?:\p{Pd}\d{2,4})?(?!\d)(.*)$/u, YEARS = /^, \d{4}(?:\p{Pd}\d{2,4})?(?!\d)/u, LONGEST_YEARS = 12;

const QUOTATION_MARK = 0x22, SMALL_A = 0x61, SMALL_T = 0x74;
/** Behind the letters and figures that stand from a place on. */
function wordEnd(text: string, from: number): number {
  for (let at = from; ;) {
    const unit = unitAt(text, at);
    if (isSmallLetter(unit)) at += 1;
    else if (isInside(kindAt(text, at))) at += unit < 0x80 ? 1 : sizeAt(text, at);
    else return at;
  }
}

const isInside = (kind: number): boolean => isLetter(kind) || kind === NUMBER;
