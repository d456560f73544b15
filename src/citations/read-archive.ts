import { archiveBlock, isLettered, isRichCode } from './archive-block.js';
import { partsOf, saysOn, type Stretch, stretchesOf } from './archive-stretches.js';
import { documentTo, putBehind } from './document-behind.js';
import { type Draft, put, type Reading } from './draft.js';
import { CAPITAL, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, SLASH, STOP, UPPER } from './lex.js';
import { dayAtEnd } from './read-date.js';
import { putDocument } from './read-document-head.js';
import { numbersAt } from './read-numbers.js';
import { placeEnd } from './read-places.js';
import { namesRepository, VERB, withoutSiglum } from './repository.js';
import { repositoryAlone, STATE_STOP } from './repository-alone.js';
import { anyToken, isCapital, isYear } from './tokens.js';
import { IS } from './vocabulary.js';
import { isListed } from '../text/word-list.js';

const KEEPERS = 'college cathedral abbey museum institute university';
/** So many words has the name of an archive that no table knows. */
const LONGEST_NAME = 6;

const isCall = ({ kind }: Stretch): boolean => kind === 'call' || kind === 'code';
const isRepository = ({ kind }: Stretch): boolean => kind === 'repository';
const hasPart = ({ parts }: Stretch, keys: string): boolean => parts.some(({ key }) => isListed(keys, key));

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
  const keeper = draft.archive === undefined ? all.find((one) => isRepository(one) && one.from === end + 1 && lexed.kind(end) === COMMA) : undefined;
  if (keeper !== undefined) { put(draft, 'archive', lexed.slice(keeper.from, keeper.to)); end = keeper.to; }
  putLocation(lexed, block, filed, draft);
  putParts(block, draft);
  return draft.archive === undefined && draft.archive_collection === undefined && draft.title === undefined && !strong ? null : documentTo(lexed, draft, end, to);
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

/** *Archives of Natural History, 12, 1985, 34–56*, with the year in brackets or without, is a journal. */
function isJournal(lexed: Lexed, all: readonly Stretch[], repository: number): boolean {
  const within = lexed.among(all[repository + 1]?.from ?? 0, 'in') ? 1 : 0, volume = all[repository + 1 + within], date = all[repository + 2];
  if (repository >= 0 && volume !== undefined && lexed.kind(volume.from) === NUMBER && lexed.kind(volume.from + 1) === OPEN && lexed.partner(volume.from + 1) === volume.to - 1 && isYear(lexed, volume.to - 2)) return true;
  // *Colonial Archives and the Arts of Governance. Archival Science 2(1–2): 87–109*
  if (volume !== undefined && repository >= 0 && anyToken(volume.from, volume.to, (at) => lexed.kind(at) === NUMBER && (lexed.is(at - 1, IS.volume) || lexed.kind(at - 1) === CAPITAL) && isPaged(numbersAt(lexed, lexed.is(at - 1, IS.volume) ? at - 1 : at, lexed.size)))) return true;
  return repository >= 0 && volume?.to === (volume?.from ?? 0) + 1 && lexed.kind(volume?.from ?? 0) === NUMBER && date?.kind === 'date' && isYear(lexed, date.from);
}
const isPaged = (numbers: ReturnType<typeof numbersAt>): boolean => numbers?.volume !== undefined && numbers.page !== undefined && /\p{Pd}/u.test(numbers.page);

/** *Zhongyang dang’anguan, ed., Zhonggong zhongyang wenjian xuanji*: an archive that edits. */
const isEditing = (lexed: Lexed, at: number): boolean => lexed.is(at, IS.editor) && lexed.kind(at) === LOWER && lexed.kind(at + 1) === COMMA;

/** *Salisbury Papers, Hatfield House, 3M/E/Chamberlain, fol. 122*: papers, and a leaf or a box of them. */
function isFoliated(lexed: Lexed, all: readonly Stretch[]): boolean {
  const papers = all.findIndex(({ kind, from, to }) => kind === 'collection' && /(?:^|\s)(?:Papers|MSS|Manuscripts|Nachlass|Nachlaß)$/u.test(lexed.slice(from, to)));
  return papers > 0 && all.some((one, index) => index > papers && hasPart(one, 'folio listy carte bundle item piece'));
}

