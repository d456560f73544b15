import { GIVEN_NAMES } from '../data/reviews/given-names.js';
import { SCHOOLS } from '../data/reviews/institution-words.js';
import { isListed } from '../text/word-list.js';
import { isBlank, type Line } from './line.js';

const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.|(?:chapter|part|section|appendix)\s\w+[.:]?)\s+/iu;
/** No heading and no paragraph ends with such a word. */
const GOES_ON = /\s(?:and|of|the|in|to|for|[ay]|an|on|with|from|by|as|or|und|der|die|das|et|de|la|le|du|el|e|di|AND|OF|THE|FOR|WITH|FROM|UND)$/u;
/** The number of a section on a line of its own: *II*, *3.* */
const SECTION_NUMBER = /^(?:[IVX]{1,5}|\d{1,2})\.?$/u;
/** *Review by NAME, AFFILIATION*: such a heading is often too long for its line. */
const NAMES_AUTHOR = /^(?:\p{L}+[’']?s? ){1,3}(?:by \p{Lu}(?:[^,]{3,60},(?: |$)|[^,.]{2,40}(?:\p{Ll}| \p{Lu}\.)$)|BY \p{Lu}(?:[^,\p{Ll}]{3,60},(?: |$)|[^,.\p{Ll}]{2,40}$))/u;

/** A line that is nothing but the heading of a section of notes. */
export const isNotesHeading = (text: string): boolean => text.length < 30 && NOTES_HEADING.test(text);
const NOTES_HEADING = /^(?:(?:end|foot)?notes?|notes (?:and|&) (?:references|sources)|references (?:and|&) notes|notes et références|notes de bas de page|anmerkungen|(?:fu(?:ß|ss)|end|eind|voet)noten|noten|noter|notas|przypisy|poznámky|jegyzetek|viitteet|bilješke|примечания|примітки|сноски|注释|注釋|註釋|[注註]記?|脚注)\s*[:：]?$/iu;

/** Does a line end with a word that needs another behind it? */
export const leadsOn = (text: string): boolean => GOES_ON.test(text);

/** *2. The Board*, *Chapter 3 The Mouth*. */
export const isNumbered = (text: string): boolean => NUMBERING.test(text);

const isSectionNumber = (text: string): boolean => SECTION_NUMBER.test(text) && text !== 'I';

/** *VIII.* or *Keywords* on a line of its own stands above its section, wherever lines were cut. */
export const headsSection = (text: string): boolean => text.length <= LONGEST_LABEL && LABEL_ALONE.test(text);
const LONGEST_LABEL = 12;
const LABEL_ALONE = /^(?:(?:I[IVX]|[VX])[IVX]{0,3}\.|A(?:bstract|BSTRACT)|K(?:eywords|EYWORDS)|Introduction|INTRODUCTION|C(?:onclusion|ONCLUSION|ontents|ONTENTS))$/u;

/** *To the Editors:*, *Dear Ann,*: how a letter begins; who wrote it signs. */
export const salutes = (text: string): boolean => /^(?:to the editors?|dear \p{L}[\p{L}. ’-]{1,40}|sirs?|gentlemen)[:,]$/iu.test(text);

/** *ANN M. LEE* below the last sentence. */
export const signs = (text: string): boolean => /^(?:\p{Lu}[\p{Lu}.’'-]* ){1,4}\p{Lu}[\p{Lu}’'-]+$/u.test(text);

/** *University of Leeds Ann Lee*, *Ann Lee, University of Leeds*: capitals, and an institution among them. */
export const signsWithPlace = (text: string): boolean => text.length <= LONGEST_SIGNATURE && NAMES_ONLY.test(text) && text.split(/[ ,]+/u).some((word) => isListed(SCHOOLS, word.toLowerCase()));
const LONGEST_SIGNATURE = 90;
const NAMES_ONLY = /^\p{Lu}[\p{L}.’'-]*(?:,? (?:\p{Lu}[\p{L}.’'-]*|of|at|the|and|in|for|de|la|del|di|der|für|&)){2,11}$/u;

/** *I* above a word that lacks no letter: the number of a section, and no large capital. */
export const isFirstSection = (text: string, next: string): boolean => text === 'I' && /^\p{Lu}\p{Ll}/u.test(next);

/** Could a line of its own be a heading by its letters: capitalised, no sentence, no end of a clause? */
export const headsAlone = (text: string): boolean =>
  isSectionNumber(text) || /^[\p{Lu}"“‘]/u.test(text.replace(NUMBERING, '')) && !/[.,;:…–—-]["”’\]]?$/u.test(text) && !leadsOn(text) && capitalised(text.replace(NUMBERING, ''));

