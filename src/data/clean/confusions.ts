/**
 * What optical recognition reads for what was printed, of those confusions that hardly ever turn a word of one language
 * into a word of another. Source: confusion tables of OCR evaluation (a stroke or a gap more or less; ligatures). 7 rows.
 */
export const CONFUSIONS: readonly (readonly [read: string, printed: string])[] = [
  ['fi', 'ti'], ['ii', 'n'], ['ii', 'u'], ['m', 'rn'], ['ni', 'm'], ['rn', 'm'], ['vv', 'w'],
];
