/**
 * Endings of English words that are no words themselves: a line that begins with one may go on a word, however often
 * lines do. Source: common derivational and inflectional suffixes, and the parts that hyphenation leaves of them; 102 rows.
 */
export const WORD_ENDINGS = 'able ably ally ance ances ancy ant ants ation ations ative cation cial cially ed ence ences ency ent ents ful fully ial ially ible ibly ical ied ier ies iest ing ings ion ions ise ised ish ished ishing ising ism isms ist ists ities ity ive ively ize ized izing less ly ment ments ness nesses ous ously sion sions tial tially tic tical tion tions ular ure ures ward wards bility bilities cally cious dence lities lity nally nities nity ries rious rities rity sive sively tance tances tarily tary tious tive tively tives tories tory tually ture tures';
