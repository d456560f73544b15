import type { PersonName } from '../records/person.js';
import { AMPERSAND, COMMA, DASH, INITIAL, type Lexed, SLASH } from './lex.js';
import { personOf } from './person-of.js';
import { isCapital } from './tokens.js';
import { IS } from './vocabulary.js';

/** Family names alone, as short forms have them: *Marcuse*, *Singelmann, Singelmann*, *Blankenburg/Schönholz/Rogowski*, *Von Stein*. */
export function shortNames(lexed: Lexed, from: number, to: number): { persons: PersonName[]; end: number; manyByComma: boolean } | null {
  const persons: PersonName[] = [];
  let at = from, end = from, manyByComma = false;
  while (at < to && persons.length < 8) {
    const start = at;
    while (lexed.kind(at) === INITIAL && at - start < 4) at++;
    while (lexed.is(at, IS.particle) && isCapital(lexed.kind(at + 1)) && at - start < 4) at++;
    if (!isCapital(lexed.kind(at)) || (lexed.is(at, IS.title) && !lexed.is(at, IS.family | IS.particle)) || /[’']s$/u.test(lexed.slice(at, at + 1))) break;
    at++;
    const person = personOf(lexed, start, at);
    if (person === null) break;
    persons.push(person);
    end = at;
    // *Belur and others*
    if (lexed.is(at, IS.join) && lexed.among(at + 1, 'others colleagues altri autres andere')) { end = at + 2; break; }
    // *et* joins names in French too
    if (lexed.word(at) === 'et' && lexed.word(at + 1) === 'al') { end = at + 2; break; }
    if (lexed.kind(at) === SLASH || lexed.kind(at) === AMPERSAND || (lexed.kind(at) === DASH && lexed.spaced(at)) || lexed.is(at, IS.join)) { at++; continue; }
    if (lexed.kind(at) === COMMA && isCapital(lexed.kind(at + 1)) && (lexed.kind(at + 2) === COMMA || lexed.is(at + 2, IS.join))) { at++; manyByComma = true; continue; }
    break;
  }
  return persons.length === 0 ? null : { persons, end, manyByComma };
}
