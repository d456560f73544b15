import { GLYPH_WIDTHS, OTHER_WIDTH } from '../../src/data/glyph-widths.js';
import { setLines } from './two-columns.js';

const WHO = ['The keepers', 'Two inspectors', 'Most of the clerks', 'An older commissioner', 'The merchants', 'Nobody at the landing', 'Her brother', 'The telegraph office', 'A ministry', 'The boatmen', 'His successor'];
const DID = ['had counted', 'would not forget', 'never described', 'carried away', 'wrote about', 'asked for', 'could not find', 'had promised', 'remembered', 'spoke of', 'paid for', 'measured', 'had lost'];
const WHAT = ['the doors of the granary', 'a boat with two masts', 'what the river had left', 'the second board', 'every sack of rice', 'the seals of the province', 'a map without dikes', 'the price of that spring', 'their own figures', 'the smaller harbour', 'the road to the capital'];
const WHEN = ['before the flood', 'when the rain came', 'in spite of the order', 'for the third time', 'as the report says', 'without being asked', 'while others slept'];

/** The sentence of a number; no two are the same. */
const sentence = (n: number): string =>
  `${WHO[n % 11] ?? ''} ${DID[(n * 5 + Math.floor(n / 11)) % 13] ?? ''} ${WHAT[(n * 7 + 3) % 11] ?? ''} ${WHEN[(n * 3 + Math.floor(n / 7)) % 7] ?? ''}.`;

/** A paragraph of some sentences, from the one of a number on. */
export const paragraph = (from: number, count = 6): string => Array.from({ length: count }, (_, i) => sentence(from + i)).join(' ');

const WIDTHS = new Map(Object.entries(GLYPH_WIDTHS).flatMap(([width, signs]) => [...signs].map((sign) => [sign, Number(width)] as const)));

/** How wide a text is in a book face, in letters. */
const inPrint = (text: string): number => [...text].reduce((sum, sign) => sum + (WIDTHS.get(sign) ?? OTHER_WIDTH), 0) / 450;

/** A paragraph as printed lines of a width, in a book face. */
export function printed(text: string, width = 66, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const longer = line.trim() === '' ? line + word : `${line} ${word}`;
    if (line.trim() === '' || inPrint(longer) <= width) line = longer;
    else { lines.push(line); line = word; }
  }
  return [...lines, line].join('\n');
}

/** A paragraph as a typewriter prints it: each letter as wide as any other. */
export const typed = (text: string, width = 70): string => setLines(text, width, true, '').join('\n');

/** What a printed page holds; `text` and `foot` are printed as they are. */
export interface PrintedPage {
  readonly head?: string;
  readonly text: string;
  readonly foot?: string;
  readonly folio?: string;
}

/** Pages one after another: head, text, foot, folio, each with an empty line between. */
export const book = (pages: readonly PrintedPage[], pageEnd = '\f'): string =>
  pages.map(({ head, text, foot, folio }) => `${[head, text, foot, folio].filter((part) => part !== undefined).join('\n\n')}\n`).join(pageEnd);

/** So many pages of three paragraphs, each with what a function adds. */
export const pagesOf = (count: number, add: (page: number) => Partial<PrintedPage> = () => ({})): PrintedPage[] =>
  Array.from({ length: count }, (_, p) => ({ text: [0, 1, 2].map((k) => printed(paragraph(p * 18 + k * 6))).join('\n\n'), ...add(p) }));
