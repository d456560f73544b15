import { type Draft, put } from './draft.js';
import { COLON, COMMA, type Lexed, QUOTE } from './lex.js';
import { personsAt } from './read-persons.js';
import { textEnd } from './read-title.js';
import { tidy } from './put-title.js';
import { inside, isCapital } from './tokens.js';

const REVIEW = /^(?:(?!(?:annual|quarterly|monthly|international|european) )(?:[\p{L}-]+ )?review(?: essay)?(?: on| of|:)|rezension (?:von|zu|über)|compte rendu de|recensione (?:di|a))$/iu;

/** *introduction to*, *preface to*, *Vorwort zu*: behind it, or the same token. */
export function introductionEnd(lexed: Lexed, at: number): number {
  const from = lexed.word(at) === 'the' ? at + 1 : at;
  return lexed.among(from, 'introduction preface foreword afterword prologue epilogue einleitung vorwort nachwort préface postface introduzione prefazione') && lexed.among(from + 1, 'to zu à a in zum zur') && (isCapital(lexed.kind(from + 2)) || lexed.kind(from + 2) === QUOTE) ? from + 2 : at;
}

/** *Review of*, *Rezension zu*: behind it, or the same token. */
export function reviewEnd(lexed: Lexed, at: number): number {
  if (![0, 1, 2].some((step) => lexed.among(at + step, 'review rezension compte recensione'))) return at;
  for (let end = at + 2; end <= at + 5; end++) if (REVIEW.test(lexed.slice(at, end))) return end;
  return at;
}

/** *[Review of the book The Age of Hirohito, by D. Irokawa]*: puts the work under review; does the bracket name one? */
export function putReviewBracket(lexed: Lexed, open: number, draft: Draft): boolean {
  const end = reviewEnd(lexed, open + 1);
  if (end === open + 1) return false;
  draft.genre = 'Review';
  putReviewed(lexed, lexed.word(end) === 'the' && lexed.among(end + 1, 'book film books exhibition play documentary') ? end + 2 : end, lexed.partner(open), draft);
  return true;
}

/** *Review of Anna Berg, The Long Road*: the work under review. */
export function putReviewed(lexed: Lexed, from: number, to: number, draft: Draft): number {
  let at = from;
  const list = personsAt(lexed, at, to);
  if (list.persons.length > 0 && (lexed.kind(list.end) === COMMA && lexed.word(list.end + 1) !== 'by' || lexed.kind(list.end) === COLON)) { put(draft, 'reviewed-author', list.persons); at = list.end + 1; }
  const quoted = lexed.kind(at) === QUOTE;
  const found = quoted ? { end: lexed.next(at), sure: true } : textEnd(lexed, at, { to, dated: false, container: false, entry: false });
  if (!quoted && draft['reviewed-author'] === undefined) for (let by = at + 1; by < found.end - 1; by++) if (lexed.word(by) === 'by' && lexed.kind(by - 1) === COMMA) { const author = personsAt(lexed, by + 1, found.end); if (author.persons.length > 0) { put(draft, 'reviewed-author', author.persons); draft['reviewed-title'] = tidy(lexed.slice(at, by - 1)); return author.end; } }
  draft['reviewed-title'] = quoted ? tidy(inside(lexed, at)) : tidy(lexed.slice(at, found.end));
  return found.end;
}
