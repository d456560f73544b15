import { type Draft, put } from './draft.js';
import { COMMA, type Lexed, LOWER, NUMBER, OPEN, STOP, UPPER } from './lex.js';
import { numbersAt } from './read-numbers.js';
import { reportEnd, type Tail } from './tail.js';
import { IS } from './vocabulary.js';

const UNPUBLISHED = 'unpublished preprint submitted manuscript unpubl working paper typescript mimeo lecture forthcoming';

/** *arXiv preprint arXiv:1706.03762*, *unpublished conference paper, 1993*; the same token for other small words. */
export function paperKind(lexed: Lexed, at: number, to: number, draft: Draft): number {
  const archived = lexed.word(at) === 'arxiv';
  if (!archived && !lexed.among(at, UNPUBLISHED)) return at;
  let end = at, number = at;
  if (!archived) while (end < to && lexed.kind(end) === LOWER) end++;
  else for (; end < to && lexed.kind(end) !== COMMA && lexed.kind(end) !== OPEN && !(lexed.kind(end) === STOP && lexed.spaced(end)); end++) if (lexed.word(end) === 'arxiv') number = end;
  put(draft, 'genre', lexed.slice(at, archived ? number : end));
  if (archived) put(draft, 'number', lexed.slice(number, end));
  return end;
}

/** *Technical Report TR-12*, *Working Paper No. 7* */
export function numberedReport(lexed: Lexed, at: number, to: number, { draft, entry, quoted }: Tail): number | null {
  const report = reportEnd(lexed, at, to);
  if (report === at || !entry && !quoted) return null;
  draft.genre = lexed.slice(at, report);
  const kind = lexed.kind(report);
  if (kind !== NUMBER && kind !== UPPER && !(lexed.is(report, IS.issue) && numbersAt(lexed, report, to) !== null)) return report;
  let end = report;
  while (end < to && end - report < 8 && lexed.kind(end) !== COMMA && lexed.kind(end) !== STOP) end++;
  put(draft, 'number', lexed.slice(report, end).replace(/^(?:[Nn]o\.? ?|#)/u, ''));
  return end;
}
