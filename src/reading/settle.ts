import { claimsOf, gapsBetween } from '../account.js';
import type { Block, Document, Edit, Furniture, Note } from '../records/document.js';
import type { Diagnostic } from '../text/span.js';

/**
 * Accounts for what no part of the document claims: white space between blocks, notes and furniture is an edit;
 * anything printed is an edit and a diagnostic, so that a fault of ours is seen and nothing is lost.
 */
export function settle(source: string, parts: { blocks: readonly Block[]; notes: readonly Note[]; furniture: readonly Furniture[]; edits: readonly Edit[] }): Pick<Document, 'edits' | 'diagnostics'> {
  const open = gapsBetween([...claimsOf(parts), ...parts.edits.flatMap((edit) => edit.origin)], source.length);
  const diagnostics: Diagnostic[] = [];
  const dropped = open.map((span): Edit => {
    const before = source.slice(span.start, span.end);
    const blank = before.trim() === '';
    if (!blank) diagnostics.push({ rule: 'unplaced', reason: 'This stretch found no place in the document', origin: [span] });
    return blank
      ? { rule: 'layout-space', before, after: '', certainty: 'certain', why: 'White space of the page', origin: [span] }
      : { rule: 'unplaced', before, after: '', certainty: 'likely', why: 'This stretch found no place in the document', origin: [span] };
  });
  const first = (edit: Edit): number => edit.origin[0]?.start ?? 0;
  return { edits: [...parts.edits, ...dropped].sort((a, b) => first(a) - first(b)), diagnostics };
}
