/**
 * Words before a number that is an identifier and no pair of years. Source: bibliographic identifiers (ISBN, ISSN, LCCN,
 * OCLC, PMID), and the usual abbreviations for *number* and *telephone*. 28 rows.
 */
export const IDENTIFIER_WORDS = 'no nos nr num number numbers id isbn issn lccn oclc pmid doi tel telephone phone fax record item file folder box reel document doc reference ref code';

/**
 * Words that open what is set off by a dash, and that no compound ends in: behind a whole word they say that a dash was
 * lost, in a text that lost others. Source: the function words of English. 24 rows.
 */
export const AFTER_DASH = 'the of but which that who whose however especially including from with without because though although not perhaps particularly this these those their there';
