import type { Locator } from '../records/citation.js';
import { type Draft, put, type Reading } from './draft.js';
import { AMPERSAND, CAPITAL, CLOSE, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, OTHER, QUOTE, SEMICOLON, STOP, UPPER } from './lex.js';
import { nameType } from './name-type.js';
import { addressAt } from './read-address.js';
import { readBackIn } from './read-back.js';
import { dateAt, undatedAt } from './read-date.js';
import { readHead } from './read-head.js';
import { imprintAt, imprintInBrackets } from './read-imprint.js';
import { locatorAt } from './read-locator.js';
import { lawNumbersAt, numbersAt } from './read-numbers.js';
import { personOf, personsAt } from './read-persons.js';
import { placesEnd } from './read-places.js';
import { editionAt, namedRoleAt, roleAt, volumeAt } from './read-roles.js';
import { inEnd, isTailBracket, isThesis, journalAt, seriesEnd, textEnd, type Around } from './read-title.js';
import { inside, isCapital, isYear, rangeEnd } from './tokens.js';
import { IS } from './vocabulary.js';

/** What has been read of a citation behind its title. */
interface Tail {
  readonly draft: Draft;
  at: number;
  end: number;
  quoted: boolean;
  dated: boolean;
  entry: boolean;
  inBook: boolean;
  journal: boolean;
  day: boolean;
  thesis: boolean;
  named: boolean;
  printed: boolean;
  locator: Locator | undefined;
  within: Reading | undefined;
}

const REVIEW = /^(?:(?:[\p{L}-]+ )?review(?: essay)?(?: on| of|:)|rezension (?:von|zu|über)|compte rendu de|recensione (?:di|a))$/iu;

/** Reads a citation that names its work in full, from authors to pages; null if there is none. */
export function readFull(lexed: Lexed, from: number, to: number, loose = false): Reading | null {
  const draft: Draft = { type: 'document' };
  const alone = journalAlone(lexed, from, to);
  const head = alone ? { at: from, dated: false, entry: false } : readHead(lexed, from, to, draft);
  let at = head.at;
  // a quotation mark that nothing closes
  if (lexed.kind(at) === OTHER && '‘“"\''.includes(lexed.text.charAt(lexed.start(at)))) at++;
  if (at >= to) return null;
  const tail: Tail = { draft, at, end: at, quoted: false, dated: head.dated || draft.issued !== undefined, entry: head.entry, inBook: false, journal: false, day: false, thesis: false, named: draft.author !== undefined || draft.editor !== undefined, printed: false, locator: undefined, within: undefined };
  const around = (container: boolean): Around => ({ to, dated: head.dated, container, entry: head.entry });
  let named = draft.author !== undefined || draft.editor !== undefined;
  const review = reviewEnd(lexed, at);
  if (review > at) { draft.genre = lexed.slice(at, review).replace(/ (?:of|on)$|:$/u, ''); at = putReviewed(lexed, review, to, draft); tail.journal = true; named = true; }
  else if (introductionEnd(lexed, at) > at) {
    const behind = introductionEnd(lexed, at);
    put(draft, 'title', lexed.slice(at, behind - 1)); draft.genre = lexed.word(at);
    at = container(lexed, behind, to, tail, around);
    tail.inBook = true;
  } else if (lexed.kind(at) === QUOTE && quotedTitle(lexed, at, to)) {
    put(draft, 'title', tidy(inside(lexed, at)));
    at = lexed.next(at);
    tail.quoted = true;
  } else if (alone || named && !head.dated && (journalHere(lexed, at, to) || lawNumbersAt(lexed, at, to) !== null)) {
    // *J. Berliner, Ind. Eng. Chem. 28, 517 (1936)*: an article without its title
    if (lexed.kind(at) !== OPEN) { const journal = journalAt(lexed, at, to); if (journal === null) return null; put(draft, 'container-title', tidy(lexed.slice(at, journal.nameEnd))); at = journal.nameEnd; }
    tail.journal = true;
  } else {
    if (!loose && !named && lexed.kind(at) === QUOTE && lexed.kind(lexed.next(at)) === COLON) return null;
    if (!isCapital(lexed.kind(at)) && lexed.kind(at) !== INITIAL && lexed.kind(at) !== NUMBER && lexed.kind(at) !== QUOTE && !(lexed.kind(at) === LOWER && (loose || named && head.dated))) return null;
    if (lexed.is(at, IS.page | IS.note) && lexed.kind(at + 1) === NUMBER || lexed.is(at, IS.ibid)) return null;
    if (head.dated && journalHere(lexed, at, to)) { const journal = journalAt(lexed, at, to); if (journal !== null && journal.nameEnd - at < 6 && !titleStops(lexed, at, journal.nameEnd)) { put(draft, 'container-title', tidy(lexed.slice(at, journal.nameEnd))); at = journal.nameEnd; tail.journal = true; } }
    if (!tail.journal) {
      const found = titleEnd(lexed, at, around(false), named) ?? (loose && !isSentence(lexed, at, to, true) ? { end: to, sure: true } : null);
      if (found === null || (!loose && placesEnd(lexed, at) >= found.end - 1 && placesEnd(lexed, at) > at)) return null;
      putTitle(draft, lexed, at, found.end);
      at = found.end;
      tail.at = at;
      if (!found.sure) { tail.end = at = found.close ?? found.end; if (found.issued !== undefined) draft.issued ??= found.issued; put(draft, 'publisher', found.publisher); put(draft, 'publisher-place', found.place); if (found.publisher !== undefined || found.place !== undefined) tail.printed = true; }
    }
  }
  if (draft.title === undefined && draft['container-title'] === undefined && draft['reviewed-title'] === undefined) return null;
  tail.at = at;
  if (tail.end < at) tail.end = at;
  readTail(lexed, to, tail, around);
  return accept(lexed, from, tail, named || loose, loose);
}

