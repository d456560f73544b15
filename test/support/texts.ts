/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export type NamedText = readonly [name: string, source: string];

const fixtureFolder = new URL('../../fixtures/', import.meta.url);
const corpusFolder = new URL('../../../shared/corpus/', import.meta.url);

/** The bundled texts by name. */
export const fixtures: readonly NamedText[] = readdirSync(fixtureFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  .map((entry): NamedText => [entry.name, readFileSync(new URL(`${entry.name}/source.txt`, fixtureFolder), 'utf8')]);

/** The real texts, where they are at hand; a test that needs them says so in its name and is skipped without them. */
export const realTexts: readonly NamedText[] = existsSync(corpusFolder)
  ? readdirSync(corpusFolder).filter((name) => name.endsWith('.txt')).sort().map((name): NamedText => [name.slice(0, 3), readFileSync(new URL(name, corpusFolder), 'utf8')]) : [];

/** Texts that try a writer: nothing, marks that formats reserve, characters outside the BMP, halves of pairs, controls. */
export const oddTexts: readonly NamedText[] = [
  ['nothing', ''], ['a lone surrogate', 'a \ud800 b\n\nc \udc00'], ['characters outside the BMP', 'The 𠀋 of 𝔸𝔹.1 And 😀 so.2 It went on.3\nNOTES\n1. 𠀋 North, p. 183.\n2. Ibid.\n3. Li, p. 4.\n'],
  ['controls', 'a\u0000b\u0007c\u001b[31m & <d> ]]> \u000b\u007f\uffff the end'],
  ['reserved marks', '# Not *a* heading\n\n1. [x](y) `code` <b> & &amp; ~~gone~~ www.a.org a@b.org http://a.b/c_d*e_ {brace} $5 100% #1 a_b \\ ^ ~\n\n- one | two\n\n> said #\n'],
  ['notes that begin anew', 'Review by Ann Lee, Leeds\n\nIt fell.1 So it was.2 And then.3\n1 North, p. 3.\n2 Ibid.\n3 Li.\n\nReview by Bo Ødegård, Oslo\n\nIt rose.1 It stood.2 It is.3\n1 South, p. 3.\n2 Ibid.\n3 Xu.\n'],
];
