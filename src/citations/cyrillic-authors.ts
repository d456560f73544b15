import type { PersonName } from '../records/person.js';
import { CAPITAL, COMMA, INITIAL, type Lexed, NUMBER, QUOTE } from './lex.js';
import type { PersonList } from './read-persons.js';
import { endsInStop, isCapital, isYear, lengthOf } from './tokens.js';

export const CYRILLIC = /^\p{Script=Cyrillic}/u;

/**
 * Authors as Russian entries write them, the title right behind their initials: *Капица М. С. На разных параллелях*, *Иванов И. И.,
 * Петров П. П. Очерки*; null where no initials follow the family name, or no title the initials.
 */
export function cyrillicAuthors(lexed: Lexed, from: number, to: number): PersonList | null {
  if (lexed.kind(from) !== CAPITAL || !CYRILLIC.test(lexed.word(from))) return null;
  const persons: PersonName[] = [];
  let at = from;
  for (;;) {
    let given = at + 1;
    while (given < to && given - at < 4 && lexed.kind(given) === INITIAL && endsInStop(lexed, given) && lengthOf(lexed, given) <= 5) given++;
    if (lexed.kind(at) !== CAPITAL || given === at + 1) return null;
    persons.push({ family: lexed.slice(at, at + 1), given: lexed.slice(at + 1, given) });
    at = given;
    if (lexed.kind(at) === COMMA && lexed.kind(at + 1) === CAPITAL && lexed.kind(at + 2) === INITIAL) { at++; continue; }
    return isCapital(lexed.kind(at)) || lexed.kind(at) === QUOTE || lexed.kind(at) === NUMBER && !isYear(lexed, at) ? { persons, end: at, manner: 'trailing' } : null;
  }
}
