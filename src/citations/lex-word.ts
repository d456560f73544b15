import { CAPITAL as CAPITAL_LETTER, isLetter, kindAt, MARK, NUMBER as DIGIT, sizeAt, SMALL, unitAt } from '../text/letters.js';
import { CAPITAL, INITIAL, LOWER, NUMBER, UPPER } from './token-kinds.js';
import { IS } from './vocabulary.js';

/** A word with the hyphens, apostrophes and inner full stops that belong to it: *Yan’an*, *W.W.*, *D.C.*, *1998a*. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const digits = kindAt(text, at) === DIGIT;
    at = wordCharactersEnd(text, at);
    if (unitAt(text, at) === 0x20 || at >= text.length) return at;
    const sign = text.charAt(at);
    const behind = kindAt(text, at + 1);
    if ((sign === '’' || sign === "'" || sign === 'ʹ' || sign === '`') && isLetter(behind)) { at++; continue; }
    if (sign === '-' && isLetter(behind) && !digits) { at++; continue; }
    // *W.W.* and *S.82* are not one: a full stop is inside after a single capital, and before a letter
    if (sign === '.' && isLetter(behind) && at - from <= 12 && !digits && (/^(?:\p{L}\p{M}?\.-?)*\p{L}\p{M}?$/u.test(text.slice(from, at)) || /^ph$/iu.test(text.slice(from, at)))) {
      // *D.Cushman*: an initial and a name without the space
      if (behind === CAPITAL_LETTER && kindAt(text, at + 2) === SMALL && kindAt(text, at + 3) === SMALL) return at;
      at++;
      if (kindAt(text, at + 1) !== DIGIT) continue;
    }
    if (sign === '.' && unitAt(text, at + 1) === 0x2d && kindAt(text, at + 2) === CAPITAL_LETTER && at - from <= 3) { at += 2; continue; }
    return at;
  }
}

const GLUED = /^\((?!(?:eds?|hgg?|hrsg|trans|org|dir|see|cf|in)\)\p{Lu})\p{L}{1,6}-?\)(?=\p{L}{2})/u;

/** *(Re)constructing*, *(in)sicurezza*, *(post)colonial*: behind the bracket that belongs to the word; the same place if none stands there. */
export function gluedEnd(text: string, at: number): number {
  const before = kindAt(text, at - 1);
  return isLetter(before) || before === DIGIT ? at : at + (GLUED.exec(text.slice(at, at + 12))?.[0].length ?? 0);
}

/** Behind letters, marks and figures. */
function wordCharactersEnd(text: string, from: number): number {
  for (let at = from; ;) {
    const kind = kindAt(text, at);
    if (isLetter(kind) || kind === MARK || kind === DIGIT) at += sizeAt(text, at);
    else return at;
  }
}

/** *Propp, Vladimir Ja., Morfologia*, *Danilevskii, K. Iu. “O literature”*: one Cyrillic letter in two. */
const ROMANISED = /^(?:[IJY][aeu]|[CKSZ]h|Ts)\. ?[,“"«]/u;

/** Does the full stop behind a word belong to it? To initials, to abbreviations, to *Yu.* and *Ch.*. */
export function keepsStop(text: string, from: number, to: number, kind: number, flags: ReadonlyMap<string, number>): boolean {
  if (kind === INITIAL) return true;
  if (kind === NUMBER) return false;
  const bits = flags.get(text.slice(from, to).toLowerCase()) ?? 0;
  // *Art. 7* is an article; a title may end with *Art.*; *Ch. Jouanny* is a person
  if (kind === CAPITAL && (bits & (IS.section | IS.chapter)) !== 0) return to - from === 2 && /^. ?\p{Lu}\p{Ll}/u.test(text.slice(to, to + 4)) || /^. ?[\divx]/u.test(text.slice(to, to + 3));
  // *Mironov AA, Gelfand MS. Frequent …*: the initials of the last author are no abbreviation
  if (kind === UPPER && bits !== 0 && to - from <= 3 && /^. \p{Lu}/u.test(text.slice(to, to + 3)) && /\p{Lu}, (?:\p{Lu}[\p{L}’'-]+ |d[ei] |v[ao]n ){1,3}$/u.test(text.slice(Math.max(0, from - 40), from))) return false;
  // *Niu Jun. The Cold War*: no month
  if ((bits & IS.month) !== 0 && /^\. (?:\D|\d{4}:)/u.test(text.slice(to, to + 7)) && ((flags.get(/(\p{Lu}\p{Ll}{1,5}) $/u.exec(text.slice(Math.max(0, from - 8), from))?.[1]?.toLowerCase() ?? '') ?? 0) & IS.family) !== 0) return false;
  return (bits & IS.abbreviation) !== 0 || (kind === CAPITAL && to - from === 2 && bits === 0 && (/^. ?\p{Lu}/u.test(text.slice(to, to + 3)) || ROMANISED.test(text.slice(from, to + 3))));
}

/** A name behind the sign of an ayn or behind the article. */
const ARABIC_HEADS = 'ʿʾʻae', ARABIC = /^(?:(?:al|el|ad|ash|as|an|ar|at|az|ed|er|es)-[ʿʾʻ’‘]?|[ʿʾʻ])\p{Lu}/u;

export function wordKind(text: string, from: number, to: number, first: number): number {
  if (first === DIGIT) return NUMBER;
  // *ʿAbd*, *al-Ṭabarī*
  if (first !== CAPITAL_LETTER && ARABIC_HEADS.includes(text.charAt(from)) && ARABIC.test(text.slice(from, Math.min(to, from + 6)))) return CAPITAL;
  // *Ó hÓgáin*
  if (text.charAt(from) === 'h' && /^[AEIOUÁÉÍÓÚ]\p{Ll}/u.test(text.slice(from + 1, from + 3))) return CAPITAL;
  // *d’ERRICO*
  if (first !== CAPITAL_LETTER) return to - from > 4 && (text.charAt(from + 1) === '’' || text.charAt(from + 1) === "'") && /^[dl].\p{Lu}{3,}$/u.test(text.slice(from, to)) ? UPPER : LOWER;
  // *Ó Murchadha*
  if (to - from === 1 && text.charAt(from) === 'Ó' && text.charAt(to) === ' ') return CAPITAL;
  // *J-L. Gaudiot*
  if (to - from === 1 || to - from === 3 && '-’'.includes(text.charAt(from + 1)) && kindAt(text, from + 2) === CAPITAL_LETTER) return INITIAL;
  const second = unitAt(text, from + 1);
  if (second >= 0x61 && second <= 0x7a) return CAPITAL;
  const printed = text.slice(from, to);
  if (printed.includes('.') && /^(?:\p{Lu}\p{M}?\.-?){1,4}(?:\p{Lu}\p{M}?)?$/u.test(printed)) return INITIAL;
  return printed.toUpperCase() === printed ? UPPER : CAPITAL;
}
