import { isEditors, isMedium, isMeeting, translatorsAt } from './behind-signs.js';
import { inEnd, seriesEnd } from './container-sign.js';
import { ADDRESS, COLON, COMMA, DASH, END, INITIAL, type Lexed, LOWER, NUMBER, OPEN, STOP, UPPER } from './lex.js';
import { addressAt, opensAddress } from './read-address.js';
import { dateAt, dayAt, undatedAt } from './read-date.js';
import { isPublished } from './imprint-in-brackets.js';
import { imprintAt } from './read-imprint.js';
import { hasTitle, journalAt } from './read-journal.js';
import { bluebookAt } from './read-law-numbers.js';
import { locatorAt } from './read-locator.js';
import { dailyEnd } from './read-newspaper.js';
import { numbersAt } from './read-numbers.js';
import { commissionDocument, symbolAt } from './read-official.js';
import { editsBehind, personsAt } from './read-persons.js';
import { placesEnd, unknownPlaceEnd } from './read-places.js';
import { editionAt } from './read-edition.js';
import { contributorEnd, namedRoleAt } from './read-roles.js';
import { volumeAt } from './read-volume.js';
import { isThesis } from './read-thesis.js';
import type { Around } from './read-title.js';
import { isExtentBetween } from './extent.js';
import { catalogueEnd, isDirected, isEndSign, publishedAt, thesisExtentEnd } from './tail-openings.js';
import { reportEnd } from './tail.js';
import { signAt, anyToken, isYear, rangeEnd } from './tokens.js';
import { IS } from './vocabulary.js';
import { isYearWithin } from './year-later.js';

/** A place behind a separator, with the sign before it: may what begins there belong to a title? */
interface Spot extends Around { readonly lexed: Lexed; readonly at: number; readonly kind: number; readonly before: number; /** May a name begin there? */ readonly name: boolean }

/** Does something begin at a token, behind a separator, that cannot belong to a title, or to a container’s? */
export function isTail(lexed: Lexed, at: number, around: Around): boolean {
  const kind = lexed.kind(at);
  if (kind === END) return false;
  const { to, dated, container, entry } = around, spot: Spot = { to, dated, container, entry, lexed, at, kind, before: lexed.kind(at - 1), name: kind <= INITIAL && kind > LOWER };
  return isAddress(spot) || isReadOnline(spot) || isThesisOrFilm(spot) || isOfficial(spot) || isEditionOrVolume(spot)
    || (container ? isEditorsBehindVolume(spot) : isSaid(spot))
    || isRole(spot) || isPreprint(spot) || catalogueEnd(lexed, at) > at || seriesEnd(lexed, at, to) > at || isLabelledPage(spot) || isExtent(spot) || isContributor(spot) || isDate(spot)
    || !container && isDaily(spot) || isImprint(spot)
    || (container ? endsContainer(spot) : isEditorsOfDated(spot) || isJournal(spot));
}

/** What ends a title by a word of its own: *in*, *translator*, *(ed.)*, *Report*, *Proceedings*. */
const isSaid = (spot: Spot): boolean => isTranslators(spot) || isIn(spot) || isBracketedEditors(spot) || isReport(spot) || isProceedings(spot);

/** What ends a container’s title alone. */
const endsContainer = (spot: Spot): boolean => isTown(spot) || isDay(spot) || isPageRange(spot) || isEditorsBehindStop(spot) || isNumbers(spot);

const isAddress = ({ lexed, at, kind, to }: Spot): boolean => kind === ADDRESS || (kind === LOWER || opensAddress(lexed, at)) && addressAt(lexed, at, to) !== null;

/** *. Accessed 3 May 2015*, *. 2011 [cited 2015 Mar 2]*, *. Published November 23, 2010* */
function isReadOnline({ lexed, at, kind, before }: Spot): boolean {
  if (before !== STOP) return false;
  if (kind > LOWER && (lexed.among(at, 'accessed retrieved') || lexed.word(at) === 'last' && lexed.among(at + 1, 'modified updated accessed'))) return true;
  return isYear(lexed, at) && lexed.kind(at + 1) === OPEN && isMedium(lexed, at + 1) || publishedAt(lexed, at) !== null;
}

