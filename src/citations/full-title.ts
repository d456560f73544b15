import { isEditors } from './behind-signs.js';
import { inEnd } from './container-sign.js';
import { put } from './draft.js';
import { journalHere, plainJournalEnd } from './journal-alone.js';
import { COLON, COMMA, type Lexed, LOWER, NUMBER, OPEN, QUOTE, STOP } from './lex.js';
import { isEastern, isGivenName } from './name-words.js';
import { plainTitle, quotedTitle } from './plain-title.js';
import { tidy, translationEnd } from './put-title.js';
import { container } from './read-container.js';
import { journalAt } from './read-journal.js';
import { introductionEnd, putReviewBracket, putReviewed } from './read-reviewed.js';
import type { Around } from './read-title.js';
import type { Tail } from './tail.js';
import { anyToken, inside, isSquare, isYear } from './tokens.js';
import { IS } from './vocabulary.js';

/** Where a title may begin, and what is known of the citation by then. */
interface TitleSpot {
  readonly lexed: Lexed;
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly tail: Tail;
  readonly around: (container: boolean) => Around;
  /** Behind *Review of*, or the same token. */
  readonly review: number;
  /** Is it a journal with its numbers, and no author? */
  readonly alone: boolean;
  readonly named: boolean;
  readonly loose: boolean;
  /** Did the head give the year? */
  readonly headDated: boolean;
}

/** Reads the title, in whatever form it stands, and gives its end; null if none stands there. */
export function titleOf(spot: TitleSpot): number | null {
  const { lexed, at, tail, around, named, loose } = spot;
  const end = reviewed(spot) ?? introduction(spot) ?? untitledChapter(spot) ?? quoted(spot) ?? translated(spot) ?? preprint(spot) ?? plainJournal(spot);
  return end ?? (isUntitledArticle(spot) ? untitledArticle(spot) : plainTitle(lexed, at, tail, around(false), named, loose));
}

/** *Review of …*, *H-Diplo Review Essay on …*: a series by its name. */
function reviewed({ lexed, at, to, tail, review }: TitleSpot): number | null {
  if (review <= at) return null;
  const { draft } = tail;
  draft.genre = lexed.slice(at, review).replace(/ (?:of|on)$|:$/u, '');
  if (/^\p{Lu}-?\p{Lu}\p{L}+ \p{Lu}/u.test(draft.genre)) put(draft, 'container-title', draft.genre);
  tail.journal = true;
  return putReviewed(lexed, review, to, draft);
}

/** *Introduction to The Long Road, by Tom Hill* */
function introduction({ lexed, at, to, tail, around, headDated }: TitleSpot): number | null {
  const behind = introductionEnd(lexed, at);
  if (behind <= at || !introduces(lexed, behind, to, headDated)) return null;
  put(tail.draft, 'title', lexed.slice(at, behind - 1));
  tail.draft.genre = lexed.word(at);
  const end = container(lexed, behind, to, tail, around);
  tail.inBook = true;
  return end;
}

/** *R. K. Gupta, in: C. Beck (ed.), …*: no title of his own. */
function untitledChapter({ lexed, at, to, tail, around, named, headDated }: TitleSpot): number | null {
  if (!named || !lexed.is(at, IS.in)) return null;
  if (lexed.kind(at + 1) !== COLON && !(headDated && inEnd(lexed, at) > at && (lexed.kind(at) === LOWER || isEditors(lexed, at + 1, to)))) return null;
  const end = container(lexed, inEnd(lexed, at), to, tail, around);
  tail.inBook = true;
  return end;
}

/** *“The Long Telegram”*; *“Qingji bingnong” 清季兵農, …*: with the title in its own script. */
function quoted({ lexed, at, to, tail }: TitleSpot): number | null {
  if (lexed.kind(at) !== QUOTE || !quotedTitle(lexed, at, to)) return null;
  const behind = lexed.next(at), eastern = isEastern(lexed, behind) ? behind + 1 : behind;
  put(tail.draft, 'title', `${tidy(inside(lexed, at))} ${lexed.slice(behind, eastern)}`.trim());
  tail.quoted = true;
  return translationEnd(lexed, eastern, tail.draft);
}

/** *(2009). [Construction of …].*: a title that was translated. */
function translated({ lexed, at, tail, headDated }: TitleSpot): number | null {
  if (!headDated || !isSquare(lexed, at) || lexed.partner(at) - at <= 3 || lexed.kind(lexed.next(at)) !== STOP) return null;
  if (!putReviewBracket(lexed, at, tail.draft)) put(tail.draft, 'title', tidy(inside(lexed, at)));
  return lexed.next(at);
}

/** *Z. J. Xiao, arXiv:1111.6264*: the number of a preprint stands for its title. */
function preprint({ lexed, at, to, tail, named }: TitleSpot): number | null {
  if (!named || lexed.word(at) !== 'arxiv' || lexed.kind(at + 1) !== COLON) return null;
  let end = at + 2;
  while (end < to && lexed.kind(end) !== COMMA && lexed.kind(end) !== OPEN && !lexed.spaced(end)) end++;
  if (lexed.kind(end) === NUMBER) end++;
  put(tail.draft, 'number', lexed.slice(at, end));
  return end;
}

function plainJournal({ lexed, at, to, tail, named, alone, around }: TitleSpot): number | null {
  const end = named || alone ? plainJournalEnd(lexed, at, to, around(false).dated) : at;
  if (end <= at) return null;
  put(tail.draft, 'container-title', tidy(lexed.slice(at, end)));
  tail.journal = true;
  return end;
}

/** *J. Berliner, Ind. Eng. Chem. 28, 517 (1936)*: an article without its title; *Bede, Historia ecclesiastica, ii. 13, p. 182*, a name alone, would need the year. */
function isUntitledArticle({ lexed, from, at, to, named, alone, headDated }: TitleSpot): boolean {
  if (alone || !named || headDated) return alone;
  return journalHere(lexed, at, to) && (lexed.kind(from + 1) !== COMMA || anyToken(at, to, (token) => isYear(lexed, token)));
}

function untitledArticle({ lexed, at, to, tail }: TitleSpot): number | null {
  const journal = journalAt(lexed, at, to);
  if (journal === null) return null;
  tail.journal = true;
  put(tail.draft, 'container-title', tidy(lexed.slice(at, journal.nameEnd)));
  return journal.nameEnd;
}

/** *Introduction to The Long Road, by Tom Hill*, *in …*; not *Introduction to Numerical Analysis. Dover, 1987*, a title. */
const introduces = (lexed: Lexed, at: number, to: number, dated: boolean): boolean => lexed.kind(at) === QUOTE || !dated && (lexed.kind(at - 2) === LOWER || !lexed.among(at - 2, 'introduction') || anyToken(at, Math.min(to, at + 24), (word) => lexed.among(word, 'by in') || lexed.is(word, IS.translator)) || isGivenName(lexed.word(at)));
