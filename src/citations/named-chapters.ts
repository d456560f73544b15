import type { Span } from '../text/span.js';
import type { Draft } from './draft.js';

const NUMBERS = ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
/** Of *Four* 4; 0 or less of other words. */
export const numberOf = (word: string): number => NUMBERS.split(' ').indexOf(word.toLowerCase());
/** The number, what the chapter is called in quotation marks, and its pages in brackets. */
const CHAPTER = /(?<![’'](?:s )?)(?<!\p{L})[Cc]hapter (\d{1,2}|[IVX]{1,5}|\p{L}{3,9})(?: of the (?:book|volume))?(?:,| \(|:)? ?[“"](\p{Lu}[^“”"\n]{5,150})[”"](?:,? ?\((?:pp?\. ?)?(\d{1,3}\p{Pd}\d{1,3})\))?/gu;

/** A chapter that a review names: its number and its title. */
export interface NamedChapter extends Span { readonly draft: Draft }

/**
 * Chapters of the work under review: *Chapter Four, “The Honeymoon of the Alliance, 1954–1956,” adds detail*; *chapter 1 of the book, “The Foundations,” (11–46)*.
 *
 * *In chapter 3, “the old order” returns* quotes; *Westad’s Chapter 2, “The Road,”* is of another book.
 */
export function namedChapters(text: string): NamedChapter[] {
  if (!text.includes('hapter ')) return [];
  return [...text.matchAll(CHAPTER)].flatMap((match) => {
    const [whole, printed = '', quoted = '', page] = match;
    const number = /^[\dIVX]+$/u.test(printed) ? printed : String(numberOf(printed));
    const title = quoted.replace(/[,.;]$/u, '');
    return number === '-1' || !isTitle(title) ? [] : [{ start: match.index, end: match.index + whole.length, draft: { type: 'chapter', title, 'chapter-number': number, ...(page !== undefined && { page }) } }];
  });
}

/** Are its words written large, apart from those that titles write small? */
function isTitle(title: string): boolean {
  const words = title.split(/[\s\p{Pd}]+/u).filter((word) => /^\P{L}*\p{L}{4,}/u.test(word) && !SMALL.test(word));
  return words.length > 0 && words.filter((word) => /^\P{L}*\p{Ll}/u.test(word)).length <= words.length / 4;
}

const SMALL = /^(?:about|after|against|among|before|between|beyond|during|from|into|over|since|than|through|toward|towards|under|until|upon|versus|with|within|without)$/u;
