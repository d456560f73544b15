import type { DocumentHabit } from './habit.js';
import { type Lexicon, lexicon } from './lexicon.js';
import { lettersOf } from './marks.js';
import { hasPalladiusSigns } from './palladius-names.js';
import { isSurname } from './surnames.js';
import type { Token } from './tokens.js';
import { longPlace } from './wade-giles-names.js';

/** Nothing but letters of English, and no second capital. */
const PLAIN = /^[A-Z](?:[a-z]*|[A-Z]*)$/u;

/** Does no name of the tables begin with a plain word, and none that stands in no table? */
export function isDull(plain: string, { forms, beginnings }: Lexicon): boolean {
  const letters = lettersOf(plain);
  return PLAIN.test(plain) && !forms.has(letters) && !beginnings.has(letters) && !isSurname(plain) && longPlace(plain, letters, 0) === null && !hasPalladiusSigns(plain)
    && !(letters.endsWith('s') && forms.has(letters.slice(0, -1))) && !/(?:fu|hsien|chou|chow)$/u.test(letters);
}

/**
 * Tells the capitalised words with which no name can begin: most are such.
 *
 * *The*, *November* and *Smith* are dull; *Liu*, *Peking*, *Pao-ting* and whatever bears a mark are not.
 */
export function dullWords(listed: Lexicon, { palladius }: DocumentHabit): (tokens: readonly Token[], i: number) => boolean {
  const own = listed === lexicon();
  // the tables of a caller have more names, never fewer
  const dull = (token: Token): boolean => token.dull && (own || isDull(token.plain, listed));
  return (tokens, i) => {
    const token = tokens[i] as Token;
    if (palladius || !dull(token)) return false;
    const next = tokens[i + 1];
    return next === undefined || !next.capital || next.start - token.end > 2 || dull(next) || !hasPalladiusSigns(next.plain);
  };
}
