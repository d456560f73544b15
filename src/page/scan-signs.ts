import { mayHoldColumns } from './columns-in-turn.js';
import { isBlank, type Line } from './line.js';
import { headSign, isPossessive, scanMarkers, type ScanSign } from './misread.js';
import { pageRanges } from './pages.js';
import { quotationMarks } from './quotation-marks.js';
import { type ScanSearch, smallPrintOf } from './small-print.js';

/** What it costs to begin a column with an empty line above it: in the middle of a sentence, with a new one, and in a text without columns. */
const IN_SENTENCE = 1;
const WITH_SENTENCE = 3;
const NO_COLUMNS = 3;
const FEWEST_STOPPED = 4;

/** What may be a marker or the head of a note, in the order of each page. */
export function scanSigns(search: ScanSearch): ScanSign[][] {
  const { lines, reading, furniture } = search;
  const inColumns = mayHoldColumns(lines, reading);
  const smallPrint = smallPrintOf(search);
  const dotted = setsStops(search);
  const roles = quotationMarks(lines, furniture);
  const found: ScanSign[][] = [];
  for (const [first, last] of pageRanges(reading.pages)) {
    const signs: ScanSign[] = [];
    for (let i = first; i <= last; i += 1) {
      const line = lines[i] as Line;
      if (isBlank(line) || furniture.has(i)) continue;
      if (i > first && isBlank(lines[i - 1] as Line)) signs.push({ kind: 'block', line: i, at: 0, length: 0, raw: '', weight: (inColumns ? 0 : -NO_COLUMNS) - (/^\p{Ll}/u.test(line.text) ? IN_SENTENCE : WITH_SENTENCE), besides: smallPrint(i) });
      const head = headSign(lines, i, i === first || furniture.has(i - 1), roles, dotted);
      if (head !== null) signs.push({ ...head, weight: head.weight + smallPrint(i) });
      signs.push(...scanMarkers(lines, i, roles));
    }
    const possessives = signs.filter(isPossessive).length;
    found.push(possessives > 1 ? signs.filter((sign) => !isPossessive(sign)) : signs);
  }
  return inBrackets(inBrackets(found, lines, 'head'), lines, 'marker');
}

const FEWEST_BOXED = 3, UNBOXED = 2;

/** Where a printer sets brackets around most signs of a kind, hardly another is one: *[+]*, and no paragraph that has nothing. */
function inBrackets(pages: ScanSign[][], lines: readonly Line[], own: 'head' | 'marker'): ScanSign[][] {
  const isBoxed = ({ line, at }: ScanSign): boolean => BOX.test((lines[line] as Line).text.charAt(at));
  let boxed = 0, figured = 0;
  for (const sign of pages.flat()) {
    if (sign.kind !== own) continue;
    if (isBoxed(sign)) boxed += 1;
    else if (/^\d/u.test(sign.raw) && sign.weight > 0) figured += 1;
  }
  if (boxed < FEWEST_BOXED || boxed <= figured * 2) return pages;
  return pages.map((signs) => signs.map((sign) => (sign.kind === own && !isBoxed(sign) ? { ...sign, weight: sign.weight - UNBOXED } : sign)));
}
const BOX = /[[{]/u;

/** Does the printer set a stop behind the numbers of notes? In the lower halves of pages more lines begin so than with a number alone. */
function setsStops({ lines, reading, furniture }: ScanSearch): boolean {
  let stopped = 0;
  let bare = 0;
  for (const [first, last] of pageRanges(reading.pages)) {
    for (let i = (first + last) >> 1; i <= last; i += 1) {
      const { text } = lines[i] as Line;
      if (furniture.has(i) || !/^\d/u.test(text)) continue;
      if (/^\d{1,3}(?:[.,] ?\p{L}|\) ?[\p{L}“‘"])/u.test(text)) stopped += 1;
      else if (/^\d{1,3}\s?\p{Lu}/u.test(text)) bare += 1;
    }
  }
  return stopped >= FEWEST_STOPPED && stopped > bare * 2;
}