export const namesAuthor = (text: string): boolean => NAMES_AUTHOR.test(text);

/** Are most of the longer words capitalised, as in a heading? */
export function capitalised(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.6;
}

/** What stands before and behind a run of lines that may be a heading. */
export interface HeadingPlace {
  readonly before: Line | null;
  readonly afterInterruption: boolean;
  /** The line that follows without a page's end between. */
  readonly next: Line | null;
  readonly width: number;
}

const LONGEST = 230;
/** *CHAPTER VII.*, *THE TEA TRADE AND THE COMPANY.*: capitals alone with a full stop above text that has small letters, as old books print headings; a telegram is all in capitals. */
const OLD = /^[^\p{Ll}\d]{2,70}\p{Lu}{3}\.$/u, NUMBERED_PART = /^(?:CHAPTER|BOOK|PART|SECTION|LETTER) (?:[IVXLC]+|\d{1,3})\.$/u;
const isOldHeading = (run: readonly Line[], next: Line): boolean => run.length === 1 && (NUMBERED_PART.test(run[0]?.text ?? '') || OLD.test(run[0]?.text ?? '') && /\p{Ll}{3}/u.test(next.text));

/** *Year        Revenue     Debt*: the head of a table. */
const COLUMNS = /\S {3,}\S+(?: \S+)? {3,}\S/u;

/** *Keywords: ports, police*, *JEL codes: N13*: under what an article is filed. */
export const filesUnder = (text: string): boolean => FILED.test(text);
const FILED = /^(?:key ?words|schlüsselwörter|schlagwörter|mots[- ]clés|palabras clave|palavras-chave|parole chiave|ключевые слова|jel(?: classification)?(?: codes?)?|удк(?:\/udc)?|udc|关键[词字]|關鍵[詞字])(?: ?[:：.—–] ?\P{Z}| - ?\P{Z}| \d)/iu;

/** Is a run of lines a heading? A heading is short, has no full stop, and text follows it. */
export function isHeading(run: readonly Line[], place: HeadingPlace): boolean {
  const first = run[0] as Line;
  if (isNotesHeading(first.text)) return true;
  if (run.length === 1 && (isSectionNumber(first.text) || isFirstSection(first.text, place.next?.text ?? ''))) return place.next !== null;
  if (run.length > 3 || place.next === null) return false;
  const text = run.map((line) => line.text).join(' ');
  if (!/^[\p{Lu}\d“"‘]/u.test(text) || /[.;,…–—-]["”’\]]?$/u.test(text) && !isOldHeading(run, place.next) || text.length > LONGEST) return false;
  if (text.endsWith(':') && text.split(' ').length > 4 || run.length === 1 && COLUMNS.test(text)) return false;
  if (place.before !== null && place.afterInterruption && !isBlank(place.before) && !/[.!?:…”’")\]]\d{0,3}$/u.test(place.before.text) && !capitalised(text)) return false;
  if (filesUnder(text)) return false;
  const last = run[run.length - 1] as Line;
  if (last.text.length > place.width * 0.9) return false;
  return text.length <= 50 && run.length === 1 ? /\p{L}{3}/u.test(text) : capitalised(text);
}

/** *Ann M. Lee 1*, *ANN LEE\**: a name, and the marker of a note on it. */
const NAME = /^(?:\p{Lu}[\p{L}\p{M}.’'-]* ){1,3}\p{Lu}[\p{L}\p{M}’'-]+(?: ?[*∗†‡\ue000-\uf8ff]{1,3}| \d)?$/u;
export const isAuthor = (text: string): boolean => NAME.test(text) && (isListed(GIVEN_NAMES, text.split(' ', 1)[0]?.toLowerCase() ?? '') || / \p{Lu}\. /u.test(text));
