import { bareFamilies } from './bare-family.js';
import { type Draft, put } from './draft.js';
import { AMPERSAND, COLON, COMMA, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { personOf } from './person-of.js';
import { placesEnd } from './read-places.js';
import { translatorsAt } from './behind-signs.js';
import { namedRoleAt } from './read-roles.js';
import { roleBehind } from './role-behind.js';
import { isCapital, isRoman, isYear, skipComma, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';
import { imprintInBrackets } from './imprint-in-brackets.js';

/** *in M. Perrot (ed.), & A. Goldhammer (trans.), A History*, *…, trans. Arthur Goldhammer, A History*: who translated the book stands between its editors and its title; the same token if nobody does. */
export function translatorsBehind(lexed: Lexed, at: number, to: number, draft: Draft): number {
  let from = skipComma(lexed, at);
  if (lexed.kind(from) === AMPERSAND || lexed.is(from, IS.join)) from++;
  const named = lexed.is(from, IS.translator) ? namedRoleAt(lexed, from, to) : from > at ? translatorsAt(lexed, from, to) : null;
  if (named === null || lexed.kind(named.end) !== COMMA) return at;
  put(draft, 'translator', named.persons);
  return named.end;
}

/** *in Li Danhui, Beijing yu Mosike (…)*: behind the name a title and an imprint follow. */
export function isContainerAuthor(lexed: Lexed, at: number, to: number): boolean {
  // *in: Handbuch der Geschichte, Bd. 4, Freiburg 1971*: no author before a volume
  if (isRoman(lexed, at) && lexed.kind(at + 1) === COMMA || !isCapital(lexed.kind(at)) && lexed.kind(at) !== QUOTE && lexed.word(at) !== 'a' || lexed.is(at, IS.volume) && lexed.kind(skipStop(lexed, at + 1)) === NUMBER) return false;
  for (let next = at; next < to && next - at < 40; next = lexed.next(next)) if (lexed.kind(next) === OPEN && imprintInBrackets(lexed, next) !== null || isYear(lexed, next) || (lexed.kind(next) === COLON)) return true;
  return false;
}

export function editorsBefore(lexed: Lexed, from: number, to: number): { persons: NonNullable<Draft['editor']>; end: number } | null {
  for (let at = from; at < to && at - from < 14; at++) {
    const kind = lexed.kind(at);
    if (kind === QUOTE || kind === NUMBER || kind === STOP || kind === SEMICOLON) return null;
    if ((kind === OPEN || kind === COMMA) && at > from) {
      const role = roleBehind(lexed, at);
      if (role !== null && lexed.is(at + 1, IS.editor)) { const person = personOf(lexed, from, at), families = bareFamilies(lexed, from, at); return person === null ? null : { persons: families ?? [person], end: role }; }
      if (kind === OPEN) return null;
    }
  }
  return null;
}

/** *in Clive Beck, ed. Moral Education: Interdisciplinary Approaches*: a colon follows a title, no name. */
export function opensSubtitled(lexed: Lexed, from: number): boolean {
  let at = skipStop(lexed, from);
  while (at - from < 9 && (isCapital(lexed.kind(at)) || at > from && lexed.kind(at) === LOWER)) at++;
  return at - from > 1 && lexed.kind(at) === COLON && isCapital(lexed.kind(at + 1)) && placesEnd(lexed, from) === from;
}

/** *& the PDP Research Group (Eds.)*: before the role in brackets; -1 if none stands there. */
export function groupEnd(lexed: Lexed, from: number): number {
  let at = from;
  while (at - from < 7 && (isCapital(lexed.kind(at)) || lexed.kind(at) === LOWER && lexed.among(at, 'group of for the and'))) at++;
  return at - from > 2 && lexed.kind(at) === OPEN && lexed.is(at + 1, IS.editor) ? at : -1;
}

export function lastInstitutionComma(lexed: Lexed, from: number, to: number): number {
  let found = -1, institution = false;
  for (let at = from; at < to && at - from < 16; at++) {
    if (lexed.is(at, IS.institution)) institution = true;
    if (lexed.kind(at) === COMMA) { if (institution) found = at; else if (found > 0) break; institution = false; }
    if ([OPEN, NUMBER].includes(lexed.kind(at))) break;
  }
  return found;
}