const isPreprint = ({ lexed, at, entry }: Spot): boolean => entry && (lexed.word(at) === 'arxiv' || lexed.word(at) === 'preprint' && lexed.word(at + 2) === 'arxiv');

const isEditionOrVolume = ({ lexed, at }: Spot): boolean => editionAt(lexed, at) !== null || volumeAt(lexed, at) !== null;

const isRole = ({ lexed, at, to }: Spot): boolean => (lexed.is(at, IS.editor | IS.translator) || lexed.among(at, 'a sous aus wyd edizione')) && namedRoleAt(lexed, at, to) !== null;

const isContributor = ({ lexed, at, kind, before, to }: Spot): boolean => kind === LOWER && before === COMMA && contributorEnd(lexed, at, to) > at;

const isOfficial = ({ lexed, at, kind, to }: Spot): boolean => kind === NUMBER && bluebookAt(lexed, at, to) !== null || commissionDocument(lexed, at) !== null || symbolAt(lexed, at) >= 0;

/** *Memória e trabalho. 2003. 212 f. Dissertação (Mestrado)*, *Vertigo. Directed by Alfred Hitchcock* */
const isThesisOrFilm = ({ lexed, at, kind }: Spot): boolean => kind === NUMBER && thesisExtentEnd(lexed, at) > at || isDirected(lexed, at) || isThesis(lexed, at);

/** *L’imagination symbolique, 132 p., Presses Universitaires de France* */
const isExtent = ({ lexed, at, before }: Spot): boolean => before === COMMA && isExtentBetween(lexed, at);

const isLabelledPage = ({ lexed, at, kind, to }: Spot): boolean => locatorAt(lexed, at, to, false) !== null && (kind === LOWER || lexed.is(at, IS.page) || lexed.among(at, 'a'));

/** *n.d.*, *12 May 1962, in*, *May 1962* behind which no year follows. */
function isDate({ lexed, at, to }: Spot): boolean {
  const undated = undatedAt(lexed, at);
  if (undated !== null && isEndSign(lexed, undated.end, to)) return true;
  const date = dateAt(lexed, at);
  if (date === null || date.grain === 'year') return false;
  return date.grain === 'day' && lexed.kind(date.end) === COMMA && inEnd(lexed, date.end + 1) > date.end + 1 || !isYearWithin(lexed, date.end, to);
}

/** *Leeds: Tern, 1990*; not the town and the years of *Visions: Havana, Washington, and the Struggle, 1976–1991 (Leeds: Tern, 2013)*. */
function isImprint({ lexed, at, to, dated }: Spot): boolean {
  const imprint = imprintAt(lexed, at, to, dated);
  return imprint !== null && !(lexed.kind(imprint.end) === OPEN && lexed.kind(imprint.end - 2) === DASH && isPublished(lexed, imprint.end));
}

/** *…. Alan Sheridan, translator.* */
const isTranslators = ({ lexed, at, before, name, to }: Spot): boolean => name && (before === STOP || before === COMMA) && translatorsAt(lexed, at, to) !== null;

const isIn = ({ lexed, at, kind, before }: Spot): boolean => inEnd(lexed, at) > at && (kind === LOWER || before === STOP || before === COMMA || lexed.kind(at + 1) === COLON);

/** *Oeuvres complètes, Henri Mondor (ed.) (Paris: …)* */
const isBracketedEditors = ({ lexed, at, before, name, to }: Spot): boolean => name && before === COMMA && hasRoleInBrackets(lexed) && isEditors(lexed, at, to);
/** Asked once of a note, since most have none. */
const hasRoleInBrackets = (lexed: Lexed): boolean => lexed.once('(ed)', () => /[([](?:eds?|hg|hrsg|éds?|dir)\.?[)\]]/iu.test(lexed.text));

