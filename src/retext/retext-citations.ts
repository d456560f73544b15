import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import { documentOf, reporter } from './report.js';

/** Doubts about citations. */
export const CITATION_RULES: ReadonlySet<string> = new Set(['unread-citation', 'citation-conflict']);

/**
 * Finds what a file cites, as `mentions`, `works` and `relations` of `file.data.emend`, and reports what could not be read, what two
 * citations of one work say differently, and back-references that fit several works or none. The tree is left alone.
 *
 * *Hill, Short Cuts, 7.* behind one full citation of it says nothing; behind two works that fit, both are `expected`.
 */
export default function retextCitations(): (tree: Root, file: VFile) => undefined {
  return (_tree, file) => {
    const report = reporter('retext-citations', file);
    const { diagnostics, mentions, works } = documentOf(file);
    const titles = new Map(works.map(({ id, title }) => [id, title ?? id]));
    for (const { rule, reason, origin } of diagnostics) if (CITATION_RULES.has(rule)) report({ ruleId: rule, reason, origin });
    for (const { work, candidates = [], raw, origin } of mentions) {
      if (work !== null) continue;
      const expected = candidates.map((id) => titles.get(id) ?? id);
      report({ ruleId: 'unresolved-mention', reason: `\`${raw}\` ${expected.length === 0 ? 'fits no work that is cited' : `fits ${expected.length} works`}`, origin, actual: raw, expected, note: expected.length === 0 ? 'No work before it has this author or title' : 'None is chosen among several' });
    }
  };
}
