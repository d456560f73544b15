import type { Block } from '../records/document.js';
import type { Section } from '../records/section.js';
import { isBookHeader, isBookLine } from '../reviews/book-header.js';
import { startsImprint } from '../reviews/book-run.js';
import { showsPerson } from '../reviews/person-name.js';
import { isName } from '../reviews/person-shape.js';
import type { Span } from '../text/span.js';

/** The books that head a review over several blocks; none where one block holds the head. */
export function booksIn(text: string, blocks: readonly Block[], from: number, { start, heading }: Section): Span[] {
  const size = blocks.slice(from, from + MOST_IN_HEAD).findIndex(({ end }) => text.slice(start, end).replaceAll('\n\n', ' ') === heading) + 1;
  const books: { start: number; end: number }[] = [];
  let open = start;
  if (size > 1) for (const { start: line, end } of blocks.slice(from, from + size)) {
    const last = books[books.length - 1];
    if (last !== undefined && line === last.end + 2 && NUMBER_LINE.test(text.slice(line, end))) open = (last.end = end) + 2;
    else if (isBookHeader(text.slice(open, end).replaceAll('\n\n', ' '))) { books.push({ start: open, end }); open = end + 2; }
  }
  return books;
}
/** *ISBN 978-0-00-000000-0*, *$35.00* below the imprint. */
const NUMBER_LINE = /^(?:ISBN|US\$|[£$€\d])/u;

/** The block that prints the imprint of the book whose title a block is, or whose authors it names before the title: *Ann Lee:*. */
export function imprintBelow(text: string, blocks: readonly Block[], at: number): Block | undefined {
  const { start, end } = blocks[at] as Block, printed = text.slice(start, end), by = /^by \p{Lu}/iu.test(text.slice(end + 2, end + 6));
  return isBookLine(printed) ? undefined : blocks.slice(at + 1, at + (by || /[:,]$/u.test(printed) ? 3 : 2)).find((line) => startsImprint(text.slice(line.start, line.end)) && (by || !isBookLine(text.slice(line.start, line.end))) && isBookLine(text.slice(start, line.end).replaceAll('\n\n', ' ')));
}

/** The lines of a head as one: *Rivers of the North*, *by Ann Lee.*. */
export const closedUp = (head: string): string => head.replace(/([.,:;])?\n\n/gu, (_, stop: string | undefined, at: number) => (stop !== undefined ? `${stop}  ` : /^(?:edited )?by /iu.test(head.slice(at + 2, at + 12)) ? ', ' : '. ')).replace(/(?<=\. {1,2})[^.]{5,40}(?=\. )/gu, (line) => (isName(line) && showsPerson(line) && line.toUpperCase().length === line.length ? line.toUpperCase() : line));
const MOST_IN_HEAD = 24;
