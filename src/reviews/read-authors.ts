import type { Author } from '../records/section.js';
import { personName, showsPerson, withoutTitles } from './person-name.js';
import { isInstitutionWord, isName } from './person-shape.js';

const YEAR = /\s*\((?:1[5-9]|20)\d\d\)$/u;
/** What stands in sentences and references and in no affiliation that names no institution. */
const NO_AFFILIATION = /(?:^|\s)(?:is|was|were|has|had|have|who|which|that|argues|said|vol\.|no\.|pp?\.)(?:\s|$)/iu;
const BEGINS_CLAUSE = /^(?:[“"]|(?:is|was|has|had|who|whose|which|that|in|on|as|with|from|of|argues|writes)\s)/u;
/** A number that is no year, nor that of a university: *Université Lyon 2*. */
export const hasNumber = (text: string): boolean => /\d/u.test(text.replace(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|(?<=Univ\p{L}{2,10} (?:de |of )?\p{Lu}\p{L}{2,20} )\d{1,2}(?!\d)/gu, ''));
const JOINT = /;\s*|,?\s+(?:and|und|et|[y&/])\s+|,\s+/giu;
/** *Ann Lee, Jr.*, *Ann Lee, M.D.*: what belongs to a name behind a comma. */
const SUFFIX = /, ([JS][rR]\.?|III?)(?=$|[,; ])/gu, CLOSED_UP = /, ([JS][rR]\.?|III?)(?= \p{Lu})/gu, DEGREE = /, (?:M\. ?D|Ph\. ?D|J\.D|D\.Phil|Esq)\.?(?=$|[,;])/gu;
const LONGEST = 230;

/** The names and affiliations of one heading, and who translated what follows. */
export interface ReadAuthors {
  readonly authors: readonly Author[];
  /** Whether a name shows by itself that it is a person's, or an affiliation that it is an institution's. */
  readonly sure: boolean;
}

/**
 * Reads *NAME, AFFILIATION* or *NAME (AFFILIATION)* once or several times, joined by *and*, commas or semicolons; null where no name stands.
 *
 * *Ann Lee, University of Leeds, and Tom Reed, York* are two; in *Ann Lee, University of Leeds and Institute for Rivers* there is one;
 * *Ann Lee and Tom Reed, University of Leeds* share theirs.
 */
export function readAuthors(line: string): ReadAuthors | null {
  if (line.length > LONGEST) return null;
  const printed = line.includes(',') ? line.replace(DEGREE, '').replace(CLOSED_UP, ' $1,').replace(SUFFIX, ' $1') : line;
  const list = printed.split(/,\s+/u);
  if (list.length > 2 && list.every((name) => isName(withoutTitles(name))) && list.filter((name) => showsPerson(withoutTitles(name))).length > 1) return { authors: list.map((name) => ({ name: personName(withoutTitles(name)) })), sure: true };
  const found: { name: string; from: number; joined: string }[] = [];
  let text = printed.replace(/[.,]? [^\s@]{1,40}@\S{4,60}$/u, '').replace(/\s+\((?=\p{L})([^()]{2,120})\)(?=$|[,;]|\s(?:and|und|et|y|&)\s)/giu, ', $1');
  text = text.replace(/[,\s]+$/u, '');
  for (const { at, from, joined } of placesOf(text)) {
    const name = nameAt(text.slice(from));
    if (name === null || (found.length === 0 ? at > 0 : !beginsPerson(text, { at, from, joined, name }, found[found.length - 1]?.from ?? 0))) { if (found.length === 0) return null; continue; }
    found.push({ name, from, joined });
  }
  if (found.length === 0) return null;
  const parts = found.map(({ name, from }, i): { name: string; affiliation: string } => {
    const end = found[i + 1]?.from ?? text.length;
    const affiliation = text.slice(from + name.length, end).replace(/(?:,?\s+(?:and|und|et|[y&/])|[;,])?\s*$/iu, '').replace(YEAR_ONLY, '').replace(/^[,\s]+/u, '');
    return { name: withoutTitles(name), affiliation };
  });
  if (parts.some(({ affiliation }) => hasNumber(affiliation) || BEGINS_CLAUSE.test(affiliation) || (!affiliation.split(' ').some(isInstitutionWord) && (NO_AFFILIATION.test(affiliation) || /^\p{Ll}/u.test(affiliation))))) return null;
  const last = parts[parts.length - 1] as (typeof parts)[number];
  const shared = parts.length > 1 && parts.slice(0, -1).every(({ affiliation }) => affiliation === '') && !found.slice(1).some(({ joined }) => /^(?:;|,\s+(?:and|und|et|y|&))/iu.test(joined) && found.length === 2) ? last.affiliation : '';
  const authors = parts.map(({ name, affiliation }): Author => { const place = affiliation === '' ? shared : affiliation; return { name: personName(name), ...(place === '' ? {} : { affiliation: place }) }; });
  return { authors, sure: parts.some(({ name }) => showsPerson(name)) || parts.some(({ affiliation }) => affiliation.split(' ').some(isInstitutionWord)) };
}

const YEAR_ONLY = /^\s*\((?:1[5-9]|20)\d\d\)/u;

/** The beginning, and behind each sign that may join two persons. */
function* placesOf(text: string): Generator<{ at: number; from: number; joined: string }> {
  yield { at: 0, from: 0, joined: '' };
  for (const match of text.matchAll(JOINT)) yield { at: match.index, from: match.index + match[0].length, joined: match[0] };
}

/** The name with which a stretch begins, up to a comma or what joins two. */
function nameAt(text: string): string | null {
  const end = text.search(/,|;|\s(?:and|und|et|[y&/])\s/iu);
  const printed = (end === -1 ? text : text.slice(0, end)).replace(YEAR, '').trim();
  return isName(withoutTitles(printed)) ? printed : null;
}

/** Is a name that follows a joint a second person? Not *Athens* in an affiliation, and not *Santa Cruz*. */
function beginsPerson(text: string, { at, from, joined, name }: { at: number; from: number; joined: string; name: string }, before: number): boolean {
  if (joined.startsWith(';') || joined.includes('/')) return true;
  const shows = showsPerson(withoutTitles(name));
  if (!/\p{L}|&/u.test(joined)) return shows && !text.slice(from + name.length).startsWith(' ');
  const affiliated = text.slice(before, at).includes(',');
  // *Institute for Regional and Spatial Analysis*
  if (!shows && / for \p{Lu}\p{L}+$/u.test(text.slice(before, at))) return false;
  const rest = text.slice(from + name.length);
  return shows || !affiliated || (rest.startsWith(',') && (rest.split(' ').some(isInstitutionWord) || rest.length < 40));
}
