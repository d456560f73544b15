/**
 * Signs of their own that extractors leave for an accent, and the combining mark of each.
 * Source: Unicode chart U+00A8–00B8 and U+02C6–02DD, compatibility decompositions. 10 rows; the grave accent of ASCII,
 * which is a quotation mark in many texts, and the macron, which stands alone in tables, are left out.
 */
export const SPACING_MARKS: Readonly<Record<string, string>> = {
  '\u00a8': '\u0308', '\u00b4': '\u0301', '\u00b8': '\u0327', '\u02c6': '\u0302', '\u02c7': '\u030c',
  '\u02d8': '\u0306', '\u02d9': '\u0307', '\u02da': '\u030a', '\u02dc': '\u0303', '\u02dd': '\u030b',
};
