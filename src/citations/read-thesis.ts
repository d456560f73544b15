import { put } from './draft.js';
import { COMMA, INITIAL, type Lexed, OPEN, SEMICOLON, STOP } from './lex.js';
import type { Tail } from './tail.js';
import { isYear } from './tokens.js';
import { IS } from './vocabulary.js';

/** *Ph.D. dissertation*, *unpublished MA thesis*, *Diss.*. */
export function isThesis(lexed: Lexed, at: number): boolean {
  for (let word = at; word < at + 4; word++) {
    if (lexed.is(word, IS.thesis)) return word === at || /^(?:unpublished|unpubl|ph\.?d|m\.?a|master[’']?s|doctoral|msc|phil|kandidatskaia|unveröff|ba|b\.?sc|m\.?phil|d\.phil)$/u.test(lexed.word(at));
    if (lexed.kind(word) > INITIAL && lexed.kind(word) !== STOP) return false;
  }
  return false;
}

export function thesisEnd(lexed: Lexed, at: number): number { let end = at; for (let word = at; word < at + 4; word++) if (lexed.is(word, IS.thesis)) end = word + 1;
  // *thèse de doctorat*
  // *Habil.-Schr.*
  if (lexed.word(end - 1) === 'habil' && lexed.word(end + 2) === 'schr') return lexed.kind(end + 3) === STOP ? end + 4 : end + 3;
  const subject = /^(?:de|di|d’|d')$/u.test(lexed.word(end)) && /^(?:doctorat|dottorato|doctorado|doutorado|laurea|mestrado|maestría|master)$/u.test(lexed.word(end + 1)) ? end + 2 : end;
  // *thèse de doctorat d’histoire*
  return subject > end && /^d[’']/u.test(lexed.word(subject)) && lexed.kind(subject + 1) === COMMA ? subject + 1 : subject;
}

/** *Ph.D. dissertation, Harvard University, 1990*, *PhD thesis (University of Oxford, 1990)*, *Diss. Hamburg*. */
export function thesis(lexed: Lexed, from: number, to: number, tail: Tail): number {
  const { draft } = tail;
  const at = thesisEnd(lexed, from);
  draft.genre = lexed.slice(from, at);
  tail.thesis = true;
  let next = at;
  while (next < to && (lexed.kind(next) === COMMA || lexed.kind(next) === STOP)) next++;
  if (lexed.kind(next) === OPEN) return at;
  let end = next;
  while (end < to && end - next < 14 && ![STOP, SEMICOLON, OPEN].includes(lexed.kind(end)) && !isYear(lexed, end) && !(lexed.kind(end) === COMMA && (isYear(lexed, end + 1) || lexed.is(end + 1, IS.month | IS.page)))) end++;
  if (end === next) return at;
  put(draft, 'publisher', lexed.slice(next, end).replace(/,$/u, ''));
  tail.printed = true;
  return end;
}
