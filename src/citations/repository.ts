import { isSiglum, REPOSITORIES } from '../data/citations/archives.js';
import { REPOSITORY } from '../data/citations/filed-labels.js';
import { CAPITAL, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, SEMICOLON, UPPER } from './lex.js';
import { looksPinyin } from './looks-pinyin.js';
import { placeEnd } from './read-places.js';
import { anyToken, endsInStop, isCapital, isRoman, isYear, lengthOf } from './tokens.js';
import { IS } from './vocabulary.js';
import { isListed, wordsOf } from '../text/word-list.js';

/** *Bundesarchiv-Militärarchiv*, *Zentralarchiv*, *Arşivi*, *Archives*: how the word for archives ends or begins in the languages that have it. */
const ARCHIVES = /(?:archiv|arkivet|arkivi|arkisto|arxivi|arhiv|arhivele|arhiva|archief|arşivi|levéltára?|bibliothek)$|^dang[’']an(?:guan)?$|^(?:library|bibliothèque|biblioteca)$/u;
/** Those that are written small behind the name of a country. */
const SMALL = /(?:ar[ck]?h?iv|arhīvs|archív|archyvas|arkisto|archief|levéltár\p{L}{0,2}|toshokan|shiryōkan|архив|архів)$|^dang[’']an/u;
/** *StA Hamburg*, *HStA Stuttgart*, *UA Tübingen*: the kind of a German archive before its town. */
const TOWN_ARCHIVE = /^(?:AD|AM|A\.D\.|A\.M\.|Arch\. (?:dép|mun|comm)\.(?: (?:du|de la|des|de|d[’']|de l[’']))?|StA|HStA|LHA|StadtA|StdA|StAr|LASH) \p{Lu}\p{L}+(?:[ -](?:(?:et|de|la|du)[ -])*\p{Lu}\p{L}+){0,2}$/u, TOWN_HEADS = 'AD AM A. Ar St HS LH LA', OF_KNOWN_TOWN = 'LA UA KA NLA EA BA';

/** *StAM*, *BayHStA*, *NdsStAOs*: the sigla of German state and town archives hold their kind. */
const STATE = /^\p{L}{0,4}StA\p{L}{0,3}$/u;

/** *The original is in RGASPI*: a sentence names it. */
export const VERB = /^(?:is|are|was|were|has|have|had|can|may|will)$/u;

/** Does the stretch name a repository: *Archives of the KGB*, *AVPRF*, *Hoover Institution*, *Library of Congress*, *StA Hamburg*? */
export function namesRepository(lexed: Lexed, from: number, to: number): boolean {
  if (lexed.kind(from) === NUMBER || isNumbered(lexed, from, to) || lexed.among(from, 'calendar report bulletin journal quarterly proceedings transactions annals publications review available') || lexed.among(to - 1, 'book books')) return false;
  for (let at = from; at < to; at++) {
    const kind = lexed.kind(at);
    if (kind === LOWER && VERB.test(lexed.word(at))) return false;
    if (lexed.is(at, IS.archive) && (kind === UPPER || kind !== LOWER && lengthOf(lexed, at) > 4)) return true;
    if (isCapital(kind) && ARCHIVES.test(lexed.word(at)) || kind === LOWER && isCapital(lexed.kind(from)) && SMALL.test(lexed.word(at))) return true;
  }
  // *Department of State, Central Files, 611.93/5–3156*, *Department of State, S/P Files: Lot 67 D 548*, as the Foreign Relations cite what they print
  if (lexed.among(to - 1, 'state defense') && lexed.word(to - 3) === 'department' && to - from < 5 && lexed.kind(to) === COMMA && anyToken(to + 1, to + 6, (at) => lexed.word(at) === 'files')) return true;
  const length = lexed.end(to - 1) - lexed.start(from);
  if (length >= 120) return false;
  const printed = lexed.slice(from, to), [head = ''] = printed.split(' ');
  // *PRAAD Kumasi*, *Institute of Social History (IISH)*: with its town, or its siglum in brackets
  if (to - from === 2 && lexed.kind(from) === UPPER && lexed.kind(from + 1) === CAPITAL && head.length > 3 && (isSiglum(head) || lexed.sigla.has(head))) return true;
  return length < 14 && (isSiglum(printed) || lexed.sigla.has(printed) || STATE.test(printed)) || length < 40 && TOWN_HEADS.includes(printed.slice(0, 2)) && TOWN_ARCHIVE.test(printed) && lexed.word(to + 1) !== 'et' || to - from > 1 && isListed(OF_KNOWN_TOWN, lexed.slice(from, from + 1)) && placeEnd(lexed, from + 1) === to || length < 40 && lexed.word(to - 1) === 'ro' && lexed.kind(to - 1) === UPPER && (placeEnd(lexed, from) === to - 1 || to - from === 2 && lexed.kind(to + 1) === UPPER && lexed.kind(to + 2) === NUMBER) || isOfProvince(lexed, from, to) || lexed.once('repositories', () => wordsOf(REPOSITORIES, '|').filter((name) => lexed.text.includes(name))).some((name) => printed.includes(name));
}

/** *Hebei PA, 855-5-1800*, *Shanghai MA, B123-4-567*: provincial and municipal archives in China, before a call string; no town in Pennsylvania. */
const isOfProvince = (lexed: Lexed, from: number, to: number): boolean => to - from === 2 && lexed.kind(from + 1) === UPPER && lexed.among(from + 1, 'pa ma') && looksPinyin(lexed.word(from)) && lexed.kind(to) === COMMA && /^\p{L}{0,2}\d/u.test(lexed.word(to + 1)) && lexed.kind(to + 2) === DASH;

/** *Archiv für Sozialgeschichte 45 (2005)*, *Archives of Natural History 12*, *He went to the Archives*: the volume of a journal behind the name, or a sentence. */
function isNumbered(lexed: Lexed, from: number, to: number): boolean {
  if (lexed.among(from, 'he she they we i it')) return true;
  // *Regime Archives and Popular Opinion (London: Bloomsbury, 2018)*
  if (anyToken(from, to, (at) => lexed.kind(at) === OPEN && isYear(lexed, lexed.partner(at) - 1) && anyToken(at, lexed.partner(at), (inner) => lexed.kind(inner) === COLON))) return true;
  for (let at = from + 2; at < to; at++) if (lexed.kind(at) === NUMBER && lengthOf(lexed, at) < 4 && (isCapital(lexed.kind(at - 1)) && lengthOf(lexed, at - 1) > 3 || lexed.kind(at - 1) === LOWER && lengthOf(lexed, at - 1) > 4) && (at + 1 === to || lexed.kind(at + 1) === OPEN && isYear(lexed, at + 2))) return true;
  return false;
}

/** *, Florence*, *, Seville (hereafter AGI)*, *, Guatemala City (AGCA)*: behind the town of an archive, and before the bracket; null if none is named. */
export function seatEnd(lexed: Lexed, comma: number, call: number): { end: number; to: number } | null {
  if (lexed.kind(comma) !== COMMA) return null;
  // *Oxford, MS Ashmole 1730*: no town in Mississippi
  const place = placeEnd(lexed, comma + 1);
  let to = place > call ? call - 1 : place;
  if (to === comma + 1) while (to - comma < 4 && isCapital(lexed.kind(to))) to++;
  const known = place > comma + 1, own = lexed.kind(to) === OPEN && (lexed.kind(to + 1) === UPPER && lexed.partner(to) === to + 2 || lexed.among(to + 1, HEREAFTER));
  const end = own ? lexed.next(to) : to;
  return to > comma + 1 && (known && lexed.kind(comma - 1) !== UPPER || own) && end <= call && lexed.kind(end) === COMMA ? { end, to } : null;
}

/** The name of an archive without what it is called from there on. */
export const withoutSiglum = (name: string): string => name.replace(/ [([](?:hereafter|henceforth|ci-après|désormais|im [Ff]olgenden|künftig|d[’']ora|en adelante|dalej|dále|далее)[^)\]]*[)\]]/u, '');

/** *(d’ora in poi ASMo)*, *(hereafter HHStA)* */
const HEREAFTER = "d’ora d'ora hereafter henceforth ci-après désormais künftig fortan nachfolgend en in from da";

/** Behind the name of the archive: *A. S. V.*, *ASVe*, *Archivio di Stato di Venezia*; `from` if none is named. */
export function repositoryEnd(lexed: Lexed, from: number, call: number, bound: boolean): number {
  let end = from;
  while (end < call && ![COMMA, COLON, SEMICOLON, OPEN].includes(lexed.kind(end))) end++;
  if (REPOSITORY.test(lexed.slice(from, end))) {
    // *Archivo General de Indias (AGI)*
    if (lexed.kind(end) === OPEN && (lexed.partner(end) - end <= 3 || lexed.among(end + 1, HEREAFTER))) end = lexed.next(end);
    return end;
  }
  const sigla = isSiglum(lexed.slice(from, end)) ? end : siglaEnd(lexed, from, end);
  if (sigla === from) return from;
  // *S. E. A., b. 120*: the sigla that stands next to the busta is the fonds
  let next = sigla;
  while ([COMMA, COLON].includes(lexed.kind(next))) next++;
  return next < call || bound ? sigla : from;
}

/** Behind initials or capitals that stand for an archive: *A. S. V.*, *A. S. Vr.*, *ASVe*, *BNM*. */
function siglaEnd(lexed: Lexed, from: number, to: number): number {
  let at = from;
  if (lexed.is(at, IS.call) && to - from <= 2) return from;
  while (at < to && lexed.kind(at) === INITIAL) at++;
  if (at - from >= 2) return at < to && isCapital(lexed.kind(at)) && endsInStop(lexed, at) && lexed.word(at).length <= 4 ? at + 1 : at;
  if (at - from === 0 && isCapital(lexed.kind(at)) && /^(?:\p{Lu}{2,5}\p{Ll}{0,2}|\p{Lu}\p{Ll}\p{Lu})\.?$/u.test(lexed.slice(at, at + 1)) && !/\d/u.test(lexed.word(at)) && !isRoman(lexed, at)) return at + 1;
  return from;
}
