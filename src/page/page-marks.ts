import { append } from '../text/lists.js';
import { edit, type TextEdit, type Traced, value } from '../text/traced.js';
import { type Line, nextPrinted } from './line.js';
import { firstSigns } from './marker-signs.js';

/** What a site or a printer sets on each page, where an extractor printed it among the words of a paragraph. */
const STAMP = /Downloaded (?:by|from) \[[^\]\n]{0,80}\] at \d\d:\d\d,? \d{1,2} \p{L}{3,9} \d{4}|This content downloaded from [\d.]{7,15} on [^\n]{20,40} All use subject to \S+ [Tt]erms and [Cc]onditions|(?<=(?<!Page)\s)\d{1,3} ?\| ?P ?a ?g ?e(?=\s|$)/gu;
/** *Harbour Roundtable, Vol. XII, No. 8 (2011)*, *4 Harbour Roundtable, …*: a head with its number, behind that of the page, before the words of the page or alone. */
const HEAD = /^(?:\d{1,3} )?(\p{Lu}[^.!?\n]{5,60}[, ](?:[Vv]ol(?:ume|\.) ?[\dIVXLC]{1,7},? ?)?[Nn](?:o|r|umber)\.? ?\d{1,3}(?:,? \(?(?:\p{L}+ )?(?:1[89]|20)\d\d\)?)?)/u;
const BEFORE_HEAD = /^\d{1,3}(?= )/u, FIGURES = /^\d{1,3}$/u;
const FEWEST = 3;
/** Pages are longer. */
const SHORTEST_PAGE = 400;
/** *― 45 ―*, *2 | Page*, *[45]*: alone on its line. */
const MARK = /^(?:[-–—―·] ?(\d{1,4}) ?[-–—―·]|(\d{1,4}) ?\| ?P ?a ?g ?e|\[(?:(?:End )?[Pp]age )?(\d{1,4})\]|[Pp]age (\d{1,4}))$/u;

/** The text with what was printed on each of its pages on lines of its own; a sentence that names a number of a journal is left. */
export function partPageMarks(text: Traced, lines: readonly Line[]): Traced {
  const read = value(text), edits: TextEdit[] = [];
  const part = (start: number, end: number): void => {
    for (const at of [start, end]) if (/\S ?$/u.test(read.slice(at - 2, at)) && /^ ?\S/u.test(read.slice(at, at + 2))) edits.push({ start: at, end: at, after: '\n', rule: 'page-mark', why: 'It is printed on each page', certainty: 'certain' });
  };
  if (read.includes('ownloaded ') || read.includes('| P')) for (const { 0: { length }, index } of read.matchAll(STAMP)) part(index, index + length);
  for (const { start } of shownPages(lines).map((i) => lines[i] as Line)) edits.push({ start, end: start, after: '\f', rule: 'page-mark', why: 'The site says that a page begins', certainty: 'certain' });
  const printed = heads(lines), numbers = numbersOf(printed);
  for (const { line, length } of [...printed, ...transcribed(lines)]) part(line.start, line.start + length);
  // *6 The clerks …*, where pages 5 and 7 have their head behind their number
  if (numbers.size > 1) for (const { start, text: words } of lines) {
    const [digits = ''] = BEFORE_HEAD.exec(words) ?? [];
    if (digits !== '' && numbers.has(Number(digits) - 1) && numbers.has(Number(digits) + 1)) part(start, start + digits.length);
  }
  return edits.length === 0 ? text : edit(text, edits.sort((a, b) => a.start - b.start));
}

/** Heads that stand before three paragraphs or more, a page apart, with the number of the page before them. */
function heads(lines: readonly Line[]): { readonly line: Line; readonly length: number }[] {
  const found = new Map<string, { readonly line: Line; readonly length: number }[]>();
  for (const line of lines) {
    const [printed = '', head] = HEAD.exec(line.text.slice(0, 120)) ?? [];
    if (head !== undefined) append(found, head, { line, length: printed.length });
  }
  return [...found.values()].filter((own) => own.length >= FEWEST && (own.at(-1)?.line.start ?? 0) - (own[0]?.line.start ?? 0) > SHORTEST_PAGE * own.length).flat();
}

/** *2 The clerks …*: the numbers that a site sets before the pages which it transcribes. */
function transcribed(lines: readonly Line[]): { readonly line: Line; readonly length: number }[] {
  const from = lines.findIndex(({ text }) => text === 'Start display at page:');
  const found: { readonly line: Line; readonly length: number }[] = [];
  if (from !== -1) for (const line of lines.slice(from)) {
    const number = String(found.length + 1);
    if (line.text === number || line.text.startsWith(`${number} `)) found.push({ line, length: number.length });
  }
  return found.length < FEWEST ? [] : found;
}

/** *Page 2: The Port of the North*: what a site sets before each page that it shows, with the title. */
export function shownPages(lines: readonly Line[]): number[] {
  const found = new Map<string, number[]>();
  lines.forEach(({ text }, i) => { const title = SHOWN.exec(text)?.[1]; if (title !== undefined) append(found, title, i); });
  return [...found.values()].filter((own) => own.length >= FEWEST).flat();
}
const SHOWN = /^Page \d{1,4}: (.{8,})$/u;

const numbersOf = (printed: readonly { readonly line: Line }[]): ReadonlySet<number> => new Set(printed.map(({ line: { text } }) => Number(BEFORE_HEAD.exec(text)?.[0])));

/** The lines of marks and heads in a text whose paragraphs are not broken into lines: marks that say so or count on from page to page, and what repeats the same head. */
export function pageMarks(lines: readonly Line[]): { readonly folios: readonly number[]; readonly heads: readonly number[] } {
  const forms = new Map<string, (readonly [line: number, number: number])[]>();
  lines.forEach(({ text }, line) => {
    const match = text.length > 16 ? null : MARK.exec(text);
    if (match !== null) append(forms, text.replace(/\d+/u, ''), [line, Number(match.slice(1).find(Boolean))]);
  });
  // in brackets, numbers that are markers in the text number notes
  const areNotes = (numbers: readonly number[]): boolean => { const signs = firstSigns(lines); return numbers.filter((number) => signs.has(number)).length * 2 >= numbers.length; };
  const folios = [...forms].filter(([form, marks]) => form.endsWith('e') || form.includes('Page ]') || marks.length >= FEWEST && marks.every(([, number], k) => number === (marks[0]?.[1] ?? 0) + k) && !(form === '[]' && areNotes(marks.map(([, number]) => number))));
  const printed = heads(lines), alone = new Set(printed.flatMap(({ line, length }) => (line.text.length === length ? [line] : [])));
  // *4*, where other pages have *3* and *5* before their head
  const numbers = numbersOf(printed);
  const pages = new Set(transcribed(lines).flatMap(({ line }) => (FIGURES.test(line.text) ? [line] : [])));
  const between = lines.flatMap((line, i) => { const { text } = line; return pages.has(line) || FIGURES.test(text) && (numbers.has(Number(text) - 1) || numbers.has(Number(text) + 1)) ? [i] : []; });
  // *45* above *Page 45*
  const twice = (line: number): number[] => { const above = nextPrinted(lines, line, -1); return lines[line]?.text.toLowerCase() === `page ${lines[above]?.text ?? ''}` ? [above, line] : [line]; };
  return { folios: [...folios.flatMap(([, marks]) => marks.flatMap(([line]) => twice(line))), ...between], heads: lines.flatMap((line, i) => (alone.has(line) ? [i] : [])) };
}
