/** Signs that few texts have, in bits: two in a row beyond ASCII, ligatures, combining marks, accents that stand alone, and whatever may compose. */
export const TWO_BEYOND_ASCII = 1, LIGATURE = 2, MARK = 4, ACCENT = 8, COMPOSABLE = 16;

/** Which of them a text has, told in one pass: most rules on characters need not look at most texts. */
export function rareSigns(text: string): number {
  let signs = 0;
  let beyond = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) { beyond = false; continue; }
    signs |= signsOf(code) | (beyond ? TWO_BEYOND_ASCII : 0);
    beyond = true;
  }
  return signs;
}

function signsOf(code: number): number {
  if (code < 0x300) return code === 0xa8 || code === 0xb4 || code === 0xb8 || code === 0x2c6 || code === 0x2c7 || (code >= 0x2d8 && code <= 0x2dd) ? ACCENT : 0;
  if (code >= 0x2002 && code <= 0x20cf) return 0;
  return COMPOSABLE | (code < 0x370 || (code >= 0xfe20 && code < 0xfe30) ? MARK : 0) | (code >= 0xfb00 && code <= 0xfb06 ? LIGATURE : 0);
}
