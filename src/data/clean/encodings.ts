/**
 * The single-byte encodings as which UTF-8 is usually misread: the characters of the bytes from 80 on, a space for a byte
 * that the encoding leaves free; behind them the letters count on from `rest`. Source: the mappings of the Unicode consortium (VENDORS/MICSFT, VENDORS/APPLE). 3 rows.
 */
export const ENCODINGS: readonly { readonly name: string; readonly characters: string; readonly rest: number }[] = [
  {
    name: 'Windows-1252',
    characters: '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
    rest: 0xa0,
  },
  {
    name: 'Windows-1251',
    characters: 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї',
    rest: 0x410,
  },
  {
    name: 'Macintosh Roman',
    characters: 'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
    rest: 0,
  },
];

/**
 * What prose in any language is written with, as ranges of code points: a decoded character outside them says that
 * nothing was misread. Source: Unicode blocks; phonetic letters, symbols and private use are left out.
 */
export const PROSE_RANGES: readonly (readonly [number, number])[] = [
  [0xa0, 0xff], [0x100, 0x17f], [0x1cd, 0x1dc], [0x218, 0x21b], [0x2b0, 0x2dd], [0x300, 0x36f], [0x370, 0x3ff], [0x400, 0x4ff], [0x5d0, 0x5ea],
  [0x620, 0x64a], [0x1e00, 0x1eff], [0x2010, 0x2027], [0x2030, 0x203a], [0x2044, 0x2044], [0x20ac, 0x20ac], [0x2116, 0x2116], [0x2122, 0x2122],
  [0x3000, 0x30ff], [0x4e00, 0x9fff], [0xac00, 0xd7a3], [0xfb00, 0xfb06], [0xfe20, 0xfe2f], [0xff01, 0xff5e],
];
