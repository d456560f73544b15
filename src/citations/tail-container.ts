import { isEditors, isMeeting, translatorsAt } from './behind-signs.js';
import { inEnd } from './container-sign.js';
import { put, type Reading } from './draft.js';
import { COLON, COMMA, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { isGivenName } from './name-words.js';
import { putPage } from './put-fields.js';
import { container } from './read-container.js';
import { placesEnd } from './read-places.js';
import { roleBehind } from './role-behind.js';
import { readIbid } from './read-ibid.js';
import { dailyEnd, readNewspaper } from './read-newspaper.js';
import { editsBehind, personsAt } from './read-persons.js';
import type { Around } from './read-title.js';
import { pinpoint, type Tail } from './tail.js';
import { tidy } from './put-title.js';
import { inside, isCapital, opensName, rangeEnd, signAt } from './tokens.js';
import { IS } from './vocabulary.js';

/** *“Remarks on Grimm”, ibid., pp. 303–307*: in the same volume. */
export function sameVolume(lexed: Lexed, at: number, to: number, tail: Tail): number | null {
  const { draft } = tail;
  if (!lexed.is(at, IS.ibid) || !tail.quoted || tail.printed || draft['container-title'] !== undefined) return null;
  if (!tail.named) return null;
  const same = readIbid(lexed, at, to);
  if (same === null) return null;
  tail.within = same;
  if (same.locator !== undefined) putPage(draft, same.locator, tail, true);
  return same.end;
}

/** *…, April 7, 1965, Public Papers: Johnson, 1965, 1:394*: behind the title of a collection of documents that volume and page follow, or the same token. */
function volumedEnd(lexed: Lexed, from: number, to: number): number {
  for (let at = from; at < to && at - from < 16 && ![SEMICOLON, STOP, OPEN, QUOTE].includes(lexed.kind(at)); at++) if (lexed.kind(at) === COMMA && lexed.kind(at + 1) === NUMBER && /^\d{1,2}$/u.test(lexed.word(at + 1)) && lexed.kind(at + 2) === COLON && lexed.kind(at + 3) === NUMBER) return at;
  return from;
}

/** *in 11 The Papers of James Madison 295, 297 (Robert A. Rutland ed., 1977)*: the edition that prints a letter. */
export function lettersEdition(lexed: Lexed, at: number, to: number, tail: Tail): number | null {
  const { draft } = tail, first = at + 2;
  if (draft.recipient === undefined || lexed.word(at) !== 'in' || lexed.kind(at + 1) !== NUMBER || !isCapital(lexed.kind(first))) return null;
  let name = first;
  while (name < to && name - first < 16 && lexed.kind(name) <= INITIAL) name++;
  if (lexed.kind(name) !== NUMBER) return null;
  const end = rangeEnd(lexed, name);
  put(draft, 'volume', lexed.word(at + 1)); put(draft, 'container-title', lexed.slice(first, name)); put(draft, 'page', lexed.slice(name, end));
  tail.inBook = true;
  return pinpoint(lexed, end, to, tail);
}

/** *In New Directions. Eric H. Lenneberg, ed.*: who edited the container. */
export function editorsBehind(lexed: Lexed, at: number, to: number, tail: Tail, kind: number, done: boolean): number | null {
  const { draft } = tail, translated = [STOP, COMMA].includes(lexed.kind(at - 1)) && opensName(kind) && draft.translator === undefined ? translatorsAt(lexed, at, to) : null;
  if (translated !== null) { draft.translator = translated.persons; return translated.end; }
  if (draft['container-title'] === undefined && (tail.quoted || draft.title === undefined || lexed.kind(at - 1) !== COMMA) || tail.journal || done || draft.editor !== undefined || tail.printed || !opensName(kind)) return null;
  // *Paris, Picard éd., 1970* has a house; *vol. 28, Southern Africa, ed. Myra Burton* a title
  const list = personsAt(lexed, at, to), isTitled = list.persons.length === 1 && draft.volume !== undefined && !isGivenName(lexed.word(at)) && editsBehind(lexed, list.end, to), house = lexed.word(list.end) === 'éd' && lexed.kind(placesEnd(lexed, at)) === COMMA, behind = list.persons.length > 0 && !house && !isTitled ? roleBehind(lexed, list.end, true) : null;
  if (behind !== null) draft.editor = list.persons;
  return behind;
}

/** *Court Rules on Campaign Finance, N.Y. Times, Jan. 22, 2010*: a newspaper by its name. */
export function daily(lexed: Lexed, at: number, to: number, tail: Tail, done: boolean): number | null {
  if (tail.draft['container-title'] !== undefined || done || tail.quoted || tail.printed) return null;
  const end = dailyEnd(lexed, at, to);
  if (end === at) return null;
  put(tail.draft, 'container-title', lexed.slice(at, end));
  tail.journal = tail.day = true;
  return end;
}

/** *in: Frankfurter Zeitung, Nr. 123 vom 15. Februar 1923, S. 2*: the paper with its day, which an article of it stands in. */
function inNewspaper({ draft: paper, end, locator }: Reading, tail: Tail): number {
  for (const field of ['container-title', 'publisher-place', 'issue', 'issued'] as const) if (paper[field] !== undefined) Object.assign(tail.draft, { [field]: paper[field] });
  if (locator !== undefined && !putPage(tail.draft, locator, tail, true)) tail.locator ??= locator;
  tail.journal = tail.day = true;
  tail.medium ??= 'article-newspaper';
  return end;
}

/** *In Brownell, C. A. (Ed.), …*, *in: The Road*, *«Quaderni storici»*: what the work stands in. */
export function containerBehind(lexed: Lexed, at: number, to: number, tail: Tail, kind: number, done: boolean, stopped: boolean, around: (container: boolean) => Around): number | null {
  const { draft } = tail;
  if (draft['container-title'] !== undefined || done && !(tail.entry && lexed.is(at, IS.in))) return null;
  if ((lexed.kind(at - 1) === STOP && (tail.entry || tail.dated) || lexed.kind(at - 1) === COMMA && tail.quoted && kind <= INITIAL && kind > LOWER) && !tail.printed && isEditors(lexed, at, to)) return container(lexed, at, to, tail, around);
  if (!tail.quoted && !tail.printed && !done && isMeeting(lexed, at)) return container(lexed, at, to, tail, around);
  const within = inEnd(lexed, at);
  const press = within > at && !done && draft.issued === undefined ? readNewspaper(lexed, within, to) : null;
  if (press !== null) return inNewspaper(press, tail);
  if (within > at && !(stopped && draft.issued !== undefined && !tail.dated && !tail.entry)) return container(lexed, within, to, tail, around);
  const volumed = tail.quoted && tail.day && draft.issued !== undefined && isCapital(kind) ? volumedEnd(lexed, at, to) : at;
  if (volumed > at) { put(draft, 'container-title', lexed.slice(at, volumed)); tail.inBook = true; return volumed; }
  if (kind !== QUOTE || tail.printed || !'«“„"'.includes(signAt(lexed, at))) return null;
  put(draft, 'container-title', tidy(inside(lexed, at)));
  tail.journal = true;
  return lexed.next(at);
}
