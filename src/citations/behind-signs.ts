import type { PersonName } from '../records/person.js';
import { CLOSE, COMMA, INITIAL, type Lexed, LOWER, NUMBER, OPEN, SLASH } from './lex.js';
import { personsAt } from './read-persons.js';
import { roleAt } from './read-roles.js';
import { endsInStop, inside, isCapital, isSquare, signAt, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** *[Internet]*, *[en ligne]*, *[cited 2014 Nov 30]*: how a work was read. */
export const isMedium = (lexed: Lexed, open: number): boolean => isSquare(lexed, open) && (lexed.among(open + 1, 'cited accessed consulté retrieved consultado abgerufen zugriff letzter letzte zuletzt last visited') || lexed.partner(open) - open < 5 && /^\[(?:[A-Z](?:[A-Z]?\/[A-Z]{2})?|[Ii]nternet|WWW [Dd]ocument|[Ww]eb ?(?:site|page)|[Oo]n-?line|[Ee]n ligne|en línea|electronic resource)\]/u.test(lexed.slice(open, lexed.next(open))));

const MEDIA: Readonly<Record<string, string>> = { 'data set': 'dataset', dataset: 'dataset', 'computer software': 'software', software: 'software', 'mobile app': 'software', film: 'motion_picture', 'motion picture': 'motion_picture', dvd: 'motion_picture', video: 'motion_picture', 'video file': 'motion_picture', 'tv series': 'broadcast', 'tv series episode': 'broadcast', podcast: 'broadcast', 'audio podcast': 'broadcast', 'audio podcast episode': 'broadcast', 'podcast episode': 'broadcast', song: 'song', album: 'song', photograph: 'graphic', painting: 'graphic', tweet: 'post', map: 'map' };

/** The CSL type that a bracket behind the title names: *[Data set]*, *[Film]*; undefined for anything else. */
export const mediumOf = (lexed: Lexed, open: number): string | undefined => { if (signAt(lexed, open) !== '[' || lexed.partner(open) - open > 4) return undefined; const word = inside(lexed, open).toLowerCase(); return Object.hasOwn(MEDIA, word) ? MEDIA[word] : undefined; };

/** *Proceedings of the …*, *11th International Conference on …*: what a paper was read at, behind the full stop of its title. */
export function isMeeting(lexed: Lexed, from: number): boolean {
  if (lexed.among(from, 'proceedings proc advances') && isCapital(lexed.kind(from))) return lexed.among(from + 1, 'of in .') || lexed.kind(from + 1) !== LOWER && endsInStop(lexed, from);
  if (lexed.among(from, 'paper poster') && lexed.word(from + 1) === 'presented' && isCapital(lexed.kind(from))) return true;
  const at = lexed.kind(from) === NUMBER ? from + 1 : from;
  if (at > from && !/\d(?:st|nd|rd|th)$/u.test(lexed.word(from))) return false;
  for (let word = at; word < at + 5 && (isCapital(lexed.kind(word)) || lexed.kind(word) === SLASH); word++) if (lexed.among(word, 'conference symposium workshop congress')) return word > at && lexed.among(word + 1, 'on of for');
  return false;
}

/** *. French, B.M. and Short, N.M., eds., Shock Metamorphism*: a container’s editors without an *in*. */
export function isEditors(lexed: Lexed, from: number, to: number): boolean {
  if (lexed.kind(from) > INITIAL) return false;
  // names are read only before a role
  let role = from + 1;
  while (role < to && role - from < 40 && !lexed.is(role, IS.editor) && lexed.word(role) !== 'cura') role++;
  if (role >= to || role - from >= 40) return false;
  const list = personsAt(lexed, from, to), sign = lexed.kind(list.end) === COMMA || lexed.kind(list.end) === OPEN ? list.end + 1 : list.end, said = roleAt(lexed, sign);
  return list.persons.length > 0 && sign > list.end && said?.editor === true && (lexed.kind(list.end) === COMMA || lexed.kind(skipStop(lexed, said.end)) === CLOSE);
}

/** *Alan Sheridan, translator*, *Eiland H, McLaughlin K, translators*, *Alan Sheridan (trans.)*: the names, and where the word behind them ends; null if no such word follows. */
export function translatorsAt(lexed: Lexed, from: number, to: number): { readonly persons: readonly PersonName[]; readonly end: number } | null {
  if (!hasTranslatorBehind(lexed)) return null;
  const { persons, end } = personsAt(lexed, from, to);
  if (persons.length > 0 && lexed.kind(end) === COMMA && lexed.among(end + 1, 'translator translators')) return { persons, end: end + 2 };
  const role = persons.length > 0 && lexed.kind(end) === OPEN ? roleAt(lexed, end + 1) : null;
  return role?.translator === true && !role.editor && skipStop(lexed, role.end) === lexed.partner(end) ? { persons, end: lexed.partner(end) + 1 } : null;
}

const hasTranslatorBehind = (lexed: Lexed): boolean => lexed.once(',tr', () => /, translators?(?!\p{L})|\((?:trans|tr|transl|trs|trad|tran|übers)\.?\)/iu.test(lexed.text));
