import type { PersonName } from '../records/person.js';

const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', '\u00a0': '~',
};

/** Text for a BibTeX value: what TeX reserves is written as a command, ligatures are kept apart, white space is one space. */
export const bibtexText = (text: string): string =>
  text.replace(/[^\S\u00a0]+/gu, ' ')
    .replace(/[\\{}~^\u00a0&%$#_]|(?<=([-'`]))\1/gu, (sign, twin: string | undefined) => (twin === undefined ? NAMED[sign] ?? `\\${sign}` : `{}${sign}`));

/**
 * Names for a BibTeX list: `van der Waals, Johannes and King, Jr., Martin Luther and {Foreign Ministry}`.
 *
 * Braces keep together what BibTeX would take apart: institutions, small words within a family name, commas, *and*.
 */
export const bibtexNames = (names: readonly PersonName[] = []): string => names.map(bibtexName).join(' and ');

function bibtexName(name: PersonName): string {
  const { family, given, suffix, literal } = name;
  const particle = [name['dropping-particle'], name['non-dropping-particle']].filter((part) => part !== undefined).join(' ');
  if (family === undefined) return `{${bibtexText(literal ?? [given, particle, suffix].filter(Boolean).join(' '))}}`;
  const last = `${particle === '' ? '' : `${bibtexText(particle)} `}${guarded(family, /(?:^|[ -])[\p{Ll}\p{Lo}]/u)}`;
  return [last, ...(suffix === undefined ? [] : [guarded(suffix)]), ...(given === undefined ? (suffix === undefined ? [] : ['{}']) : [guarded(given)])].join(', ');
}

const APART = /[,={}]|(?:^|\s)and(?:\s|$)/iu;

const guarded = (part: string, also?: RegExp): string => (APART.test(part) || also?.test(part) === true ? `{${bibtexText(part)}}` : bibtexText(part));
