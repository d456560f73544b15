/**
 * The ligatures that fonts draw as one glyph, and that extractors drop when the font does not say what they stand for.
 * Source: Unicode chart U+FB00–FB04. 5 rows.
 */
export const LIGATURE_LETTERS: readonly string[] = ['ff', 'fi', 'fl', 'ffi', 'ffl'];