/** *J. Cell. Biochem. 90: 339–346, 2003*: an article without its author, by all its numbers. */
function journalAlone(lexed: Lexed, from: number, to: number): boolean {
  const journal = journalHere(lexed, from, to) ? journalAt(lexed, from, to) : null;
  return journal !== null && journal.numbers.facts >= 3 && journal.numbers.volume !== undefined && !(lexed.kind(from) === INITIAL && isCapital(lexed.kind(from + 1)) && lexed.kind(from + 2) === COMMA);
}

/** An article that names its journal alone: in abbreviations, or by a word that journals have. */
function journalHere(lexed: Lexed, at: number, to: number): boolean {
  const journal = lexed.kind(at) === LOWER ? null : journalAt(lexed, at, to);
  if (journal === null || journal.nameEnd - at > 6 || journal.numbers.facts < 2) return false;
  for (let word = at; word < journal.nameEnd; word++) if (lexed.is(word, IS.journal) && lexed.kind(word) !== LOWER || lexed.text.charAt(lexed.end(word) - 1) === '.' || lexed.kind(word) === UPPER || lexed.kind(word) === STOP) return journal.numbers.volume !== undefined;
  return false;
}

/** Does a title end before the journal: a full stop or a comma in between? */
function titleStops(lexed: Lexed, from: number, to: number): boolean { for (let at = from; at < to; at++) if (lexed.kind(at) === STOP && lexed.spaced(at) && lexed.kind(at - 1) === LOWER) return true; return false; }

/** Is it a title in quotation marks, not a quotation within a title: *‘Mere Auxiliaries’: Women and …*? */
function quotedTitle(lexed: Lexed, at: number, to: number): boolean {
  const behind = lexed.next(at);
  if (behind > to) return false;
  const last = lexed.text.charAt(lexed.end(behind - 2) - 1);
  const kind = lexed.kind(behind);
  if (kind === COMMA || kind === STOP || kind === OPEN || behind >= to || kind === DASH || kind === SEMICOLON) return true;
  if (',.?!'.includes(last)) return true;
  if (kind === COLON) return false;
  if (inEnd(lexed, behind) > behind || isCapital(kind) && lexed.is(behind, IS.journal | IS.title)) return !(lexed.word(behind) === 'revisited');
  return kind === LOWER ? lexed.is(behind, IS.in) || lexed.is(behind, IS.volume | IS.issue | IS.page) : isCapital(kind) ? journalAt(lexed, behind, to) !== null || lexed.is(behind, IS.institution) : kind === NUMBER;
}

/** *introduction to*, *preface to*, *Vorwort zu*: behind it, or the same token. */
function introductionEnd(lexed: Lexed, at: number): number {
  const from = lexed.word(at) === 'the' ? at + 1 : at;
  return /^(?:introduction|preface|foreword|afterword|prologue|epilogue|einleitung|vorwort|nachwort|préface|postface|introduzione|prefazione)$/u.test(lexed.word(from)) && /^(?:to|zu|à|a|in|zum|zur)$/u.test(lexed.word(from + 1)) && (isCapital(lexed.kind(from + 2)) || lexed.kind(from + 2) === QUOTE) ? from + 2 : at;
}

function reviewEnd(lexed: Lexed, at: number): number {
  for (let end = at + 2; end <= at + 5; end++) if (REVIEW.test(lexed.slice(at, end))) return end;
  return at;
}

/** *Review of Anna Berg, The Long Road*: the work under review. */
function putReviewed(lexed: Lexed, from: number, to: number, draft: Draft): number {
  let at = from;
  const list = personsAt(lexed, at, to);
  if (list.persons.length > 0 && (lexed.kind(list.end) === COMMA || lexed.kind(list.end) === COLON)) { put(draft, 'reviewed-author', list.persons); at = list.end + 1; }
  const quoted = lexed.kind(at) === QUOTE;
  const found = quoted ? { end: lexed.next(at), sure: true } : textEnd(lexed, at, { to, dated: false, container: false, entry: false });
  if (!quoted && draft['reviewed-author'] === undefined) for (let by = at + 1; by < found.end - 1; by++) if (lexed.word(by) === 'by' && lexed.kind(by - 1) === COMMA) { const author = personsAt(lexed, by + 1, found.end); if (author.persons.length > 0) { put(draft, 'reviewed-author', author.persons); draft['reviewed-title'] = tidy(lexed.slice(at, by - 1)); return author.end; } }
  draft['reviewed-title'] = quoted ? tidy(inside(lexed, at)) : tidy(lexed.slice(at, found.end));
  return found.end;
}

const tidy = (text: string): string => text.replace(/[\s,;:]+$/u, '').replace(/(?<!\b\p{Lu}|etc|Rev|J)\.$/u, '').replace(/^[‘“"](?!.*[’”"])/u, '');

function putTitle(draft: Draft, lexed: Lexed, from: number, to: number): void {
  let end = to;
  while (end > from && [COMMA, COLON, SEMICOLON, DASH].includes(lexed.kind(end - 1))) end--;
  if (lexed.kind(end - 1) === STOP && lexed.text.charAt(lexed.start(end - 1)) === '.') end--;
  const bracket = lexed.kind(end - 1) === CLOSE ? lexed.partner(end - 1) : -1;
  const translated = bracket > from && isTranslation(lexed, bracket);
  put(draft, 'title', tidy(lexed.slice(from, translated ? bracket : end)));
  // *Komintern i Vostok (“Comintern and the East”)*
  if (!translated) return;
  draft.custom = { ...draft.custom, translatedTitle: inside(lexed, bracket).replace(/^[“"‘]|[”"’]$/gu, '') };
  // *wengao (文稿) [Manuscripts]*: the title in its own script stands between
  const before = lexed.kind(bracket - 1) === CLOSE ? lexed.partner(bracket - 1) : -1;
  if (before > from && isTranslation(lexed, before)) put(draft, 'title', tidy(lexed.slice(from, before)));
}

