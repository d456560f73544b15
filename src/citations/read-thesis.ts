import { put } from './draft.js';
import { COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, OPEN, SEMICOLON, STOP } from './lex.js';
import { placeAndPublisher } from './place-and-publisher.js';
import { placesEnd, unknownPlaceEnd } from './read-places.js';
import type { Tail } from './tail.js';
import { anyToken, isYear, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** *Ph.D. dissertation*, *unpublished MA thesis*, *Diss.*; *Dissertation Abstracts* is a journal. */
export function isThesis(lexed: Lexed, at: number): boolean {
  for (let word = at; word < at + 5; word++) {
    if (lexed.is(word, IS.thesis)) return lexed.word(word + 1) !== 'abstracts' && (word === at || lexed.among(at, "unpublished unpubl unpub ph.d phd m.a ma master’s master's masters doctoral candidate’s candidate's msc phil kandidatskaia unveröff ba b.sc bsc m.phil mphil d.phil"));
    if (lexed.kind(word) > INITIAL && lexed.kind(word) !== STOP) return false;
  }
  return false;
}

export function thesisEnd(lexed: Lexed, at: number): number { let end = at; for (let word = at; word < at + 5; word++) if (lexed.is(word, IS.thesis)) end = word + 1;
  // *Diss. phil.*
  const field = skipStop(lexed, end);
  if (field > end && lexed.kind(field) === LOWER && lexed.among(field, 'phil iur jur theol med masch')) return skipStop(lexed, field + 1);
  // *thèse de doctorat*
  // *Tese (Doutorado em História)*
  if (lexed.kind(end) === OPEN && lexed.among(end + 1, 'doutorado mestrado doctorado maestría livre')) return lexed.next(end);
  // *tesis doctoral*
  if (lexed.word(end) === 'doctoral') return end + 1;
  // *Habil.-Schr.*
  if (lexed.word(end - 1) === 'habil' && lexed.word(end + 2) === 'schr') return lexed.kind(end + 3) === STOP ? end + 4 : end + 3;
  if (lexed.among(end, "de di d’ d'") && lexed.among(end + 1, 'doctorat dottorato doctorado doutorado laurea mestrado maestría grado licenciatura master')) end += 2;
  // *thèse de doctorat d’État*, *thèse de 3e cycle*
  if (/^d[’'](?:état|histoire|université)$/u.test(lexed.word(end))) return end + 1;
  // *thèse de doctorat en sciences de gestion, …*
  if (lexed.among(end, 'en ès in')) for (let at = end + 1; at - end < 12; at++) { if ([COMMA, STOP].includes(lexed.kind(at)) && lexed.is(at + 1, IS.institution)) return at; if (lexed.kind(at) > INITIAL && lexed.kind(at) !== COMMA) break; }
  return lexed.word(end) === 'de' && lexed.word(end + 2) === 'cycle' ? end + 3 : end;
}

/** *Ph.D. dissertation, Harvard University, 1990*, *PhD thesis (University of Oxford, 1990)*, *Diss. Hamburg*. */
export function thesis(lexed: Lexed, from: number, to: number, tail: Tail): number {
  const { draft } = tail;
  const at = thesisEnd(lexed, from);
  draft.genre = lexed.slice(from, at);
  tail.thesis = true;
  return school(lexed, at, to, tail);
}

/** The university behind the words for a thesis, and its town; where it ends, or the same token. */
export function school(lexed: Lexed, at: number, to: number, tail: Tail): number {
  const { draft } = tail;
  let next = at;
  while (next < to && [COMMA, STOP, DASH].includes(lexed.kind(next))) next++;
  if (lexed.kind(next) === OPEN) return at;
  let end = next;
  // *University of Alberta (Canada), 1977*
  while (end < to && end - next < 14 && (![STOP, SEMICOLON, OPEN].includes(lexed.kind(end)) || lexed.partner(end) === end + 2 && lexed.is(end + 1, IS.region)) && !isYear(lexed, end) && !(lexed.kind(end) === COMMA && (isYear(lexed, end + 1) || lexed.is(end + 1, IS.month | IS.page)))) end++;
  if (end === next) return at;
  // *Universidade de São Paulo, São Paulo*
  let comma = end - 1;
  while (comma > next && !(lexed.kind(comma) === COMMA && Math.max(placesEnd(lexed, comma + 1), unknownPlaceEnd(lexed, comma + 1)) === end)) comma--;
  // *Dissertation, Berlin: Humboldt-Universität*, *PhD diss. University of Essex: Colchester*
  const sorted = comma <= next && (placesEnd(lexed, next) > next || anyToken(next, end, (sign) => lexed.kind(sign) === COLON)) ? placeAndPublisher(lexed, next, end) : {};
  if (sorted.place !== undefined && sorted.publisher !== undefined) { put(draft, 'publisher', sorted.publisher); put(draft, 'publisher-place', sorted.place); tail.printed = true; return end; }
  if (comma > next) put(draft, 'publisher-place', lexed.slice(comma + 1, end));
  // *Diss. Hamburg*: the town of its university
  put(draft, comma <= next && placesEnd(lexed, next) === end ? 'publisher-place' : 'publisher', lexed.slice(next, comma > next ? comma : end).replace(/,$/u, ''));
  tail.printed = true;
  return end;
}
