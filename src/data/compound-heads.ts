/**
 * First parts of compounds that English writes with a hyphen before a lower-case second part, so that a hyphen at a
 * line end behind them is the word's own; parts with which many undivided words begin (*all, ex, ill, mid, post*) are
 * left out. Source: the hyphenation tables of the Chicago Manual of Style (17th ed., 7.89) and New Hart's Rules
 * (2nd ed., 3.3). 34 rows.
 */
export const HYPHENS_KEPT = 'self well half quarter quasi great much high low long short large small two three four five six seven eight nine first second third fourth fifth twenty thirty forty fifty sixty seventy eighty ninety';