/** Is the bracket at the end of a title the title in another language: in quotation marks, in square brackets, in another script, or three words at least? *(of Law)* belongs to the title. */
function isTranslation(lexed: Lexed, open: number): boolean {
  const printed = inside(lexed, open);
  if (/^\d/u.test(printed) || printed.length < 4) return false;
  return lexed.kind(open + 1) === QUOTE || /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Hiragana}]/u.test(printed) || (isCapital(lexed.kind(open + 1)) && printed.split(' ').length >= (lexed.text.charAt(lexed.start(open)) === '[' ? 2 : 3));
}

interface TitleEnd { end: number; sure: boolean; close?: number; issued?: Draft['issued']; publisher?: string; place?: string }

/** The end of a title that no quotation marks close; null if the stretch is a sentence. */
function titleEnd(lexed: Lexed, from: number, around: Around, named: boolean): TitleEnd | null {
  const found = textEnd(lexed, from, around);
  if (isSentence(lexed, from, found.end, named) || (!named && leadsOn(lexed, from, found.end))) return null;
  if (found.sure) {
    // in bibliographies the journal without numbers, or the publisher, stands between the title's full stop and what was found
    if (around.entry) {
      const stop = lastStop(lexed, from, found.end);
      const imprint = imprintAt(lexed, found.end, around.to, around.dated);
      if (stop > from && lexed.kind(found.end) !== OPEN && !isEndStop(found.end, stop) && (imprint === null ? numbersAt(lexed, found.end, around.to) !== null || lexed.is(found.end, IS.page) || dateAt(lexed, found.end) !== null : imprint.imprint.publisher === undefined)) return { end: stop, sure: true };
    }
    return found;
  }
  // a year that nothing but a comma, or nothing at all, parts from the title
  for (let at = around.to - 1; at > from; at--) {
    if (lexed.kind(at) === CLOSE) { at = Math.max(lexed.partner(at), from); continue; }
    if (!isYear(lexed, at) || lexed.kind(at - 1) === DASH || around.dated) continue;
    if (lexed.is(at - 1, IS.month | IS.season)) at -= lexed.kind(at - 2) === NUMBER ? 2 : 1;
    const date = dateAt(lexed, at);
    if (date === null || (lexed.kind(date.end) === LOWER && !lexed.is(date.end, IS.page))) continue;
    let stop = at;
    if (lexed.kind(stop - 1) === COMMA) {
      stop--;
      let comma = stop - 1;
      while (comma > from && lexed.kind(comma) !== COMMA && lexed.kind(comma) !== STOP && lexed.kind(comma) !== CLOSE) comma--;
      // *The Comintern, Novosti, 1969*: an unknown publisher
      if (comma > from && lexed.kind(comma) === COMMA && lexed.kind(comma - 2) === COMMA && isCapital(lexed.kind(comma - 1)) && hasJoin(lexed, comma, stop)) comma -= 2;
      if (comma > from && named && stop - comma <= 9 && isCapital(lexed.kind(comma + 1)) && lexed.kind(comma) !== CLOSE) return { end: comma, sure: false, close: date.end, issued: date.date, publisher: lexed.slice(comma + 1, stop) };
    }
    // *Title, Nijmegen 1978*: a town that no table knows
    let town = stop;
    while (town > from && stop - town < 3 && isCapital(lexed.kind(town - 1))) town--;
    if (stop === at && town < stop && town > from + 1 && lexed.kind(town - 1) === COMMA && named) return { end: town - 1, sure: false, close: date.end, issued: date.date, place: lexed.slice(town, stop) };
    return { end: stop, sure: false, close: date.end, issued: date.date };
  }
  if (around.dated || around.entry) {
    const stop = firstStop(lexed, from, around.to);
    return { end: stop, sure: false };
  }
  return null;
}

/** *Harcourt, Brace and World*: a publisher with an *and* at its end. */
const hasJoin = (lexed: Lexed, from: number, to: number): boolean => { for (let at = from; at < to; at++) if (lexed.is(at, IS.join) || lexed.kind(at) === AMPERSAND) return true; return false; };

const isEndStop = (end: number, stop: number): boolean => end - stop <= 1;

function lastStop(lexed: Lexed, from: number, to: number): number { for (let at = to - 2; at > from; at--) if (lexed.kind(at) === STOP && lexed.spaced(at) && isCapital(lexed.kind(at + 1))) return at + 1; return -1; }

function firstStop(lexed: Lexed, from: number, to: number): number {
  for (let at = from + 1; at < to; at = lexed.next(at)) if (lexed.kind(at) === STOP && lexed.spaced(at)) return at + 1;
  return to;
}

/** *For discussion, see …*, *As to the first, …*: a sentence that has begun. */
function leadsOn(lexed: Lexed, from: number, to: number): boolean {
  if (!/^(?:for|as|on|in|since|when|while|after|although|though|if|because|with|from|at|by|to|such|examples?|during|under|based|für|zur|zum|zu|über|sul|sulla|sulle|sui|pour|sur|per)$/u.test(lexed.word(from))) return false;
  for (let at = from; at < to; at = lexed.next(at)) if (lexed.kind(at) === COMMA || lexed.kind(at) === QUOTE) return true;
  return false;
}

/** A title has no finite verb among small words, where no author vouches for it. */
function isSentence(lexed: Lexed, from: number, to: number, named: boolean): boolean {
  let verbs = 0, lower = 0, capital = 0;
  for (let at = from; at < to && at - from < 60; at = lexed.next(at)) {
    const kind = lexed.kind(at);
    if (kind === LOWER) { lower++; if (lexed.is(at, IS.sentence)) verbs++; }
    else if (kind === CAPITAL || kind === UPPER) capital++;
    if (kind === STOP && lexed.spaced(at) && /^(?:See|Cf|For|As|In|On|But|However|This|The|It|He|She|They|Vgl|Siehe)$/u.test(lexed.slice(at + 1, at + 2).replace(/\.$/u, '')) && verbs > 1) return true;
  }
  if (named) return verbs > 3 && lower > capital * 3;
  if (isEnglishSentence(lexed, from, to)) return true;
  return verbs > 0 && lower > capital || verbs > 2;
}

