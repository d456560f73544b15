import { RUBRICS, SITE_WORDS } from '../data/reviews/labels.js';
import { capitalised } from '../page/headings.js';
import { isListed } from '../text/word-list.js';
import { isMetadata } from './metadata.js';
import { isInstitutionWord } from './person-shape.js';

/** *Chapter 4*, *Harbour Working Paper No. 63*, *The Occasional Papers Series*: which part of what, and nothing of what it is about. */
const NUMBERED = /^(?:(?:chapter|part|section|kapitel|chapitre) (?:\d{1,3}|[ivxlc]{1,6}|one|two)[.:]?|(?:\p{L}[\p{L}-]* ){0,8}(?:papers?|reports?|studies)(?: series)?(?: series|(?:,? (?:no\.?|nr\.?|number|vol\.?))? #?\d{1,5}))$/iu;
/** *Vol. 14, No. 3, Summer 2012, pp. 141–163*, *Blätter für Handel 14. Jg. 1961*, *hr: Vol. 52 Issue 1: p. 68* */
const VOLUME = /^[\p{L} ]{2,40}: vol\. \d{1,4},? (?:issue|no\.) \d{1,3}\b|^vol(?:ume|\.) ?\d{1,4}\P{L}.{0,80}$|^\p{L}[\p{L} ]{3,70},? \d{1,3}\. ?(?:Jg|Jahrgang)\.?,? \(?\d{4}\)?/iu;
/** What the title page of a thesis says besides title and author. */
const THESIS = /^(?:by|von|(?:an? )?(?:\S+ )?(?:dissertation|thesis)|(?:an? \S+ )?(?:submitted|presented) (?:in|to|by|for) .*|(?:doctor|master|bachelor) of (?:arts|letters|science|philosophy)|committee in charge:.*|.{0,90}requirements? for the degree .*)$/iu;
/** *Ann Lee and Tom Reed, Series Editors*, *Discussion published by Ann Lee on Monday, November 4, 2019* */
const EDITS = /, (?:series |general |volume |guest |managing )?editors?$|^discussion published by /iu;
const LONGEST_THESIS = 400;

const isNumbered = (text: string): boolean => text.length < 90 && (NUMBERED.test(text) || VOLUME.test(text));
/** Does a line say of the one above it that this is a journal or a series: by its volume, its number, where it is to be had? */
export const standsInIssue = (text: string): boolean => isMetadata(text) || isNumbered(text);

/** Does a line at the head of a text say what it is a part of, of what kind it is, or for what it was submitted? */
function isRubric(text: string): boolean {
  return text.length <= LONGEST_THESIS && (isListed(RUBRICS, text.toLowerCase().replace(/[:.*]+$/u, ''), ', ') || EDITS.test(text) || THESIS.test(text) || isNumbered(text));
}

/** Does a line at the head of a text say anything about it but its title, its author and where he or she is? */
export const isAside = (text: string): boolean => isMetadata(text) || isRubric(text);

/** The name of a site or a journal above its titles. */
const SITE = /\b(?:blog|magazine|newsletter|journal|quarterly)\b|^(?:\S+ )?encyclopa?edia of |\.(?:com|org|net)\b/iu;
/** So many short lines above one another are a site's navigation. */
const MANY = 4;

/** So long a sentence below a title leads into the text. */
const LEAD = 120;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const wordsIn = (text: string): number => text.split(' ').length;

/** The title in the lines above a text: not the number of a chapter; of several not a word alone or a journal with its volume below it; null where all are short and many. */
export function titleOf(printed: readonly string[], head: readonly string[]): string | null {
  // a title above that says the same and more
  const lines = printed.map((line) => withoutSite(line).replace(ASTERISK, '')).filter((line, i, all) => wordsIn(line) < 3 || !all.some((other, o) => o < i && letters(other).startsWith(`${letters(line)} `)));
  const worded = lines.filter((line, i) => /\p{L}{2}/u.test(line) && !(i < lines.length - 1 && wordsIn(line) < 6 && SITE.test(line)));
  const kept = (worded.length > 0 ? worded : lines).filter((line, i) => i === 0 || line.length < LEAD || capitalised(line));
  const long = kept.filter((line) => wordsIn(line) > 2 && !(head.indexOf(line) === 0 && standsInIssue(head[1] ?? '')));
  // a page that prints its title again above the text, the second time with its subtitle
  const again = lines.find((line, i) => wordsIn(line) > 1 && lines.some((before, b) => b < i && (before === line || wordsIn(before) > 2 && letters(line).startsWith(letters(before)))));
  if (again !== undefined) return again;
  return lines.length < 3 || long.length === 0 && lines.length < MANY ? kept.join(' ') || null : long.length > 0 ? (long.length > MANY ? long.slice(0, 1) : long).join(' ') : null;
}

/** *THE HARBOUR AND THE STATE\**: of a note to the title. */
const ASTERISK = /(?<=[\p{L}?!”’])[*∗†]$/u;

/** What a browser shows of a page: its title, and behind a stroke or a dash the site. */
const BEHIND = / \| | [-–—•·] (?=(?:\p{Lu}|the \p{Lu})[^-–—|]*$)/u;
const SMALL = 'of and the for in on & de la du des et für der die';
const MOST_IN_SITE = 7;

/**
 * A title without the name of the site behind it.
 *
 * *The Fen Road | Wilson Center* is *The Fen Road*; *Roads – A History of Tolls* names no site, *H-Net | Reviews* has no title before it.
 */
function withoutSite(line: string): string {
  const cut = BEHIND.exec(line);
  if (cut === null) return line;
  const title = line.slice(0, cut.index), site = line.slice(cut.index + cut[0].length).split(' ');
  const named = site.length <= MOST_IN_SITE && site.every((word) => /^[\p{Lu}|]/u.test(word) || isListed(SMALL, word.toLowerCase())) && site.some((word) => isSiteWord(word));
  return named && wordsIn(title) > 1 && !title.split(' ').some(isSiteWord) ? title : line;
}

const isSiteWord = (word: string): boolean => isInstitutionWord(word) || isListed(SITE_WORDS, word.toLowerCase().replace(/[^\p{L}-]/gu, ''));
