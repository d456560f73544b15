import type { Metadata } from '../records/document.js';
import type { Span } from '../text/span.js';
import { readAuthors } from './read-authors.js';

const LABELS = ['Author(s):', 'Review by:', 'Reviewed work(s):', 'Reviewed Work(s):', 'Source:', 'Published by:', 'Stable URL:', 'Accessed:'];
/** In parentheses before the pages: *Vol. 41, No. 3 (Sep., 1987), pp. 511-538*. */
const DATE = /\(([^()]{0,24}\b(?:1[5-9]|20)\d\d)\)(?=,? pp?\.|$)/u;
const ADDRESS = /^https?:\/\/[^\s"<>|]{4,200}/u;
/** *Rivers, Volume 12, Number 3, Summer 2013, pp. 145-147 (Review)*, between who wrote and *Published by*. */
const ISSUE = /, Volume \d{1,4}\D.*?\b((?:\p{Lu}\p{L}+ )?(?:1[89]|20)\d\d)(?:,? pp?\. |$)/u, PUBLISHED = /^Published by:? \p{Lu}/u;

/** So much of a source may its cover take, labels and all. */
const LONGEST_COVER = 1200;

/** What it says of the article, and where in the source it names the work under review. */
export interface Cover { readonly says: Pick<Metadata, 'title' | 'authors' | 'date' | 'identifier'>; readonly reviewed?: Span }

/**
 * What the cover says that an archive of journals sets before an article, in its own words: *Title Author(s): … Source: … Published by: … Stable URL: …*.
 *
 * Nothing of a text that has neither all of these labels in this order, as *Source: the author’s files* has not, nor an issue below title and author.
 */
export function readCover(source: string): Cover {
  const opening = source.slice(0, LONGEST_COVER);
  const starts = LABELS.map((label) => ({ label, at: opening.indexOf(label) })).filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
  const saysAt = (label: string): number => starts.findIndex((one) => one.label === label);
  const said = (label: string): string => { const k = saysAt(label), one = starts[k]; return one === undefined ? '' : opening.slice(one.at + label.length, starts[k + 1]?.at ?? opening.length).replace(/\s+/gu, ' ').trim(); };
  const names = saysAt('Review by:') >= 0 ? 'Review by:' : 'Author(s):';
  // *Title: Rivers of the North*, *Author: Ann Lee*, as libraries have it above what they give out
  const [called, by] = ['Title: ', 'Author: '].map((label) => opening.split('\n').find((line) => line.startsWith(label))?.slice(label.length).trim());
  const author = called === undefined || by === undefined ? null : readAuthors(by);
  if (called !== undefined && author !== null) return { says: { title: called, authors: author.authors } };
  if (saysAt(names) < 0 || saysAt('Source:') < saysAt(names) || saysAt('Stable URL:') < saysAt('Source:')) return issueCover(opening);
  const title = opening.slice(0, starts[0]?.at).replace(/\s+/gu, ' ').trim(), authors = readAuthors(said(names))?.authors ?? [];
  const date = DATE.exec(said('Source:'))?.[1], identifier = ADDRESS.exec(said('Stable URL:'))?.[0];
  const reviewed = starts.findIndex(({ label }) => label.toLowerCase() === 'reviewed work(s):'), at = starts[reviewed];
  return {
    says: { ...(title !== '' && { title }), ...(authors.length > 0 && { authors }), ...(date !== undefined && { date }), ...(identifier !== undefined && { identifier }) },
    ...(at !== undefined && { reviewed: inked(opening, at.at + at.label.length, starts[reviewed + 1]?.at ?? opening.length) }),
  };
}

/** A span without the white space around it. */
const inked = (text: string, from: number, to: number): Span => { const printed = text.slice(from, to); return { start: from + printed.length - printed.trimStart().length, end: to - printed.length + printed.trimEnd().length }; };

/** *Salt by Mary Hill (review)*, *Ann Lee*, *Rivers, Volume 12, …*, *Published by …*: title and author above the issue, without labels. */
function issueCover(opening: string): Cover {
  const lines = opening.split('\n').map((line) => line.trim()).filter(Boolean), issue = lines.findIndex((line) => ISSUE.test(line));
  const authors = issue < 2 || !lines.slice(issue + 1, issue + 4).some((line) => PUBLISHED.test(line)) ? null : readAuthors(lines[issue - 1] as string);
  if (authors === null) return { says: {} };
  // above the title may stand the menu of the site
  let first = issue - 2;
  while (first > 0 && issue - first < 5 && (issue === 3 || (lines[issue - 2] as string).endsWith('(review)') && !lines.slice(first, issue - 1).join(' ').includes(' by '))) first -= 1;
  const title = lines.slice(first, issue - 1).join(' '), start = opening.indexOf(lines[first] as string), date = ISSUE.exec(lines[issue] as string)?.[1];
  return { says: { title, authors: authors.authors, ...(date !== undefined && { date }) }, ...(title.endsWith('(review)') && { reviewed: { start, end: opening.indexOf('(review)', start) - 1 } }) };
}
