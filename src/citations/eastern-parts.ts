import { EASTERN } from '../data/citations/eastern.js';
import { type Draft, put, type Reading } from './draft.js';
import { easternDate } from './eastern-date.js';
import { closerOf, easternPersons, patternOf, splitEnding } from './eastern-words.js';

/** What stands behind a title: fields of its record, and what only decides what kind of work it is. */
export interface EasternParts {
  readonly draft: Draft;
  end: number;
  /** A page, or several, as printed. */
  page?: string;
  /** *第3版*: of a newspaper its page, of a book its edition. */
  sheet?: string;
  /** Is a day stated, an imprint, a university behind *博士论文*? */
  day?: boolean;
  printed?: boolean;
  /** Is the date that of the imprint? */
  dated?: boolean;
  /** *卷三十四*: a scroll, as the number of a volume stands behind its word. */
  scroll?: boolean;
  /** May a run of characters before a year or a number be a journal that has no marks? */
  readonly unmarked: boolean;
}

type PartReader = (text: string, at: number, parts: EasternParts) => number;

const SEPARATOR = /[\s，,、.．（(]/u;
const RANGE = String.raw`\d{1,4}(?: ?[-–—~～－] ?\d{1,4}|[、,] ?\d{1,3}){0,3}`;
const PAGE = (): RegExp => new RegExp(String.raw`第 ?(${RANGE}) ?[页頁]|[页頁] ?(${RANGE})(?!\d)|(${RANGE}) ?[页頁쪽면]|pp?\. ?(${RANGE})(?!\d)|[:：] ?(${RANGE})(?=[.。]?$)`, 'uy');
const SHEET = /第? ?(\d{1,2}) ?版/uy;
const VOLUME = /[卷巻]([\d一二三四五六七八九十百]{1,5}|[上中下])|[第제]? ?([\d一二三四五六七八九十]{1,4}|[上中下]) ?[卷册冊辑輯巻집권]|第([\d一二三四五六七八九十]{1,4})[编編]|([上中下])(?=[）)])/uy;
const ISSUE = /[总總]?[第제]? ?(\d{1,4}(?:[-—、]\d{1,3})?) ?[期号號호]/uy;
const COUNTED = (): RegExp => new RegExp(String.raw`(?:(\d{1,3}) ?)?[(（](\d{1,3}(?:[-—]\d{1,3})?)[)）](?: ?[:：] ?(${RANGE}))?`, 'uy');
const CALL = (): RegExp => new RegExp(`(?:${EASTERN.call})[：:]? ?([A-Z\\d][\\w./-]{0,40})`, 'uy');
/** *[2013-03-26].http://…*: the day on which a page was seen is none of its own. */
const ADDRESS = /(?:取自 ?|[[［]\d{4}-\d{1,2}-\d{1,2}[\]］][.．]? ?)?(https?:\/\/[^\s\p{Lo}）)]{4,200})/uy;
const RUN = /[\p{Lo}\p{Lm}·・]{2,30}/uy;
const LONGEST_TITLE = 160, LONGEST_HEAD = 40, MOST_PARTS = 24;
const WHOLE = '《『「';

const runAt = (text: string, at: number): string => { RUN.lastIndex = at; return RUN.exec(text)?.[0] ?? ''; };
const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => { pattern.lastIndex = at; return pattern.exec(text); };

/** *载袁明、哈里·哈丁主编：《中美关系史上沉重的一页》*, *『思想』*. */
function container(text: string, at: number, { draft }: EasternParts): number {
  if (draft['container-title'] !== undefined || draft.archive_collection !== undefined) return at;
  let open = at;
  while (open < at + LONGEST_HEAD && !WHOLE.includes(text.charAt(open)) && !/[\d。；）)]/u.test(text.charAt(open))) open++;
  if (!WHOLE.includes(text.charAt(open)) || open >= text.length) return at;
  const close = text.slice(0, open + LONGEST_TITLE).indexOf(closerOf(text.charAt(open)), open);
  if (close < 0) return at;
  const head = text.slice(at, open).replace(/^(?:载于?|載於?|收入|收于|收於|收录于|收錄於|见|見)/u, '').replace(/[：:，,\s]+$/u, '');
  const editors = splitEnding(head, 'editor');
  if (head !== '' && editors === null) return at;
  // *《旧唐书》卷9《玄宗纪下》*
  if (open === at && draft.volume !== undefined && /[\p{Lo}\d]/u.test(text.charAt(at - 1))) { put(draft, 'volume-title', text.slice(open + 1, close)); return close + 1; }
  put(draft, draft.archive === undefined ? 'container-title' : 'archive_collection', text.slice(open + 1, close));
  if (editors !== null) put(draft, 'editor', easternPersons(editors.head));
  return close + 1;
}

