import { type Draft, put, type Reading } from './draft.js';
import { COMMA, INITIAL, type Lexed, LOWER, OPEN, SEMICOLON, STOP } from './lex.js';
import { dateAt } from './read-date.js';
import { namesRepository } from './repository.js';
import { isCapital, skipComma } from './tokens.js';

/** Whose diary it is takes no more, in tokens. */
const LONGEST = 8;
const DIARY = 'diary diaries riji nikki tagebuch tagebücher journal';

/** *Chiang Kai-shek diary, entry for 12 December 1936, HIA*, *Hu Shi riji [Hu Shi’s diary], 3 March 1938*: an unpublished diary by its day, and who keeps it; not *His diary, 3 July 1944, says*. */
export function readDiary(lexed: Lexed, from: number, to: number): Reading | null {
  let name = from;
  while (name < to && name - from < LONGEST && (lexed.kind(name) <= INITIAL && lexed.kind(name) !== LOWER || lexed.among(name, 'of de diary diaries riji nikki')) && !lexed.among(name, 'his her their my')) name++;
  const gloss = lexed.kind(name) === OPEN ? lexed.next(name) : name;
  if (!isCapital(lexed.kind(from)) || lexed.kind(gloss) !== COMMA || name - from < 2 || !lexed.among(name - 1, DIARY) && !(lexed.word(from) === 'diary' && lexed.word(from + 1) === 'of') || lexed.among(from, 'in the a')) return null;
  const journal = lexed.word(name - 1) === 'journal', entry = lexed.word(gloss + 1) === 'entry' ? gloss + (lexed.among(gloss + 2, 'for of dated on') ? 3 : 2) : gloss + 1;
  const date = dateAt(lexed, entry);
  if (date?.grain !== 'day' || journal && entry === gloss + 1) return null;
  const draft: Draft = { type: 'document', title: lexed.slice(from, gloss), issued: date.date };
  let end = skipComma(lexed, date.end);
  while (end < to && ![COMMA, SEMICOLON, STOP].includes(lexed.kind(end))) end++;
  const keeper = lexed.kind(date.end) === COMMA && namesRepository(lexed, date.end + 1, end);
  if (keeper) { put(draft, 'archive', lexed.slice(date.end + 1, end)); draft.custom = { archive: { repository: lexed.slice(date.end + 1, end) } }; }
  const close = keeper ? end : date.end;
  return close < to && ![STOP, SEMICOLON, COMMA].includes(lexed.kind(close)) || lexed.kind(close) === COMMA && !isCapital(lexed.kind(close + 1)) ? null : { form: 'full', draft, end: close };
}
