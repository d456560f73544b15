import type { Root } from 'nlcst';
import type { VFile } from 'vfile';
import type { FindNamesOptions } from '../names/find-names.js';
import { read } from '../read.js';
import { replaceNames } from './replace-names.js';
import { documentOf, reporter } from './report.js';

export interface RetextRomanisationOptions extends FindNamesOptions {
  /** Write the names into the tree, so that retext-stringify prints them; what was written is no message. @default false */
  readonly fix?: boolean;
}

/**
 * Finds romanised Chinese names, as `file.data.emend.names`, and reports those that would be written otherwise, with what would be
 * written as `expected`; what is left on purpose is an information.
 *
 * *Mao Tse-tung went to Peking.* has two messages and, with `fix: true`, is printed *Mao Zedong went to Beijing.*; *Kim Il-sung* has none.
 */
export default function retextRomanisation(options?: Readonly<RetextRomanisationOptions> | null | undefined): (tree: Root, file: VFile) => undefined {
  const { fix = false, ...spelling } = options ?? {};
  return (tree, file) => {
    const report = reporter('retext-romanisation', file);
    const own = Object.keys(spelling).length > 0;
    const { names } = own ? file.data.emend = { ...documentOf(file), names: read(String(file), { names: spelling }).names } : documentOf(file);
    const written = fix ? replaceNames(tree, names.filter(({ change }) => change)) : new Set();
    for (const name of names) {
      const { as, target, change, certainty, alternatives, why, origin } = name;
      if (written.has(name)) continue;
      if (change) report({ ruleId: 'convert-name', reason: `Expected \`${target}\` for \`${as}\``, origin, actual: as, expected: [target], note: why });
      else if (certainty === 'ambiguous') report({ ruleId: 'ambiguous-name', reason: `\`${as}\` can be read in several ways`, origin, actual: as, expected: [target, ...alternatives].filter((one) => one !== as), note: why, info: true });
      else report({ ruleId: 'kept-name', reason: `\`${as}\` is kept`, origin, actual: as, expected: [], note: why, info: true });
    }
  };
}
