import { type Draft, put } from './draft.js';
import { CAPITAL, COLON, COMMA, type Lexed, LOWER, OPEN, QUOTE, STOP } from './lex.js';
import { ownerEnd } from './owner.js';
import { isGivenName } from './name-words.js';
import { personOf } from './person-of.js';
import { dateAt } from './read-date.js';
import { editionAt } from './read-edition.js';
import { personsAt } from './read-persons.js';
import { placeEnd } from './read-places.js';
import { anyToken, isCapital, isSquare, opensName } from './tokens.js';
import { IS } from './vocabulary.js';

/** *4 May 1919, “The Title,” …*: a day before the title; behind its comma, or the same token. */
export function dateFirst(lexed: Lexed, at: number, draft: Draft): number {
  const led = dateAt(lexed, at);
  // *2006. “Resilience and the City.”*: an entry that leaves its author to the one before
  if (at === 0 && led?.grain === 'year' && lexed.kind(led.end) === STOP && lexed.kind(led.end + 1) === QUOTE) { draft.issued = led.date; return led.end + 1; }
  if (led === null || led.grain === 'year' || lexed.kind(led.end) !== COMMA || lexed.kind(led.end + 1) !== QUOTE) return at;
  draft.issued = led.date;
  return led.end + 1;
}

/** *[Marchamont Nedham], A True State*: an author who is not printed; behind the bracket, or the same token. */
export function bracketedAuthor(lexed: Lexed, at: number, draft: Draft): number {
  const close = lexed.partner(at);
  if (lexed.kind(at) !== OPEN || !isSquare(lexed, at) || lexed.kind(lexed.next(at)) !== COMMA || close - at >= 6) return at;
  const found = personsAt(lexed, at + 1, close);
  if (found.persons.length === 0 || found.end !== close) return at;
  put(draft, 'author', found.persons);
  return close + 1;
}

/** *Berg’s The Long Road*: the author is the owner of the title; behind the name, or the same token. */
export function ownedBy(lexed: Lexed, at: number, draft: Draft): number {
  const owner = ownerEnd(lexed, at);
  const person = owner > at ? personOf(lexed, at, owner) : null;
  if (person?.family === undefined) return at;
  put(draft, 'author', [{ ...person, family: person.family.replace(/[’']s$/u, '') }]);
  return owner;
}

/** *Liu Shaoqi to Stalin, “…*: who a letter is to; behind the name, or the same token. */
export function recipientEnd(lexed: Lexed, at: number, to: number, draft: Draft): number {
  if (lexed.word(at) !== 'to' || lexed.kind(at) !== LOWER || !isCapital(lexed.kind(at + 1))) return at;
  let end = at + 1;
  while (end < to && end - at < 7 && (opensName(lexed.kind(end)) || lexed.is(end, IS.particle))) end++;
  if (lexed.kind(end) !== COMMA) return at;
  const person = personOf(lexed, at + 1, end);
  if (person !== null) put(draft, 'recipient', [person]);
  return end;
}

/** *Gregory of Tours,*, *Otto of Freising*, *Marquess Curzon of Kedleston*: a given name, or a peer’s, and a place, and no family name; behind it, or the same token. */
export function byPlaceEnd(lexed: Lexed, from: number): number {
  const at = isCapital(lexed.kind(from)) && lexed.among(from, RANKS) && isCapital(lexed.kind(from + 1)) && lexed.kind(from + 4) === COMMA ? from + 1 : from, end = placedEnd(lexed, at, at > from);
  return end > at ? end : from;
}

function placedEnd(lexed: Lexed, at: number, peer: boolean): number {
  return (peer || isGivenName(lexed.word(at))) && lexed.kind(at) === CAPITAL && lexed.word(at + 1) === 'of' && isCapital(lexed.kind(at + 2)) && isCapital(lexed.kind(at + 4)) && (lexed.kind(at + 3) === COMMA || lexed.kind(at + 3) === COLON
    // *Gregory of Tours. The History of the Franks. Trans. …*; not *Gregory of Tours. A Life*
    || lexed.kind(at + 3) === STOP && at < 3 && anyToken(at + 5, at + 40, (token) => lexed.is(token, IS.translator))) ? at + 3 : at;
}

const RANKS = 'earl duke marquess marquis viscount baron countess duchess viscountess baroness bishop archbishop comte duc';

/** *Edward Hyde, Earl of Clarendon, The History*, *Henry St. John, Viscount Bolingbroke, Letters*: a peer’s rank behind the name alone, a title behind its comma; behind the rank, or the same token. */
export function peerageEnd(lexed: Lexed, comma: number, draft: Draft): number {
  const [person, second] = draft.author ?? [], from = comma + 1, rank = /^\d{1,2}(?:st|nd|rd|th)$/u.test(lexed.word(from)) ? from + 1 : from;
  if (lexed.kind(comma) !== COMMA || person === undefined || second !== undefined || !isCapital(lexed.kind(rank)) || !lexed.among(rank, RANKS)) return comma;
  let end = rank + 1;
  while (end - rank < 6 && (isCapital(lexed.kind(end)) || lexed.among(end, 'of de') && isCapital(lexed.kind(end + 1)))) end++;
  if (end === rank + 1 || lexed.kind(end) !== COMMA || !isCapital(lexed.kind(end + 1)) && lexed.kind(end + 1) !== QUOTE) return comma;
  // *Keith Feiling, Bishop Stubbs, Longmans*, *Robert Durden, Duke University Press*: a life of a peer, or a house
  const family = person.family?.toLowerCase() ?? '', sure = rank > from || lexed.word(rank + 1) === 'of' || lexed.word(end - 1) === family || lexed.among(rank, 'viscount comte duc') && lexed.kind(end + 1) !== QUOTE && end === rank + 2;
  if (!sure || anyToken(rank + 1, end, (at) => lexed.is(at, IS.institution) || lexed.among(at, 'press verlag books') || /[’']s$/u.test(lexed.word(at))) || lexed.is(end + 1, IS.edition | IS.volume | IS.publisher | IS.institution) || placeEnd(lexed, end + 1) > end + 1 || editionAt(lexed, end + 1) !== null) return comma;
  draft.author = [{ ...person, suffix: lexed.slice(from, end) }];
  return end;
}

/** *The Hon. Justice*, *Sir*, *Prof. Dr.*: before a name, and no part of it. */
export function honoursEnd(lexed: Lexed, from: number): number {
  let at = lexed.word(from) === 'the' ? from + 1 : from;
  const first = at;
  while (lexed.among(at, 'hon rt justice sir lord lady dr prof professor rev judge messrs mr mrs miss ms gen lt col maj capt cpt adm brig cmdr sgt ltg vadm radm') && isCapital(lexed.kind(at))) at++;
  return at > first && opensName(lexed.kind(at)) && lexed.kind(at + 1) !== COMMA ? at : from;
}
