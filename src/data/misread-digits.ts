/**
 * Signs that a machine reads where a small raised figure is printed, and the figures that they stand for, likeliest
 * first. Source: confusions seen in the output of current OCR engines on superscript figures. 26 rows.
 */
export const MISREAD_DIGITS: Readonly<Record<string, string>> = {
  '\'': '1', '‘': '1', '’': '17', '!': '1', l: '1', I: '1', '|': '1', M: '1', i: '1', '?': '279', '>': '35', '*': '428', '+': '4', '^': '4',
  S: '58', s: '58', '§': '58', '°': '6908', '©': '6', '®': '86', '&': '8', '”': '79', '“': '7', '"': '17', '»': '5', '«': '5',
};
