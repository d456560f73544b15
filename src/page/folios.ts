import { isDigit, unitAt } from '../text/letters.js';
import { append } from '../text/lists.js';
import { romanValue } from '../text/roman.js';
import { areNotes } from './folio-or-note.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import { isStated, statedPages } from './own-imprint.js';

const SPACED = /^(\d{1,4}|[ivxlc]{1,7})\s?(?:[|Il1]|\|1)\s?P\s?a\s?g\s?e$/u;
const WITH_WORD = /^\[?(?:page|pg?\.|pg|seite|página|pag\.)\s?(\d{1,4})(?:\s?(?:of|de|von|\/)\s?\d{1,4})?\]?$/iu;
const PAGE_OF = /^(\d{1,4})\s(?:of|\/)\s\d{1,4}$/u;
/** *e12* and *A12* count the pages of a supplement or of an edition that is not printed; *p-12* stands below a draft. */
const BARE = /^(?:[-–—―•·]\s?)?(?:\[ ?)?(?:[ASe]-?|p-)?(\d{1,4}|(?<![ASe])[ivxlc]{1,7})(?: ?\])?(?:\s?[-–—―•·]|\s?[-–/]\s?\d{1,4})?$/u;
const BESIDE_HEAD = /^(\d{1,4}|[ivxlc]{1,7})[ \t]{4,}\p{Lu}\D{3,70}(?:[ \t]\[Vol\. ?\d{1,4}(?::\d{1,5})?\]?)?$|^(?:(?:1[5-9]|20)\d\d\][ \t]{4,})?\p{Lu}\D{3,70}[ \t]{4,}(\d{1,4}|[ivxlc]{1,7})$|^(\d{1,4})[ \t]{8,}\p{Lu}(?:\S| (?=\S)){3,70}$|^\p{Lu}(?:\S| (?=\S)){3,70}[ \t]{8,}(\d{1,4})$/u;
const APART = /[ \t]{4}/u;
/** *Page 12        Harbour News* */
const PAGE_BESIDE = /^[Pp]age (?=\d{1,4}[ \t]{4})|(?<=[ \t]{4})[Pp]age (?=\d{1,4}$)/u;
/** *1213    Trade    19 MARCH 1959    1214*: a page whose columns are counted. */
const COLUMN_LEFT = /^(\d{1,5})[ \t]{2}/u, COLUMN_RIGHT = /[ \t]{2}(\d{1,5})$/u;
/** *lO6* for 106, alone or far from the words of a head. */
const MISREAD = /^(?=\S{0,3}\d)[\dlIOoSB]{2,4}(?=$|[ \t]{4})|(?<=[ \t]{4})(?=\S{0,3}\d)[\dlIOoSB]{2,4}$/u;
/** *Xxiv*, *XVi*: a machine takes small letters for capitals. */
const MIXED_ROMAN = /^(?=[IVXLC]*[ivxlc])[IVXLCivxlc]{2,8}$/u;
/** The same with one space, in capitals: *274 THE STATUTE OF ARTIFICERS April*. */
const IN_CAPITALS = /^(\d{2,4}) {1,3}\p{Lu}{2}\D{3,70}$|^[\p{Lu}\d]{2}.{3,70} (\d{2,4})$/u;
/** *48 Karl Brennecke*, at the head of a known page. */
const LOOSE = /^(\d{2,4}) {1,3}(?:\p{Lu}|[\p{S}•·:] \p{L})\D.{2,70}$|^\p{Lu}.{3,70}[\p{L}\p{S}.)•·:] (\d{2,4})$/u;
/** Excerpts from a book may count anew so often. */
const MOST_CHAINS = 4;
const SHORTEST_PAGE = 8;
const LONGEST_PAGE = 260;
const FEWEST = 3;
/** Of fewer numbers none of which is the first or the last of its page, a note may stand below each. */
const LONG_CHAIN = 4;
/** The number of the second page of two, in its middle or at its right edge. */
const FAR_RIGHT = 20;

/** Columns of a page may be marked like pages; a page without a number may stand between. */
const MOST_COLUMNS = 4;

/** The lines at the edges of known pages: of which page, at its foot or its head, and whether nothing is printed beyond. */
export type Edges = ReadonlyMap<number, { readonly page: number; readonly foot: boolean; readonly outermost: boolean }>;

/** A line that may be a page number. `sure` where it says so itself: *12 | P a g e*, *Page 12 of 30*. */
interface FolioLine {
  readonly line: number;
  readonly number: number;
  readonly roman: boolean;
  readonly sure: boolean;
  /** Words stand on the line too, far from the number: a running head with its folio. */
  readonly head: boolean;
  /** One space parts them, and no capitals show a head: only others can. */
  readonly loose?: boolean;
}

