import { seriesEnd } from './container-sign.js';
import { put } from './draft.js';
import { type Lexed, QUOTE } from './lex.js';
import { tidy } from './put-title.js';
import { isQuotedSeries, knownSeriesEnd, putSeriesName, seriesFrom } from './series-name.js';
import type { Tail } from './tail.js';

/** *Collana Studi e testi*, *coll. « Civilisations »*, *« Bibliothèque des histoires »* before the town */
export function series(lexed: Lexed, at: number, to: number, tail: Tail, done: boolean): number | null {
  const { draft } = tail;
  const behind = done || draft['collection-title'] !== undefined ? at : seriesFrom(lexed, at), quoted = lexed.kind(behind) === QUOTE && (behind > at || draft['container-title'] === undefined && !tail.quoted && isQuotedSeries(lexed, behind));
  if (quoted) { putSeriesName(draft, lexed, at, lexed.next(behind)); return lexed.next(behind); }
  const named = done || draft['collection-title'] !== undefined ? at : knownSeriesEnd(lexed, at);
  if (named > at) { putSeriesName(draft, lexed, at, named); return named; }
  const end = done ? at : seriesEnd(lexed, at, to);
  if (end > at) put(draft, 'collection-title', tidy(lexed.slice(at, end).replace(/^(?:Series|Reihe|Collana|Collection|Serie|Coll\.):? /u, '')).replace(/^[‘“'"«]|[’”'"»]$/gu, ''));
  return end > at ? end : null;
}
