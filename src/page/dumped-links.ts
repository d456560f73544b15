import { originOfSpan } from '../text/origin.js';
import { isBlank, type Line, readLines } from './line.js';
import { join, slice, type Traced, value } from '../text/traced.js';
import type { Span } from '../text/span.js';

/** A text without what a site or a program set between its words, and where in the source that stands. */
export interface WithoutMarks {
  readonly text: Traced;
  readonly marks: readonly (readonly Span[])[];
}

/** The text without some places of it. */
export function withoutPlaces(text: Traced, places: readonly Span[]): WithoutMarks {
  if (places.length === 0) return { text, marks: [] };
  const parts: Traced[] = [];
  let at = 0;
  for (const { start, end } of places) { parts.push(slice(text, at, start)); at = end; }
  return { text: join([...parts, slice(text, at)], text.source), marks: places.map(({ start, end }) => originOfSpan(text, start, end)) };
}

/** *1. https://river.example/*, *[12] https://river.example/* */
const ADDRESS = /^\[?(\d{1,4})[.\]] +\w+:\S*$/u, HEADS_LIST = /^(?:references|visible links|hidden links):?$/iu;
/** Before what it links: *[4]Reviews*, *[12][1]*; not *[12] See*. */
const NUMBER = /\[([1-9]\d{0,3})\](?=[^\s.,;:!?)\]])/gu;
const FEWEST = 3, MOST_HIDDEN = 2, BULLET_LENGTH = 2;
/** Links that stand alone on their lines, three or more, are a menu: *[4]Reviews*, *- [Reviews](https://river.example)*. */
const NUMBERED_LINK = /^(?:[*+-] )?\[\d+\]\p{L}[^[\].\d]{1,60}$/u, PLAIN_LINK = /^(?:[*+-] )?\[[^[\].\d]{1,60}\]\((?:https?:|\/)[^()\s]*\)$/u;

/** The heading of a list that belongs to the text, as converters write one; a site calls its menus otherwise. */
const HEADING = /^#{1,6} (?!(?:menu|navigation|related|topics|categories|tags|share|follow|links|pages|site|more|archives?|about|recent|popular|trending|you may|latest)\b)/iu;

/**
 * A page as a browser without pictures prints it, whose links are numbered and listed below it, without these numbers and their list:
 * *[4]Reviews*, *was lost.[12][1]* above *4. https://…*.
 *
 * Numbers in brackets that no such list counts are the text’s.
 */
export function withoutDumpedLinks(text: Traced): WithoutMarks {
  const read = value(text), lines = readLines(read).filter((line) => !isBlank(line));
  let first = lines.findLastIndex((line) => ADDRESS.exec(line.text)?.[1] === '1'), next = 1;
  const list = lines.slice(first);
  const isDumped = first !== -1 && list.length >= FEWEST && list.every((line) => ADDRESS.test(line.text) || HEADS_LIST.test(line.text));
  while (isDumped && HEADS_LIST.test(lines[first - 1]?.text ?? '')) first -= 1;
  const from = isDumped ? (lines[first] as Line).from : read.length;
  const numbers = !isDumped ? [] : [...read.slice(0, from).matchAll(NUMBER)].flatMap(({ 0: { length }, 1: digits, index: start }) => {
    const number = Number(digits);
    if (number < next || number > next + MOST_HIDDEN) return [];
    next = number + 1;
    return [{ start, end: start + length }];
  });
  if (isDumped && numbers.length * 2 < list.length) return { text, marks: [] };
  const alone = lines.map((line) => (isDumped ? NUMBERED_LINK : PLAIN_LINK).test(line.text));
  // *## Further reading*: what a heading of the text names is its own
  const headed = lines.map(() => false);
  lines.forEach((_, i) => { headed[i] = alone[i] === true && (HEADING.test(lines[i - 1]?.text ?? '') || headed[i - 1] === true); });
  const menus = lines.filter((_, i) => headed[i] !== true && (alone[i] === true && (alone[i - 1] === true && (alone[i - 2] === true || alone[i + 1] === true) || alone[i + 1] === true && alone[i + 2] === true)));
  const starts = new Set(menus.map(({ start }) => start)), inMenu = (at: number): boolean => starts.has(at) || starts.has(at - BULLET_LENGTH);
  return withoutPlaces(text, [...menus, ...numbers.filter(({ start }) => !inMenu(start)), ...(isDumped ? [{ start: from, end: read.trimEnd().length }] : [])].sort((a, b) => a.start - b.start));
}
