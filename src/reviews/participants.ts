import type { PersonName } from '../records/person.js';
import { personName, withoutTitles } from './person-name.js';
import { isInstitutionWord, isName } from './person-shape.js';
import { isListed } from '../text/word-list.js';

/** One biography: `first` and `last` are the numbers of its blocks. */
export interface Biography {
  readonly name: PersonName;
  readonly affiliation: string | null;
  readonly biography: string;
  readonly first: number;
  readonly last: number;
}

const LONGEST_HEADING = 60;
const PARTICIPANTS = /^(?:(?:list of |the |our )?(?:(?:roundtable|forum|panel|symposium|workshop) )?(?:participants|contributors|panelists|panellists)|notes on (?:the )?(?:contributors|participants|authors)|about the (?:contributors|authors|participants|reviewers)|(?:biographical|contributors[’']?) notes?|(?:author|contributor) biographies)\s*:?$/u;
const VERBS = 'is was has had holds received teaches taught works worked earned serves served studies studied directs specializes specialises completed lives writes';
const LONGEST_NAME = 6;

export const headsParticipants = (text: string): boolean => text.length < LONGEST_HEADING && PARTICIPANTS.test(text.toLowerCase());

/** Reads the biographies of a list of participants: one begins with each block that begins with a name and a verb. */
export function readBiographies(blocks: readonly { readonly text: string; readonly index: number }[]): Biography[] {
  const found: { name: PersonName; affiliation: string | null; biography: string; first: number; last: number }[] = [];
  for (const { text, index } of blocks) {
    const name = openingName(text);
    const last = found[found.length - 1];
    if (name !== null) found.push({ name: personName(name), affiliation: affiliationIn(text.slice(name.length)), biography: text, first: index, last: index });
    else if (last !== undefined) { last.biography += ` ${text}`; last.last = index; }
  }
  return found;
}

/** The name with which a biography begins: *Ann Lee is …*, *Dr. Ann Lee (Ph.D., York) teaches …*, *Ann Lee, a historian …*; null in *The Center is …*. */
function openingName(printed: string): string | null {
  const text = printed.slice(0, 160).replace(/^((?:[\p{L}\p{M}.’'-]+ ){1,5})\([^()]{2,60}\),? /u, '$1');
  const words = text.split(' ');
  for (let n = 2; n <= LONGEST_NAME && n < words.length; n += 1) {
    const last = words[n - 1] as string;
    const name = withoutTitles([...words.slice(0, n - 1), last.replace(/,$/u, '')].join(' '));
    if ((last.endsWith(',') || isListed(VERBS, words[n] as string)) && isName(name) && !/^(?:The|This|His|Her|In|A|An)\b/u.test(name)) return name;
    if (last.endsWith(',')) return null;
  }
  return null;
}

const LINK = 'of for and the de des du della für &';
const REACH = 400;
/** Who prints a book is nobody's employer. */
const PUBLISHER = /^(?:Press|Publishers|Publishing|Books|Verlag|Editions?)\P{L}*$/u;


const DEGREE = /(?:^|[\s(])(?:Ph\.? ?D|D\.Phil|M\.?A\.?|B\.?A\.?|degrees?|doctorate|received|earned|graduated?|alumn\p{L}+|studied|educated)(?=[\s.,)])/u;

/** The institution where he or she is; one that only gave a degree, where there is no other. */
function affiliationIn(text: string): string | null {
  const sentences = text.slice(0, REACH).split(/(?<=\p{Ll}{3}\.|\d\.) (?=\p{Lu})|,? and (?=(?:is|was|now|teaches|works|serves|directs)\s)|, (?=(?:works|teaches|is)\s)/u);
  const found = sentences.map((sentence) => ({ sentence, institution: institutionIn(sentence) })).filter(({ institution }) => institution !== null);
  return (found.find(({ sentence }) => !DEGREE.test(sentence)) ?? found[0])?.institution ?? null;
}

/** The first institution of a sentence that stands after *at*, *in*, *of* or *with*. */
function institutionIn(sentence: string): string | null {
  const words = sentence.split(' ');
  for (let i = 0; i + 1 < words.length; i += 1) {
    if (!isListed('at in of with', words[i] as string)) continue;
    let from = i + 1;
    if (words[from] === 'the') from += 1;
    let to = from;
    const links = (word: string): boolean => isListed(LINK, word) || (isListed('at in', word) && words.slice(from, to).some(isInstitutionWord));
    while (to < words.length && (/^["“]?\p{Lu}/u.test(words[to] as string) || links(words[to] as string))) {
      to += 1;
      if (/[.;:]$/u.test(words[to - 1] as string) || (/,$/u.test(words[to - 1] as string) && !/^\p{Lu}/u.test(words[to] ?? ''))) break;
    }
    while (to > from && (isListed(LINK, words[to - 1] as string) || isListed('at in', words[to - 1] as string))) to -= 1;
    const run = words.slice(from, to);
    if (run.some(isInstitutionWord) && !PUBLISHER.test(run[run.length - 1] as string)) return run.join(' ').replace(/[.,;:]+$/u, '');
  }
  return null;
}
