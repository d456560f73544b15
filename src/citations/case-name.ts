import { type Draft, put } from './draft.js';
import { AMPERSAND, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, SLASH, STOP } from './lex.js';
import { anyToken, isCapital, isYear, lengthOf, opensName, skipComma } from './tokens.js';
import { IS } from './vocabulary.js';

/** A party is not longer, in tokens. */
const LONGEST = 22;

const isVersus = (lexed: Lexed, at: number): boolean => lexed.kind(at) === LOWER && lexed.among(at, 'v vs versus c gegen contra');

const partyToken = (lexed: Lexed, at: number): boolean => opensName(lexed.kind(at)) && !(lexed.kind(at + 1) === COLON && lexed.among(at, 'ecli eu')) || (lexed.kind(at) === LOWER && (lexed.is(at, IS.particle | IS.join) || lexed.among(at, 'of the for ex parte in re en'))) || lexed.kind(at) === AMPERSAND;

/** Reads the parties, the number of the case or both into the draft: *R. v. Johns*, *Case 26/62, Van Gend en Loos*; null if no case is named. */
export function readCaseName(lexed: Lexed, from: number, to: number, draft: Draft): { end: number; numbered: boolean } | null {
  const numbered = lexed.among(from, 'in ex') && lexed.among(from + 1, 're parte') ? from + 2 : caseNumberEnd(lexed, from);
  const first = skipComma(lexed, numbered);
  if (numbered > from + 2) put(draft, 'number', lexed.slice(from, numbered));
  // *R (Miller) v Secretary of State*
  let versus = lexed.word(first) === 'r' && lexed.kind(first + 1) === OPEN ? lexed.next(first + 1) : first;
  while (versus < to && versus - first < LONGEST && (partyToken(lexed, versus) || versus > first && isAbbreviated(lexed, versus) || numbered > from + 2 && lexed.kind(versus) === LOWER) && !(versus > first && isVersus(lexed, versus))) versus++;
  // *North Sea Continental Shelf (Federal Republic of Germany v Denmark)*
  const parties = versus > first + 1 && lexed.kind(versus) === OPEN && lexed.partner(versus) < to && anyToken(versus + 2, lexed.partner(versus) - 1, (at) => isVersus(lexed, at) && opensName(lexed.kind(at - 1)) && opensName(lexed.kind(at + 1))) ? lexed.next(versus) : -1;
  if (parties > 0 && numbered === from) { put(draft, 'title', lexed.slice(first, parties)); return { end: phaseEnd(lexed, parties), numbered: false }; }
  if (versus === first + 1 && lexed.kind(first) === INITIAL && !lexed.among(first, 'r reg u.s') && numbered === from && !neutral(lexed, versus)) return null;
  const against = versus > first && versus < to && isVersus(lexed, versus);
  // with its number a case needs one name, or none
  if (!against && numbered === from) return null;
  const party = against ? versus + 1 : first;
  const abbreviated = partyEnd(lexed, party, to, true);
  let end = lexed.kind(abbreviated) === COMMA && lexed.kind(abbreviated + 1) === NUMBER ? abbreviated : partyEnd(lexed, party, to, false);
  while (end > first && lexed.kind(end - 1) === LOWER) end--;
  if (against && end <= versus + 1) return null;
  if (end === first) end = numbered;
  // *Hirst v United Kingdom (No 2)*
  if (lexed.kind(end) === OPEN && lexed.word(end + 1) === 'no' && lexed.kind(end + 2) === NUMBER) end = lexed.next(end);
  put(draft, 'title', end > first && isCapital(lexed.kind(first)) && first !== from + 2 ? lexed.slice(first, end) : lexed.slice(from, Math.max(end, numbered)));
  return { end: phaseEnd(lexed, end), numbered: numbered > from };
}

/** *(Judgment)*, *(Preliminary Objections)*: the phase of the case. */
const phaseEnd = (lexed: Lexed, at: number): number => (lexed.kind(at) === OPEN && lexed.partner(at) - at < 5 && lexed.among(at + 1, 'judgment merits jurisdiction preliminary provisional appeal order') ? lexed.next(at) : at);

/** The stop of *Ill. Cent. R.R. Co. v. Illinois*; not that of *Id.* or *See.*. */
const isAbbreviated = (lexed: Lexed, at: number): boolean => lexed.kind(at) === STOP && isCapital(lexed.kind(at - 1)) && lengthOf(lexed, at - 1) <= 6 && !lexed.is(at - 1, IS.ibid | IS.signal) && opensName(lexed.kind(at + 1)) || lexed.kind(at) === STOP && isVersus(lexed, at + 1);

/** *Case 26/62*, *Joined Cases C-402/05 P and C-415/05 P*, *Opinion 2/13*: behind the number; the same token if none. */
function caseNumberEnd(lexed: Lexed, from: number): number {
  if (!lexed.among(from, 'cases case joined affaires affaire aff rs causa asunto opinion avis') || lexed.kind(from) === LOWER) return from;
  let at = from + 1, end = from;
  while (at - from < 24) {
    if (lexed.kind(at) === NUMBER && lexed.kind(at + 1) === SLASH && lexed.kind(at + 2) === NUMBER) { at += 3; if (lexed.word(at) === 'p' && lexed.kind(at) === INITIAL) at++; end = at; }
    else if (lexed.among(at, 'cases case c t f e no nos and to bis et') || lexed.kind(at) === DASH) at++;
    else break;
  }
  return end;
}

/** *B v DPP [2008] EWHC 1655*: one letter is a party where a neutral citation follows. */
function neutral(lexed: Lexed, versus: number): boolean {
  let at = versus + 1;
  while (at - versus < 8 && opensName(lexed.kind(at))) at++;
  return lexed.kind(at) === OPEN && isYear(lexed, at + 1) && lexed.partner(at) === at + 2 && isCapital(lexed.kind(at + 3));
}

/** Behind the name of a party; with `stops` over abbreviations: *Carolene Prods. Co.*. */
function partyEnd(lexed: Lexed, from: number, to: number, stops: boolean): number {
  let end = from;
  while (end < to && end - from < LONGEST && (partyToken(lexed, end) && !(lexed.kind(end) === LOWER && !partyGoesOn(lexed, end)) || stops && lexed.kind(end) === STOP && isCapital(lexed.kind(end - 1)) && lengthOf(lexed, end - 1) < 8)) end++;
  return end;
}

const partyGoesOn = (lexed: Lexed, at: number): boolean => lexed.among(at, 'of the for and de von van der del di ex parte') && (isCapital(lexed.kind(at + 1)) || lexed.word(at + 1) === 'the');
