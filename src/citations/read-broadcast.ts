import { type Draft, put, type Reading } from './draft.js';
import { COMMA, type Lexed, OPEN, SLASH } from './lex.js';
import { labelEnd } from './number-signs.js';
import { dateAt } from './read-date.js';
import { pageBehind } from './read-newspaper.js';
import { skipComma } from './tokens.js';
import { IS } from './vocabulary.js';

const SERVICES = /^(?:FBIS|JPRS|SWB|Summary of World Broadcasts|Survey of (?:the )?China Mainland|Selections from China Mainland)/u;
/** So long is the name of a service in characters, and what stands before the day in tokens. */
const LONGEST_NAME = 32, LONGEST = 20;

/**
 * What was heard on the air or read in the press and printed in translation: *FBIS Daily Report: Soviet Union, 23 May 1989, p. 14*, *BBC, SWB, FE/2345/A3/1, 4 July 1967*,
 * *Survey of China Mainland Press, no. 3761 (17 August 1966), 12*; not *FBIS, 1991*, which has no day.
 */
export function readBroadcast(lexed: Lexed, from: number, to: number): Reading | null {
  const head = lexed.word(from) === 'bbc' ? skipComma(lexed, from + 1) : from;
  if (!SERVICES.test(lexed.text.slice(lexed.start(head), lexed.start(head) + LONGEST_NAME))) return null;
  let name = 0, issue = 0;
  for (let at = head + 1; at < to && at - head < LONGEST; at++) {
    const kind = lexed.kind(at), date = kind === COMMA || kind === OPEN ? dateAt(lexed, at + 1) : null;
    if (date?.grain === 'day') {
      const draft: Draft = { type: 'article-newspaper', 'container-title': lexed.slice(from, name || at), issued: date.date };
      put(draft, issue > 0 ? 'issue' : 'number', name > 0 ? lexed.slice(issue || name + 1, at) : undefined);
      return { form: 'full', draft, ...pageBehind(lexed, kind === OPEN ? date.end + 1 : date.end, to) };
    }
    if (name > 0 || kind !== COMMA) continue;
    if (lexed.is(at + 1, IS.issue)) issue = labelEnd(lexed, at + 1);
    if (issue > 0 || lexed.kind(at + 2) === SLASH) name = at;
  }
  return null;
}
