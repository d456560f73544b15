import { put } from './draft.js';
import { COLON, COMMA, INITIAL, type Lexed, LOWER, NUMBER, OPEN, STOP, UPPER } from './lex.js';
import { trimEnd } from './read-container.js';
import { imprintAt } from './read-imprint.js';
import { numbersAt } from './read-numbers.js';
import { school } from './read-thesis.js';
import { type Around, textEnd } from './read-title.js';
import { type Tail, reportEnd } from './tail.js';
import { firstStop, isSentence, tidy } from './title-end.js';
import { anyToken, isCapital, isYear, opensName } from './tokens.js';
import { IS } from './vocabulary.js';

const anyPublisher = (lexed: Lexed, from: number, to: number): boolean => anyToken(from, to, (at) => lexed.is(at, IS.publisher | IS.institution));
const anySeries = (lexed: Lexed, from: number, to: number): boolean => anyToken(from, to, (at) => lexed.among(at, 'series studies monographs monograph publications papers texts studien schriften reihe beiträge collection collana colección') || lexed.kind(at) === NUMBER);
const anyJournal = (lexed: Lexed, from: number, to: number): boolean => anyToken(from, to, (at) => lexed.is(at, IS.journal | IS.newspaper) || lexed.slice(at, at + 1).endsWith('.') && lexed.kind(at) !== INITIAL);

