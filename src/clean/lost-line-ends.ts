/** A line shorter than this is no line of prose, a longer one a paragraph. */
const SHORTEST = 30;
const LONGEST = 200;
/** A line that is so much longer than a full line was two lines. */
const OVERLONG = 1.12;
/** How full a full line is: lines are not filled to the last letter. */
const FROM = 0.82;
const TO = 1.08;
/** Lines of about one length hold at least this share of the text: otherwise it has no measure. */
const SHARE = 0.5;

/**
 * Whether a line can have ended at a position within a line, when its hyphen and its end went together: the line is as
 * long as two, and a full line stands before that position, or behind it. In a text without lines of a measure, no line
 * can. Source: how pdftotext, in its usual mode, treats hyphens at line ends.
 */
export function lostLineEnds(text: string): (position: number) => boolean {
  const measure = measureOf(text);
  if (measure === null) return () => false;
  const isFull = (length: number): boolean => length > measure * FROM && length < measure * TO;
  return (position) => {
    const start = text.lastIndexOf('\n', position) + 1;
    const found = text.indexOf('\n', position);
    const end = found === -1 ? text.length : found;
    return end - start > measure * OVERLONG && (isFull(position - start) || isFull(end - position));
  };
}

/** The length of a full line, if the text has such: the length below which half the text stands. */
function measureOf(text: string): number | null {
  const lengths: number[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (end - start >= SHORTEST) lengths.push(end - start);
    start = end + 1;
  }
  lengths.sort((a, b) => a - b);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let below = 0;
  const measure = lengths.find((length) => (below += length) * 2 >= total);
  if (measure === undefined || measure > LONGEST) return null;
  const like = lengths.filter((length) => length > measure * FROM && length < measure * OVERLONG).reduce((sum, length) => sum + length, 0);
  return like > total * SHARE ? measure : null;
}
