/**
 * Endings of English words that are no words themselves: a line that begins with one may go on a word, however often
 * lines do. Source: common derivational and inflectional suffixes, and the parts that hyphenation leaves of them.
 */
export const WORD_ENDINGS: ReadonlySet<string> = new Set((
  'ing ings ed ied ies ion ions tion tions sion sions cation ation ations ment ments ness nesses ity ities ly ally tic tical ical '
  + 'ance ances ence ences ency ancy ent ents ant ants able ible ably ibly ous ously ive ively ative ial ially ular ure ures ise ised '
  + 'ize ized ising izing ish ished ishing ist ists ism isms ier iest ful fully less tial tially cial cially ness ward wards'
).split(' '));
