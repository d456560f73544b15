import { isSiglum } from '../data/citations/archives.js';
import { isCode } from './archive-codes.js';
import { partAt } from './call-parts.js';
import { DASH, INITIAL, type Lexed, NUMBER, UPPER } from './lex.js';
import { namesRepository } from './repository.js';
import { IS } from './vocabulary.js';

/** The name of a repository before its call string is not longer, in tokens. */
const LONGEST = 9;

/**
 * Behind the repository at the head of a stretch, where its call string follows without a sign; the same token if none does.
 *
 * *RGANI f. 5*, *SMA B76-3-123*, *PAAA B 12* and *AdsD Nachlass Brandt* have one; *BL 12* is the volume of a journal.
 */
export function repositoryHead(lexed: Lexed, start: number, end: number): number {
  for (let at = start + 1; at < end && at - start < LONGEST; at++) if ((partAt(lexed, at)?.end ?? 0) > at && !lexed.is(at, IS.archive) && namesRepository(lexed, start, at)) return at;
  for (let at = start + 1; at < end - 1 && at - start < LONGEST; at++) if ((lexed.kind(at) === NUMBER || lexed.kind(at) === UPPER && /\d/u.test(lexed.word(at))) && lexed.kind(at - 1) !== DASH && lexed.kind(at + 1) === DASH && isCode(lexed, at, end) && namesRepository(lexed, start, at)) return at;
  const next = start + 1, lettered = (lexed.kind(next) === INITIAL || lexed.kind(next) === UPPER) && isCode(lexed, next, end);
  return next < end && (lettered || lexed.among(next, 'nachlass nachlaß')) && isSiglum(lexed.slice(start, next)) ? next : start;
}
