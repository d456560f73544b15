import { labelled } from '../data/citations/filed-labels.js';
import { AMPERSAND, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SLASH, STOP, UPPER } from './lex.js';
import { commaIn, endsInStop, inside, isCapital, isRoman, isYear, lengthOf, rangeEnd, signEnd, skipComma, skipStop } from './tokens.js';
import { LETTERS, RECORDS } from './letter-head.js';
import { dateAt, dayAtEnd } from './read-date.js';
import { IS } from './vocabulary.js';
import { isListed } from '../text/word-list.js';

/** A part of a call string: its label in `custom.archive` and its value. */
export interface Part { readonly key: string; readonly value: string }

/** Labels before a number, behind their key; a stroke parts the keys. Source: the archives’ own rules of citation; see `data/citations/archives.ts`. */
const LABELS = 'fond f fond fondo ф фонд fonds zespół|opis op opis opys опись opis’ оп ap|delo spr спр дело d delo д ed|listy ark арк лист листы l ll list listy л лл k|titel tit titel|akte akte akt|lade lade|papka p papka п pap|por por|box box boxes container scatola cassetta schachtel doboz caixa caja lata kutija kut|folder folder folders mappe obal teczka carpeta pasta|reel reel microfilm rotolo mf roll rolls|recordGroup rg|entry entry|lotFile lot|file file files|series series|subseries subseries|carton carton cartons kart karton kt|dossier dossier dosar dossiê pasta|liasse liasse|busta busta buste b bb|filza filza filze|fascicolo fasc fascicolo|registro reg registro registri|carte c cc carte|inserto ins|folio fol fols fo ff folio fos|volume vol vols bd tome|juan juan|number no nr nos br č|item item bod serial enclosure encl lef acc|piece piece pièce|bundle bundle maço wiązka pk w|blatt bl|repositur rep|inventory inv|manuscript ms mss|document doc dok|zahl z|table tab|position pos|heft h|legajo leg legajo|expediente exp expediente|cartella cart|büschel bü|konvolut konv|faszikel fasz faszikel|perechen per|signature sygn sign|svazek sv|bestand best bestand|abteilung abt|part pt|frame frame frames|unit a.j a.e ő.e а.е';
/** What a document is, before its number and its day: *Protokoll Nr. 12/61 der Sitzung des Politbüros vom 24. Januar 1961*. */
const DOCUMENTS = 'bulletin rapport information report circular circulaire rundschreiben protokół notatka informe relazione rapporto nota circolare memoria lagebericht testimony deposition memorial';
const namesDocument = (lexed: Lexed, at: number): boolean => [DOCUMENTS, LETTERS, RECORDS].some((words) => lexed.among(at, words));
/** Does a stretch say what the document is and, at its end or behind the comma, its day? */
export const isDocument = (lexed: Lexed, from: number, to: number): boolean => (namesDocument(lexed, from) || lexed.among(to - 1, 'minutes diary diaries')) && to - from > 1 && (dayAtEnd(lexed, from, to) !== null || lexed.kind(to) === COMMA && isDayIn(lexed, to + 1));
/** *memorandum*, *protocol*, *circular*, *resolution*: a word for a document. */
export const isRecord = (lexed: Lexed, at: number): boolean => namesDocument(lexed, at) || lexed.among(at, 'resolution decree diary procès-verbal');
/** *Telegram no. 1234 from Moscow*, *Protocol No. 12 of the Presidium*: a document by its number, which is no part of a call string; behind one (`called`) the words go on behind the number. */
export function isNumberedDocument(lexed: Lexed, from: number, to: number, called: boolean): boolean {
  if (!isRecord(lexed, from)) return false;
  const number = lexed.among(from + 1, 'no nr num number n') ? skipStop(lexed, from + 2) : from + 1;
  return lexed.kind(number) === NUMBER && number < to && (number + 1 === to && !called || lexed.kind(number + 1) === LOWER);
}
/** *25 April 1915*, and behind one more comma: *War Diary, 1st Royal Dublin Fusiliers, 25 April 1915*. */
const isDayIn = (lexed: Lexed, at: number): boolean => { const next = commaIn(lexed, at, Math.min(lexed.size, at + 8)); return [at, next + 1].some((from) => from > 0 && (dateAt(lexed, from)?.grain ?? 'year') !== 'year'); };
/** Is a word the label of a part of a call string? */
export const isCallLabel = (word: string): boolean => labelOf(word) !== undefined;

let labels: ReadonlyMap<string, string> | undefined;
const labelOf = (word: string): string | undefined => (labels ??= labelled(LABELS)).get(word);

