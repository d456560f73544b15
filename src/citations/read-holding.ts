import { REPOSITORY } from '../data/citations/filed-labels.js';
import { type Draft, put, type Reading } from './draft.js';
import { COLON, COMMA, DASH, INITIAL, type Lexed, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { repositoryEnd } from './read-filed.js';
import { isSentence } from './title-end.js';
import { isCapital, isYear } from './tokens.js';

/** An entry of a list of archives is short; in tokens. */
const LONGEST = 24;

/** *A. S. V.*, *ASVe*: sigla of state archives, the only ones that need no call string to be known. */
const STATE_ARCHIVE = /^A\.? ?S\.? ?\p{Lu}?\p{Ll}{0,3}\.?$/u;

/** May a holding begin at the head of the note with such sigla? */
export const isHoldingHead = (lexed: Lexed): boolean => lexed.kind(0) <= INITIAL && /^A\.? ?S/u.test(lexed.text) && repositoryEnd(lexed, 0, lexed.size, true) > 0;

/**
 * Reads an archive, or a fonds in it, without a number: *Archivio di Stato di Padova (ASP)*, *ASVe, Senato Mar*.
 *
 * *Biblioteca enciclopedica italiana, Milano 1830* is a book: it has a year.
 */
export function readHolding(lexed: Lexed, from: number, to: number): Reading | null {
  let end = to;
  while (end > from && [COMMA, STOP, COLON, DASH].includes(lexed.kind(end - 1))) end--;
  if (end <= from || end - from > LONGEST || from > 2) return null;
  for (let at = from; at < end; at++) if (isYear(lexed, at) || lexed.kind(at) === QUOTE || (lexed.kind(at) === SEMICOLON)) return null;
  if (isSentence(lexed, from, end, true)) return null;
  const repository = repositoryEnd(lexed, from, end, true);
  const archive = lexed.slice(from, repository);
  if (repository === from || !REPOSITORY.test(archive) && !STATE_ARCHIVE.test(archive)) return null;
  let at = repository;
  // *Archivio di Stato di Padova (ASP)*
  if (lexed.kind(at) === OPEN) at = lexed.next(at);
  const named = at;
  while ([COMMA, COLON, DASH, STOP].includes(lexed.kind(at))) at++;
  if (at < end && (at === named || !isCapital(lexed.kind(at)))) return null;
  const draft: Draft = { type: 'document' };
  put(draft, 'archive', lexed.slice(from, named));
  if (at < end) put(draft, 'archive_location', lexed.slice(at, end));
  draft.custom = { archive: { repository: lexed.slice(from, named) } };
  return { form: 'full', draft, end };
}
