/**
 * Signs that a machine reads where a small raised figure is printed, and the figures that they stand for, likeliest
 * first. Source: confusions seen in the output of current OCR engines on superscript figures. 37 rows.
 */
export const MISREAD_DIGITS: Readonly<Record<string, string>> = {
  '#': '4', '\'': '184', '‘': '148', '’': '71428', '!': '1', l: '1', I: '1', '|': '1', M: '1', i: '1', '\\': '1', '?': '2937', '>': '532', '*': '48235', '+': '4', '^': '4', '{': '4',
  S: '583', s: '58', '§': '58', $: '358', '°': '06953', O: '0', o: '0', '©': '60', '®': '865', '¢': '6', '&': '8', '%': '62', '”': '7921', '“': '7', '"': '17', '»': '53', '«': '5', e: '6', g: '9', t: '1',
};

/** The raised symbols of notes in the order of printers, each with the signs that a machine reads for it, likeliest first. 6 rows. */
export const MISREAD_SYMBOLS: readonly string[] = ['*”"’\'°+', '†+tf7T1', '‡+t{£i', '§8S$', '‖|lI', '¶qT9'];
