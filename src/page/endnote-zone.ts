import type { FurnitureKind } from '../records/document.js';
import { plainRoman } from '../text/roman.js';
import { isListHeading } from './entries.js';
import { headsAlone, isNotesHeading, leadsOn, namesAuthor } from './headings.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import type { MarkerSign } from './marker-signs.js';
import { CLOSED } from './sentence-end.js';

const AFTER_NOTES = /^(?:acknowledge?ments|(?:about the |notes on (?:the )?)?(?:authors?|contributors?)|auteurs?|index|sources|quellen|danksagung)\s*:?$|^(?:if there is additional discussion of this|(?:suggested )?citation:|(?:empfohlene )?zitierweise|zitation\P{L}|this work is licensed)/iu;
const NUMBERED = /^(?:\[\[?\^?|[(（])?\d{1,3}|^[\u2460-\u2473\u00b9\u00b2\u00b3\u2074-\u2079]|^\[(?:[ivxl]{1,7}|[A-Za-z†‡§]|\*{1,4})\]/u;
const FIRST = /^(?:\[\[?\^?|[(（])?1(?!\d)|^\u2460|^\u00b9(?![\u00b9-\u2079])|^\[[iAa*]\]/u;
/** Behind the notes of a chapter the next begins. */
const CHAPTER = /^(?:chapter|book|part|kapitel|chapitre|глава) [ivxlc\d]{1,7}\b/iu;
const THIRD = 3;
const RULE = /^[_\u2500\u2014-]{3,}$/u;
const LONGEST_PART = 60;

/** Does a line begin with the number of a note? */
export const opensWithNumber = (text: string): boolean => NUMBERED.test(text);
/** Does a line head what stands behind the notes? */
export const endsNotes = (text: string): boolean => AFTER_NOTES.test(text) || isListHeading(text);

/** The next line of the text; where a heading ends its page, heads and folios stand between. */
function nextOfText(lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureKind>, from: number): number {
  let next = nextPrinted(lines, from);
  while (furniture.has(next)) next = nextPrinted(lines, next);
  return next;
}
const textBelow = (lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureKind>, from: number): string => lines[nextOfText(lines, furniture, from)]?.text ?? '';

/** The lines of sections of notes: from their heading on, or from a rule or a converter's *[^1]:* behind the last marker. */
export function endnoteZone(lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureKind>, signsAt: readonly (readonly MarkerSign[])[], lastMarked: number, isScan = false): Set<number> {
  const zone = new Set<number>();
  const over = new Set<number>();
  const marked = new Set<number>();
  let above = -1, from = 0;
  lines.forEach(({ text }, i) => {
    for (const { number, at, shape } of signsAt[i] ?? []) if (at > 0 && shape >= 1) marked.add(number);
    if (!isNotesHeading(text)) return;
    const next = textBelow(lines, furniture, i), first = FIRST.test(next) || isScan && misreadFirst(lines, i) ? 1 : numberOf(next);
    // notes that count on have their markers between the headings; a page of notes may repeat its heading
    if (first !== 1 && (above === -1 || first <= from || !marked.has(first))) return;
    if (above !== -1) over.add(firstBehind(lines, furniture, above, i, from - 1, isScan));
    above = i;
    from = first;
    marked.clear();
  });
  const last = above === -1 ? -1 : firstBehind(lines, furniture, above, lines.length, from - 1, isScan);
  if (CHAPTER.test(lines[last]?.text ?? '') && !lines.slice(last).some(({ text }) => FIRST.test(text))) over.add(last);
  const next = above === -1 ? -1 : headingBehind(lines, furniture, above);
  if (next !== -1) over.add(next);
  const unheaded = new Set([romanNotes(lines), above === -1 ? notesAlone(lines, signsAt, lastMarked) : -1]);
  let inside = false;
  lines.forEach((line, i) => {
    if (unheaded.has(i)) inside = true;
    if (isNotesHeading(line.text)) { inside = opensNotes(lines, furniture, i) || isScan && misreadFirst(lines, i); return; }
    if (over.has(i)) inside = false;
    if (i > lastMarked && !inside && (line.text.startsWith('[^1]:') || RULE.test(line.text) && FIRST.test(lines[nextPrinted(lines, i)]?.text ?? ''))) inside = true;
    if (endsNotes(line.text)) inside = false;
    if (inside) zone.add(i);
  });
  return zone;
}

/** The line from which notes count *i*, *ii*, *iii* to the end, as a word processor prints endnotes without a heading; -1 where none do. */
function romanNotes(lines: readonly Line[]): number {
  let from = -1, number = 0;
  lines.forEach(({ text }, i) => {
    const value = plainRoman(text);
    if (value === 1) from = i;
    if (value === 1 || value === number + 1) number = value;
  });
  return number < THIRD ? -1 : from;
}

/** *37. See, for instance, …*: so many notes that count on to the end of a text, without a heading and without markers. */
const FEWEST_ALONE = 4;
const COUNTED = /^(?:\[\d{1,3}\]|\d{1,3}(?:[.)]|(?=\s)))\s?(?=["“‘«(]?\p{Lu})/u;
/** *NOTES TO PAGES 12–19  201*, *800 { Notes to pages 139–145*: the head of a page of notes at the end of a book. */
const NOTES_HEAD = /^(?:\d{1,4}\s+(?:[{|•·]\s+)?)?notes to (?:pages|pp\.) \d[\d–—-]*(?:\s+\d{1,4})?$/iu, LONGEST_HEAD = 90;
export const headsNotes = (text: string): boolean => text.length < LONGEST_HEAD && NOTES_HEAD.test(text);
/** What a note says of works, and no entry of a list: *Ibid.*, *See Lee, p. 4*. */
const REFERS = /^["“(]?(?:See|Cf|Compare|Ibid|Idem|Id|Quoted|Cited|For (?:an?|the|this|more|further|example|instance|details?)|On (?:this|the)|Siehe|Vgl|Ebd|Voir)\b|[.;] (?:[Ss]ee|[Cc]f|Compare|more generally see)\b|\bibid\b|\b[Oo]p\. ?[Cc]it\b|, (?:see|quoted in|cited in) \p{Lu}/u;
const IBID = /^Ibid\b|\bibid\b/u;
const CITES = /\d{4}\), |\d{4}[,:] (?:pp?\.|\d)|\bpp?\. ?\d|\b(?:d|op|ll?|box|vol|no)\. ?\d/iu;
/** Above them stands no more than the rest of a note, or, above the first, the end of a text, or their heading; with less, *ibid.* tells them. */
const LONGEST_REST = 1200, SHORTEST_TEXT = 300;

/** The line from which a text holds nothing but notes, as a page of a book on the web does; -1 where none is. Lists of books and paragraphs with numbers refer to nothing. */
function notesAlone(lines: readonly Line[], signsAt: readonly (readonly MarkerSign[])[], lastMarked: number): number {
  let first = -1, number = -1, above = 0;
  const notes: string[] = [];
  lines.forEach(({ text }, i) => {
    const own = COUNTED.test(text) ? numberOf(text) : NaN;
    if (own > 0 && own !== number + 1) { first = i; notes.length = 0; }
    if (own > 0) { number = own; notes.push(text.replace(COUNTED, '')); } else if (first !== -1) notes.push(`${notes.pop() ?? ''} ${text}`);
  });
  for (const { text } of lines.slice(0, Math.max(0, first))) above += text.length;
  // a number without a stop counts the notes of printed pages too, between which their text stands
  if (/^\d{1,3}\s/u.test(lines[first]?.text ?? '') && (lines.some(({ afterFormFeed }) => afterFormFeed) || notes.some(({ length }) => length > LONGEST_REST))) return -1;
  const refer = notes.filter((note) => REFERS.test(note)).length, headed = lines.slice(0, Math.max(0, first)).some(({ text }) => headsNotes(text) || isNotesHeading(text));
  if (notes.length < FEWEST_ALONE || (number > notes.length ? above > LONGEST_REST : !headed && (above < SHORTEST_TEXT ? !notes.some((note) => IBID.test(note)) : first <= lastMarked))) return -1;
  const marked = new Set(signsAt.flat().flatMap((sign) => (sign.at > 0 && sign.shape >= 1 && sign.number > number - notes.length && sign.number <= number ? [sign.number] : [])));
  if (marked.size * 4 > notes.length) return -1;
  const cite = notes.filter((note) => CITES.test(note)).length;
  return refer >= 2 && refer * 5 >= notes.length && (refer + cite) * 2 >= notes.length ? first : -1;
}

const numberOf = (text: string): number => Number(/^(?:\[\^?|[(（])?(\d{1,3})(?!,\d)[.)）\]]*(?:\s*\P{Ll}|$)/u.exec(RAISED.test(text) ? text.slice(0, 6).normalize('NFKC') : text)?.[1]);
const RAISED = /^[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]/u;

/** Where the text goes on behind the notes of one of several contributions: below the last of their numbers, the first line without one behind a closed note and an empty line, or a heading. */
function firstBehind(lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureKind>, heading: number, next: number, count: number, isScan: boolean): number {
  let number = count;
  let behind = next;
  let above = heading;
  // where a stop stands behind the first number, *9 that the clerks* counts nothing
  const stopped = STOPPED.test(textBelow(lines, furniture, heading));
  for (let i = heading + 1; i < next; i += 1) {
    const line = lines[i] as Line;
    if (isBlank(line) || furniture.has(i)) continue;
    const apart = isBlank(lines[i - 1] as Line), author = namesAuthor(line.text);
    const begins = (CLOSED.test((lines[above] as Line).text) || author && (apart || furniture.has(i - 1))) && !/^[\d\p{Ll}]/u.test(line.text) && (apart || author || line.text.length < LONGEST_PART && headsAlone(line.text));
    if (numberOf(line.text) === number + 1 && (!stopped || STOPPED.test(line.text)) || isScan && stopped && SOILED.test(line.text)) { number += 1; behind = next; } else if (behind === next && begins) behind = i;
    above = i;
  }
  return behind;
}

/** The heading of the next chapter behind the last notes, which has none itself: prose follows it, and no number begins a line. */
function headingBehind(lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureKind>, heading: number): number {
  const printed = (i: number): boolean => !isBlank(lines[i] as Line) && !furniture.has(i);
  let last = lines.length - 1;
  while (last > heading && !(printed(last) && NUMBERED_NOTE.test((lines[last] as Line).text))) last -= 1;
  let before = last, found = -1, prose = 0;
  for (let i = last + 1; i < lines.length; i += 1) {
    if (!printed(i)) continue;
    const { text } = lines[i] as Line;
    const title = leadsOn(text) ? `${text} ${lines[nextPrinted(lines, i)]?.text ?? ''}` : text;
    if (found === -1 && before !== heading && CLOSED.test((lines[before] as Line).text) && text.length < LONGEST_PART && headsAlone(title) && !/^\d/u.test(text)) found = i;
    if (found !== -1 && text.length > LONGEST_PART * 0.6) prose += 1;
    before = i;
  }
  return prose < FEWEST_OF_PROSE ? -1 : found;
}
/** *. Letter from Lee*, *_ 92. New York Herald*: in a scan a number may be lost before its stop, and dirt stand before it. */
export const SOILED = /^(?!\d)[^\p{L}\d\s]{0,2} ?\d{0,3}[.,] (?=["“‘(]?\p{Lu})/u;
const NUMBERED_NOTE = /^[[(［（]?\d{1,3}(?:[.)\]．、：，）］] ?|\s)\P{Ll}/u, FEWEST_OF_PROSE = 40;

/** Does a note follow a heading, or the name of the chapter whose notes begin with the first: *Notes to Chapter 1*? */
function opensNotes(lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureKind>, heading: number): boolean {
  const next = nextOfText(lines, furniture, heading);
  const text = lines[next]?.text ?? '';
  return opensWithNumber(text) || /^[*†]/u.test(text) && FIRST.test(textBelow(lines, furniture, next)) || plainRoman(text) === 1 || text.length < LONGEST_PART && !CLOSED.test(text) && FIRST.test(textBelow(lines, furniture, next));
}

/** In a scan the first notes may have lost their numbers: does one of the next begin with its own? */
const misreadFirst = (lines: readonly Line[], heading: number): boolean => lines.slice(heading + 1, heading + MISREAD_WITHIN).some(({ text }) => EARLY.test(text));
const STOPPED = /^[[(（]?\d{1,3}[.,)\]）:]/u, EARLY = /^[[({]?[1-4][\])}.,]?\s?["“‘(]?\p{Lu}/u, MISREAD_WITHIN = 20;
