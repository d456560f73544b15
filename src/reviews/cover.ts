import type { Metadata } from '../records/document.js';
import { readAuthors } from './read-authors.js';

const LABELS = ['Author(s):', 'Review by:', 'Reviewed work(s):', 'Reviewed Work(s):', 'Source:', 'Published by:', 'Stable URL:', 'Accessed:'];
/** In parentheses before the pages: *Vol. 41, No. 3 (Sep., 1987), pp. 511-538*. */
const DATE = /\(([^()]{0,24}\b(?:1[5-9]|20)\d\d)\)(?=,? pp?\.|$)/u;
const ADDRESS = /^https?:\/\/[^\s"<>|]{4,200}/u;

/**
 * What the cover says that an archive of journals sets before an article, in its own words: *Title Author(s): … Source: … Published by: … Stable URL: …*.
 *
 * Nothing of a text that has not all of these labels in this order, as *Source: the author’s files* has not.
 */
export function readCover(opening: string): Pick<Metadata, 'title' | 'authors' | 'date' | 'identifier'> {
  const starts = LABELS.map((label) => ({ label, at: opening.indexOf(label) })).filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
  const saysAt = (label: string): number => starts.findIndex((one) => one.label === label);
  const said = (label: string): string => { const k = saysAt(label), one = starts[k]; return one === undefined ? '' : opening.slice(one.at + label.length, starts[k + 1]?.at ?? opening.length).replace(/\s+/gu, ' ').trim(); };
  const names = saysAt('Review by:') >= 0 ? 'Review by:' : 'Author(s):';
  // *Title: Rivers of the North*, *Author: Ann Lee*, as libraries have it above what they give out
  const [called, by] = ['Title: ', 'Author: '].map((label) => opening.split('\n').find((line) => line.startsWith(label))?.slice(label.length).trim());
  const author = called === undefined || by === undefined ? null : readAuthors(by);
  if (called !== undefined && author !== null) return { title: called, authors: author.authors };
  if (saysAt(names) < 0 || saysAt('Source:') < saysAt(names) || saysAt('Stable URL:') < saysAt('Source:')) return {};
  const title = opening.slice(0, starts[0]?.at).replace(/\s+/gu, ' ').trim(), authors = readAuthors(said(names))?.authors ?? [];
  const date = DATE.exec(said('Source:'))?.[1], identifier = ADDRESS.exec(said('Stable URL:'))?.[0];
  return { ...(title !== '' && { title }), ...(authors.length > 0 && { authors }), ...(date !== undefined && { date }), ...(identifier !== undefined && { identifier }) };
}
