import { FIELD_WORDS, INSTITUTION_WORDS, SCHOOLS } from '../data/reviews/institution-words.js';
import { isListed } from '../text/word-list.js';

const NAME_WORD = /^(?:[dDOLl][’']|[ae]l-)?\p{Lu}[\p{L}\p{M}’'.-]*$/u;
/** The small words before a family name. */
export const PARTICLES = 'van von de der den di da dos du del della la le ter ten zu zur af al el bin ibn';
const MOST_WORDS = 5;
const NO_NAME = 'auditorium conference campus a an the of in on as at by or and for this that his her our my what how why when from to with no without under between against after before during into over through is new old st die eine les über aus editor editors editorial assistant assistants student students';

const listed = (table: string, word: string): boolean => isListed(table, word.toLowerCase().replace(/[^\p{L}\p{M}-]/gu, ''));

const isSchool = (word: string): boolean => listed(INSTITUTION_WORDS, word) || listed(SCHOOLS, word);
/** Does a word stand in the names of institutions? *Humboldt-Universität* does by its last part. */
export const isInstitutionWord = (word: string): boolean => isSchool(word) || word.includes('-') && isSchool(word.slice(word.lastIndexOf('-') + 1));
const isFieldWord = (word: string): boolean => listed(FIELD_WORDS, word);

/** Two to five words that can be a person's, none of them an institution's or a field's. */
export function isName(text: string): boolean {
  const words = text.split(' ', MOST_WORDS + 1);
  return words.length >= 2 && words.length <= MOST_WORDS && words.every((word) => NAME_WORD.test(word) || isListed(PARTICLES, word)) && /^\p{Lu}|^(?:[dl][’']|[ae]l-)\p{Lu}/u.test(words[words.length - 1] as string)
    && !words.some((word) => isListed(NO_NAME, word.toLowerCase()) || isInstitutionWord(word) || isFieldWord(word));
}
