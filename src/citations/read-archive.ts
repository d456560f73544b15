import { archiveBlock, isLettered } from './archive-block.js';
import { hasSign, isCalled, isEditing, isFoliated, isJournal, isQuoted } from './archive-evidence.js';
import { hasPart, partsOf, saysOn, type Stretch, stretchesOf } from './archive-stretches.js';
import { documentTo, putBehind } from './document-behind.js';
import { type Draft, put, type Reading } from './draft.js';
import { COLON, COMMA, END, type Lexed, LOWER, OPEN, SEMICOLON, STOP } from './lex.js';
import { otherCalendarAt } from './other-calendar.js';
import { dateAt, dayAtEnd } from './read-date.js';
import { putDocument } from './read-document-head.js';
import { placeEnd } from './read-places.js';
import { VERB, withoutSiglum } from './repository.js';
import { repositoryAlone, STATE_STOP } from './repository-alone.js';
import { anyToken, isCapital } from './tokens.js';
import { IS } from './vocabulary.js';

const KEEPERS = 'college cathedral abbey museum institute university';
/** So many words has the name of an archive that no table knows. */
const LONGEST_NAME = 6;

const isCall = ({ kind }: Stretch): boolean => kind === 'call' || kind === 'code';
const isRepository = ({ kind }: Stretch): boolean => kind === 'repository';

/**
 * Reads a document in an archive: what it is, the repository, the collection, the call string with its parts.
 *
 * *“Zapis’ besedy,” 7 November 1949, AVPRF f. 0100, op. 42, p. 288, d. 19, l. 39* has fond, opis, papka, delo and leaf;
 * *North, p. 183* and *Archiv für Kulturgeschichte 12 (1930), 5* are none.
 */
export function readArchival(lexed: Lexed, from: number, to: number): Reading | null {
  if (!hasSign(lexed, from, to)) return null;
  const all = stretchesOf(lexed, from, to);
  const strong = all.some((one) => one.strong);
  nameKeeper(lexed, all);
  nameFonds(lexed, all);
  const repository = all.findIndex(isRepository);
  if (!strong && (isJournal(lexed, all, repository) || repository === 0 && isEditing(lexed, all[1]?.from ?? to))) return null;
  if (!strong && !isFoliated(lexed, all) && !isCalled(lexed, all, repository)) return repository > 0 ? repositoryAlone(lexed, from, to, all, repository) : null;
  const bounds = archiveBlock(lexed, all, repository, strong);
  if (bounds === null) return null;
  const { first, last, filed } = bounds;
  const block = all.slice(first, last + 1), [opening] = block;
  // *By 1954 Box 9 of the records had been declassified*
  if (opening === undefined || anyToken(from, opening.from, (at) => lexed.kind(at) === SEMICOLON) || !block.some(isCall) || block.some((one) => one.kind === 'call' && saysOn(lexed, one.from, one.to))) return null;
  if (isQuoted(lexed, from, opening.from)) return null;
  const draft: Draft = { type: 'document' };
  let end = (block.at(-1) as Stretch).to;
  // *Kew, National Archives, SP 63/276*: the place first
  const placed = placeEnd(lexed, from);
  if (placed > from && placed === opening.from - 1 && lexed.kind(placed) === COMMA) put(draft, 'archive-place', lexed.slice(from, placed));
  else putDocument(lexed, from, opening.from, draft);
  if (draft.title === undefined && opening.from === from) end = putBehind(lexed, all.slice(last + 1), end, draft);
  const said = all[last + 1];
  // *L. 50 (entry for 21 July 1968)*
  if (end === said?.from && lexed.kind(end) === OPEN) {
    if (draft.issued === undefined) put(draft, 'issued', dayAtEnd(lexed, said.from + 1, said.to - 1)?.date);
    end = said.to;
  }
  // *Trench to Butler, TNA, FO 371/175920, 3 May 1964*
  const dated = draft.title !== undefined && draft.issued === undefined && said?.kind === 'date' && lexed.kind(end) === COMMA && said.from === end + 1 ? dateAt(lexed, lexed.kind(said.from) === OPEN ? said.from + 1 : said.from) : null;
  if (said !== undefined && dated !== null && dated.grain !== 'year') { put(draft, 'issued', dated.date); end = said.to; }
  // *BOA, DH.MKT 1234/56, 12 Ş 1310 (1 March 1893)*
  const told = draft.issued === undefined && lexed.kind(end) === COMMA ? otherCalendarAt(lexed, end + 1) : null;
  if (told !== null) { put(draft, 'issued', told.date); end = told.end; }
  const repositories = block.filter(isRepository), before = all[first - 1];
  if (repositories.length === 0 && before?.kind === 'text') {
    // *The original is in RGASPI, f. 17*
    if (anyToken(before.from, before.to, (at) => VERB.test(lexed.word(at)))) return null;
    // *TsDAHO Ukraïny, f. 1, op. 24*: what stands before such a call string is the archive
    if (before.to - before.from <= LONGEST_NAME && opening.kind === 'call' && block.some((one) => hasPart(one, 'opis series'))) {
      repositories.push(before);
      delete draft.title; delete draft.author; delete draft.issued;
      putDocument(lexed, from, before.from, draft);
      if (before.from === from) end = putBehind(lexed, all.slice(last + 1), end, draft);
    }
  }
  putRepository(lexed, block, repositories, draft);
  // *FO 248/1493, Shepherd to Morrison, 11 August 1951, TNA*
  if (draft.archive === undefined && lexed.kind(end) === COMMA) end = putKeeper(lexed, all.slice(all.findIndex(({ from: at }) => at === end + 1)), end, draft);
  const folder = draft.issued === undefined && draft.archive === undefined || end !== block.at(-1)?.to ? end : folderEnd(lexed, all, first, last);
  putLocation(lexed, block, filed, draft, folder > end ? folder : 0);
  end = Math.max(folder, end);
  putParts(block, draft);
  return draft.archive === undefined && draft.archive_collection === undefined && draft.title === undefined && !strong ? null : documentTo(lexed, draft, end, to);
}

