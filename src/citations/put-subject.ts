import type { PersonName } from '../records/person.js';
import { type Draft, put } from './draft.js';

/** Supplies whom a biography is of as the author or editor of what it lists, and who worked with them; marked as inferred. */
export function putSubject(draft: Draft, person: PersonName | undefined, others: readonly PersonName[], editor: boolean): void {
  if (person === undefined) return;
  const role = editor ? 'editor' : 'author';
  put(draft, role, [person, ...others]);
  draft.custom = { ...draft.custom, certainty: { ...draft.custom?.certainty, [role]: 'inferred' } };
}