/**
 * The lines that hold a page number and nothing else, or a running head far from it: those that say so, and numbers
 * that count on from page to page.
 *
 * Takes the 23, 24, 25 that stand alone some forty lines apart; leaves a 3 above the note that it numbers.
 */
export function findFolios(lines: readonly Line[], pageEdges: Edges | null): Map<number, 'folio' | 'running-head'> {
  const repeated = pageEdges === null ? repeatedHeads(lines) : new Set<number>();
  const candidates = lines.flatMap((line, i): FolioLine[] => (isBlank(line) ? [] : folioLine(line.text, i, (i === 0 || isBlank(lines[i - 1] as Line)) && isBlank(lines[i + 1] ?? line), isHeadOf(pageEdges?.get(i)) || repeated.has(i))));
  const found = new Map<number, 'folio' | 'running-head'>();
  const take = ({ line, head }: FolioLine): void => { found.set(line, head ? 'running-head' : 'folio'); };
  const isAlone = aloneHead(lines, pageEdges);
  for (const one of candidates) if (one.sure || one.head && isAlone(one.line)) take(one);
  const bare = candidates.filter(({ sure, line }) => !sure && (pageEdges === null || pageEdges.has(line)));
  const onPage = new Set<number>();
  for (const roman of [false, true]) for (let round = 0; round < MOST_CHAINS; round += 1) {
    const chain = countingChain(bare.filter((one) => one.roman === roman && !onPage.has(pageEdges?.get(one.line)?.page ?? -1)), pageEdges);
    if (chain.length < FEWEST - (pageEdges === null || chain.every(({ loose }) => loose) ? 0 : 1) && !(pageEdges === null && facing(lines, chain)) || ((pageEdges === null || chain.length < LONG_CHAIN && !chain.some(({ line }) => pageEdges.get(line)?.outermost === true)) && areNotes(lines, chain))) break;
    for (const one of chain) { take(one); onPage.add(pageEdges?.get(one.line)?.page ?? -1); }
    if (pageEdges !== null) continue;
    for (const one of bare) if (one.roman === roman && chain.some((sure) => Math.abs(sure.line - one.line) <= 4 && Math.abs(sure.number - one.number) === 1)) take(one);
    break;
  }
  if (pageEdges !== null) {
    for (const one of bare) { const edge = pageEdges.get(one.line); if (edge?.outermost === true && edge.page === one.number - 1 && (lines[one.line] as Line).indent > FAR_RIGHT) take(one); }
    const stated = statedPages(lines, pageEdges);
    if (stated.length > 0) for (const one of bare) { const edge = pageEdges.get(one.line); if (edge?.outermost === true && isStated(one.number, edge.page, stated)) take(one); }
  }
  return found;
}

/** So many lines may the title of a text take, with what stands above it. */
const TITLE_LINES = 12;
const SHORTEST_TITLE = 10;
/** *274        The Statute*: no table, where the next line is not such. */
const FAR_APART = /^\d{1,4}[ \t]{8,}\p{Lu}|\p{L}[ \t]{8,}\d{1,4}$/u;
const lettersIn = (text: string): string => text.replace(/\P{L}+/gu, '').toLowerCase();

/** Tells a head with its folio that needs no other: it repeats the title of the text, or stands over a page on which a sentence goes on; in capitals where pages are not marked. */
function aloneHead(lines: readonly Line[], edges: Edges | null): (line: number) => boolean {
  const titles = new Set(lines.slice(0, TITLE_LINES).filter(({ text }) => !/^\d|\.$/u.test(text)).map(({ text }) => lettersIn(text)).filter((title) => title.length >= SHORTEST_TITLE));
  return (i) => {
    const { text } = lines[i] as Line;
    if (i >= TITLE_LINES && titles.has(lettersIn(text))) return true;
    const over = edges === null ? isBlank(lines[i - 1] ?? lines[i] as Line) && shouted(text) : isHeadOf(edges.get(i)) && edges.get(i)?.page !== 0 && !text.endsWith('.');
    const next = lines[nextPrinted(lines, i)]?.text ?? '';
    if (over && edges !== null && FAR_APART.test(text) && ![next, lines[nextPrinted(lines, i, -1)]?.text ?? ''].some((beside) => FAR_APART.test(beside))) return true;
    return over && isBlank(lines[i + 1] ?? lines[i] as Line) && /^\p{Ll}/u.test(next);
  };
}

const isHeadOf = (edge: { readonly foot: boolean; readonly outermost: boolean } | undefined): boolean => edge !== undefined && edge.outermost && !edge.foot;