/** Words that no other rule reads: a container behind a quoted title, a series, a publisher. */
export function words(lexed: Lexed, at: number, to: number, tail: Tail, around: (container: boolean) => Around, stopped: boolean): number {
  const { draft } = tail;
  const kind = lexed.kind(at);
  // *Preprint, arXiv:1212.5141*
  if (lexed.word(at) === 'preprint' && lexed.kind(at + 1) === COMMA) { draft.genre = lexed.slice(at, at + 1); return at + 1; }
  if (lexed.among(at, 'last retrieved accessed prepared revised')) return at;
  if (!opensName(kind) && !(kind === LOWER && (tail.quoted && draft.issued === undefined && stopped === false || lexed.word(at) === 'arxiv'))) return at;
  if (tail.thesis && draft.publisher === undefined && isCapital(kind)) return school(lexed, at, to, tail);
  // *The Second World War. Vol. 1, The Gathering Storm. Boston: …*
  if (draft.volume !== undefined && !tail.journal && !tail.printed && tail.entry && (lexed.kind(at - 1) === COMMA || lexed.kind(at - 1) === COLON) && !lexed.is(at, IS.editor)) {
    const titled = textEnd(lexed, at, around(false)), last = trimEnd(lexed, at, titled.end);
    if (titled.sure && last - at <= 20) { put(draft, 'volume-title', tidy(lexed.slice(at, last))); return last; }
  }
  if (draft['container-title'] === undefined && !tail.printed && reportEnd(lexed, at, to) === at && (tail.quoted || tail.entry || tail.dated || tail.journal)) {
    if (kind === LOWER && !/\.\w/u.test(lexed.slice(at, at + 3)) && !lexed.is(at, IS.report)) {
      // *arXiv preprint arXiv:1706.03762*
      if (lexed.word(at) === 'arxiv') {
        let end = at, last = at;
        while (end < to && lexed.kind(end) !== COMMA && lexed.kind(end) !== OPEN && !(lexed.kind(end) === STOP && lexed.spaced(end))) { if (lexed.word(end) === 'arxiv') last = end; end++; }
        put(draft, 'genre', lexed.slice(at, last)); put(draft, 'number', lexed.slice(last, end));
        return end;
      }
      // *unpublished conference paper, 1993*
      if (!lexed.among(at, 'unpublished preprint submitted manuscript unpubl working paper typescript mimeo lecture forthcoming')) return at;
      let end = at; while (end < to && lexed.kind(end) === LOWER) end++;
      draft.genre = lexed.slice(at, end);
      return end;
    }
    const found = textEnd(lexed, at, around(true));
    if (!found.sure && !tail.entry && !tail.dated && draft.issued === undefined && !tail.quoted) return at;
    // *, forthcoming in The Journal*: up to the next sign
    const end = trimEnd(lexed, at, found.sure ? found.end : firstStop(lexed, at, to));
    if (isSentence(lexed, at, end, false) || end - at > 30) return at;
    if (!found.sure && !tail.entry && !tail.dated) { if (draft.author === undefined || stopped) return at; }
    // *(2005). Once upon a crime. Detselig Enterprises.*: with no number behind it, it is who published
    if (tail.dated && !tail.quoted && !found.sure && draft.volume === undefined && end >= to - 1 && end - at <= 6 && !anyJournal(lexed, at, end)) { put(draft, 'publisher', tidy(lexed.slice(at, end))); tail.printed = true; tail.close = !anyPublisher(lexed, at, end); return end; }
    // *The Knowledge Engineering Review, 8.*
    const volumed = !tail.quoted && end >= to - 1 && lexed.kind(end - 1) === NUMBER && lexed.kind(end - 2) === COMMA && /^\d{1,3}$/u.test(lexed.word(end - 1));
    if (volumed) { put(draft, 'container-title', tidy(lexed.slice(at, end - 2))); put(draft, 'volume', lexed.word(end - 1)); tail.journal = true; return end; }
    // persons and a role before the book: *“…,” Henry Foy (ed.), Title (…)*
    put(draft, 'container-title', tidy(lexed.slice(at, end)));
    if (!tail.quoted) tail.journal = true;
    return end;
  }
  const report = reportEnd(lexed, at, to);
  if (report > at && (tail.entry || tail.quoted)) { draft.genre = lexed.slice(at, report); const number = numbersAt(lexed, report, to); if (lexed.kind(report) === NUMBER || lexed.kind(report) === UPPER || number !== null && lexed.is(report, IS.issue)) { let end = report; while (end < to && end - report < 8 && lexed.kind(end) !== COMMA && lexed.kind(end) !== STOP) end++; put(draft, 'number', lexed.slice(report, end).replace(/^(?:[Nn]o\.? ?|#)/u, '')); return end; } return report; }
  if (!tail.printed && tail.entry && draft.publisher === undefined && (draft['container-title'] === undefined || tail.inBook)) {
    const found = textEnd(lexed, at, around(true));
    const end = trimEnd(lexed, at, found.sure ? found.end : firstStop(lexed, at, to));
    // *135–63. Oxford Readings in Feminism. Oxford: Oxford University Press, 1998*
    const imprint = lexed.kind(end) === STOP ? imprintAt(lexed, end + 1, to, tail.dated)?.imprint : undefined;
    if (imprint?.place !== undefined && imprint.publisher !== undefined && end - at <= 9 && draft['collection-title'] === undefined) { put(draft, 'collection-title', tidy(lexed.slice(at, end))); return end; }
    if (end - at > 0 && end - at <= 9 && !isSentence(lexed, at, end, false)) { put(draft, 'publisher', tidy(lexed.slice(at, end))); tail.printed = true; return end; }
  }
  // a series before the imprint, or between it and the pages
  if (!tail.journal && draft['collection-title'] === undefined && (tail.printed ? tail.locator === undefined : true)) {
    const volumed = draft.volume !== undefined && !tail.printed;
    const found = textEnd(lexed, at, around(!volumed));
    const end = trimEnd(lexed, at, found.end);
    if (volumed && found.sure && end - at <= 30) { put(draft, 'volume-title', tidy(lexed.slice(at, end))); return end; }
    // *trad. de E. Garzón Valdés, Centro de Estudios Constitucionales, Madrid 1993*
    const seat = !tail.printed && draft.publisher === undefined && anyPublisher(lexed, at, end) && !anySeries(lexed, at, end) ? imprintAt(lexed, found.end, to, tail.dated)?.imprint : undefined;
    if (seat?.place !== undefined && seat.publisher === undefined && end - at <= 9) { put(draft, 'publisher', lexed.slice(at, end)); return end; }
    if (found.sure && end - at <= 14 && !isSentence(lexed, at, end, false)) { const numbered = lexed.kind(end - 1) === NUMBER && end - at > 1 && !isYear(lexed, end - 1); put(draft, 'collection-title', tidy(lexed.slice(at, numbered ? end - 1 : end))); if (numbered) put(draft, 'collection-number', lexed.slice(end - 1, end)); return end; }
  }
  return at;
}
