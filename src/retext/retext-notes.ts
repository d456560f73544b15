import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { documentOf, reporter } from './report.js';

/** Doubts about notes. */
export const NOTE_RULES: ReadonlySet<string> = new Set(['missing-note', 'missing-marker', 'truncated-note', 'misread-number']);

/**
 * Ties the notes of a file to their markers, as `file.data.emend.notes`, and reports a marker without a note, a note without a marker,
 * one that is cut off, and a sign that was taken for a number. The tree is left alone.
 *
 * *collapsed.12* with the note *12 Hill, 5.* says nothing; without it there is a message at the *12*.
 */
export default function retextNotes(): (tree: Root, file: VFile) => undefined {
  return (_tree, file) => {
    const report = reporter('retext-notes', file);
    const { diagnostics, notes } = documentOf(file);
    const markers = new Map(notes.flatMap(({ anchor, marker }) => (anchor?.origin ?? []).map((span) => [span.start, marker] as const)));
    for (const { rule, reason, origin } of diagnostics) {
      const actual = markers.get(origin[0]?.start ?? -1);
      if (NOTE_RULES.has(rule)) report({ ruleId: rule, reason, origin, ...(actual !== undefined && { actual }), expected: [] });
    }
  };
}