function folioLine(printedLine: string, line: number, alone: boolean, isHead: boolean): FolioLine[] {
  const apart = APART.test(printedLine);
  const text = (apart ? printedLine.replace(PAGE_BESIDE, '') : printedLine).replace(MISREAD, (number) => number.replace(/\D/gu, (letter) => '110058'.charAt('lIOoSB'.indexOf(letter)))).replace(MIXED_ROMAN, (number) => number.toLowerCase());
  const left = Number(COLUMN_LEFT.exec(text)?.[1]);
  if (left + 1 === Number(COLUMN_RIGHT.exec(text)?.[1]) && /\p{L}{3}/u.test(text)) return [{ line, number: left, roman: false, sure: true, head: true }];
  const beside = mayCount(text, 0) || mayCount(text, text.length - 1) ? (apart ? BESIDE_HEAD.exec(text) : null) ?? (alone ? inCapitals(text) : null) : null;
  if (beside !== null) {
    const number = beside.slice(1).find(Boolean) ?? '', roman = romanValue(number);
    return [{ line, number: roman || Number(number), roman: roman > 0, sure: false, head: true }];
  }
  const loose = isHead ? LOOSE.exec(text) : null;
  if (loose !== null) return [{ line, number: Number(loose[1] ?? loose[2]), roman: false, sure: false, head: true, loose: true }];
  if (text.length > 24) return [];
  const sure = SPACED.exec(text) ?? WITH_WORD.exec(text) ?? PAGE_OF.exec(text);
  const printed = (sure ?? BARE.exec(text))?.[1];
  if (printed === undefined) return [];
  const number = /^\d/u.test(printed) ? Number(printed) : romanValue(printed);
  return number === 0 ? [] : [{ line, number, roman: !/^\d/u.test(printed), sure: sure !== null, head: false }];
}

const mayCount = (text: string, at: number): boolean => isDigit(unitAt(text, at)) || 'ivxlc'.includes(text.charAt(at));

/** Heads on one side of the open book, *56 Ann Lee* and *58 Ann Lee*, where pages are not marked. */
function repeatedHeads(lines: readonly Line[]): Set<number> {
  const found = new Map<string, (readonly [line: number, number: number])[]>();
  lines.forEach(({ text }, i) => {
    const match = text.length > LONGEST_HEAD ? null : LOOSE.exec(text);
    if (match !== null) append(found, lettersIn(text), [i, Number(match[1] ?? match[2])]);
  });
  const byTwos = (own: readonly (readonly [line: number, number: number])[]): boolean => own.every(([, number], k) => k === 0 || number > (own[k - 1]?.[1] ?? 0) && (number - (own[0]?.[1] ?? 0)) % 2 === 0);
  return new Set([...found.values()].flatMap((own) => (own.length > 1 && byTwos(own) ? own.map(([line]) => line) : [])));
}
const LONGEST_HEAD = 80;

/** More capitals than small letters, with a number at the outer edge. */
function inCapitals(text: string): RegExpExecArray | null {
  const match = IN_CAPITALS.exec(text);
  return match !== null && shouted(text) ? match : null;
}

const shouted = (text: string): boolean => text.replace(/\P{Lu}+/gu, '').length > text.replace(/\P{Ll}+/gu, '').length * 2;

/** Two heads alone that face each other: *274 THE STATUTE* and *THE CLOTHIERS 275*. */
function facing(lines: readonly Line[], chain: readonly FolioLine[]): boolean {
  const [left, right] = chain.map(({ line, number }) => (lines[line] as Line).text.endsWith(` ${number}`));
  return chain.length === 2 && chain.every(({ head }) => head) && (chain[1]?.number ?? 0) - (chain[0]?.number ?? 0) === 1 && left !== right;
}

/** The longest chain of numbers that count up by one or two, at distances that pages have; of known pages, one on each and the outermost rather. */
function countingChain(candidates: readonly FolioLine[], edges: Edges | null): FolioLine[] {
  const length: number[] = [];
  const previous: number[] = [];
  const latest = new Map<number, number[]>();
  let best = -1;
  candidates.forEach((one, c) => {
    const edge = edges?.get(one.line);
    const own = edge?.outermost === false ? 0.8 : 1;
    let longest = own;
    let from = -1;
    for (const step of [1, 2]) {
      for (const before of latest.get(one.number - step) ?? []) {
        const distance = one.line - (candidates[before] as FolioLine).line;
        const turned = edge === undefined ? null : edge.page - (edges?.get((candidates[before] as FolioLine).line)?.page ?? 0);
        if (turned === null ? distance < SHORTEST_PAGE * step || distance > LONGEST_PAGE * step : turned < 1 || turned > MOST_COLUMNS * step) continue;
        const total = (length[before] as number) + (step === 1 ? own : own - 0.4);
        if (total > longest) { longest = total; from = before; }
      }
    }
    length.push(longest);
    previous.push(from);
    latest.set(one.number, [...(latest.get(one.number) ?? []).slice(-2), c]);
    if (best === -1 || longest > (length[best] as number)) best = c;
  });
  const chain: FolioLine[] = [];
  for (let c = best; c !== -1 && c !== undefined; c = previous[c] as number) chain.push(candidates[c] as FolioLine);
  return chain.reverse();
}
