import { INNER_SIGNALS, OUTER_SIGNALS, RELATION_WORDS } from '../data/citations/signal-words.js';
import type { Relation } from '../records/citation.js';
import { IS } from './vocabulary.js';
import { personsAt } from './read-persons.js';
import { placesEnd } from './read-places.js';
import { isGivenName } from './name-words.js';
import { CAPITAL, CLOSE, COLON, COMMA, INITIAL, type Lexed, LOWER, OPEN, QUOTE, UPPER } from './lex.js';
import { anyToken, isCapital, lengthOf, skipStop } from './tokens.js';
import { isListed, wordsOf } from '../text/word-list.js';

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

let made: { all: Phrases; inner: Phrases } | undefined;

function phrases(): { all: Phrases; inner: Phrases } {
  const index = (lists: readonly string[]): Phrases => {
    const byFirst = new Map<string, string[][]>();
    for (const phrase of lists.flatMap((list) => wordsOf(list, '|'))) { const words = phrase.split(' '); const head = words[0] as string; byFirst.set(head, [...(byFirst.get(head) ?? []), words].sort((a, b) => b.length - a.length)); }
    return byFirst;
  };
  return (made ??= { all: index([INNER_SIGNALS, OUTER_SIGNALS]), inner: index([INNER_SIGNALS]) });
}

/** Behind one phrase of a list, commas between its words passed over. */
function phraseEnd(lexed: Lexed, from: number, list: Phrases): number {
  if (!lexed.is(from, IS.signal)) return from;
  // *S. Walby*, *V. Fiorillo*: a capital letter is an initial
  if (lexed.kind(from) === INITIAL && lengthOf(lexed, from) <= 2 && !isSignalInitial(lexed, from)) return from;
  if (lexed.kind(from) === INITIAL && lengthOf(lexed, from) > 3) return from;
  // *On the Margins of Tibet*
  if (lexed.word(from) === 'on' && lexed.among(from + 1, 'the a an') && isCapital(lexed.kind(from + 2))) return from;
  for (const words of list.get(lexed.word(from)) ?? []) {
    let at = from + 1, index = 1;
    for (; index < words.length; index++) {
      if (lexed.kind(at) === COMMA) at++;
      if (lexed.word(at) !== words[index]) break;
      at++;
    }
    // *trad. it. di T. Bagiotti* names who translated, *trad. it. Roma-Bari, Laterza, 1974* where it is printed
    const behind = skipStop(lexed, at);
    if (index === words.length && !(words[0] === 'trad' && (lexed.among(behind, 'di de a par por cura') || placesEnd(lexed, behind) > behind))) return at;
  }
  return from;
}

/** *V. almeno*, *S. auch*, *S. dazu*: a small word follows, and no name. */
const isSignalInitial = (lexed: Lexed, at: number): boolean => lexed.kind(at + 1) === LOWER && lexed.among(at + 1, 'almeno anche auch dazu etwa hierzu già pure per in su ad');

/** Behind the signals at a token, with the signs around them: *See also*, *Cf., for example,*, *[as quoted in:]*. */
export function signalEnd(lexed: Lexed, from: number): { end: number; relation?: Exclude<Relation['kind'], 'review-of'> } {
  let at = from;
  let relation: Exclude<Relation['kind'], 'review-of'> | undefined;
  for (let guard = 0; guard < 5; guard++) {
    const start = lexed.kind(at) === OPEN ? at + 1 : at;
    // *Source: National Archives, RG 59* below a table or a document
    const end = lexed.kind(start + 1) === COLON && lexed.among(start, 'source sources quelle quellen fuente fuentes fonte fonti english german french engl dt frz') ? start + 1 : versionEnd(lexed, start) ?? phraseEnd(lexed, start, phrases().all);
    if (end === start) break;
    relation ??= (Object.keys(RELATION_WORDS) as (keyof typeof RELATION_WORDS)[]).find((kind) => anyToken(start, end, (word) => isListed(RELATION_WORDS[kind], lexed.word(word))));
    at = end;
    while (lexed.kind(at) === COMMA || lexed.kind(at) === COLON || (lexed.kind(at) === CLOSE && start > from)) at++;
  }
  return { end: at, ...(relation !== undefined && { relation }) };
}

/** *Chinese version, Lu Min, trans., Rivers*, *German edition: Rivers*: in which language it was printed besides; no comma parts *English edition* from its title. */
function versionEnd(lexed: Lexed, at: number): number | null {
  return lexed.among(at, 'english chinese japanese russian german french italian spanish polish korean dutch portuguese czech hungarian american') && lexed.among(at + 1, 'version edition translation original') && lexed.kind(at) === CAPITAL && [COMMA, COLON].includes(lexed.kind(at + 2)) ? at + 2 : null;
}

