import { mayHoldColumns } from './columns-in-turn.js';
import { isBlank, type Line } from './line.js';
import { headSign, opensQuote, scanMarkers, type ScanSign } from './misread.js';
import { type ScanSearch, smallPrintOf } from './small-print.js';

/** What it costs to begin a column with an empty line above it: in the middle of a sentence, with a new one, and in a text without columns. */
const IN_SENTENCE = 1;
const WITH_SENTENCE = 3;
const NO_COLUMNS = 3;
/** Notes seldom begin in the first quarter of a page. */
const HIGH = 0.25;
const TOO_HIGH = 0.7;

/** What may be a marker or the head of a note, in the order of each page. */
export function scanSigns(search: ScanSearch): ScanSign[][] {
  const { lines, reading, furniture } = search;
  const { pages } = reading;
  const inColumns = mayHoldColumns(lines, reading);
  const smallPrint = smallPrintOf(search);
  const found: ScanSign[][] = [];
  for (let first = 0; first < lines.length; first = (pages.lastLine[first] as number) + 1) {
    const last = pages.lastLine[first] as number;
    const signs: ScanSign[] = [];
    let quoteOpen: boolean | null = null;
    for (let i = first; i <= last; i += 1) {
      const line = lines[i] as Line;
      if (isBlank(line) || furniture.has(i)) continue;
      if (i > first && isBlank(lines[i - 1] as Line)) signs.push({ kind: 'block', line: i, at: 0, length: 0, raw: '', weight: -(/^\p{Ll}/u.test(line.text) ? IN_SENTENCE : WITH_SENTENCE) - (inColumns ? 0 : NO_COLUMNS), besides: smallPrint(i) });
      const head = headSign(lines, i, i === first || furniture.has(i - 1));
      if (head !== null) signs.push({ ...head, weight: head.weight - (i - first < (last - first) * HIGH ? TOO_HIGH : 0) + smallPrint(i) });
      signs.push(...scanMarkers(line, i, quoteOpen));
      quoteOpen = opensQuote(line.text, quoteOpen);
    }
    found.push(signs);
  }
  return found;
}
