import { type Draft, put, type Reading } from './draft.js';
import { COMMA, type Lexed, LOWER, OPEN, QUOTE, UPPER } from './lex.js';
import { addressAt } from './read-address.js';
import { dateAt } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { isGivenName } from './name-words.js';
import { personsAt } from './read-persons.js';
import { editionAt } from './read-edition.js';
import { tidy } from './put-title.js';
import { inside, opensName, skipComma, skipStop } from './tokens.js';

/** The name of a dictionary is not longer, in tokens. */
const LONGEST = 12;

/** *Oxford Dictionary of National Biography, s.v. “Hooke, Robert”*, *Encyclopaedia of Islam, 2nd ed., s.v. “Kānūn,” by Y. Linant de Bellefonds*; not *see s.v. “Road”*, which names none. */
export function readDictionary(lexed: Lexed, from: number, to: number): Reading | null {
  if (!lexed.has('s.v') || !opensName(lexed.kind(from)) || isGivenName(lexed.word(from))) return null;
  let name = from + 1;
  while (name < to && name - from < LONGEST && (opensName(lexed.kind(name)) || lexed.kind(name) === LOWER && lexed.among(name, 'of the and de des der für di'))) name++;
  // *Encyclopaedia of Islam, THREE*
  if (lexed.kind(name) === COMMA && lexed.kind(name + 1) === UPPER && lexed.kind(name + 2) === COMMA) name += 2;
  const edition = lexed.kind(name) === COMMA ? editionAt(lexed, name + 1) : null;
  const sign = skipComma(lexed, skipStop(lexed, edition?.end ?? name)), quote = skipStop(lexed, sign + 1);
  if (lexed.word(sign) !== 's.v' || lexed.kind(quote) !== QUOTE || lexed.next(quote) > to) return null;
  const draft: Draft = { type: 'entry-dictionary', title: tidy(inside(lexed, quote)), 'container-title': lexed.slice(from, name) };
  put(draft, 'edition', edition?.edition);
  let end = lexed.next(quote);
  // *, by Y. Linant de Bellefonds*, *(Asad Q. Ahmed)*
  const bracketed = lexed.kind(end) === OPEN, by = bracketed || lexed.word(skipComma(lexed, end)) === 'by' ? personsAt(lexed, bracketed ? end + 1 : skipComma(lexed, end) + 1, bracketed ? lexed.partner(end) : to) : null;
  if (by !== null && by.persons.length > 0 && (!bracketed || lexed.partner(end) === by.end)) { put(draft, 'author', by.persons); end = bracketed ? by.end + 1 : by.end; }
  let at = skipComma(lexed, end);
  // *, last modified August 21, 2018, https://…*
  const changed = lexed.among(at, 'last updated modified') ? dateAt(lexed, lexed.word(at) === 'last' ? at + 2 : at + 1) : null;
  if (changed !== null) { draft.issued = changed.date; end = changed.end; at = skipComma(lexed, end); }
  const address = addressAt(lexed, at, to);
  address?.put(draft);
  const page = locatorAt(lexed, at, to, draft.volume !== undefined);
  return { form: 'full', draft, end: address?.end ?? page?.end ?? end, ...(page !== null && { locator: page.locator }) };
}