/** Does a signal stand at the token that begins a citation wherever it stands? */
export const isInnerSignal = (lexed: Lexed, at: number): boolean => (lexed.word(at) === 'v' && lexed.kind(at) === LOWER && isNamed(lexed, at + 1)) || phraseEnd(lexed, lexed.kind(at) === OPEN ? at + 1 : at, phrases().inner) > (lexed.kind(at) === OPEN ? at + 1 : at);

/** *su cui v. S. CECCANTI, Le elezioni*: names in initials and a comma follow the *v.*; *Brown v. Board* has none. */
function isNamed(lexed: Lexed, at: number): boolean {
  if (lexed.kind(at) !== INITIAL || lexed.kind(at + 1) !== UPPER) return false;
  const list = personsAt(lexed, at, lexed.size);
  return list.manner === 'initials' && [COMMA, OPEN].includes(lexed.kind(list.end));
}

/** *on Burma see Thant Myint-U, …*, *for the text see FRUS*, *on Hungary, Charles Gati, …*, *Zum Kontext Hermann Graml, …*: behind the *see* that follows what it is on, or before the author who writes on it. */
export function topicEnd(lexed: Lexed, signal: ReturnType<typeof signalEnd>): ReturnType<typeof signalEnd> {
  const { end: from } = signal;
  const topic = lexed.word(from) === 'for' ? from + 1 : from, on = lexed.word(topic - 1) === 'on';
  if (on || lexed.word(topic - 1) === 'for') for (let at = topic; at - topic < 8 && (lexed.kind(at) <= INITIAL || on && lexed.kind(at) === COMMA); at++) {
    if (at > topic && lexed.kind(at) === LOWER && lexed.among(at, 'see cf compare')) return signalEnd(lexed, at);
    if (lexed.kind(at) === COMMA) return opensAuthor(lexed, at + 1, false) ? { ...signal, end: at + 1 } : signal;
  }
  const owned = ownedEnd(lexed, from);
  if (owned > from) return { ...signal, end: owned };
  const told = lexed.among(from, 'the this his her');
  if (!told && !lexed.among(from, TOPICS) && !lexed.among(from, WEIGHED)) return signal;
  for (let at = from + (lexed.among(from, WEIGHED) ? 1 : 2); at - from < 7 && (lexed.kind(at) <= INITIAL || lexed.kind(at) === COMMA); at++) if ((!told || lexed.is(at - 2, IS.sentence) && lexed.among(at - 1, 'from in by')) && opensAuthor(lexed, at, told)) return { ...signal, end: at };
  return signal;
}
const TOPICS = 'zum zur zu für als su sul sulla sui sulle sugli per al una un para sobre sur pour', WEIGHED = 'grundlegend kritisch anders ähnlich ausführlich zuletzt così outre';

const WORKS = 'earlier later own recent book memoir memoirs study work classic account article essay monograph biography autobiography';

/** *Hill’s later book, The Long Road*: before the title; the same token if no word for a work stands behind the owner. */
function ownedEnd(lexed: Lexed, from: number): number {
  let at = from;
  while (at - from < 4 && isCapital(lexed.kind(at)) && !/[’']s$/u.test(lexed.slice(at, at + 1))) at++;
  if (!isCapital(lexed.kind(at)) || !/[’']s$/u.test(lexed.slice(at, at + 1))) return from;
  let end = at + 1, work = false;
  for (; end - at < 5 && lexed.kind(end) === LOWER; end++) work ||= lexed.among(end, WORKS);
  const title = work && lexed.kind(end) === COMMA ? end + 1 : end;
  return work && (isCapital(lexed.kind(title)) || lexed.kind(title) === QUOTE) ? title : from;
}

/** A known given name, or initials, with a family name and the comma before a title; not *Zum Tod von Hans Meier, in: …*. */
function opensAuthor(lexed: Lexed, at: number, told: boolean): boolean {
  if (lexed.kind(at) !== INITIAL && !(lexed.kind(at) === CAPITAL && (told || isGivenName(lexed.word(at)))) || lexed.among(at - 1, 'von de di of du des')) return false;
  const { persons, end, manner } = personsAt(lexed, at, lexed.size);
  const town = placesEnd(lexed, end + 1);
  return persons.length > 0 && end - at > 1 && (manner === 'full' || manner === 'initials') && (lexed.word(end) === 'to' || lexed.kind(end) === COMMA && (lexed.kind(end + 1) === QUOTE || isCapital(lexed.kind(end + 1)) && (town === end + 1 || lexed.kind(town) <= CAPITAL)));
}