/** English titles without an author are written with capitals; a stretch of small words is a sentence. */
function isEnglishSentence(lexed: Lexed, from: number, to: number): boolean {
  let english = false, lower = 0, capital = 0;
  for (let at = from + 1; at < to && at - from < 60; at = lexed.next(at)) {
    const kind = lexed.kind(at);
    if (kind === LOWER && /^(?:the|of|by|to|with|for|and|was)$/u.test(lexed.word(at))) english = true;
    else if (kind === LOWER && lexed.end(at) - lexed.start(at) > 3) lower++;
    else if (isCapital(kind)) capital++;
  }
  return english && lower >= Math.max(2, capital);
}

/** Reads what stands behind the title, thing by thing, until one is none of a citation's. */
function readTail(lexed: Lexed, to: number, tail: Tail, around: (container: boolean) => Around): void {
  for (let guard = 0; guard < 24; guard++) {
    let at = tail.at, stopped = false;
    while (at < to && ([COMMA, STOP, COLON].includes(lexed.kind(at)) || (lexed.kind(at) === DASH && lexed.spaced(at)) || (lexed.kind(at) === SEMICOLON && lexed.kind(at + 1) === NUMBER))) { if (lexed.kind(at) === STOP) stopped = true; at++; }
    if (at >= to) { if (lexed.kind(tail.at) === STOP && to - tail.at <= 1) tail.at = to; return; }
    const end = step(lexed, at, to, tail, around, stopped);
    if (end <= at) return;
    tail.at = tail.end = end;
  }
}

