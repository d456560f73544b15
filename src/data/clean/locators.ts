/** Nouns that a number follows without an article, as in *on page 19*. Source: CSL locator terms, English. 14 rows. */
export const LOCATOR_NOUNS: readonly string[] = [
  'page', 'pages', 'chapter', 'chapters', 'volume', 'volumes', 'section', 'article', 'figure', 'table', 'line', 'lines', 'note', 'notes',
];

/** Words before them that leave no room for the noun alone: *on page*, *see note*. 8 rows. */
export const LOCATOR_PREPOSITIONS: readonly string[] = ['on', 'at', 'see', 'from', 'cf.', 'in', 'until', 'to'];

/** Abbreviations of two letters that are printed without a space between them. Source: The Chicago Manual of Style, 17th ed., 10.4–10.8. 12 rows. */
export const CLOSED_ABBREVIATIONS = 'US UN UK EU DC NY BC AD PM AM IE EG';
