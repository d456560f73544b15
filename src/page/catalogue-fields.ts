import { CATALOGUE_FIELDS, CATALOGUE_LINES } from '../data/site-furniture.js';
import { isListed } from '../text/word-list.js';
import { headsSection } from './headings.js';
import { isBlank, type Line, nextPrinted } from './line.js';

/** Fewer of these words are headings of the text. */
const FEWEST = 4;
/** So many lines may stand between two fields. */
const MOST_BETWEEN = 3;
const LONGEST_LABEL = 40, LONGEST_VALUE = 300, LONGEST_OF_SEVERAL = 150;
const BODY = /^body:$/iu;
/** *Document Type: Book review*; beside *Author: Ann Lee* one is enough, elsewhere two. */
const LINE = /^([\p{L} ]{2,24}): ?\S/u, AUTHOR = /^authors?$/iu;
const LONGEST_LINE = 160, HEAD = 20;

/** The fields of a catalogue above the document that it gives out, *Release Decision:* and *RIPPUB* below it; a text that heads one chapter *Publication* has none. */
export function catalogueFields(lines: readonly Line[]): Set<number> {
  const isField = ({ text }: Line): boolean => text.length <= LONGEST_LABEL && isListed(CATALOGUE_FIELDS, text.toLowerCase().replace(/ ?:$/u, ''), '|');
  const labels = lines.flatMap((line, i) => (isField(line) ? [i] : []));
  if (labels.length < FEWEST) return catalogueLines(lines);
  return new Set(labels.flatMap((label, k) => {
    if (BODY.test((lines[label] as Line).text)) return [label];
    const next = labels[k + 1] ?? -1, value = nextPrinted(lines, label);
    const between = next - label > MOST_BETWEEN + 1 ? [] : lines.slice(label + 1, Math.max(label, next)).flatMap((line, i) => (isBlank(line) ? [] : [label + 1 + i]));
    if (next === label + 1 || between.length > 0 && between.every((i) => { const { text } = lines[i] as Line; return text.length <= LONGEST_OF_SEVERAL && !headsSection(text); })) return [label, ...between];
    return value < lines.length && value - label <= 2 && (lines[value] as Line).text.length <= LONGEST_VALUE ? [label, value] : [label];
  }));
}

/** The lines of such a catalogue at the head of an article that say what they say at once: *Length: 597 words*. */
function catalogueLines(lines: readonly Line[]): Set<number> {
  const labels = lines.slice(0, HEAD).map(({ text }) => (text.length <= LONGEST_LINE ? LINE.exec(text)?.[1]?.toLowerCase() ?? '' : ''));
  const own = labels.flatMap((label, i) => (label !== '' && isListed(CATALOGUE_LINES, label, '|') ? [i] : []));
  return new Set(own.length + (labels.some((label) => AUTHOR.test(label)) ? 1 : 0) < 2 ? [] : own);
}
