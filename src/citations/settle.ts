import type { Draft, Reading } from './draft.js';
import { resolveBack, type Resolved } from './resolve-back.js';
import { placeNumbers } from './place-numbers.js';
import { remember, type WorkMemory } from './work-memory.js';

/** The work of a mention in the order of the note: `cited` holds those before it, and takes this one in. */
export function settle(memory: WorkMemory, reading: Reading, cited: (string | null)[]): { resolved: Resolved; draft: Draft } {
  const draft = reading.form === 'full' ? withInferred(memory, { ...reading, draft: placeNumbers(reading.draft) }, cited) : reading.draft;
  const resolved = reading.form === 'full' ? { work: remember(memory, draft) } : settleBack(memory, reading, cited);
  cited.push(resolved.work);
  memory.unfound = resolved.work === null && resolved.candidates === undefined ? draft.author : undefined;
  return { resolved, draft };
}

/** *Idem, Cold War, 12*: the name is that of the citation before. */
function settleBack(memory: WorkMemory, reading: Reading, cited: readonly (string | null)[]): Resolved {
  if (reading.work !== undefined) return { work: reading.work };
  const author = reading.sameAuthor === undefined ? undefined : namedBefore(memory, cited);
  return resolveBack(memory, author === undefined ? reading : { ...reading, draft: { ...reading.draft, author } }, cited);
}

type Fields = { readonly [Key in keyof Draft]?: Draft[Key] | undefined };

/** Gives a draft the fields that it lacks, and says of each that it was inferred. */
export function infer(draft: Draft, fields: Fields): Draft {
  const lacking = Object.entries(fields).filter(([key, value]) => value !== undefined && draft[key as keyof Draft] === undefined);
  if (lacking.length === 0) return draft;
  const certainty = { ...draft.custom?.certainty, ...Object.fromEntries(lacking.map(([key]) => [key, 'inferred' as const])) };
  return { ...draft, ...Object.fromEntries(lacking), custom: { ...draft.custom, certainty } };
}

/** What a full citation takes over: the author of the one before, *Idem*, its file, *ibid., f. 12*, the book that holds it, *in Westad, Cold War*. */
function withInferred(memory: WorkMemory, { draft, sameAuthor, sameArchive, within }: Reading, cited: readonly (string | null)[]): Draft {
  const file = sameArchive === true ? fileOf(citedBefore(memory, cited)) : {};
  const authored = sameAuthor === undefined ? draft : infer(draft, { [sameAuthor === 'editor' ? 'editor' : 'author']: namedBefore(memory, cited) });
  const filed = infer(authored, draft.archive_location === undefined ? file : { ...file, archive_collection: undefined });
  const work = within === undefined ? null : resolveBack(memory, within, cited).work, book = work === null ? undefined : memory.fullest.get(work)?.draft;
  if (book === undefined) return filed;
  // *Komer to Bundy, …, ibid.*: in the same file
  return book.archive_location === undefined ? withBook(filed, book) : { ...infer(filed, fileOf(book)), type: 'document' };
}

const fileOf = (draft: Draft | undefined): Fields => ({ archive: draft?.archive, 'archive-place': draft?.['archive-place'], archive_collection: draft?.archive_collection, archive_location: draft?.archive_location });

/** A chapter of a book, or an article of a journal, that was cited before. */
function withBook(draft: Draft, book: Draft): Draft {
  const holds = book['container-title'] !== undefined, isArticle = book.type === 'article-journal';
  const chapter = infer(draft, { 'container-title': holds ? book['container-title'] : book.title, editor: book.editor ?? (holds ? undefined : book.author), publisher: book.publisher, 'publisher-place': book['publisher-place'], issued: book.issued, ...(isArticle && { volume: book.volume, issue: book.issue }) });
  if (isArticle) return { ...chapter, type: book.type };
  return draft.type === 'document' || draft.type === 'book' ? { ...chapter, type: 'chapter' } : chapter;
}

/** Whose work was cited just before; of a short form that fits none the name that it gave. */
function namedBefore(memory: WorkMemory, here: readonly (string | null)[]): Draft['author'] {
  const before = citedBefore(memory, here);
  return before === undefined ? memory.unfound : before.author ?? before.editor;
}

/** The work cited just before, in this note or the last one that cited anything. */
function citedBefore(memory: WorkMemory, here: readonly (string | null)[]): Draft | undefined {
  const last = (here.length > 0 ? here : memory.previous).at(-1);
  return last === null || last === undefined ? undefined : memory.fullest.get(last)?.draft;
}
