/** Signs that few texts have, in bits: two that UTF-8 may have been misread as, ligatures, combining marks, accents that stand alone, and whatever may compose. */
export const MISREADABLE = 1, LIGATURE = 2, MARK = 4, ACCENT = 8, COMPOSABLE = 16;

/** Which of them a text has, told in one pass: most rules on characters need not look at most texts. */
export function rareSigns(text: string): number {
  let signs = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) { before = 0; continue; }
    signs |= signsOf(code) | (mayLead(before) && !(before >= 0x2000 && isQuote(code)) ? MISREADABLE : 0);
    before = code;
  }
  return signs;
}

/** In Windows and Macintosh encodings letters, dashes and quotation marks stand where the first byte of a character does. */
const mayLead = (code: number): boolean => code >= 0xa0 && (code < 0x2600 || (code >= 0xfb00 && code < 0xfb03));
/** Dashes, quotation marks and dots are no other byte of one that begins with such a sign itself. */
const isQuote = (code: number): boolean => (code >= 0x2013 && code <= 0x201e) || code === 0x2026;

function signsOf(code: number): number {
  if (code < 0x300) return code === 0xa8 || code === 0xb4 || code === 0xb8 || code === 0x2c6 || code === 0x2c7 || (code >= 0x2d8 && code <= 0x2dd) ? ACCENT : 0;
  if (isComposed(code)) return 0;
  return COMPOSABLE | (code < 0x370 || (code >= 0xfe20 && code < 0xfe30) ? MARK : 0) | (code >= 0xfb00 && code <= 0xfb06 ? LIGATURE : 0);
}

/** Punctuation, Cyrillic letters, kana and Chinese characters that are composed as they are. */
const isComposed = (code: number): boolean => (code >= 0x2002 && code <= 0x20cf) || (code >= 0x400 && code < 0x483) || (code >= 0x3400 && code < 0xa000) || (code >= 0x30a0 && code < 0x3100) || (code >= 0x3000 && code < 0x302a) || (code >= 0x3030 && code < 0x3099) || (code >= 0xff00 && code <= 0xffef);