/** Does a call string stand near the repository, or one with several parts anywhere? */
function isCalled(lexed: Lexed, all: readonly Stretch[], repository: number): boolean {
  if (repository < 0) return false;
  const behindDocument = all[repository - 1]?.kind === 'quote' || all[repository - 1]?.kind === 'date';
  return all.some((one, index) => {
    if (one.kind === 'call') return one.parts.length > 1 || Math.abs(index - repository) <= 4;
    if (index > repository) return index - repository <= 3 && isRichCode(lexed, one) || behindDocument && one.kind === 'code' && isLettered(lexed, one.from, one.to);
    return index === repository - 1 && index > 0 && !isYear(lexed, one.from) && isRichCode(lexed, one);
  });
}

/** Repositories that follow one another are one: *Archives of the KGB of the Lithuanian SSR, Hoover Institution*. */
function putRepository(lexed: Lexed, block: readonly Stretch[], repositories: readonly Stretch[], draft: Draft): void {
  const [begin] = repositories;
  let last = begin;
  for (const one of repositories) if (last !== undefined && block.indexOf(one) === block.indexOf(last) + 1) last = one;
  if (begin !== undefined && last !== undefined) put(draft, 'archive', withoutSiglum(lexed.slice(begin.from, last.to)));
  const places = block.filter(({ kind }) => kind === 'place').map(({ from, to }) => lexed.slice(from, to)).join(', ');
  put(draft, 'archive-place', places.replace(/ [[(][^\])]*[\])]$/u, (bracket) => (/\p{Lu}{2}|hereafter/u.test(bracket) ? '' : bracket)).replace(STATE_STOP, ''));
}

/** The call string, from the first of its parts to the last, and the collection that stands outside it. */
function putLocation(lexed: Lexed, block: readonly Stretch[], filed: boolean, draft: Draft): void {
  const first = block.findIndex(isCall), last = block.findLastIndex(isCall), afterRepository = block.findIndex(isRepository) + 1;
  const isNamed = (one: Stretch | undefined): boolean => one?.kind === 'text' || one?.kind === 'collection';
  let start = first;
  if (filed) while (start > afterRepository && isNamed(block[start - 1])) start--;
  put(draft, 'archive_collection', block.filter((one, index) => (isNamed(one) || isRepository(one) && index < start && draft.archive?.includes(withoutSiglum(lexed.slice(one.from, one.to))) === false) && (index < start || index > last)).map(({ from, to }) => withoutSiglum(lexed.slice(from, to))).join(', '));
  put(draft, 'archive_location', lexed.slice((block[start] as Stretch).from, (block[last] as Stretch).to));
}

/** The parts by their keys; a fond without one of the others says so by null. */
function putParts(block: readonly Stretch[], draft: Draft): void {
  const custom: Record<string, string | null> = { ...(draft.archive !== undefined && { repository: draft.archive }), ...partsOf(block) };
  if (custom['fond'] !== undefined) for (const key of ['opis', 'papka', 'delo', 'listy']) custom[key] ??= null;
  draft.custom = { archive: custom };
}

/** Is there any word of archives at all? Most notes have none. */
function hasSign(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lexed.is(at, IS.archive | IS.call) || lexed.kind(at) === UPPER && (lexed.kind(at - 1) === COMMA || at === from && lexed.kind(at + 2) === NUMBER && lexed.kind(at + 3) === STOP) && lexed.kind(at + 1) === COMMA && namesRepository(lexed, at, at + 1) || lexed.kind(from) === QUOTE && isLettered(lexed, at, at + 3) || ([UPPER, INITIAL].includes(lexed.kind(at)) && [NUMBER, SLASH].includes(lexed.kind(at + 1))) || ([NUMBER, UPPER].includes(lexed.kind(at)) && lexed.kind(at + 1) === DASH && lexed.kind(at + 2) === NUMBER && lexed.kind(at + 3) === DASH) || lexed.word(at).startsWith('cia-rdp')) return true;
  return ['Historical Society', 'Library', 'ibliothe', 'iblioteca'].some((sign) => lexed.has(sign));
}
