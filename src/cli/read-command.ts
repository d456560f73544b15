import { toAnnotations } from '../formats/to-annotations.js';
import { toBibtex } from '../formats/to-bibtex.js';
import { toCslJson } from '../formats/to-csl-json.js';
import { toHtml } from '../formats/to-html.js';
import { toJson } from '../formats/to-json.js';
import { toMarkdown } from '../formats/to-markdown.js';
import { toRis } from '../formats/to-ris.js';
import { toTei } from '../formats/to-tei.js';
import { toText } from '../formats/to-text.js';
import { detectLanguage } from '../language/index.js';
import { read } from '../read.js';
import type { Document } from '../records/document.js';
import { openInput, readInput } from './input.js';
import type { Streams } from './main.js';
import { readRecords } from './ndjson.js';
import { optionalLexicon } from './optional-lexicon.js';
import { hasColour, write } from './output.js';
import { progressOn } from './progress.js';
import { report } from './report.js';
import { UsageError } from './usage.js';

/** What `--to` can write, in the order in which the help lists it. */
const WRITERS: Readonly<Record<string, (document: Document, source: string) => string>> = {
  json: (document) => `${toJson(document)}\n`,
  text: toText,
  markdown: toMarkdown,
  tei: toTei,
  'csl-json': (document) => `${JSON.stringify(toCslJson(document), null, 2)}\n`,
  bibtex: toBibtex,
  ris: toRis,
  annotations: (document, source) => `${JSON.stringify(toAnnotations(document, source))}\n`,
  html: toHtml,
};

/** `emend read`. */
export async function readCommand(file: string | undefined, options: { to?: string | undefined; ndjson?: boolean | undefined }, streams: Streams): Promise<number> {
  const { to } = options;
  const writer = to === undefined ? undefined : Object.hasOwn(WRITERS, to) ? WRITERS[to] : undefined;
  if (to !== undefined && writer === undefined) throw new UsageError(`Unknown format ${to === '' ? '""' : to}; there are ${Object.keys(WRITERS).join(', ')}`);
  if (options.ndjson === true && to !== undefined && to !== 'json') throw new UsageError(`--ndjson writes documents as JSON; it cannot be combined with --to ${to}`);
  if (options.ndjson === true) return readRecords(openInput(file, streams), streams);
  const source = await readInput(file, streams);
  const done = progressOn(streams.stderr, source.length);
  const document = read(source, { detectLanguage, lexicon: await optionalLexicon() });
  done();
  await write(streams.stdout, writer === undefined ? report(document, source, hasColour(streams)) : writer(document, source));
  return 0;
}