/** *Box 4, 1929–1*, *Box 164, State Department General 1896–1942*: behind the name of the folder at the end of a citation; the end of the box, where there is none. */
function folderEnd(lexed: Lexed, all: readonly Stretch[], first: number, last: number): number {
  const box = all[last] as Stretch;
  let end = box.to;
  if (!all.slice(first, last + 1).some((one) => hasPart(one, 'box reel carton volume'))) return end;
  for (const one of all.slice(last + 1, last + 6)) {
    if (one.from !== end + 1 || ![COMMA, COLON].includes(lexed.kind(end)) || !['text', 'date', 'collection'].includes(one.kind) || lexed.kind(one.from) === LOWER || dayAtEnd(lexed, one.from, one.to) !== null || placeEnd(lexed, one.from) >= one.to || anyToken(one.from, one.to, (at) => lexed.kind(at) === OPEN || lexed.kind(at) === LOWER && !lexed.among(at, 'of the and for'))) break;
    end = one.to;
  }
  return end - box.to < 16 && ([STOP, SEMICOLON, END].includes(lexed.kind(end)) || lexed.is(end, IS.join) || lexed.kind(end) === COMMA && lexed.is(end + 1, IS.page)) ? end : box.to;
}

/** *Cambridge, Corpus Christi College, MS 139*: who keeps a manuscript is its repository. */
function nameKeeper(lexed: Lexed, all: Stretch[]): void {
  const shelf = all.findIndex(({ parts }) => parts[0]?.key === 'manuscript'), keeper = all[shelf - 1];
  if (keeper?.kind === 'text' && keeper.to - keeper.from < LONGEST_NAME && anyToken(keeper.from, keeper.to, (at) => isCapital(lexed.kind(at)) && lexed.among(at, KEEPERS))) all[shelf - 1] = { ...keeper, kind: 'repository' };
}

