/**
 * What optical recognition reads for what was printed. Source: confusion tables of OCR evaluation (letters whose shapes
 * differ by a stroke or a gap; ligatures). 22 rows.
 */
export const CONFUSIONS: readonly (readonly [read: string, printed: string])[] = [
  ['rn', 'm'], ['m', 'rn'], ['ni', 'm'], ['fi', 'ti'], ['ii', 'n'], ['ii', 'u'], ['li', 'h'], ['cl', 'd'], ['d', 'cl'], ['vv', 'w'], ['tl', 'd'],
  ['0', 'o'], ['1', 'l'], ['1', 'i'], ['5', 's'], ['8', 'B'], ['c', 'e'], ['e', 'c'], ['l', 'i'], ['i', 'l'], ['I', 'l'], ['h', 'b'], ['f', 't'],
];
