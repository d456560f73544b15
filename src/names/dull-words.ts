import type { DocumentHabit } from './habit.js';
import type { Lexicon } from './lexicon.js';
import { lettersOf } from './marks.js';
import { hasPalladiusSigns } from './palladius-names.js';
import { recall } from '../text/remembering.js';
import { isSurname } from './surnames.js';
import type { Token } from './tokens.js';
import { longPlace } from './wade-giles-names.js';

/** Nothing but letters of English, and no second capital. */
const PLAIN = /^[A-Z](?:[a-z]*|[A-Z]*)$/u;

/** What the tables say of plain words, by the tables: those of one caller are not those of another. */
const dull = new WeakMap<Lexicon, Map<string, boolean>>();

/**
 * Tells the capitalised words with which no name can begin: most are such.
 *
 * *The*, *November* and *Smith* are dull; *Liu*, *Peking*, *Pao-ting* and whatever bears a mark are not.
 */
export function dullWords(listed: Lexicon, { palladius }: DocumentHabit): (tokens: readonly Token[], i: number) => boolean {
  const known = dull.get(listed) ?? new Map<string, boolean>();
  dull.set(listed, known);
  const { forms, beginnings } = listed;
  const tell = (plain: string): boolean => {
    const letters = lettersOf(plain);
    return PLAIN.test(plain) && !forms.has(letters) && !beginnings.has(letters) && !isSurname(plain) && longPlace(plain, letters, 0) === null && !hasPalladiusSigns(plain)
      && !(letters.endsWith('s') && forms.has(letters.slice(0, -1))) && !/(?:fu|hsien|chou|chow)$/u.test(letters);
  };
  return (tokens, i) => {
    const { plain, capital, end } = tokens[i] as Token;
    if (!capital || palladius || !recall(known, plain, tell)) return false;
    const next = tokens[i + 1];
    return next === undefined || !next.capital || next.start - end > 2 || recall(known, next.plain, tell) || !hasPalladiusSigns(next.plain);
  };
}