/** British and German classes: *FO 371/1234*, *DY 30/J IV 2*. Source: The National Archives and the Bundesarchiv. */
const CLASSES = 'FO CAB PREM WO CO ADM AIR DEFE DO DOMINION HO KV BT T FCO HW GFM INF LAB MT POWE SUPP UGC ED MEPO CRIM E R B SP PC PRO DY NY NS NL RM RH RW MfAA DE DL DC N Z F ZR MH AJ BB A L M C AP TS EXT STAC REQ PROB ASSI CHES IOR MSS Mss MS Add Eur';
const STRONG_CLASSES = 'FO CAB PREM WO CO ADM DEFE FCO HO KV DO DY NY HW BT IOR SP STAC REQ PROB ASSI CHES';

/** Labels that are parts of a call string even where no repository is named. */
const STRONG = new Set(['opis', 'box', 'folder', 'reel', 'recordGroup', 'lotFile', 'filza', 'busta', 'registro']);
const isValue = (lexed: Lexed, at: number): boolean => lexed.kind(at) === NUMBER || isRoman(lexed, at) || (lexed.kind(at) === INITIAL && lengthOf(lexed, at) <= 2);

/** What stands between the figures of a value: *93/5-254*, *J IV 2/2*, *L/PJ/6*, *L/P&S/12*, *A.1*; not *1/FBI File*. */
function goesOn(lexed: Lexed, at: number, begun: boolean): boolean {
  const kind = lexed.kind(at), next = lexed.kind(at + 1);
  if (kind === UPPER) return lexed.kind(at - 1) === SLASH && next === SLASH;
  if (!begun) return false;
  if (kind === SLASH || kind === DASH) return isValue(lexed, at + 1) || kind === SLASH && next === UPPER && lexed.kind(at + 2) === SLASH;
  if (kind === AMPERSAND) return next === INITIAL && lexed.kind(at + 2) === SLASH;
  return kind === STOP && next === NUMBER && lexed.start(at + 1) === lexed.end(at);
}

/** Behind the value of a label: *5*, *0100*, *77, 85, 96*, *2-200*, *12r–14v*, *611.93/5-254*, *J IV 2/2/123*. */
function valueEnd(lexed: Lexed, from: number, list: boolean): number {
  let at = from;
  while (isValue(lexed, at) || goesOn(lexed, at, at > from)) at++;
  if (lexed.among(at, 'ob r v verso recto') && at > from) at++;
  if (list) while (lexed.kind(at) === COMMA && lexed.kind(at + 1) === NUMBER && !isYear(lexed, at + 1) && labelOf(lexed.word(at + 2)) === undefined && !lexed.is(at + 2, IS.month)) at = Math.max(rangeEnd(lexed, at + 1), at + 2);
  return at;
}

/** The key of a label; *F. No.* is a file. */
const keyOf = (lexed: Lexed, at: number): string | undefined => (lexed.among(at, 'h mf') && lexed.kind(at) !== LOWER ? undefined : lexed.word(at + 1) === 'no' && lexed.word(at) === 'f' ? 'file' : labelOf(lexed.word(at)));

