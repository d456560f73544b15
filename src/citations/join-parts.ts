import type { Draft } from './draft.js';
import type { SplitReading } from './split-note.js';

/** The readings, each with what only the one behind it says; a document and the archive behind its sign are one. */
export function joinParts(text: string, readings: readonly SplitReading[]): SplitReading[] {
  const joined: SplitReading[] = [];
  for (const one of readings.toReversed()) {
    const next = joined.at(-1);
    if (next !== undefined && one.reading.shared === true) share(one.reading.draft, next.reading.draft);
    if (next === undefined || !/^[.;]\s*$/u.test(text.slice(one.end, next.start)) || !isUnfiled(one.reading.draft) || !isUntitled(next.reading.draft)) joined.push(one);
    else joined.splice(-1, 1, { ...one, end: next.end, reading: { ...next.reading, draft: { ...one.reading.draft, ...next.reading.draft } } });
  }
  return joined.reverse();
}

/** *Trench to Butler, 3 May 1964*, *Minutes of the 12th meeting, 3 July 1958*: a document of which no archive is said. */
const isUnfiled = (draft: Draft): boolean => (draft.type === 'personal_communication' || draft.type === 'document') && draft.title !== undefined && draft.issued !== undefined && draft.archive === undefined && draft.archive_location === undefined && draft.URL === undefined && draft['container-title'] === undefined && draft.publisher === undefined;

/** *TNA, FO 371/175920*: an archive and a call string alone. */
export const isUntitled = (draft: Draft): boolean => draft.archive !== undefined && draft.archive_location !== undefined && draft.title === undefined && draft.author === undefined && draft.issued === undefined;

/** Gives a chapter the container that only the chapter behind it names, and a letter the archive. */
function share(draft: Draft, next: Draft): void {
  const filed = next.archive_location !== undefined;
  if (next['container-title'] === undefined && !filed) return;
  draft.type = next.type;
  const certainty: Record<string, 'inferred'> = {};
  if (next['original-date'] !== undefined && draft.recipient !== undefined) { Object.assign(draft, { 'original-date': draft.issued }); delete draft.issued; }
  for (const field of filed ? ['archive', 'archive-place', 'archive_collection', 'archive_location'] as const : ['container-title', 'editor', 'publisher', 'publisher-place', 'issued', 'volume', 'issue'] as const) {
    if (draft[field] !== undefined || next[field] === undefined) continue;
    Object.assign(draft, { [field]: next[field] });
    certainty[field] = 'inferred';
  }
  draft.custom = { ...draft.custom, certainty: { ...draft.custom?.certainty, ...certainty } };
}
