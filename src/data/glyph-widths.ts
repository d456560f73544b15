/**
 * Widths of letters and signs in thousandths of the type size, of a common book face. Most serif faces have the same
 * proportions, so that a sum of them tells how full a line is better than a count of its letters.
 * Source: the published font metrics (AFM) of Times Roman. 92 rows.
 */
export const GLYPH_WIDTHS: Readonly<Record<string, number>> = {
  ' ': 250, a: 444, b: 500, c: 444, d: 500, e: 444, f: 333, g: 500, h: 500, i: 278, j: 278, k: 500, l: 278, m: 778, n: 500, o: 500,
  p: 500, q: 500, r: 333, s: 389, t: 278, u: 500, v: 500, w: 722, x: 500, y: 500, z: 444,
  A: 722, B: 667, C: 667, D: 722, E: 611, F: 556, G: 722, H: 722, I: 333, J: 389, K: 722, L: 611, M: 889, N: 722, O: 722,
  P: 556, Q: 722, R: 667, S: 556, T: 611, U: 722, V: 722, W: 944, X: 722, Y: 722, Z: 611,
  '.': 250, ',': 250, ';': 278, ':': 278, '-': 333, '\u00ad': 333, '\u2010': 333, '–': 500, '—': 1000, '\'': 180, '’': 333, '‘': 333, '"': 408, '“': 444, '”': 444,
  '(': 333, ')': 333, '[': 333, ']': 333, '/': 278, '?': 444, '!': 333, '&': 778, '*': 500, '§': 500, '…': 1000, 'ﬁ': 556, 'ﬂ': 556,
};

/** Any other sign: a figure, an accented letter. */
export const OTHER_WIDTH = 500;