function dated(text: string, at: number, parts: EasternParts): number {
  const found = parts.draft.issued === undefined || parts.printed === true && parts.dated !== true ? easternDate(text, at) : null;
  if (found === null) return at;
  // *（1952年4月30日），《周恩来外交文选》，…，1990年*: of the document, and of the book that prints it
  if (parts.day === true) put(parts.draft, 'original-date', parts.draft.issued);
  parts.draft.issued = found.date;
  parts.dated = parts.printed === true;
  parts.day = found.day;
  return found.end;
}

function numbered(text: string, at: number, parts: EasternParts): number {
  const issue = matchAt(ISSUE, text, at);
  if (issue !== null) { put(parts.draft, 'issue', issue[1]); return at + issue[0].length; }
  const volume = matchAt(VOLUME, text, at);
  if (volume !== null) {
    const number = volume.slice(1).find((found) => found !== undefined) ?? '';
    if (volume[1] !== undefined) parts.scroll = true;
    // *第一冊下巻*, *第五辑第一编*
    put(parts.draft, 'volume', parts.draft.volume === undefined ? number : `${parts.draft.volume}, ${number}`);
    return at + volume[0].length;
  }
  const counted = parts.unmarked || parts.draft['container-title'] !== undefined ? matchAt(patternOf(COUNTED), text, at) : null;
  if (counted === null) return at;
  put(parts.draft, 'volume', counted[1]); put(parts.draft, 'issue', counted[2]);
  if (counted[3] !== undefined) parts.page = counted[3];
  return at + counted[0].length;
}

function paged(text: string, at: number, parts: EasternParts): number {
  const sheet = parts.sheet === undefined ? matchAt(SHEET, text, at) : null;
  if (sheet !== null) { parts.sheet = sheet[1] ?? ''; return at + sheet[0].length; }
  const found = parts.page === undefined ? matchAt(patternOf(PAGE), text, at) : null;
  // *2005, 45쪽*: the year comes first
  if (found === null || parts.draft.issued === undefined && /^(?:1[89]|20)\d\d, /u.test(found[0])) return at;
  parts.page = (found.slice(1).find((range) => range !== undefined) ?? '').trim();
  return at + found[0].length;
}

/** *冯克利译* and *毛里和子編*, up to a sign. */
function roled(text: string, at: number, parts: EasternParts): number {
  const { draft } = parts;
  const end = at + (/^[\p{Lo}\p{Lm}·・、]{2,40}(?: [編编]|[,，] ?[译譯訳])?/u.exec(text.slice(at, at + LONGEST_HEAD))?.[0].length ?? 0);
  const printed = text.slice(at, end);
  const translators = splitEnding(printed, 'translator'), editors = translators === null ? splitEnding(printed, 'editor') : null;
  // *1975年标点本*
  if ((parts.printed === true || '（('.includes(text.charAt(at - 1))) && splitEnding(printed, 'edition') !== null) { put(draft, 'edition', printed); return end; }
  const { head } = translators ?? editors ?? { head: '' };
  if (head.length < 2) return at;
  put(draft, translators === null ? 'editor' : 'translator', easternPersons(head));
  return end;
}