/** *…. Technical Report TR-12*, *…, Working Paper, …*: with its number, or a sign behind it. */
function isReport({ lexed, at, kind, to }: Spot): boolean {
  const end = kind > LOWER ? reportEnd(lexed, at, to) : at;
  return end > at && (end >= to || [NUMBER, UPPER, COMMA, STOP].includes(lexed.kind(end)) || lexed.is(end, IS.issue));
}

const isDaily = ({ lexed, at, before, to }: Spot): boolean => before === COMMA && dailyEnd(lexed, at, to) > at;

/** *…. Proceedings of the …*, *…, Proceedings of the 5th Conference on …* */
const isProceedings = ({ lexed, at, kind, before, to }: Spot): boolean => kind > LOWER && isMeeting(lexed, at) && (before === STOP || isConference(lexed, at, to));
const isConference = (lexed: Lexed, from: number, to: number): boolean => anyToken(from, Math.min(to, from + 24), (at) => lexed.among(at, 'conference conf symposium symp workshop congress meeting colloquium'));

/** *(1998). Craters. French, B. M., & Short, N. M., Eds., …* */
const isEditorsOfDated = ({ lexed, at, before, to, dated, entry }: Spot): boolean => (dated || entry) && before === STOP && isEditors(lexed, at, to);

function isJournal({ lexed, at, before, to, dated, entry }: Spot): boolean {
  const journal = journalAt(lexed, at, to, dated || entry);
  return journal !== null && !((dated || entry) && before === COMMA && hasTitle(lexed, at, journal.nameEnd));
}

/** *in The Cambridge History of the Cold War, vol. 1, M. P. Leffler and O. A. Westad, Eds. Cambridge: …* */
const isEditorsBehindVolume = ({ lexed, at, before, name, to }: Spot): boolean => name && before === COMMA && hasRoleBehindComma(lexed) && isEditors(lexed, at, to) && !editsBehind(lexed, personsAt(lexed, at, to).end, to);
const hasRoleBehindComma = (lexed: Lexed): boolean => lexed.once(',ed', () => /, \(?[Ee]ds?(?=[.,) ])/u.test(lexed.text));

/** *Conference on Software Maintenance, Orlando, Florida, August 28–30, 1985* */
function isTown({ lexed, at, kind, before }: Spot): boolean {
  const town = before === COMMA && kind <= INITIAL ? Math.max(placesEnd(lexed, at), unknownPlaceEnd(lexed, at)) : at;
  return town > at && lexed.kind(town) === COMMA && (dateAt(lexed, town + 1)?.grain === 'day' || lexed.is(town + 1, IS.volume | IS.issue) && lexed.kind(town + 1) === LOWER);
}

const isDay = ({ lexed, at, before, to, dated }: Spot): boolean => dated && before === COMMA && dayAt(lexed, at, to, 2000) !== null;

/** *Issues in Bantu Tonology, 83–108. Cologne* */
const isPageRange = ({ lexed, at, kind, before, to }: Spot): boolean => kind === NUMBER && before === COMMA && !isYear(lexed, at) && rangeEnd(lexed, at) > at + 1 && isEndSign(lexed, rangeEnd(lexed, at), to);

/** *New Directions. Eric H. Lenneberg, ed.* */
function isEditorsBehindStop({ lexed, at, kind, before, to }: Spot): boolean {
  if (before !== STOP || kind > INITIAL) return false;
  const { persons, end } = personsAt(lexed, at, to);
  return persons.length > 0 && lexed.is([COMMA, OPEN].includes(lexed.kind(end)) ? end + 1 : end, IS.editor);
}

/** The numbers of a journal; a year alone only at the end, and not where another follows. */
function isNumbers({ lexed, at, to }: Spot): boolean {
  const numbers = isYear(lexed, at) && isYearWithin(lexed, at + 1, to) ? null : numbersAt(lexed, at, to);
  if (numbers === null) return false;
  const closes = numbers.end >= to || signAt(lexed, numbers.end) === '<' || lexed.kind(numbers.end) === COMMA || lexed.kind(numbers.end) === STOP && numbers.end + 1 >= to;
  return numbers.facts >= 2 || numbers.issue !== undefined && lexed.is(at, IS.issue) || isYear(lexed, at) && closes;
}
