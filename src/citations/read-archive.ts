import { hasSchool, type Stretch, stretchesOf } from './archive-stretches.js';
import { dateAt, dayAtEnd } from './read-date.js';
import { documentTo, putBehind } from './document-behind.js';
import { type Draft, put, type Reading } from './draft.js';
import { COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, SEMICOLON, SLASH, STOP, UPPER } from './lex.js';
import { putDocument } from './read-document-head.js';
import { placeEnd } from './read-places.js';
import { namesRepository, VERB } from './repository.js';
import { anyToken, isCapital, isYear } from './tokens.js';
import { IS } from './vocabulary.js';
import { isListed } from '../text/word-list.js';

/** Traditions in which the names of the fonds belong to the call string. */
const NAMED_CALLS = new Set(['busta', 'filza', 'registro', 'carton', 'dossier', 'fascicolo', 'carte', 'liasse', 'repositur', 'zahl']);
const ARCHIVES_OF = /^(?:The )?Archives? of the$/u;
const belongs = (stretch: Stretch | undefined): boolean => stretch !== undefined && (stretch.kind === 'call' || stretch.kind === 'code' || stretch.kind === 'repository' || stretch.kind === 'collection');

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
  // *Cambridge, Corpus Christi College, MS 139*
  const shelf = all.findIndex(({ parts }) => parts[0]?.key === 'manuscript'), keeper = all[shelf - 1];
  if (keeper?.kind === 'text' && keeper.to - keeper.from < 6 && anyToken(keeper.from, keeper.to, (at) => isCapital(lexed.kind(at)) && lexed.among(at, 'college cathedral abbey museum institute university'))) all[shelf - 1] = { ...keeper, kind: 'repository' };
  const repository = all.findIndex((one) => one.kind === 'repository');
  const called = all.some((one, index) => one.kind === 'call' && (one.parts.length > 1 || (repository >= 0 && Math.abs(index - repository) <= 4)) || (one.kind === 'code' && repository >= 0 && (index > repository && index - repository <= 3 || index === repository - 1 && index > 0 && !isYear(lexed, one.from)) && isRichCode(lexed, one)));
  const kept = all.findIndex((one) => one.kind === 'collection' && /(?:^|\s)(?:Papers|MSS|Manuscripts|Nachlass|Nachlaß)$/u.test(lexed.slice(one.from, one.to)));
  // *Salisbury Papers, Hatfield House, 3M/E/Chamberlain, fol. 122*
  const foliated = kept > 0 && all.some((one, index) => index > kept && one.parts.some(({ key }) => isListed('folio listy carte bundle item piece', key)));
  // *Archives of Natural History, 12, 1985, 34–56* is a journal
  const volume = all[repository + 1];
  if (!strong && repository >= 0 && volume !== undefined && volume.to === volume.from + 1 && lexed.kind(volume.from) === NUMBER && all[repository + 2]?.kind === 'date' && isYear(lexed, (all[repository + 2] as Stretch).from)) return null;
  // *Zhongyang dang’anguan, ed., Zhonggong zhongyang wenjian xuanji*: an archive that edits
  if (!strong && repository === 0 && isEditing(lexed, all[1]?.from ?? to)) return null;
  if (!strong && !foliated && (repository < 0 || !called)) return repository > 0 ? repositoryAlone(lexed, from, to, all, repository) : null;
  let first = all.findIndex((one) => one.kind === 'call' || one.kind === 'repository' || (one.kind === 'collection'));
  if (first < 0) return null;
  // *CLVL 1/8, Churchill College Archives Centre*
  if (!strong && first === repository && all[first - 1]?.kind === 'code' && isRichCode(lexed, all[first - 1] as Stretch) && !isYear(lexed, (all[first - 1] as Stretch).from)) first--;
  // *March 20, 1946, 861.00/3-2046, Central Decimal File, RG 59*
  if (first !== repository && all[first - 1]?.kind === 'code' && all[first - 2]?.kind === 'date' && isRichCode(lexed, all[first - 1] as Stretch)) first--;
  const call = all.findIndex((one) => one.kind === 'call' && (strong ? one.strong : true));
  // what stands between the first sign of an archive and the call string must be of it; else the archive begins later
  for (let at = first; at < call; at++) if (all[at]?.kind === 'date' && !(all[at]?.to === (all[at]?.from ?? 0) + 1) || all[at]?.kind === 'quote') first = all.findIndex((one, index) => index > at && belongs(one));
  // *Chiang Kai-shek Diaries, entry for 31 December 1949, Hoover Institution Archives, box 47*: up to its day it is the document
  for (let at = first + 1; at < repository && first < repository; at++) if (all[first]?.kind === 'collection' && all[at]?.kind === 'text' && dayAtEnd(lexed, all[at]?.from ?? 0, all[at]?.to ?? 0) !== null) first = at + 1;
  if (first < 0) return null;
  // *Princeton University, Seeley G. Mudd Library*
  const school = all[first - 1];
  if (all[first]?.kind === 'repository' && school?.kind === 'text' && hasSchool(lexed, school.from, school.to) && school.to - school.from <= 5) all[--first] = { ...school, kind: 'repository' };
  let last = first;
  for (let at = first + 1, gap = 0; at < all.length; at++) {
    const one = all[at] as Stretch;
    if (lexed.kind(one.from - 1) === SEMICOLON && (one.kind === 'text' || one.kind === 'repository') || lexed.among(one.from, 'trans transl translated')) break;
    // *PC/CP 4/1/1, Kikuyu Province Annual Report, 1910–11*
    if (one.kind === 'code' && at === all.length - 1 && all[at - 1]?.kind === 'text' && isYear(lexed, one.from) && dateAt(lexed, one.from)?.end === one.to) break;
    if (belongs(one) || (one.kind === 'place' && last === at - 1)) { last = at; gap = 0; continue; }
    if (one.kind === 'quote' || (one.kind === 'date' && one.to - one.from > 1) || ++gap > 3 || (lexed.kind(one.from - 1) === STOP && !isCapital(lexed.kind(one.from)))) break;
  }
  // *Rusk to Kennedy, 3 February 1962, NSF, Box 195*: between the date of the document and the call string stand the names of the files
  let files = first;
  while (first - files < 3 && all[files - 1]?.kind === 'text' && isCapital(lexed.kind(all[files - 1]?.from ?? 0))) files--;
  if (all[first]?.kind === 'call' && all[files - 1]?.kind === 'date') first = files;
  const block = all.slice(first, last + 1);
  const draft: Draft = { type: 'document' };
  const filed = block.some((one) => one.parts.some(({ key }) => NAMED_CALLS.has(key)));
  // *Miste: Reg. 15–60*: without a repository the names before the call string are those of the fonds
  while (filed && repository < 0 && first > 0 && all[first - 1]?.kind === 'text' && (all[first - 1] as Stretch).to - (all[first - 1] as Stretch).from <= 7) block.unshift(all[--first] as Stretch);
  const firstCall = block.findIndex((one) => one.kind === 'call' || one.kind === 'code');
  if (firstCall < 0) return null;
  const lastCall = block.findLastIndex((one) => one.kind === 'call' || one.kind === 'code');
  let end = (block.at(-1) as Stretch).to;
  const head = (block[0] as Stretch).from;
  // *Kew, National Archives, SP 63/276*: the place first
  const placed = placeEnd(lexed, from);
  if (placed > from && placed === head - 1 && lexed.kind(placed) === COMMA) put(draft, 'archive-place', lexed.slice(from, placed));
  else putDocument(lexed, from, head, draft);
  if (draft.title === undefined && head === from) end = putBehind(lexed, all.slice(last + 1), end, draft);
  const said = all[last + 1];
  // *L. 50 (entry for 21 July 1968)*
  if (end === said?.from && lexed.kind(end) === OPEN) {
    if (draft.issued === undefined) put(draft, 'issued', dayAtEnd(lexed, said.from + 1, said.to - 1)?.date);
    end = said.to;
  }
  const repositories = block.filter((one) => one.kind === 'repository');
  const before = all[first - 1];
  // *The original is in RGASPI, f. 17*
  if (repositories.length === 0 && before?.kind === 'text' && anyToken(before.from, before.to, (at) => VERB.test(lexed.word(at)))) return null;
  if (repositories.length === 0 && before?.kind === 'text' && before.to - before.from <= 6 && block[0]?.kind === 'call' && block.flatMap((one) => one.parts).some(({ key }) => key === 'opis' || key === 'series')) {
    // *TsDAHO Ukraïny, f. 1, op. 24*: what stands before such a call string is the archive
    repositories.push(before);
    delete draft.title; delete draft.author; delete draft.issued;
    putDocument(lexed, from, before.from, draft);
    if (before.from === from) end = putBehind(lexed, all.slice(last + 1), end, draft);
  }
  const [begin, finish] = [repositories[0], lastAdjacent(block, repositories)];
  if (begin !== undefined && finish !== undefined) put(draft, 'archive', lexed.slice(begin.from, finish.to).replace(/ [([]hereafter[^)\]]*[)\]]/u, ''));
  const places = block.filter((one) => one.kind === 'place');
  if (places.length > 0) put(draft, 'archive-place', places.map((one) => lexed.slice(one.from, one.to)).join(', ').replace(/ [[(][^\])]*[\])]$/u, (bracket) => (/\p{Lu}{2}|hereafter/u.test(bracket) ? '' : bracket)));
  const afterRepository = block.findIndex((one) => one.kind === 'repository') + 1;
  let locationFrom = firstCall;
  if (filed) while (locationFrom > afterRepository && ['text', 'collection'].includes(block[locationFrom - 1]?.kind ?? '')) locationFrom--;
  const collection = block.filter((one, index) => (one.kind === 'collection' || one.kind === 'text') && (index < locationFrom || index > lastCall));
  if (collection.length > 0) put(draft, 'archive_collection', collection.map((one) => lexed.slice(one.from, one.to)).join(', '));
  put(draft, 'archive_location', lexed.slice((block[locationFrom] as Stretch).from, (block[lastCall] as Stretch).to));
  const custom: Record<string, string | null> = {};
  if (draft.archive !== undefined) custom['repository'] = draft.archive;
  for (const { parts } of block) for (const { key, value } of parts) custom[key] ??= value;
  if (custom['fond'] !== undefined) for (const key of ['opis', 'papka', 'delo', 'listy']) custom[key] ??= null;
  draft.custom = { archive: custom };
  if (draft.archive === undefined && draft.archive_collection === undefined && draft.title === undefined && !strong) return null;
  return documentTo(lexed, draft, end, to);
}

