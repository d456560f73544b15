/** How a text is set in two columns. */
export interface Setting {
  /** Width of a column and of the gutter, in letters. @default 46, 4 */
  readonly width?: number;
  readonly gutter?: number;
  /** Lines of a column on a page. @default 30 */
  readonly lines?: number;
  /** Words are never broken, so that lines end unevenly. @default false */
  readonly ragged?: boolean;
  /** What stands over both columns at the head and the foot of a page. @default nothing */
  readonly head?: (page: number) => string;
  readonly foot?: (page: number) => string;
  /** Notes at the feet of columns, by the number of the column. @default none */
  readonly notes?: readonly (readonly string[])[];
  /** Lines of the right column stand lower by half a line: the extractor prints them between those of the left one. @default false */
  readonly uneven?: boolean;
  /** How far the first line of a paragraph is set in. @default three spaces */
  readonly indent?: string;
  /** What ends a page. @default a form feed */
  readonly pageEnd?: string;
}

/** Breaks a paragraph into lines, its first one indented. */
export function setLines(paragraph: string, width: number, ragged = false, indent = '   '): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of paragraph.split(' ')) {
    const room = width - line.length - (line.trim() === '' ? 0 : 1);
    const between = line.trim() === '' ? '' : ' ';
    if (word.length <= room) { line += between + word; continue; }
    const head = !ragged && room > 4 && word.length > 7 && /^\p{Ll}+$/u.test(word) ? word.slice(0, Math.min(room - 1, word.length - 3)) : '';
    lines.push(head === '' ? line : `${line}${between}${head}-`);
    line = word.slice(head.length);
  }
  return [...lines, line];
}

/** Prints paragraphs in two columns as `pdftotext -layout` does: each line holds what stands at that height of both. */
export function printColumns(paragraphs: readonly string[], setting: Setting = {}): string {
  const { width = 46, gutter = 4, lines: height = 30, ragged = false, head, foot, notes = [], uneven = false, pageEnd = '\f', indent = '   ' } = setting;
  const rest = paragraphs.flatMap((paragraph) => setLines(paragraph, width, ragged, indent));
  const columns: string[][] = [];
  while (rest.length > 0) {
    const bottom = (notes[columns.length] ?? []).flatMap((note) => setLines(note, width, ragged, ''));
    const body = rest.splice(0, height - bottom.length);
    columns.push(bottom.length === 0 ? body : [...body, '', ...bottom]);
  }
  const pages: string[] = [];
  for (let c = 0; c < columns.length; c += 2) {
    const [left, right] = [columns[c] ?? [], columns[c + 1] ?? []];
    const page: string[] = [];
    const print = (a: string, b: string): void => { page.push(b === '' ? a : a.padEnd(width + gutter) + b); };
    const middle = (text: string): string => ' '.repeat(Math.floor((2 * width + gutter - text.length) / 2)) + text;
    if (head !== undefined) page.push(middle(head(c / 2 + 1)), '');
    for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
      if (uneven) { print(left[i] ?? '', ''); if (right[i] !== undefined) print('', right[i] as string); } else print(left[i] ?? '', right[i] ?? '');
    }
    if (foot !== undefined) page.push('', middle(foot(c / 2 + 1)));
    pages.push(`${page.join('\n')}\n`);
  }
  return pages.join(pageEnd);
}
