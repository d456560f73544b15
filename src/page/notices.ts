import { type Line, nextPrinted } from './line.js';

/** What a library, a publisher or a site says on several lines before a text, by how it begins and ends. */
const NOTICES = [[/^Early Journal Content on JSTOR/u, /support@jstor\.org/u], [/^This is a digital copy of a book that was preserved/u, /books\.google\.com/u],
  [/^This article was downloaded by:/u, /arising out of the use of (?:this material|the Content)|\bterms-and-conditions\b|expressly forbidden\.$/u], [/^See discussions, stats, and author profiles for this publication/u, /requested enhancement of the downloaded file/u]] as const;
const LONGEST_NOTICE = 60;

/** The lines of such notices, with the word in large letters above; none without its last line. *This article was downloaded by many* in a text has none. */
export function noticeLines(lines: readonly Line[]): Set<number> {
  const own = new Set<number>();
  for (const [first, last] of NOTICES) {
    const from = lines.findIndex(({ text }) => first.test(text));
    const length = from === -1 ? -1 : lines.slice(from, from + LONGEST_NOTICE).findLastIndex(({ text }) => last.test(text));
    const above = nextPrinted(lines, from, -1);
    for (let i = (lines[above]?.text.length ?? LONGEST_NOTICE) < 8 ? above : from; i <= from + length && length !== -1; i += 1) own.add(i);
  }
  return own;
}
