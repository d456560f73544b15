import { documentTo } from './document-behind.js';
import type { Stretch } from './archive-stretches.js';
import { type Draft, put, type Reading } from './draft.js';
import { ADDRESS, COMMA, type Lexed, NUMBER, OPEN, STOP } from './lex.js';
import { dateAt } from './read-date.js';
import { putDocument } from './read-document-head.js';
import { namesRepository } from './repository.js';
import { isCapital } from './tokens.js';

const ARCHIVES_OF = /^(?:The )?Archives? of the$/u;
/** Longer words behind a document are a sentence. */
const LONGEST = 24;
/** So many names of collections stand before it. */
const MOST_FILES = 3;
/** *Atlanta, GA.*: the stop of the sentence. */
export const STATE_STOP = /(?<=\p{Lu}{2})\.$/u;

/** A repository without a call string: *“On the Response …,” Archives of the KGB of the Lithuanian SSR, Hoover Institution, Stanford University*. */
export function repositoryAlone(lexed: Lexed, from: number, to: number, all: readonly Stretch[], repository: number): Reading | null {
  let start = (all[repository] as Stretch).from;
  if (!isCapital(lexed.kind(start)) || !all.slice(0, repository).some((one) => one.kind === 'quote' || one.kind === 'date' || dateAt(lexed, one.from)?.end === one.to)) return null;
  let end = to;
  for (let at = start; at < to; at++) if (lexed.kind(at) === ADDRESS) { end = at; break; }
  while (end > start && [STOP, COMMA].includes(lexed.kind(end - 1))) end--;
  // *National Archives. URL https://…* is a site
  if (end - start > LONGEST || lexed.among(end - 1, 'url')) return null;
  for (let at = start; at < end; at++) if (lexed.kind(at) === NUMBER || lexed.kind(at) === OPEN && lexed.partner(at) !== at + 2) return null;
  const draft: Draft = { type: 'document' };
  const files = filesFrom(lexed, all, repository), filed = all[files];
  const head = files < repository && filed !== undefined && filed.from > from ? filed.from : start;
  putDocument(lexed, from, head, draft);
  if (draft.title === undefined) return null;
  if (filed !== undefined && head < start) put(draft, 'archive_collection', lexed.slice(filed.from, start - 1));
  const holder = all[repository + 1];
  // *Archives of the KGB of the Lithuanian SSR, Hoover Institution*: what an organisation left, held by another
  if (head === start && holder?.kind === 'repository' && ARCHIVES_OF.test(lexed.slice(start, start + 3)) && namesRepository(lexed, holder.from, holder.to)) {
    put(draft, 'archive_collection', lexed.slice(start, holder.from - 1));
    start = holder.from;
  }
  // *National Security Archive (NSA), Washington, DC, READ-RADD Collection*
  const behind = all.slice(repository + 1).filter(({ from: at }) => at > start && at < end), places = behind.filter(({ kind }) => kind === 'place'), kept = behind.at(-1);
  if (kept?.kind === 'collection' && behind.every(({ kind }) => kind === 'place' || kind === 'collection')) {
    put(draft, 'archive_collection', lexed.slice((behind[places.length] as Stretch).from, kept.to));
    end = (all[repository] as Stretch).to;
    if (places.length > 0) put(draft, 'archive-place', lexed.slice((places[0] as Stretch).from, (places.at(-1) as Stretch).to));
  }
  if (kept?.kind === 'place' && places.length > 0) { const [seat] = places; put(draft, 'archive-place', lexed.slice(seat?.from ?? end, kept.to)); end = (seat?.from ?? end) - 1; }
  put(draft, 'archive', lexed.slice(start, end));
  if (draft['archive-place'] !== undefined) draft['archive-place'] = draft['archive-place'].replace(STATE_STOP, '');
  draft.custom = { archive: { repository: lexed.slice(start, end), ...(draft.archive_collection === undefined ? {} : { collection: draft.archive_collection }) } };
  return documentTo(lexed, draft, Math.max(end, kept?.kind === 'collection' || kept?.kind === 'place' ? kept.to : end), to);
}

/** *Nixon Presidential Materials, White House Tapes, Richard Nixon Presidential Library*: the first of the names of collections between the day and the repository; the repository if none stands there. */
function filesFrom(lexed: Lexed, all: readonly Stretch[], repository: number): number {
  let first = repository;
  while (repository - first < MOST_FILES && (all[first - 1]?.kind === 'collection' || all[first - 1]?.kind === 'text' && isCapital(lexed.kind(all[first - 1]?.from ?? 0)))) first--;
  while (first < repository && all[first]?.kind !== 'collection' && all[first - 1]?.kind !== 'date') first++;
  return all.slice(first, repository).some(({ kind }) => kind === 'collection') ? first : repository;
}
