import { type Draft, put } from './draft.js';
import { CLOSE, COLON, COMMA, DASH, type Lexed, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { putStated, withoutThesis } from './stated-authors.js';
import { inside, isSquare, isYear, opensName, signAt } from './tokens.js';

// what Russian books print behind their titles: a count of volumes, and who is responsible
const RUSSIAN = /: в \d (?:т|кн|ч)\.?$/u;
/** *Phys. Rev. Lett.*: where each word is shortened, the last full stop is its own. */
const ABBREVIATED = /^(?:\p{L}{1,8}\. ?){2,6}$/u;
export const tidy = (text: string): string => text.replace(RUSSIAN, '').replace(/,(?=[’'”"]$)/u, '').replace(/[\s,;:]+$|\s\[(?:Internet|[Oo]nline|[Ee]n ligne)\]$/u, '').replace(ABBREVIATED.test(text) ? /^$/u : /(?<!\b\p{Lu}|etc|Rev|J|ser|\d gg?)\.$|(?<=(?:Part|Teil) \p{Lu})\.$/u, '').replace(/^[‘“"](?!.*[’”"])/u, '');

export function putTitle(draft: Draft, lexed: Lexed, from: number, to: number): void {
  let end = putStated(draft, lexed, from, to);
  while (end > from && [COMMA, COLON, SEMICOLON, DASH].includes(lexed.kind(end - 1))) end--;
  if (lexed.kind(end - 1) === STOP && signAt(lexed, end - 1) === '.') end--;
  const bracket = lexed.kind(end - 1) === CLOSE ? lexed.partner(end - 1) : -1;
  const translated = bracket > from && isTranslation(lexed, bracket);
  put(draft, 'title', withoutThesis(draft, tidy(lexed.slice(from, translated ? bracket : end))));
  // *Komintern i Vostok (“Comintern and the East”)*
  if (!translated) return;
  draft.custom = { ...draft.custom, translatedTitle: inside(lexed, bracket).replace(/^[“"‘]|[”"’]$/gu, '') };
  // *wengao (文稿) [Manuscripts]*: the title in its own script stands between
  const before = lexed.kind(bracket - 1) === CLOSE ? lexed.partner(bracket - 1) : -1;
  if (before > from && isTranslation(lexed, before)) put(draft, 'title', tidy(lexed.slice(from, before)));
}

/** Is the bracket at the end of a title the title in another language: in quotation marks, in square brackets, in another script, or three words at least? *(of Law)* belongs to the title. */
function isTranslation(lexed: Lexed, open: number): boolean {
  const printed = inside(lexed, open);
  if (/^\d/u.test(printed) || printed.length < 4) return false;
  return lexed.kind(open + 1) === QUOTE || /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Hiragana}]/u.test(printed) || (opensName(lexed.kind(open + 1)) && printed.split(' ').length >= (isSquare(lexed, open) ? 2 : 3));
}

/** Behind a bracket with the title in another language that follows a title in quotation marks: *“Guojia” (The state). Xin shixue*; the same token if none follows. */
export function translationEnd(lexed: Lexed, at: number, draft: Draft): number {
  if (lexed.kind(at) !== OPEN || !isTranslation(lexed, at) || isYear(lexed, lexed.partner(at) - 1) || ![STOP, COMMA].includes(lexed.kind(lexed.next(at)))) return at;
  draft.custom = { ...draft.custom, translatedTitle: inside(lexed, at).replace(/^[“"‘]|[”"’]$/gu, '') };
  return lexed.next(at);
}