/** One labelled part at a token: *Box 12*, *op. 30*, *FO 371/1234*, *102-00036-04*; null if none. */
export function partAt(lexed: Lexed, at: number): { end: number; part: Part; strong: boolean } | null {
  const word = lexed.word(at);
  if (word === 'record' && lexed.word(at + 1) === 'group') { const end = valueEnd(lexed, at + 2, false); return end > at + 2 ? { end, part: { key: 'recordGroup', value: lexed.slice(at + 2, end) }, strong: true } : null; }
  // *CIA-RDP79T00936A012300010001-2*
  if (word.startsWith('cia-rdp')) return { end: lexed.kind(at + 1) === DASH ? at + 3 : at + 1, part: { key: 'file', value: lexed.slice(at, lexed.kind(at + 1) === DASH ? at + 3 : at + 1) }, strong: true };
  if (lexed.kind(at) === NUMBER) {
    if (lexed.kind(at + 1) === STOP && lexed.word(at + 2) === 'doboz') return { end: at + 3, part: { key: 'box', value: word }, strong: false };
    if (/^\d{3}$/u.test(word) && lexed.kind(at + 1) === DASH && /^\d{5}$/u.test(lexed.word(at + 2)) && lexed.kind(at + 3) === DASH) { const end = lexed.kind(at + 5) === OPEN && lexed.partner(at + 5) === at + 7 && lexed.kind(at + 6) === NUMBER && !lexed.spaced(at + 5) ? at + 8 : at + 5; return { end, part: { key: 'file', value: lexed.slice(at, end) }, strong: true }; }
    return null;
  }
  // *FO371/110222*
  const printed = lexed.kind(at) !== LOWER && [NUMBER, SLASH].includes(lexed.kind(at + 1)) ? lexed.slice(at, at + 1).replace(lexed.kind(at) === UPPER && lexed.kind(at + 1) === SLASH ? /(?<=\p{Lu})\d+$/u : /\.$/u, '') : '';
  if (printed !== '' && isListed(CLASSES, printed) && !(lexed.kind(at) === INITIAL && lexed.slice(at, at + 1).endsWith('.'))) {
    const from = lexed.kind(at + 1) === SLASH ? at + 2 : at + 1;
    const end = valueEnd(lexed, from, false);
    const slashed = lexed.kind(from + 1) === SLASH || from > at + 1;
    if (end > from && (slashed || isListed(STRONG_CLASSES, printed)) && !(isYear(lexed, from) && !slashed)) return { end, part: { key: 'series', value: lexed.slice(at, end) }, strong: isListed(STRONG_CLASSES, printed) && slashed };
  }
  const key = keyOf(lexed, at);
  // *b. 12* is a busta, *Phys. Lett. B 435* and *Walter B. 1955* are none
  if (key === undefined || word === 'b' && lexed.kind(at) !== LOWER && !(lexed.kind(at - 1) === COMMA && !isYear(lexed, at + 1) && lexed.kind(at) === INITIAL && (endsInStop(lexed, at) || commaIn(lexed, 0, at - 1) < 0 && lexed.kind(at - 2) !== UPPER))) return null;
  let from = at + 1;
  // *Lot File 60D*, *Entry no. 5*, *d.19*
  if (lexed.kind(from) === STOP && lexed.among(from + 1, 'č br j')) from++;
  if (lexed.among(from, 'files file no nos nr number nummer group č br j roll reel') && isValue(lexed, skipStop(lexed, from + 1))) from = skipStop(lexed, from + 1);
  if ([STOP, COLON].includes(lexed.kind(from))) from++;
  from = signEnd(lexed, from);
  // *Fond (F.) 5*
  if (lexed.kind(from) === OPEN && lexed.partner(from) - from <= 3 && labelOf(lexed.word(from + 1)) === key) from = lexed.next(from);
  // *MS Clarendon 84*, *folder “Indochina”*
  if (key === 'manuscript') while ((isCapital(lexed.kind(from)) || lexed.kind(from) === STOP || lexed.kind(from) === INITIAL && lexed.slice(from, from + 1).endsWith('.') || from > at + 1 && lexed.kind(from) === LOWER && lengthOf(lexed, from) <= 5 && !isRoman(lexed, from)) && from - at < 7) from++;
  if (isListed('folder file dossier fascicolo', key) && lexed.kind(from) === QUOTE) return { end: lexed.next(from), part: { key, value: inside(lexed, from).replace(/[,.]$/u, '') }, strong: false };
  // *Smith, D. L.* and *Lacasa, F. 2017* are persons
  // *F. R-9401*
  const lettered = key === 'fond' && lexed.kind(from) === INITIAL && lexed.kind(from + 1) === DASH && lexed.kind(from + 2) === NUMBER;
  if (lexed.kind(at) === INITIAL && !lettered && (lexed.kind(from) !== NUMBER || isYear(lexed, from) && word !== 'ф' && lexed.spaced(from - 1))) return null;
  const end = valueEnd(lexed, from, key === 'listy' || key === 'carte' || key === 'folio' || key === 'blatt' || isListed('buste bb filze registri regg boxes folders cartelle mss codd', word));
  // *F 1a 3302*: a series of the Archives nationales
  if (key === 'fond' && end > from && lexed.kind(at) === INITIAL && !endsInStop(lexed, at) && word === 'f' && /^\d+[a-z]$/u.test(lexed.word(from))) return { end, part: { key: 'series', value: lexed.slice(at, end) }, strong: false };
  if (end === from || word === 'files' && isYear(lexed, from) || (key === 'papka' && lexed.text.charAt(lexed.start(at) + 1) === 'p')) return null;
  if (key === 'fond' && lexed.kind(at) === LOWER && word === 'f' && lexed.kind(from) === NUMBER && labelOf(lexed.word(skipComma(lexed, end))) !== 'opis') return { end, part: { key: 'folio', value: lexed.slice(from, end) }, strong: false };
  return { end, part: { key, value: lexed.slice(key === 'manuscript' ? at + 1 : from, end) }, strong: STRONG.has(key) && !(key === 'opis' && lexed.word(at + 1) === 'cit') };
}

