/**
 * First parts of compounds that English writes with a hyphen before a lower-case second part, so that a hyphen at a
 * line end behind them is the word's own. Source: the hyphenation tables of the Chicago Manual of Style (17th ed.,
 * 7.89) and New Hart's Rules (2nd ed., 3.3). 47 rows.
 */
export const HYPHENS_KEPT: ReadonlySet<string> = new Set([
  'self', 'well', 'ill', 'half', 'quarter', 'cross', 'ex', 'quasi', 'all', 'great', 'still', 'so', 'then', 'much', 'ever', 'now',
  'high', 'low', 'long', 'short', 'full', 'large', 'small', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
  'first', 'second', 'third', 'fourth', 'fifth', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'mid', 'post',
]);
