import type { DocumentHabit } from './habit.js';
import type { Lexicon } from './lexicon.js';
import { hasPalladiusSigns } from './palladius-names.js';
import type { Token } from './tokens.js';
import { longPlace } from './wade-giles-names.js';

/** Nothing but letters of English, and no second capital. */
const PLAIN = /^[A-Z](?:[a-z]*|[A-Z]*)$/u;

/**
 * Tells the capitalised words with which no name can begin, each word of a document asked once: most are such.
 *
 * *The*, *November* and *Smith* are dull; *Liu*, *Peking*, *Pao-ting* and whatever bears a mark are not.
 */
export function dullWords({ forms, beginnings }: Lexicon, { palladius }: DocumentHabit, mayBeSurname: (word: string) => boolean): (tokens: readonly Token[], i: number) => boolean {
  const known = new Map<string, boolean>();
  const isDull = ({ plain, letters }: Token): boolean =>
    PLAIN.test(plain) && !forms.has(letters) && !beginnings.has(letters) && !mayBeSurname(plain) && longPlace(plain, letters, 0) === null && !hasPalladiusSigns(plain)
    && !(letters.endsWith('s') && forms.has(letters.slice(0, -1))) && !/(?:fu|hsien|chou|chow)$/u.test(letters);
  return (tokens, i) => {
    const token = tokens[i] as Token;
    if (!token.capital || palladius) return false;
    let dull = known.get(token.plain);
    if (dull === undefined) known.set(token.plain, (dull = isDull(token)));
    const next = dull ? tokens[i + 1] : undefined;
    return dull && (next === undefined || !next.capital || next.start - token.end > 2 || known.get(next.plain) === true || !hasPalladiusSigns(next.plain));
  };
}
