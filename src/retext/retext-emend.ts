import type { Root } from 'nlcst';
import type { Parser, Processor } from 'unified';
import type { VFile } from 'vfile';
import { readTraced, type ReadOptions } from '../read.js';
import { placeInSource, pointsOf } from './places.js';
import { documentOf, reporter } from './report.js';
import { CITATION_RULES } from './retext-citations.js';
import { NOTE_RULES } from './retext-notes.js';

/**
 * Cleans a file before it is parsed: the tree is that of its running text, without notes, heads and broken words, and each node
 * has its place in the file as it is. Used behind a parser, such as retext-english.
 *
 * *foun-⏎dation* is one word of two lines. What was inserted has no place. The document stands in `file.data.emend`; each repair
 * that is only likely and each doubt that is no other plugin’s is a message.
 *
 * @throws TypeError if no parser was used before.
 */
export default function retextEmend(this: Processor, options?: Readonly<ReadOptions> | null | undefined): (tree: Root, file: VFile) => undefined {
  const parse = this.parser as Parser<Root> | undefined;
  if (typeof parse !== 'function') throw new TypeError(`Expected a parser before retextEmend, such as retext-english, got ${typeof parse}`);
  const parser: Parser<Root> = (text, file) => {
    const { document, flow } = readTraced(text, options ?? {});
    file.data.emend = document;
    const tree = parse(document.text, file);
    placeInSource(tree, flow, pointsOf(text));
    return tree;
  };
  this.parser = parser;
  return (_tree, file) => {
    const report = reporter('retext-emend', file);
    const { diagnostics, edits } = documentOf(file, options ?? {});
    for (const { rule, reason, origin } of diagnostics)
      if (!NOTE_RULES.has(rule) && !CITATION_RULES.has(rule)) report({ ruleId: rule, reason, origin });
    for (const { rule, before, after, certainty, why, origin } of edits)
      if (certainty === 'likely' && rule !== 'unplaced') report({ ruleId: rule, reason: `Read \`${oneLine(before)}\` as \`${after}\``, origin, actual: before, expected: [after], note: why, url: 'docs/rules.md', info: true });
  };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
