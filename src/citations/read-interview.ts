import { type Draft, put, type Reading } from './draft.js';
import { CLOSE, COMMA, type Lexed, LOWER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { dateAt } from './read-date.js';
import { personsAt } from './read-persons.js';
import { commaIn, isCapital } from './tokens.js';
import { honoursEnd } from './head-beginning.js';

const WITH = /^(?:with|by|of|from|mit|avec|con)$/u;
const KINDS: readonly (readonly [RegExp, Draft['type']])[] = [[/^(?:interviews?|interviewed|intervista|entretien)$/u, 'interview'], [/^(?:conversation|communication|correspondence|e-mail|email|gespräch|telephone)$/u, 'personal_communication']];

/** *Author’s interview with Li Zhisui, Chicago, 4 May 1994*; *Interview with Henry Kissinger, 12 October 1998*; not *an interview of 1998*. */
export function readInterview(lexed: Lexed, from: number, to: number): Reading | null {
  let at = from;
  while (at < to && at - from < 5 && !KINDS.some(([kind]) => kind.test(lexed.word(at)))) { if (lexed.kind(at) !== LOWER && !isCapital(lexed.kind(at))) return null; at++; }
  const type = KINDS.find(([kind]) => kind.test(lexed.word(at)))?.[1];
  if (type === undefined || !WITH.test(lexed.word(at + 1)) || !isCapital(lexed.kind(from)) && !(lexed.kind(from - 1) === SEMICOLON && type === 'interview')) return null;
  const found = personsAt(lexed, honoursEnd(lexed, at + 2), to);
  // *Author’s interview with a former diplomat, Hanoi, May 2011*: without a name it needs its date
  const list = found.persons.length > 0 ? found : /^(?:an?|the|two|three|four|five|former|senior|members?|anonymous|his|her)$/u.test(lexed.word(at + 2)) || /[’']s$/u.test(lexed.slice(at + 2, at + 4)) || /[’']s$/u.test(lexed.slice(at + 2, at + 3)) ? { persons: [], end: commaIn(lexed, at + 2, Math.min(to, at + 12)) } : null;
  if (list === null || list.end < 0) return null;
  const draft: Draft = { type, title: lexed.slice(from, list.end) };
  if (list.persons.length > 0) put(draft, 'author', list.persons);
  // *Interview with George Ball, by Paige Mulhollan*
  const by = lexed.kind(list.end) === COMMA && lexed.word(list.end + 1) === 'by' ? personsAt(lexed, list.end + 2, to) : null;
  if (by !== null && by.persons.length > 0) put(draft, 'interviewer', by.persons);
  const named = by !== null && by.persons.length > 0 ? by.end : list.end;
  // place and date, in whatever order, up to the date
  for (let next = named; next < to && next - named < 12; next++) {
    if (lexed.kind(next) === STOP || lexed.kind(next) === QUOTE) return null;
    const date = [COMMA, LOWER, OPEN].includes(lexed.kind(next - 1)) ? dateAt(lexed, next) : null;
    if (date === null) continue;
    draft.issued = date.date;
    if (next > named + 2 && lexed.kind(named) === COMMA && lexed.kind(next - 1) !== LOWER) put(draft, 'event-place', lexed.slice(named + 1, next - 1));
    return { form: 'full', draft, end: lexed.kind(next - 1) === OPEN && lexed.kind(date.end) === CLOSE ? date.end + 1 : date.end };
  }
  return null;
}
