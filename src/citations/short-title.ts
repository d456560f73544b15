import { type Draft, put } from './draft.js';
import { type Lexed, LOWER, NUMBER, OPEN } from './lex.js';
import { personsAt } from './read-persons.js';
import { placeEnd } from './read-places.js';
import { isEnglishSentence } from './is-sentence.js';
import { anyToken, isNumber, opensName } from './tokens.js';
import { IS } from './vocabulary.js';

/** May what stands between two tokens be a short title? Without an author it must be neither a sentence nor a name. */
export function isShortTitle(lexed: Lexed, from: number, to: number, named: boolean): boolean {
  if (to - from < 1 || to - from > 20 || !(opensName(lexed.kind(from)) || lexed.kind(from) === NUMBER && named)) return false;
  if (!named && (lexed.among(from, 'for as on in since when based under see from') || hasBracket(lexed, from, to))) return false;
  if (lexed.is(from, IS.month) || (to - from === 1 && (placeEnd(lexed, from) > from || lexed.is(from, IS.section | IS.chapter)))) return false;
  if (anyToken(from, to, (at) => lexed.is(at, IS.ibid) && lexed.kind(at) === LOWER)) return false;
  if (!named && (isEnglishSentence(lexed, from, to) || hasVerb(lexed, from, to))) return false;
  // *The same words occur above, p. 49*
  if (!named && lexed.kind(to - 1) === LOWER && lexed.among(to - 1, 'above below supra infra oben unten')) return false;
  // without an author it must not look like a name
  return named || to - from >= 2 && !personsWhole(lexed, from, to);
}

/** German, French and Italian verbs of reporting: what stands around them is a sentence. */
const VERB = 'zeigt zeigen sieht sehen spricht sprechen betont betonen meint meinen findet finden schreibt schreiben weist weisen gibt geben hat haben wird werden ist sind war waren kann können montre montrent écrit souligne sont scrive mostra sostiene sono';
const hasVerb = (lexed: Lexed, from: number, to: number): boolean => anyToken(from + 1, to, (at) => lexed.kind(at) === LOWER && lexed.among(at, VERB));

const hasBracket = (lexed: Lexed, from: number, to: number): boolean => { for (let at = from; at < to; at++) if (lexed.kind(at) === OPEN || lexed.is(at, IS.month) && isNumber(lexed, at - 1)) return true; return placeEnd(lexed, from) > from && lexed.kind(from + 1) === LOWER; };
const personsWhole = (lexed: Lexed, from: number, to: number): boolean => { const list = personsAt(lexed, from, to); return list.persons.length > 0 && list.end >= to; };

/** Sets what stands between two tokens as the title, without the comma behind it. */
export function putShort(draft: Draft, lexed: Lexed, from: number, to: number): void {
  put(draft, 'title', lexed.slice(from, to).replace(/[,\s]+$/u, ''));
}