/** One thing behind the title; where it ends, or `at` if it is none. */
function step(lexed: Lexed, at: number, to: number, tail: Tail, around: (container: boolean) => Around, stopped: boolean): number {
  const { draft } = tail;
  const kind = lexed.kind(at);
  const done = stopped && (draft.issued !== undefined && !tail.entry && !tail.dated || tail.locator !== undefined);
  const address = addressAt(lexed, at, to);
  if (address !== null) { address.put(draft); return address.end; }
  if (kind === OPEN) return bracket(lexed, at, to, tail);
  const edition = editionAt(lexed, at);
  if (edition !== null) { put(draft, 'edition', edition.edition); return edition.end; }
  // a number that names the book, and no field of it
  if (/^(?:isbn|issn)$/u.test(lexed.word(at)) && lexed.kind(at + 1) === NUMBER) return Math.max(rangeEnd(lexed, at + 1), at + 2);
  const role = lexed.is(at, IS.editor | IS.translator) || /^(?:a|sous|with|sotto|newly)$/u.test(lexed.word(at)) ? namedRoleAt(lexed, at, to) : null;
  if (role !== null && !done) { putRole(draft, role, tail); return role.end; }
  const series = seriesEnd(lexed, at, to);
  if (series > at && !done) { put(draft, 'collection-title', tidy(lexed.slice(at, series).replace(/^(?:Series|Reihe|Collana|Collection|Serie|Coll\.):? /u, '')).replace(/^[‘“'"«]|[’”'"»]$/gu, '')); return series; }
  if (isThesis(lexed, at)) return thesis(lexed, at, to, tail);
  if (draft['container-title'] === undefined && !done) {
    const within = inEnd(lexed, at);
    if (within > at && !(stopped && draft.issued !== undefined && !tail.dated && !tail.entry)) return container(lexed, within, to, tail, around);
    if (kind === QUOTE && '«“"'.includes(lexed.text.charAt(lexed.start(at))) && !tail.printed) { put(draft, 'container-title', tidy(inside(lexed, at))); tail.journal = true; return lexed.next(at); }
  }
  if (!tail.printed && !tail.journal && !(draft['container-title'] === undefined && tail.quoted && !tail.dated && !hasImprint(lexed, at, to))) {
    const journal = done || tail.quoted ? null : journalAt(lexed, at, to, tail.dated || tail.entry);
    if (journal !== null && draft['container-title'] === undefined) { put(draft, 'container-title', tidy(lexed.slice(at, journal.nameEnd))); tail.journal = true; return journal.nameEnd; }
    const imprint = done ? null : imprintAt(lexed, at, to, tail.dated || tail.entry);
    if (imprint !== null) { putImprint(draft, imprint.imprint, tail); return imprint.end; }
  }
  const cited = draft.issued !== undefined && !tail.dated && kind === NUMBER && lexed.kind(at - 1) === CLOSE;
  if (!done && !cited && (draft.volume === undefined || draft.page === undefined) && !tail.printed) {
    const numbers = numbersAt(lexed, at, to);
    const journal = tail.journal || draft['container-title'] !== undefined;
    if (numbers !== null && (journal || (numbers.facts > 1 && lexed.is(at, IS.volume | IS.issue))) && !(numbers.facts === 1 && numbers.page !== undefined && !tail.journal && !tail.quoted) && !(tail.inBook && numbers.issued === undefined && numbers.page === undefined) && !(numbers.facts === 1 && numbers.volume !== undefined && draft.issued !== undefined && !lexed.is(at, IS.volume) && !tail.dated)) {
      const year = draft.issued !== undefined && numbers.issued !== undefined && numbers.facts === 1;
      if (!year) { putNumbers(draft, numbers, tail); return pinpoint(lexed, numbers.end, to, tail); }
    }
  }
  const volume = volumeAt(lexed, at);
  if (volume !== null && !done) {
    put(draft, 'volume', volume.volume);
    // *vol. 3: 552*, *Vol. 2, 7* behind the imprint
    return volume.end;
  }
  const date = dateAt(lexed, at) ?? undatedAt(lexed, at);
  if (date !== null && draft.issued === undefined && !done && !(('grain' in date) && date.grain === 'year' && lexed.kind(date.end) === LOWER)) { draft.issued = date.date; if ('grain' in date && date.grain === 'day') tail.day = true; return date.end; }
  if (date !== null && 'grain' in date && date.grain === 'year' && tail.dated && !done && lexed.kind(date.end) !== LOWER && lexed.kind(at - 1) === COMMA) return date.end;
  // *1:234*, *1: 539* behind an imprint: a volume and its page
  if (kind === NUMBER && lexed.kind(at + 1) === COLON && lexed.kind(at + 2) === NUMBER && tail.printed && /^\d{1,2}$/u.test(lexed.word(at))) {
    const page = locatorAt(lexed, at + 2, to, true);
    if (page !== null) { draft.volume ??= lexed.word(at); tail.locator ??= page.locator; return page.end; }
  }
  const locator = locatorAt(lexed, at, to, !stopped || tail.entry);
  if (locator !== null && (locator.labelled ? true : draft.issued !== undefined || tail.printed || draft['container-title'] !== undefined) && !(done && !locator.labelled)) {
    if (!putPage(draft, locator.locator, tail, locator.labelled)) tail.locator ??= locator.locator;
    return pinpoint(lexed, locator.end, to, tail);
  }
  if (done) return at;
  return words(lexed, at, to, tail, around, stopped);
}

const hasImprint = (lexed: Lexed, at: number, to: number): boolean => { const imprint = imprintAt(lexed, at, to, false); return imprint !== null && (imprint.imprint.publisher !== undefined || imprint.imprint.issued !== undefined || imprint.end >= to - 1); };

/** *at 243*, *56, 61* behind the article's own pages. */
function pinpoint(lexed: Lexed, end: number, to: number, tail: Tail): number {
  if (tail.draft.page === undefined || tail.locator !== undefined) return end;
  const at = lexed.kind(end) === COMMA || lexed.kind(end) === COLON ? end + 1 : end;
  if (at >= to || lexed.kind(at) === STOP) return end;
  const pin = locatorAt(lexed, at, to, lexed.kind(end) === COMMA || lexed.kind(end) === COLON);
  if (pin === null || pin.locator.label !== 'page' && !pin.labelled) return end;
  tail.locator = pin.locator;
  return pin.end;
}

/** A range behind an article or chapter is its own pages; all else is what is cited. */
function putPage(draft: Draft, locator: Locator, tail: Tail, labelled: boolean): boolean {
  if (locator.label !== 'page' || draft.page !== undefined || !(tail.journal || tail.inBook || tail.quoted || draft['container-title'] !== undefined)) return false;
  if (!/^[\divxlc]+ ?[-–—‒−] ?[\divxlc]+$/iu.test(locator.value) && !(tail.journal && labelled && draft.volume === undefined && tail.entry)) return false;
  put(draft, 'page', locator.value);
  return true;
}

function putNumbers(draft: Draft, numbers: { volume?: string; issue?: string; issued?: NonNullable<Draft['issued']>; page?: string; cited?: boolean }, tail: Tail): void {
  put(draft, 'volume', numbers.volume ?? draft.volume); put(draft, 'issue', numbers.issue);
  keepFirst(draft, numbers.issued, tail);
  if (numbers.issued !== undefined && (draft.issued === undefined || tail.quoted && !tail.dated)) draft.issued = numbers.issued;
  if (numbers.page !== undefined) { if (numbers.cited === true) tail.locator ??= { label: 'page', value: numbers.page }; else if (/[-–—‒−]/u.test(numbers.page) || tail.journal || draft.volume !== undefined) put(draft, 'page', numbers.page); else tail.locator ??= { label: 'page', value: numbers.page }; }
  if (numbers.volume !== undefined || numbers.issue !== undefined) tail.journal ||= !tail.inBook;
}

function putImprint(draft: Draft, imprint: { place?: string; publisher?: string; issued?: NonNullable<Draft['issued']> }, tail: Tail): void {
  keepFirst(draft, imprint.issued, tail);
  put(draft, 'publisher', imprint.publisher); put(draft, 'publisher-place', imprint.place);
  if (imprint.issued !== undefined && (draft.issued === undefined || !tail.dated)) draft.issued = imprint.issued;
  if (imprint.place !== undefined || imprint.publisher !== undefined) tail.printed = true;
}

/** The date of a document, when that of the collection that prints it follows. */
function keepFirst(draft: Draft, issued: Draft['issued'], tail: Tail): void {
  if (issued !== undefined && draft.issued !== undefined && tail.day && !tail.dated && draft['container-title'] !== undefined) draft['original-date'] = draft.issued;
}

function putRole(draft: Draft, role: { editor: boolean; translator: boolean; persons: NonNullable<Draft['author']> }, tail: Tail): void {
  if (role.translator) draft.translator ??= role.persons;
  if (role.editor && !(role.translator && !tail.inBook)) draft.editor ??= role.persons;
}

/** What stands in brackets behind the title: imprint, role, edition, date, series. */
function bracket(lexed: Lexed, at: number, to: number, tail: Tail): number {
  const { draft } = tail;
  const close = lexed.partner(at);
  if (close < 0 || close >= to) return at;
  const within = inEnd(lexed, at);
  if (within > at && draft['container-title'] === undefined) return container(lexed, within, to, tail, (inContainer) => ({ to, dated: tail.dated, container: inContainer, entry: tail.entry }));
  const law = !tail.named && !tail.quoted || tail.printed || tail.journal && draft['container-title'] !== undefined ? null : lawNumbersAt(lexed, at, to);
  if (law !== null && draft['container-title'] === undefined) {
    put(draft, 'container-title', tidy(law.container)); tail.journal = true; put(draft, 'issued', law.issued); put(draft, 'volume', law.volume); put(draft, 'page', law.page);
    return pinpoint(lexed, law.end, to, tail);
  }
  const early = earlyLaw(lexed, at, to, tail);
  if (early > at) return early;
  const role = roleAt(lexed, at + 1);
  if (role !== null) {
    const named = namedRoleAt(lexed, at + 1, close);
    if (named !== null) { putRole(draft, named, tail); const late = imprintInBrackets(lexed, at); if (late?.imprint.issued !== undefined && draft.issued === undefined) draft.issued = late.imprint.issued; return close + 1; }
    const edition = editionAt(lexed, at + 1);
    if (edition === null && lexed.kind(role.end) === CLOSE) return close + 1;
  }
  const pages = locatorAt(lexed, at + 1, close, false);
  if (pages !== null && pages.labelled && pages.end === close) { if (!putPage(draft, pages.locator, tail, true)) tail.locator ??= pages.locator; return close + 1; }
  const editors = editorsWithin(lexed, at, close);
  if (editors !== null) { draft.editor ??= editors; return close + 1; }
  const edition = editionAt(lexed, at + 1);
  if (edition !== null) put(draft, 'edition', edition.edition);
  const printed = imprintInBrackets(lexed, at);
  // *[1944]* before the imprint: the year of the first printing
  if (printed !== null && lexed.text.charAt(lexed.start(at)) === '[' && printed.imprint.publisher === undefined && printed.imprint.place === undefined && !tail.dated && draft.issued === undefined && lexed.kind(close + 1) !== 0 && close + 2 < to) { put(draft, 'original-date', printed.imprint.issued); return close + 1; }
  if (printed !== null && !(draft.issued !== undefined && tail.printed)) {
    if (lexed.is(at + 1, IS.thesis) || isThesis(lexed, at + 1)) { tail.thesis = true; draft.genre = lexed.slice(at + 1, thesisEnd(lexed, at + 1)); }
    const volume = volumeAt(lexed, at + 1);
    if (volume !== null) put(draft, 'volume', volume.volume);
    const imprint = { ...printed.imprint };
    if (tail.journal && draft.volume !== undefined && imprint.publisher !== undefined && imprint.place === undefined) delete imprint.publisher;
    if (imprint.publisher !== undefined && edition !== null) imprint.publisher = imprint.publisher.replace(/^[^,]*ed\.?,? ?/u, '');
    putImprint(draft, imprint, tail);
    if (draft['container-title'] !== undefined && !/(?:Paper|Report)s?(?: Series)?,? (?:[Nn]o\. ?)?\d+$/u.test(draft['container-title']) && (draft.publisher !== undefined || draft['publisher-place'] !== undefined)) { tail.inBook = true; }
    return close + 1;
  }
  if (printed !== null) return close + 1;
  if (edition !== null) return close + 1;
  // *(Annali di storia 12)*, *(LNCS 2870)*: a series
  if (tail.printed || draft.issued !== undefined) {
    if (isCapital(lexed.kind(at + 1)) && lexed.kind(close - 1) === NUMBER && close - at < 12 && draft['collection-title'] === undefined) { let end = close - 1; while (end > at + 1 && (lexed.kind(end - 1) === COMMA || lexed.is(end - 1, IS.volume | IS.issue))) end--; put(draft, 'collection-title', lexed.slice(at + 1, end)); put(draft, 'collection-number', lexed.slice(close - 1, close)); return close + 1; }
    if (lexed.is(at + 1, IS.month | IS.season) && close === at + 2) return close + 1;
    return at;
  }
  if (isTailBracket(lexed, at, { to, dated: tail.dated, container: true, entry: tail.entry })) return close + 1;
  // a translated title, before the imprint
  if (lexed.kind(close + 1) === OPEN || lexed.kind(close + 1) === COMMA || inEnd(lexed, close + 1) > close + 1) { if (lexed.kind(at + 1) === QUOTE || isCapital(lexed.kind(at + 1))) draft.custom = { ...draft.custom, translatedTitle: inside(lexed, at) }; return close + 1; }
  return at;
}

/** *(M. Cooper, J. C. Watson & W. B. Stiles, Eds.)* */
function editorsWithin(lexed: Lexed, open: number, close: number): NonNullable<Draft["editor"]> | null {
  if (!lexed.is(close - 1, IS.editor)) return null;
  const list = personsAt(lexed, open + 1, close);
  return list.persons.length > 0 && close - list.end <= 2 ? list.persons : null;
}

/** *, (2013) 31 Rivista critica del diritto privato, 343-367*, *, (1946) Süddeutsche Juristenzeitung, 1 et seq.*: the year before the journal. */
function earlyLaw(lexed: Lexed, at: number, to: number, tail: Tail): number {
  if (!tail.quoted || tail.draft['container-title'] !== undefined || lexed.kind(at - 1) !== COMMA && lexed.kind(at) !== OPEN) return at;
  const date = dateAt(lexed, at + 1);
  const close = lexed.partner(at);
  if (date === null || date.end !== close) return at;
  let name = close + 1;
  const volumeEnd = rangeEnd(lexed, name);
  if (!isCapital(lexed.kind(volumeEnd))) return at;
  name = volumeEnd;
  let end = name;
  while (end < to && end - name < 12 && lexed.kind(end) !== COMMA && lexed.kind(end) !== NUMBER && lexed.kind(end) !== STOP) end++;
  if (lexed.kind(end) !== COMMA || end - name > 10) return at;
  const pages = locatorAt(lexed, end + 1, to, true);
  if (pages === null) return at;
  tail.draft.issued = date.date; tail.journal = true;
  if (volumeEnd > close + 1) put(tail.draft, 'volume', lexed.slice(close + 1, volumeEnd));
  put(tail.draft, 'container-title', lexed.slice(name, end)); put(tail.draft, 'page', pages.locator.value);
  return pages.end;
}

function thesisEnd(lexed: Lexed, at: number): number { let end = at; for (let word = at; word < at + 4; word++) if (lexed.is(word, IS.thesis)) end = word + 1; return end; }

/** *Ph.D. dissertation, Harvard University, 1990*, *PhD thesis (University of Oxford, 1990)*, *Diss. Hamburg*. */
function thesis(lexed: Lexed, from: number, to: number, tail: Tail): number {
  const { draft } = tail;
  const at = thesisEnd(lexed, from);
  draft.genre = lexed.slice(from, at);
  tail.thesis = true;
  let next = at;
  while (next < to && (lexed.kind(next) === COMMA || lexed.kind(next) === STOP)) next++;
  if (lexed.kind(next) === OPEN) return at;
  let end = next;
  while (end < to && end - next < 14 && ![STOP, SEMICOLON, OPEN].includes(lexed.kind(end)) && !isYear(lexed, end) && !(lexed.kind(end) === COMMA && (isYear(lexed, end + 1) || lexed.is(end + 1, IS.month | IS.page)))) end++;
  if (end === next) return at;
  put(draft, 'publisher', lexed.slice(next, end).replace(/,$/u, ''));
  tail.printed = true;
  return end;
}

/** A container behind *in*: its editors, its title; or a back-reference to a book known already. */
function container(lexed: Lexed, from: number, to: number, tail: Tail, around: (container: boolean) => Around): number {
  const { draft } = tail;
  const back = readBackIn(lexed, from, to);
  if (back !== null) { tail.within = back; tail.inBook = true; if (back.draft.author !== undefined) put(draft, 'editor', back.draft.author); if (back.draft.issued !== undefined) draft.issued ??= back.draft.issued; if (back.locator !== undefined) tail.locator ??= back.locator; return back.end; }
  let at = from;
  if (/^(?:ders|dies|idem|id|his|her)$/u.test(lexed.word(at))) {
    const bracketed = lexed.kind(at + 1) === OPEN && lexed.is(at + 2, IS.editor);
    if (bracketed && draft.author !== undefined) draft.editor = draft.author;
    at = bracketed ? lexed.next(at + 1) : at + 1;
    tail.inBook = true;
  }
  const list = personsAt(lexed, at, to);
  const role = list.persons.length > 0 ? roleBehind(lexed, list.end) : null;
  if (list.persons.length > 0 && (role !== null || (lexed.kind(list.end) === COMMA && isContainerAuthor(lexed, list.end + 1, to)) || lexed.kind(list.end) === COLON)) {
    put(draft, 'editor', list.persons);
    at = role ?? list.end;
    tail.inBook = true;
  } else {
    // an institution with its role: *Zhongguo zhong’e guanxishi yanjiuhui, ed.,*; persons and an institution joined
    const editors = editorsBefore(lexed, at, to);
    if (editors !== null) { put(draft, 'editor', editors.persons); at = editors.end; tail.inBook = true; }
    else if (list.persons.length > 0 && (lexed.is(list.end, IS.join)) && isCapital(lexed.kind(list.end + 1))) {
      const comma = lastInstitutionComma(lexed, list.end + 1, to);
      if (comma > 0) { const office = personOf(lexed, list.end + 1, comma); put(draft, 'editor', [...list.persons, ...(office === null ? [] : [{ literal: lexed.slice(list.end + 1, comma) }])]); at = comma; tail.inBook = true; }
    }
  }
  while (lexed.kind(at) === COMMA || lexed.kind(at) === COLON || lexed.kind(at) === STOP) at++;
  if (lexed.kind(at) === QUOTE && lexed.next(at) <= to) {
    put(draft, 'container-title', tidy(inside(lexed, at)));
    if (numbersAt(lexed, skipComma(lexed, lexed.next(at)), to) !== null) tail.journal = true;
    return lexed.next(at);
  }
  if (at >= to) return from;
  const found = textEnd(lexed, at, around(true));
  let end = found.end;
  if (!found.sure) { const stop = firstStop(lexed, at, to); end = stop; }
  const title = tidy(lexed.slice(at, trimEnd(lexed, at, end)));
  if (title === '') return from;
  put(draft, 'container-title', title);
  const numbers = numbersAt(lexed, skipComma(lexed, end), to);
  if (!tail.inBook && numbers !== null && (numbers.facts >= 2 || numbers.issue !== undefined) && lexed.kind(end) !== OPEN) tail.journal = true;
  return trimEnd(lexed, at, end);
}

const skipComma = (lexed: Lexed, at: number): number => (lexed.kind(at) === COMMA ? at + 1 : at);
function trimEnd(lexed: Lexed, from: number, to: number): number { let end = to; while (end > from && [COMMA, STOP, COLON, DASH].includes(lexed.kind(end - 1))) end--; return end; }

/** *in Li Danhui, Beijing yu Mosike (…)*: behind the name a title and an imprint follow. */
function isContainerAuthor(lexed: Lexed, at: number, to: number): boolean {
  if (!isCapital(lexed.kind(at)) && lexed.kind(at) !== QUOTE) return false;
  for (let next = at; next < to && next - at < 40; next = lexed.next(next)) if (lexed.kind(next) === OPEN && imprintInBrackets(lexed, next) !== null || isYear(lexed, next) || (lexed.kind(next) === COLON)) return true;
  return false;
}

function roleBehind(lexed: Lexed, at: number): number | null {
  const bracketed = lexed.kind(at) === OPEN;
  const from = bracketed || lexed.kind(at) === COMMA ? at + 1 : at;
  const role = roleAt(lexed, from);
  if (role === null || !role.editor) return null;
  if (bracketed) return lexed.next(at);
  return [COMMA, COLON].includes(lexed.kind(role.end)) ? role.end : null;
}

function editorsBefore(lexed: Lexed, from: number, to: number): { persons: NonNullable<Draft['editor']>; end: number } | null {
  for (let at = from; at < to && at - from < 14; at++) {
    const kind = lexed.kind(at);
    if (kind === QUOTE || kind === NUMBER || kind === STOP || kind === SEMICOLON) return null;
    if ((kind === OPEN || kind === COMMA) && at > from) {
      const role = roleBehind(lexed, at);
      if (role !== null && lexed.is(at + 1, IS.editor)) { const person = personOf(lexed, from, at); return person === null ? null : { persons: [person], end: role }; }
      if (kind === OPEN) return null;
    }
  }
  return null;
}

function lastInstitutionComma(lexed: Lexed, from: number, to: number): number {
  let found = -1, institution = false;
  for (let at = from; at < to && at - from < 16; at++) {
    if (lexed.is(at, IS.institution)) institution = true;
    if (lexed.kind(at) === COMMA) { if (institution) found = at; else if (found > 0) break; institution = false; }
    if (lexed.kind(at) === OPEN || lexed.kind(at) === NUMBER) break;
  }
  return found;
}

/** *Technical Report*, *Tech. Rep.*, *Working Paper*: behind the words, or the same token. */
function reportEnd(lexed: Lexed, from: number, to: number): number {
  let at = from;
  while (at < to && at - from < 4 && /^(?:tech|technical|research|working|discussion|internal|draft|memo|unpublished)$/u.test(lexed.word(at))) at += lexed.kind(at + 1) === STOP ? 2 : 1;
  return at > from && /^(?:report|rep|paper|memo|note|manuscript|memorandum|papers)$/u.test(lexed.word(at)) ? at + 1 : from;
}

/** Words that no other rule reads: a container behind a quoted title, a series, a publisher. */
function words(lexed: Lexed, at: number, to: number, tail: Tail, around: (container: boolean) => Around, stopped: boolean): number {
  const { draft } = tail;
  const kind = lexed.kind(at);
  if (!isCapital(kind) && kind !== INITIAL && !(kind === LOWER && tail.quoted && draft.issued === undefined && stopped === false)) return at;
  if (draft['container-title'] === undefined && !tail.printed && reportEnd(lexed, at, to) === at && (tail.quoted || tail.entry || tail.dated || tail.journal)) {
    if (kind === LOWER && !/\.\w/u.test(lexed.slice(at, at + 3)) && !lexed.is(at, IS.report)) {
      // *unpublished conference paper, 1993*
      if (!/^(?:unpublished|preprint|submitted|manuscript|unpubl|working|paper|typescript|mimeo|lecture|forthcoming)$/u.test(lexed.word(at))) return at;
      let end = at; while (end < to && lexed.kind(end) === LOWER) end++;
      draft.genre = lexed.slice(at, end);
      return end;
    }
    const found = textEnd(lexed, at, around(true));
    if (!found.sure && !(tail.entry || tail.dated)) {
      if (draft.issued === undefined && !tail.quoted) return at;
      // *, forthcoming in The Journal*: up to the next sign
    }
    let end = found.sure ? found.end : firstStop(lexed, at, to);
    end = trimEnd(lexed, at, end);
    if (isSentence(lexed, at, end, false) || end - at > 30) return at;
    if (!found.sure && !tail.entry && !tail.dated) { if (draft.author === undefined || stopped) return at; }
    // persons and a role before the book: *“…,” Henry Foy (ed.), Title (…)*
    put(draft, 'container-title', tidy(lexed.slice(at, end)));
    if (!tail.quoted) tail.journal = true;
    return end;
  }
  const report = reportEnd(lexed, at, to);
  if (report > at && (tail.entry || tail.quoted)) { draft.genre = lexed.slice(at, report); const number = numbersAt(lexed, report, to); if (lexed.kind(report) === NUMBER || lexed.kind(report) === UPPER || number !== null && lexed.is(report, IS.issue)) { let end = report; while (end < to && end - report < 8 && lexed.kind(end) !== COMMA && lexed.kind(end) !== STOP) end++; put(draft, 'number', lexed.slice(report, end).replace(/^(?:[Nn]o\.? ?|#)/u, '')); return end; } return report; }
  if (!tail.printed && tail.entry && draft.publisher === undefined && (draft['container-title'] === undefined || tail.inBook)) {
    const found = textEnd(lexed, at, around(true));
    const end = trimEnd(lexed, at, found.sure ? found.end : firstStop(lexed, at, to));
    if (end - at > 0 && end - at <= 9 && !isSentence(lexed, at, end, false)) { put(draft, 'publisher', tidy(lexed.slice(at, end))); tail.printed = true; return end; }
  }
  // a series before the imprint, or between it and the pages
  if (!tail.journal && draft['collection-title'] === undefined && (tail.printed ? tail.locator === undefined : true)) {
    const volumed = draft.volume !== undefined && !tail.printed;
    const found = textEnd(lexed, at, around(!volumed));
    const end = trimEnd(lexed, at, found.end);
    if (volumed && found.sure && end - at <= 30) { put(draft, 'volume-title', tidy(lexed.slice(at, end))); return end; }
    if (found.sure && end - at <= 14 && !isSentence(lexed, at, end, false)) { put(draft, 'collection-title', tidy(lexed.slice(at, end))); return end; }
  }
  return at;
}

/** A reading that says enough to be a citation. */
function accept(lexed: Lexed, from: number, tail: Tail, named: boolean, loose: boolean): Reading | null {
  const { draft } = tail;
  const dated = draft.issued !== undefined;
  const evidence = (dated ? 1 : 0) + (tail.printed ? 2 : 0) + (draft.page !== undefined ? 1 : 0) + (draft.volume !== undefined ? 1 : 0) + (draft['container-title'] !== undefined ? 1 : 0) + (draft.URL !== undefined || draft.DOI !== undefined ? 2 : 0) + (tail.thesis ? 2 : 0) + (tail.within !== undefined ? 2 : 0) + (named ? 1 : 0) + (draft.edition !== undefined ? 1 : 0);
  const joined = tail.quoted && named && lexed.is(tail.end, IS.join);
  const enough = joined || named ? evidence >= 2 : tail.quoted ? evidence >= 2 : evidence >= 2 && (tail.printed || draft.URL !== undefined || draft.page !== undefined || (dated && draft['container-title'] !== undefined));
  if (!enough && !loose) return null;
  if (!named && !tail.quoted && draft.title !== undefined && draft.title.split(' ').length > 40) return null;
  if (lexed.end(tail.end - 1) <= lexed.start(from)) return null;
  nameType(draft, { quoted: tail.quoted, journal: tail.journal, inBook: tail.inBook, printed: tail.printed, day: tail.day, thesis: tail.thesis });
  return { form: 'full', draft, end: tail.end, ...(tail.locator !== undefined && { locator: tail.locator }), ...(tail.within !== undefined && { within: tail.within }) };
}
