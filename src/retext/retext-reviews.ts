import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { documentOf, reporter } from './report.js';

/**
 * Parts a roundtable into its sections, as `sections` and `participants` of `file.data.emend`, and reports a review or a response
 * without an author and a participant who wrote none of them. The tree is left alone.
 *
 * A text without reviews has no message.
 */
export default function retextReviews(): (tree: Root, file: VFile) => undefined {
  return (_tree, file) => {
    const report = reporter('retext-reviews', file);
    const { blocks, sections, participants } = documentOf(file);
    const headings = new Map(blocks.map(({ start, origin }) => [start, origin]));
    for (const { kind, heading, authors, start } of sections)
      if ((kind === 'review' || kind === 'response') && authors.length === 0)
        report({ ruleId: 'section-without-author', reason: `This ${kind} names no author`, origin: headings.get(start) ?? [], actual: heading ?? '', expected: [] });
    if (!sections.some(({ kind }) => kind === 'review')) return;
    for (const { name, section, origin } of participants)
      if (section === null) report({ ruleId: 'participant-without-section', reason: `${name.given ?? ''} ${name.family ?? name.literal ?? ''}`.trim() + ' wrote no section that was found', origin, actual: name.family ?? name.literal ?? '', expected: [], info: true });
  };
}
