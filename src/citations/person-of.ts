import { SPANISH_FAMILY } from '../data/citations/names.js';
import type { PersonName } from '../records/person.js';
import { isListed } from '../text/word-list.js';
import { isFamilyFirst, isTurned } from './family-first.js';
import { withGloss } from './name-gloss.js';
import { CAPITAL, COMMA, INITIAL, type Lexed, LOWER, UPPER } from './lex.js';
import { ELIDED, isBodyWord, isElided, isGivenName, isInitial, isParticle, SHOUTED, SUFFIX } from './name-words.js';
import { anyToken, commaIn, isCapital, isYear, lengthOf, signAt } from './tokens.js';
import { IS } from './vocabulary.js';

export const LONGEST_NAME = 7;

/** Bodies that sign by their letters. Source: their own names. */
export const BODY = 'BBC CNN NBC CBS ABC PBS NPR CIA FBI NSC KGB FBIS JPRS NATO OECD OEEC OSCE UNESCO UNICEF UNHCR UNDP UNEP UNODC IAEA IMF WTO WHO ILC ILO IOM ICRC FAO EU EEC EC UN USAID USIA NASA HMSO SIPRI RAND DNSA SPD KPD SED CDU PCI PCF CPSU CCP KMT';

/** *GIALDINO* as *Gialdino*; *ML* stays. */
const recase = (words: string): string => !/\p{Lu}[\p{Lu}\p{M}’'-]/u.test(words) ? words : words.split(' ').map((word) => (SHOUTED.test(word) && (word.length > 2 || words.includes(' ')) && (word.length > 4 || /[AEIOUY]/u.test(word.normalize('NFD')) || words.includes(' ')) ? word.replace(/[\p{L}\p{M}]+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase()) : word)).join(' ');

/** The words of one name in the order of print, as a name; institutions are literal. */
export function personOf(lexed: Lexed, from: number, to: number): PersonName | null {
  const alias = lexed.partner(to - 1);
  if (alias > from && alias < to) {
    const person = personOf(lexed, from, alias);
    return person === null ? null : withGloss(person, lexed.slice(alias, to));
  }
  return nameOf(lexed, from, to);
}

function nameOf(lexed: Lexed, from: number, end: number): PersonName | null {
  if (end <= from) return null;
  const comma = commaIn(lexed, from, end);
  if (comma > from) return lexed.among(comma + 1, SUFFIX) && comma + 2 >= end ? suffixed(lexed, from, comma) : inverted(lexed, from, comma, comma + 1, end);
  if (isOffice(lexed, from, end)) return { literal: lexed.slice(from, end) };
  return elidedName(lexed, from, end) ?? bodyOrWord(lexed, from, end) ?? familyBefore(lexed, from, end) ?? behindInitials(lexed, from, end) ?? givenFirst(lexed, from, end);
}

/** *Oliver Wendell Holmes, Jr.* */
function suffixed(lexed: Lexed, from: number, comma: number): PersonName | null {
  const person = personOf(lexed, from, comma);
  return person === null ? null : { ...person, suffix: lexed.slice(comma + 1, comma + 2) };
}

/** *Committee on Foreign Relations*, *Ministry of Defence*: a body’s word, or a small word that no name has. */
const isOffice = (lexed: Lexed, from: number, end: number): boolean => anyToken(from, end, (at) => isBodyWord(lexed, at) && end - from > 1 || lexed.kind(at) === LOWER && !isParticle(lexed, at) && !isElided(lexed, at));

/** *UNESCO*, *Freedom House*, *Amnesty International*, and a family name alone: *De Gaulle*, *Mao*. */
function bodyOrWord(lexed: Lexed, from: number, end: number): PersonName | null {
  const printed = lexed.slice(from, end), size = end - from;
  if (size > LONGEST_NAME || lexed.kind(from) === UPPER && isListed(BODY, lexed.slice(from, from + 1))) return { literal: printed };
  // *Statistisches Reichsamt*: no name of a person ends so
  if (size === 2 && /(?:isch|lich)es$/u.test(lexed.word(from))) return { literal: printed };
  // *Nihon Kokusai Seiji Gakkai*
  if (size > 1 && lexed.among(end - 1, 'gakkai kyōkai iinkai kenkyūkai kenkyūjo hensankai hakhoe')) return { literal: printed };
  if (size === 2 && lexed.among(end - 1, 'house international') && lexed.kind(from) !== INITIAL && !isGivenName(lexed.word(from))) return { literal: printed };
  if (size === 1) return lexed.kind(from) === INITIAL ? { literal: printed } : { family: recase(printed) };
  // *Ibn Khaldūn*: whose son he is; *Du Bois*, *Du Cange*, not *Du Runsheng*
  return lexed.kind(from) === CAPITAL && (lexed.word(from) === 'ibn' || size === 2 && lexed.kind(end - 1) === CAPITAL && lexed.among(from, 'de van von di du la') && !lexed.is(end - 1, IS.family) && !(lexed.word(from) === 'du' && lexed.word(end - 1) !== 'cange' && isFamilyFirst(lexed, from, end))) ? { family: printed } : null;
}

/** *Mao Zedong*, *Le Roy Ladurie Emmanuel*, *Judt Tony (2005)*, *BLÁZQUEZ HERNÁNDEZ Joaquín*: names whose order no comma tells. */
function familyBefore(lexed: Lexed, from: number, end: number): PersonName | null {
  const cut = (at: number): PersonName => ({ family: recase(lexed.slice(from, at)), given: lexed.kind(from) === UPPER && lexed.kind(end - 1) === UPPER && lengthOf(lexed, end - 1) > 3 ? recase(lexed.slice(at, end)) : lexed.slice(at, end) });
  if (isFamilyFirst(lexed, from, end)) return cut(from + 1);
  // *De Certeau Michel*: no given name is an article
  if (end - from > 2 && isCapital(lexed.kind(from)) && lexed.among(from, 'le la de du des van von') && isGivenName(lexed.word(end - 1)) && !isGivenName(lexed.word(end - 2)) && !lexed.is(end - 1, IS.family)) return cut(end - 1);
  // *Mommsen Hans, « Die Realisierung »*, *Foucault Michel, 1975,*: as the French print names
  const angled = lexed.kind(end) === COMMA && (signAt(lexed, end + 1) === '«' || isYear(lexed, end + 1) && lexed.kind(end + 2) === COMMA);
  if (isTurned(lexed, from, end, angled)) return cut(from + 1);
  let shouted = from;
  while (shouted < end && lexed.kind(shouted) === UPPER && lengthOf(lexed, shouted) > 2) shouted++;
  return shouted - from > 1 && shouted < end && lexed.kind(shouted) === CAPITAL ? cut(shouted) : null;
}

/** *Ranke L von*, *Ledeneva Alena V.*, *Dourson ML*: initials tell that the family name came first. */
function behindInitials(lexed: Lexed, from: number, end: number): PersonName | null {
  if (end - from > 2 && isParticle(lexed, end - 1) && (isInitial(lexed, end - 2) || lexed.kind(end - 2) === UPPER && lengthOf(lexed, end - 2) < 4)) {
    const person = personOf(lexed, from, end - 1);
    return person?.family === undefined ? person : { ...person, 'dropping-particle': lexed.slice(end - 1, end) };
  }
  const trailing = initialsFrom(lexed, from, end);
  if (trailing - from > 1 && lexed.kind(end - 1) === INITIAL && isGivenName(lexed.word(trailing - 1)) && !lexed.is(trailing - 1, IS.family) && !lexed.is(from, IS.particle)) return inverted(lexed, from, trailing - 1, trailing - 1, end);
  return trailing > from && !isInitial(lexed, from) ? inverted(lexed, from, trailing, trailing, end) : null;
}

/** *Odd Arne Westad*, *Emmanuel Le Roy Ladurie*, *Ludwig van Beethoven*, *RANA MITTER*: the family name last. */
function givenFirst(lexed: Lexed, from: number, end: number): PersonName {
  const suffix = lexed.among(end - 1, SUFFIX) && end - from > 2 ? lexed.slice(end - 1, end) : undefined, last = suffix === undefined ? end : end - 1;
  const { particle, family } = particlesBefore(lexed, from, last, familyFrom(lexed, from, last));
  const shouted = lexed.kind(family) === UPPER && lexed.kind(from) === UPPER && lengthOf(lexed, family) > 2, printed = lexed.slice(from, particle);
  const given = (shouted ? recase(printed) : printed).replace(/,$/u, ''), particles = lexed.slice(particle, family);
  return { family: recase(lexed.slice(family, last)), ...(given !== '' && { given }), ...(particles !== '' && { 'non-dropping-particle': particles }), ...(suffix !== undefined && { suffix }) };
}

/** Where a family name of several words begins: *C. CURTI GIALDINO*, *Gabriel García Márquez*, *Louis St. Laurent*, *Cormac Ó Gráda*. */
function familyFrom(lexed: Lexed, from: number, last: number): number {
  let family = last - 1;
  // behind initials all capitals are the family name
  while (family > from + 1 && lexed.kind(family) === UPPER && lexed.kind(family - 1) === UPPER) family--;
  // *E. Aga Rossi*: two words in vowels behind initials alone, of which the first is no given name
  if (family === last - 1 && family - from > 1 && isInitial(lexed, family - 2) && [family - 1, family].every((at) => lexed.kind(at) === CAPITAL && /\p{Ll}[aeio]$/u.test(lexed.slice(at, at + 1))) && !isGivenName(lexed.word(family - 1))) family--;
  else if (family === last - 1 && family - from > 1 && isListed(SPANISH_FAMILY, lexed.word(family - 1)) && isCapital(lexed.kind(family))) family--;
  const saint = family > from && (lexed.slice(family - 1, family) === 'Ó' || lexed.kind(family - 1) === CAPITAL && (lexed.among(family - 1, 'st ste santa santo são') || lexed.word(family - 1) === 'san' && isGivenName(lexed.word(from))));
  return saint ? family - 1 : family;
}

/** Where the particles before a family name begin; those that are printed large belong to it. */
function particlesBefore(lexed: Lexed, from: number, last: number, family: number): { readonly particle: number; readonly family: number } {
  let particle = family;
  while (particle > from + (isParticle(lexed, from) ? 0 : 1) && isParticle(lexed, particle - 1)) particle--;
  const large = particle === family && lexed.among(family - 1, 'da de di du del della des von van la le dos') && family - 1 > from && isCapital(lexed.kind(family - 1)) && lexed.kind(family - 1) === lexed.kind(family);
  if (large) particle = family - 1;
  const begin = large ? particle : family;
  // *Emmanuel Le Roy Ladurie*
  if (particle === last - 1 && last - from > 3 && isCapital(lexed.kind(last - 3)) && lexed.among(last - 3, 'le la') && isCapital(lexed.kind(last - 2))) return { particle: last - 3, family: last - 3 };
  // *Bernal Díaz del Castillo*
  const double = particle < begin && (particle > from + 1 || particle > from && !isGivenName(lexed.word(from))) && isListed(SPANISH_FAMILY, lexed.word(particle - 1));
  return double ? { particle: particle - 1, family: particle - 1 } : { particle, family: begin };
}

/** Where initials begin that go on to the end: *Dourson ML*, *Biró T S*, *Mellier G.*. */
export function initialsFrom(lexed: Lexed, from: number, to: number): number {
  let at = to;
  while (at > from && !(at - from > 2 && lexed.among(at - 1, SUFFIX)) && (isInitial(lexed, at - 1) || (lexed.kind(at - 1) === UPPER && lengthOf(lexed, at - 1) <= 3 && (lexed.kind(from) === CAPITAL || isParticle(lexed, from))))) at--;
  return at === to || at === from ? -1 : at;
}

export function inverted(lexed: Lexed, from: number, comma: number, given: number, to: number): PersonName {
  let family = from;
  while (family < comma - 1 && isParticle(lexed, family)) family++;
  // *Beethoven, Ludwig van*
  let last = to;
  while (last > given + 1 && (isParticle(lexed, last - 1) || lexed.kind(last - 1) === UPPER && lexed.kind(comma - 1) === UPPER && lexed.is(last - 1, IS.particle))) last--;
  const before = lexed.slice(from, family), behind = lexed.kind(last) === UPPER ? lexed.slice(last, to).toLowerCase() : lexed.slice(last, to);
  // *PATOČKA, Jan. Kacířské eseje*: the full stop of a month
  const first = lexed.slice(given, last), spelt = lexed.kind(last - 1) === CAPITAL && isGivenName(lexed.word(last - 1)) ? first.replace(/\.$/u, '') : first;
  // *Baes Jr., C. F.*
  const name = comma - family > 1 && lexed.among(comma - 1, SUFFIX) ? comma - 1 : comma;
  return { family: recase(lexed.slice(family, name)), given: spelt, ...(name < comma && { suffix: lexed.slice(name, comma) }), ...(before !== '' && { 'non-dropping-particle': before }), ...(behind !== '' && { 'dropping-particle': behind }) };
}

/** *Jean d’Ormesson*, *Hélène Carrère d’Encausse*; null where no particle lost its vowel. */
function elidedName(lexed: Lexed, from: number, end: number): PersonName | null {
  let at = from + 1;
  while (at < end && !isElided(lexed, at)) at++;
  if (at >= end) return null;
  const printed = lexed.slice(at, end), particle = ELIDED.exec(printed)?.[0] ?? '';
  const double = at - 1 > from && lexed.kind(at - 1) === CAPITAL && !isGivenName(lexed.word(at - 1)) && !isInitial(lexed, at - 1);
  // *Jean Le Rond d’Alembert*
  const first = at - 2 > from && lexed.among(at - 2, 'le la') ? at - 2 : at - 1;
  return double ? { family: lexed.slice(first, end), given: lexed.slice(from, first) } : { family: printed.slice(particle.length), given: lexed.slice(from, at), 'non-dropping-particle': particle };
}
