/**
 * Signs by their width in thousandths of the type size, of a common book face; those of the usual width are left out.
 * Most serif faces have the same proportions, so that a sum of them tells how full a line is better than a count of its
 * letters. Source: the published font metrics (AFM) of Times Roman. 15 rows.
 */
export const GLYPH_WIDTHS: Readonly<Record<number, string>> = {
  180: '\'', 250: ' .,', 278: 'ijlt;:/', 333: 'frI-\u00ad\u2010’‘()[]!', 389: 'sJ', 408: '"', 444: 'acez“”?', 556: 'FPSﬁﬂ', 611: 'ELTZ', 667: 'BCR',
  722: 'wADGHKNOQUVXY', 778: 'm&', 889: 'M', 944: 'W', 1000: '—…',
};

/** Any other sign: most small letters, a figure, an accented letter. */
export const OTHER_WIDTH = 500;
