import { isSigla } from './behind-title.js';
import { put } from './draft.js';
import { COLON, COMMA, END, type Lexed, LOWER, SEMICOLON, STOP } from './lex.js';
import { PERIODICAL, putImprint } from './put-fields.js';
import { dateAt } from './read-date.js';
import { imprintAt, sovietImprintAt } from './read-imprint.js';
import { plainPublisher } from './read-publisher.js';
import { journalAt } from './read-journal.js';
import { placesEnd, unknownPlaceEnd } from './read-places.js';
import { editionAt } from './read-edition.js';
import type { Tail } from './tail.js';
import { tidy } from './put-title.js';
import { anyToken, isCapital, isYear, opensName } from './tokens.js';
import { IS } from './vocabulary.js';

/** *2nd ed.*, *3. Aufl.* */
export function edition(lexed: Lexed, at: number, tail: Tail): number | null {
  const { draft } = tail;
  const found = editionAt(lexed, at);
  if (found === null) return null;
  draft.edition ??= found.edition;
  return found.end;
}

/** *Past & Present 12*, *London: Verso, 1991*: the journal, or else the imprint. */
export function journalOrImprint(lexed: Lexed, at: number, to: number, tail: Tail, done: boolean): number | null {
  const { draft } = tail;
  if (done || tail.printed || tail.journal || isSigla(lexed, at) || draft['container-title'] === undefined && tail.quoted && !tail.dated && !hasImprint(lexed, at, to)) return null;
  const journal = tail.quoted || draft['container-title'] !== undefined ? null : journalAt(lexed, at, to, tail.dated || tail.entry);
  if (journal !== null) { put(draft, 'container-title', tidy(lexed.slice(at, journal.nameEnd))); tail.journal = true; return journal.nameEnd; }
  const imprint = imprintAt(lexed, at, to, tail.dated || tail.entry);
  if (imprint === null) return null;
  putImprint(draft, imprint.imprint, tail);
  return imprint.end;
}

/** *Victor Gollancz; 1963*: a house whose year stands behind a semicolon. */
export function houseBySemicolon(lexed: Lexed, at: number, to: number, tail: Tail): number | null {
  if (lexed.kind(at - 1) !== STOP || tail.printed || tail.draft.issued !== undefined || !opensName(lexed.kind(at))) return null;
  let end = at;
  while (end < to && end - at < 10 && ![COMMA, STOP, COLON, SEMICOLON].includes(lexed.kind(end))) end++;
  const date = lexed.kind(end) === SEMICOLON && !isYear(lexed, end - 1) && isYear(lexed, end + 1) ? dateAt(lexed, end + 1) : null;
  if (date === null || date.end < to && ![STOP, COLON].includes(lexed.kind(date.end))) return null;
  put(tail.draft, 'publisher', lexed.slice(at, end));
  tail.draft.issued = date.date;
  tail.printed = true;
  return date.end;
}

const hasImprint = (lexed: Lexed, at: number, to: number): boolean => { const imprint = imprintAt(lexed, at, to, false); return imprint !== null && (imprint.imprint.publisher !== undefined || imprint.imprint.issued !== undefined || imprint.end >= to - 1); };

/** *…, pages 20–27. IEEE Computer Society, June 1985*, *…, Denver. Morgan Kaufmann*: who printed it, alone between the last full stop and the end. */
export function printerBehind(lexed: Lexed, at: number, to: number, tail: Tail, stopped: boolean): number | null {
  const { draft } = tail;
  if (!stopped || draft.publisher !== undefined || draft['container-title'] === undefined || (draft.page ?? draft['publisher-place']) === undefined) return null;
  const end = plainPublisher(lexed, at, to), date = lexed.kind(end) === COMMA ? dateAt(lexed, end + 1) : null, close = date?.end ?? end;
  if (end === at || end - at > 6 || close < to - 1 || close < to && lexed.kind(close) !== STOP) return null;
  const named = anyToken(at, end, (word) => lexed.is(word, IS.publisher | IS.institution) && lexed.kind(word) !== LOWER);
  const plain = draft.volume === undefined && end - at <= 2 && !anyToken(at, end, (word) => !isCapital(lexed.kind(word)) || lexed.is(word, IS.title | IS.placeHead | IS.month));
  if (!named && !plain) return null;
  put(draft, 'publisher', lexed.slice(at, end));
  if (date !== null) draft.issued ??= date.date;
  tail.printed = true;
  return close;
}

/** *Estudos Cebrap, São Paulo, n. 3*: the town of a journal, before its numbers. */
export function journalTown(lexed: Lexed, at: number, tail: Tail): number | null {
  const { draft, journal } = tail;
  if (!journal || draft.volume !== undefined || draft.issue !== undefined || !lexed.is(at, IS.placeHead)) return null;
  const town = placesEnd(lexed, at);
  if (town === at || lexed.kind(town) !== COMMA || !lexed.is(town + 1, IS.volume | IS.issue)) return null;
  put(draft, 'publisher-place', lexed.slice(at, town));
  return town;
}

/** *Ethik & Unterricht, Heft 3, Seelze: Friedrich*: a journal with town and publisher. */
export function journalImprint(lexed: Lexed, at: number, to: number, tail: Tail, kind: number, done: boolean): number | null {
  if (!tail.journal || tail.printed || done || !isCapital(kind)) return null;
  const { draft } = tail, named = lexed.is(at, IS.placeHead) || lexed.kind(at + 1) === COLON || unknownPlaceEnd(lexed, at) > at;
  // *“The Joke.” Moral Psychology, vol. 3, MIT Press, 2008*: a volume of a book
  const volumed = draft.volume !== undefined && (draft.issue ?? draft.page ?? draft.issued) === undefined && anyToken(at, Math.min(to, at + 6), (word) => lexed.is(word, IS.publisher) && lexed.kind(word) !== LOWER);
  const imprint = named || volumed ? imprintAt(lexed, at, to, named) : null;
  if (imprint?.imprint.publisher === undefined || imprint.imprint.place === undefined && (named || imprint.imprint.issued === undefined)) return null;
  if (volumed && !PERIODICAL.test(draft['container-title'] ?? '')) { tail.journal = false; tail.inBook = true; }
  putImprint(tail.draft, imprint.imprint, tail);
  return imprint.end;
}

/** *… Conference on Software Maintenance, Orlando, Florida*, *University of North Carolina Press. Chapel Hill, NC.*: a town behind its container or publisher. */
export function seat(lexed: Lexed, at: number, to: number, tail: Tail, kind: number, done: boolean): number | null {
  const { draft } = tail;
  if (done || !isCapital(kind) || draft['publisher-place'] !== undefined || draft['container-title'] === undefined && draft.publisher === undefined) return null;
  const end = Math.max(placesEnd(lexed, at), unknownPlaceEnd(lexed, at));
  if (end === at || lexed.kind(end) === COLON || end < to && ![STOP, END].includes(lexed.kind(end)) && !(lexed.kind(end) === COMMA && (end + 1 >= to || dateAt(lexed, end + 1) !== null || lexed.is(end + 1, IS.page)))) return null;
  put(draft, 'publisher-place', lexed.slice(at, end));
  return end;
}

/** *М., 1996. С. 62*: the town by its letter, and the year, before anything takes the letter for a journal. */
export function sovietImprint(lexed: Lexed, at: number, to: number, tail: Tail): number | null {
  const found = tail.printed || tail.draft.issued !== undefined ? null : sovietImprintAt(lexed, at, to);
  if (found === null) return null;
  putImprint(tail.draft, found.imprint, tail);
  return found.end;
}