function filed(text: string, at: number, { draft }: EasternParts): number {
  const run = runAt(text, at);
  const archive = splitEnding(run.replace(/所?[藏蔵]$/u, ''), 'archive');
  if (archive !== null && draft.archive === undefined) { put(draft, 'archive', archive.head + archive.word); return at + run.length; }
  const sign = matchAt(patternOf(CALL), text, at);
  if (sign === null && draft.archive !== undefined && draft.archive_collection === undefined && splitEnding(run, 'collection') !== null) { put(draft, 'archive_collection', run); return at + run.length; }
  const bare = draft.archive !== undefined && draft.archive_location === undefined ? /^[A-Z]?\.?\d[\w./-]{4,30}/u.exec(text.slice(at, at + LONGEST_HEAD)) : null;
  const found = sign ?? bare;
  if (found === null) return at;
  // *全宗号204，目录号5* needs its labels, *档案号109-00597-01* none
  const label = /^(?:全宗|目[录錄]|卷宗|案卷)/u.test(found[0]);
  const call = (label ? found[0] : sign?.[1] ?? found[0]).replace(/[.-]$/u, '');
  put(draft, 'archive_location', draft.archive_location === undefined ? call : `${draft.archive_location}，${call}`);
  return at + found[0].length;
}

function addressed(text: string, at: number, { draft }: EasternParts): number {
  const found = matchAt(ADDRESS, text, at);
  if (found === null) return at;
  put(draft, 'URL', found[1]?.replace(/[.,]$/u, ''));
  return at + found[0].length;
}

/** *北京大学博士学位论文*, *北京：人民出版社*, *岩波書店*, and in brackets whatever stands before the year. */
function printedBy(text: string, at: number, parts: EasternParts): number {
  const run = runAt(text, at), end = at + run.length;
  const thesis = splitEnding(run, 'thesis');
  if (thesis !== null) { put(parts.draft, 'genre', thesis.word); put(parts.draft, 'publisher', thesis.head === '' ? parts.draft.publisher : thesis.head); return end; }
  if (run === '' || parts.draft.publisher !== undefined) return at;
  const town = /^ ?[：:] ?(?=\p{Lo})/u.exec(text.slice(end, end + 3));
  if (town !== null && run.length <= 10) {
    const publisher = runAt(text, end + town[0].length);
    if (publisher === '') return at;
    put(parts.draft, 'publisher-place', run); put(parts.draft, 'publisher', publisher);
    parts.printed = true;
    return end + town[0].length + publisher.length;
  }
  // *江南大学学报(自然科学版)*
  const journal = end + (/^[(（]\p{Lo}{2,10}[)）]/u.exec(text.slice(end, end + 12))?.[0].length ?? 0);
  if (parts.unmarked && parts.draft.genre === undefined && parts.draft['container-title'] === undefined && /^[,，] ?(?:\d{4}|\d{1,3} ?[(（]|[第总總])/u.test(text.slice(journal, journal + 7))) { put(parts.draft, 'container-title', text.slice(at, journal)); return journal; }
  const bracketed = '（('.concat(parts.draft.genre === undefined ? '' : '，').includes(text.charAt(at - 1)) && /^[，,] ?\d{4}[年년]?[）)]/u.test(text.slice(end, end + 9));
  const dated = !parts.unmarked && run.length <= 12 && /^[、，,] ?\d{4}(?:[年년]|[.．]?$|, ?\d)/u.test(text.slice(end, end + 9));
  if (!bracketed && !dated && splitEnding(run, 'publisher') === null) return at;
  put(parts.draft, 'publisher', run);
  parts.printed = true;
  return end;
}

const READERS: readonly PartReader[] = [numbered, paged, dated, filed, container, roled, printedBy, addressed];

/** Reads what stands behind a title, part by part, as far as it is understood. */
export function easternParts(text: string, from: number, draft: Draft, unmarked: boolean): EasternParts {
  const parts: EasternParts = { draft, end: from, unmarked };
  for (let count = 0; count < MOST_PARTS; count++) {
    let at = parts.end;
    // *(3): 39-50* behind a year is an issue
    while (SEPARATOR.test(text.charAt(at)) && !('（('.includes(text.charAt(at)) && numbered(text, at, { ...parts, draft: { type: 'book' } }) > at)) at++;
    const end = READERS.reduce((reached, read) => (reached > at ? reached : read(text, at, parts)), at);
    if (end === at) break;
    parts.end = '）)'.includes(text.charAt(end)) && end < text.length ? end + 1 : end;
  }
  return parts;
}

export const locatedOf = ({ page }: EasternParts): { locator?: NonNullable<Reading['locator']> } => (page === undefined ? {} : { locator: { label: 'page', value: page } });