/** Repositories that follow one another are one: *Archives of the KGB of the Lithuanian SSR, Hoover Institution*. */
function lastAdjacent(block: readonly Stretch[], repositories: readonly Stretch[]): Stretch | undefined {
  let last = repositories[0];
  for (const one of repositories.slice(1)) if (last !== undefined && block.indexOf(one) === block.indexOf(last) + 1) last = one;
  return last;
}

/** *, ed.,*, *, comp.,* */
const isEditing = (lexed: Lexed, at: number): boolean => lexed.is(at, IS.editor) && lexed.kind(at) === LOWER && lexed.kind(at + 1) === COMMA;

const isRichCode = (lexed: Lexed, { from, to }: Stretch): boolean => anyToken(from, to, (at) => lexed.kind(at) === SLASH || lexed.kind(at) === DASH || /^(?:[a-z]\d{3,}|\d{5,})$/u.test(lexed.word(at)));

/** Is there any word of archives at all? Most notes have none. */
function hasSign(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lexed.is(at, IS.archive | IS.call) || ((lexed.kind(at) === UPPER || lexed.kind(at) === INITIAL) && (lexed.kind(at + 1) === NUMBER || lexed.kind(at + 1) === SLASH)) || (lexed.kind(at) === NUMBER && lexed.kind(at + 1) === DASH && lexed.kind(at + 3) === DASH) || lexed.word(at).startsWith('cia-rdp')) return true;
  return ['Historical Society', 'Library'].some((sign) => lexed.has(sign));
}