/** *ANOM, GGI, 2275*: letters behind a repository, and the number behind them, are one call string. */
function nameFonds(lexed: Lexed, all: Stretch[]): void {
  const letters = all.findIndex(({ kind, to }, index) => kind === 'text' && (all[index - 1]?.kind === 'repository' || all[index - 1]?.kind === 'place' && all[index - 2]?.kind === 'repository') && lexed.kind(to) === COMMA);
  const fonds = all[letters], number = all[letters + 1];
  if (fonds !== undefined && number !== undefined && isLettered(lexed, fonds.from, number.to)) all.splice(letters, 2, { ...fonds, kind: 'code', to: number.to });
}

/** Repositories that follow one another are one: *Archives of the KGB of the Lithuanian SSR, Hoover Institution*. */
function putRepository(lexed: Lexed, block: readonly Stretch[], repositories: readonly Stretch[], draft: Draft): void {
  // *Jiang Zhongzheng zongtong dang’an, 002-020300-00039-019, Guoshiguan*: the files of a person, and who keeps them
  const [first] = repositories, files = first !== undefined && repositories.length > 1 && /^dang[’']an$/u.test(lexed.word(first.to - 1)), begin = files ? repositories.at(-1) : first;
  let last = begin;
  for (const one of repositories) if (last !== undefined && block.indexOf(one) === block.indexOf(last) + 1) last = one;
  if (begin !== undefined && last !== undefined) put(draft, 'archive', withoutSiglum(lexed.slice(begin.from, last.to)));
  const places = block.filter(({ kind }) => kind === 'place').map(({ from, to }) => lexed.slice(from, to)).join(', ');
  put(draft, 'archive-place', places.replace(/ [[(][^\])]*[\])]$/u, (bracket) => (/\p{Lu}{2}|hereafter/u.test(bracket) ? '' : bracket)).replace(STATE_STOP, ''));
}

/** *…, 3 March 1944, Bancroft Library, University of California, Berkeley*: who keeps the document, behind its day; where it ends. */
function putKeeper(lexed: Lexed, rest: readonly Stretch[], end: number, draft: Draft): number {
  const [first] = rest;
  if (first?.from !== end + 1 || !isRepository(first)) return end;
  let last = 0;
  for (let at = 1; lexed.kind((rest[last] as Stretch).to) === COMMA && rest[at]?.from === (rest[last] as Stretch).to + 1 && (rest[at]?.kind === 'place' || rest[last]?.kind === 'repository' && isRepository(rest[at] as Stretch)); at++) last = at;
  const kept = rest.slice(0, last + 1);
  putRepository(lexed, kept, kept.filter(isRepository), draft);
  return (rest[last] as Stretch).to;
}

/** The call string, from the first of its parts to the last, or to the end of the `folder`, and the collection that stands outside it. */
function putLocation(lexed: Lexed, block: readonly Stretch[], filed: boolean, draft: Draft, folder: number): void {
  const first = block.findIndex(isCall), last = block.findLastIndex(isCall), afterRepository = block.findIndex(isRepository) + 1;
  const isNamed = (one: Stretch | undefined): boolean => one?.kind === 'text' || one?.kind === 'collection';
  let start = first;
  if (filed) while (start > afterRepository && isNamed(block[start - 1])) start--;
  put(draft, 'archive_collection', block.filter((one, index) => (isNamed(one) || isRepository(one) && index < start && draft.archive?.includes(withoutSiglum(lexed.slice(one.from, one.to))) === false) && (index < start || index > last && folder === 0)).map(({ from, to }) => withoutSiglum(lexed.slice(from, to))).join(', '));
  put(draft, 'archive_location', lexed.slice((block[start] as Stretch).from, Math.max(folder, (block[last] as Stretch).to)));
}

/** The parts by their keys; a fond without one of the others says so by null. */
function putParts(block: readonly Stretch[], draft: Draft): void {
  const custom: Record<string, string | null> = { ...(draft.archive !== undefined && { repository: draft.archive }), ...partsOf(block) };
  if (custom['fond'] !== undefined) for (const key of ['opis', 'papka', 'delo', 'listy']) custom[key] ??= null;
  draft.custom = { archive: custom };
}