/** A repository without a call string: *“On the Response …,” Archives of the KGB of the Lithuanian SSR, Hoover Institution, Stanford University*. */
function repositoryAlone(lexed: Lexed, from: number, to: number, all: readonly Stretch[], repository: number): Reading | null {
  let start = (all[repository] as Stretch).from;
  if (!isCapital(lexed.kind(start)) || !all.slice(0, repository).some((one) => one.kind === 'quote' || one.kind === 'date' || dateAt(lexed, one.from)?.end === one.to)) return null;
  let end = to;
  while (end > start && (lexed.kind(end - 1) === STOP || lexed.kind(end - 1) === COMMA)) end--;
  if (end - start > 24) return null;
  for (let at = start; at < end; at++) if (lexed.kind(at) === NUMBER || lexed.kind(at) === OPEN && lexed.partner(at) !== at + 2 || (lexed.kind(at) === LOWER && lexed.is(at, IS.sentence)) || lexed.word(at) === 'press') return null;
  const draft: Draft = { type: 'document' };
  const filed = all[repository - 1];
  const head = filed?.kind === 'collection' && filed.from > from ? filed.from : start;
  putDocument(lexed, from, head, draft);
  if (draft.title === undefined) return null;
  if (filed !== undefined && head < start) put(draft, 'archive_collection', lexed.slice(filed.from, filed.to));
  const holder = all[repository + 1];
  // *Archives of the KGB of the Lithuanian SSR, Hoover Institution*: what an organisation left, held by another
  if (head === start && holder?.kind === 'repository' && ARCHIVES_OF.test(lexed.slice(start, start + 3)) && namesRepository(lexed, holder.from, holder.to)) {
    put(draft, 'archive_collection', lexed.slice(start, holder.from - 1));
    start = holder.from;
  }
  // *National Security Archive (NSA), Washington, DC, READ-RADD Collection*
  const behind = all.slice(repository + 1).filter(({ from: at }) => at > start), places = behind.filter(({ kind }) => kind === 'place'), kept = behind.at(-1);
  if (kept?.kind === 'collection' && behind.every(({ kind }) => kind === 'place' || kind === 'collection')) {
    put(draft, 'archive_collection', lexed.slice((behind[places.length] as Stretch).from, kept.to));
    end = (all[repository] as Stretch).to;
    if (places.length > 0) put(draft, 'archive-place', lexed.slice((places[0] as Stretch).from, (places.at(-1) as Stretch).to));
  }
  put(draft, 'archive', lexed.slice(start, end));
  draft.custom = { archive: { repository: lexed.slice(start, end), ...(draft.archive_collection === undefined ? {} : { collection: draft.archive_collection }) } };
  return { form: 'full', draft, end: Math.max(end, kept?.kind === 'collection' ? kept.to : end) };
}
