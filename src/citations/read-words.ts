import { put } from './draft.js';
import { CAPITAL, CLOSE, COLON, COMMA, INITIAL, type Lexed, LOWER, NUMBER, STOP, UPPER } from './lex.js';
import { trimEnd } from './read-container.js';
import { dateAt } from './read-date.js';
import { smallJournalEnd } from './read-journal.js';
import { imprintAt } from './read-imprint.js';
import { placesEnd } from './read-places.js';
import { numberedReport, paperKind } from './read-papers.js';
import { school } from './read-thesis.js';
import { type Around, textEnd } from './read-title.js';
import { type Tail, reportEnd } from './tail.js';
import { tidy } from './put-title.js';
import { firstStop, isSentence } from './title-end.js';
import { anyToken, isCapital, isYear, opensName, rangeEnd, signAt } from './tokens.js';
import { IS } from './vocabulary.js';

const anyPublisher = (lexed: Lexed, from: number, to: number): boolean => anyToken(from, to, (at) => lexed.is(at, IS.publisher | IS.institution));
const anySeries = (lexed: Lexed, from: number, to: number): boolean => anyToken(from, to, (at) => lexed.among(at, 'series studies monographs monograph publications papers texts studien schriften reihe beiträge collection collana colección') || lexed.kind(at) === NUMBER);
const anyJournal = (lexed: Lexed, from: number, to: number): boolean => anyToken(from, to, (at) => lexed.is(at, IS.journal | IS.newspaper) || lexed.slice(at, at + 1).endsWith('.') && lexed.kind(at) !== INITIAL);

/** Longer runs of words are prose, no publisher or series, no title of a series, no container. */
const LONGEST_HOUSE = 9, LONGEST_SERIES = 14, LONGEST_TITLE = 30;

type Texts = (container: boolean) => Around;

/** Words that no other rule reads: a container behind a quoted title, a series, a publisher. Not *retrieved from …*, and no small words but those behind a title in quotation marks. */
export function words(lexed: Lexed, at: number, to: number, tail: Tail, around: Texts, stopped: boolean): number {
  const { draft } = tail;
  const kind = lexed.kind(at);
  // *Preprint, arXiv:1212.5141*
  if (lexed.word(at) === 'preprint' && lexed.kind(at + 1) === COMMA) { draft.genre = lexed.slice(at, at + 1); return at + 1; }
  if (lexed.among(at, 'last retrieved accessed prepared revised')) return at;
  const mayBeSmall = tail.quoted && draft.issued === undefined && !stopped || lexed.word(at) === 'arxiv';
  if (!opensName(kind) && !(kind === LOWER && mayBeSmall)) return at;
  if (tail.thesis && draft.publisher === undefined && isCapital(kind)) return school(lexed, at, to, tail);
  // *Technical Report 41, Institute for the Learning Sciences, Northwestern University*
  if (draft.genre !== undefined && /rep/iu.test(draft.genre) && draft.publisher === undefined && draft['container-title'] === undefined && isCapital(kind) && reportEnd(lexed, at, to) === at && anyPublisher(lexed, at, at + 16)) return school(lexed, at, to, tail);
  return titledVolume(lexed, at, tail, around)
    ?? containerAlone(lexed, at, to, tail, around, stopped)
    ?? numberedReport(lexed, at, to, tail)
    ?? houseAlone(lexed, at, to, tail, around)
    ?? seriesAlone(lexed, at, to, tail, around)
    ?? at;
}

/** The words up to a container's sign, or up to the next full stop if none is sure. */
function runAt(lexed: Lexed, at: number, to: number, around: Around): { sure: boolean; end: number } {
  const { sure, end } = textEnd(lexed, at, around);
  return { sure, end: trimEnd(lexed, at, sure ? end : firstStop(lexed, at, to)) };
}

/** *The Second World War. Vol. 1, The Gathering Storm. Boston: …* */
function titledVolume(lexed: Lexed, at: number, { draft, journal, printed, entry }: Tail, around: Texts): number | null {
  if (draft.volume === undefined || journal || printed || !entry || ![COMMA, COLON].includes(lexed.kind(at - 1)) || lexed.is(at, IS.editor)) return null;
  const titled = textEnd(lexed, at, around(false)), last = trimEnd(lexed, at, titled.end);
  if (!titled.sure || last - at > 20) return null;
  put(draft, 'volume-title', tidy(lexed.slice(at, last)));
  return last;
}

/** A container with nothing that says so: *“The Road,” Journal of Hills*; where it is none, who published, or what kind of paper it is. */
function containerAlone(lexed: Lexed, at: number, to: number, tail: Tail, around: Texts, stopped: boolean): number | null {
  const { draft, quoted, entry, dated, journal } = tail;
  if (draft['container-title'] !== undefined || tail.printed || reportEnd(lexed, at, to) > at || !(quoted || entry || dated || journal)) return null;
  if (lexed.kind(at) === LOWER && !/\.\w/u.test(lexed.slice(at, at + 3)) && !lexed.is(at, IS.report)) {
    const small = quoted ? smallJournalEnd(lexed, at, to) : at;
    if (small === at) return paperKind(lexed, at, to, draft);
    put(draft, 'container-title', tidy(lexed.slice(at, small))); tail.journal = true;
    return small;
  }
  const run = runAt(lexed, at, to, around(true)), angled = signAt(lexed, run.end - 1) === '<' ? run.end - 1 : run.end;
  // *Digital Archive, 2011 <https://…>*, *National Archives. 2018. Accessed …*
  const { sure } = run, end = (angled < run.end || quoted && draft.issued === undefined) && isYear(lexed, angled - 1) && (lexed.kind(angled - 2) === COMMA || angled === run.end && lexed.kind(angled - 2) === STOP) ? angled - 2 : angled, behind = !quoted && entry && lexed.kind(end) === STOP ? imprintAt(lexed, end + 1, to, dated)?.imprint : undefined, vouched = sure || entry || dated;
  if (!vouched && (draft.issued === undefined && !quoted || draft.author === undefined || stopped)) return at;
  if (isSentence(lexed, at, end, false) || end - at > LONGEST_TITLE) return at;
  // *Studies in Logic 103. North-Holland, Amsterdam, 1984.*: a series
  if (behind?.place !== undefined && behind.publisher !== undefined) return null;
  // *Хлевнюк О. В. Хозяин. Сталин и утверждение диктатуры. М., 2010*: a journal would have its strokes
  if (behind?.place !== undefined && /\p{Script=Cyrillic}/u.test(draft.author?.[0]?.family ?? '')) { put(draft, 'title', `${draft.title ?? ''}. ${lexed.slice(at, end)}`); return end; }
  const last = end >= to - 1;
  // *(NBER Working Paper No. 7771). National Bureau of Economic Research.*
  if (tail.medium === 'report') { put(draft, 'publisher', tidy(lexed.slice(at, end))); tail.printed = true; return end; }
  // *(2005). Once upon a crime. Detselig Enterprises.*: with no number behind it, it is who published
  // *(Vol. 172). Intl Food Policy Res Inst.*: behind the volume of a book
  const bracketed = draft.volume !== undefined && lexed.kind(at - 2) === CLOSE;
  if (dated && !quoted && !sure && (draft.volume === undefined || bracketed) && last && lexed.word(at + 1) !== 'presented' && end - at <= 6 && (bracketed || !anyJournal(lexed, at, end) && !anyToken(at, end, (word) => lexed.among(word, 'dictionary encyclopedia encyclopaedia lexikon companion handbook')))) {
    put(draft, 'publisher', tidy(lexed.slice(at, end)));
    tail.printed = true;
    tail.close = !anyPublisher(lexed, at, end);
    return end;
  }
  if (!quoted) tail.journal = true;
  // *“Pierre Menard.” Ficciones, Alianza, 1997, pp. 41–55.*: the book and who published it
  const house = quoted && entry && lexed.kind(end) === COMMA && isYear(lexed, end + 1) && lexed.kind(end + 2) === COMMA && lexed.is(end + 3, IS.page) ? houseAtEnd(lexed, at, end) : -1;
  if (house > 0) { put(draft, 'container-title', tidy(lexed.slice(at, house))); put(draft, 'publisher', lexed.slice(house + 1, end)); tail.journal = false; tail.inBook = tail.printed = true; put(draft, 'issued', draft.issued ?? dateAt(lexed, end + 1)?.date); return end + 2; }
  // *The Knowledge Engineering Review, 8.*
  const volumed = !quoted && last && lexed.kind(end - 1) === NUMBER && lexed.kind(end - 2) === COMMA && /^\d{1,3}$/u.test(lexed.word(end - 1));
  // *« … », The New Yorker : 40–113.*
  const colon = last && dated ? [2, 4].map((back) => end - back).find((sign) => sign > at && lexed.kind(sign) === COLON && rangeEnd(lexed, sign + 1) === end) : undefined;
  if (colon !== undefined) put(draft, 'page', lexed.slice(colon + 1, end));
  put(draft, 'container-title', tidy(lexed.slice(at, colon ?? (volumed ? end - 2 : end))));
  // *(1957, October 7). …. The Times, 8.*: a paper of that day has pages
  if (volumed) put(draft, draft.issued?.['date-parts']?.[0]?.length === 3 ? 'page' : 'volume', lexed.word(end - 1));
  return end;
}

/** The comma before the few capitals that end a stretch, which no journal’s word is among; -1 if others stand there. */
function houseAtEnd(lexed: Lexed, from: number, end: number): number {
  let comma = end - 1;
  while (comma > from && lexed.kind(comma) !== COMMA) comma--;
  return comma > from && end - comma < 7 && isCapital(lexed.kind(comma + 1)) && !anyToken(from, end, (word) => lexed.is(word, IS.journal | IS.newspaper) && isCapital(lexed.kind(word))) ? comma : -1;
}

/** *Title. Detselig Enterprises, …* in a bibliography; before a whole imprint it is the series: *Oxford Readings in Feminism. Oxford: Oxford University Press, 1998*. */
function houseAlone(lexed: Lexed, at: number, to: number, tail: Tail, around: Texts): number | null {
  const { draft } = tail;
  if (tail.printed || !tail.entry || draft.publisher !== undefined || draft['container-title'] !== undefined && !tail.inBook) return null;
  const { end } = runAt(lexed, at, to, around(true));
  if (end - at > LONGEST_HOUSE) return null;
  const imprint = lexed.kind(end) === STOP ? imprintAt(lexed, end + 1, to, tail.dated)?.imprint : undefined;
  const isSeries = imprint?.place !== undefined && imprint.publisher !== undefined && draft['collection-title'] === undefined;
  if (!isSeries && (end === at || isSentence(lexed, at, end, false))) return null;
  const numbered = isSeries && lexed.kind(end - 1) === NUMBER && end - at > 1;
  put(draft, isSeries ? 'collection-title' : 'publisher', tidy(lexed.slice(at, numbered ? end - 1 : end)));
  if (numbered) put(draft, 'collection-number', lexed.word(end - 1));
  tail.printed ||= !isSeries;
  return end;
}

/** What a volume alone may be called, and no house is. */
const PARTS = 'text texte texts testo texto kommentar commentary commento introduction einleitung introduzione introducción tables tafeln plates planches index register indices documents documenti dokumente documentos atlas bibliography bibliographie bibliografia quellen sources fonti fuentes essays letters briefe lettere cartas';

/** A series before the imprint, or between it and the pages; behind a volume its title. */
function seriesAlone(lexed: Lexed, at: number, to: number, tail: Tail, around: Texts): number | null {
  const { draft, printed } = tail;
  if (tail.journal || draft['collection-title'] !== undefined || printed && tail.locator !== undefined) return null;
  const volumed = draft.volume !== undefined && !printed;
  const found = textEnd(lexed, at, around(!volumed)), end = trimEnd(lexed, at, found.end);
  // *trad. de E. Garzón Valdés, Centro de Estudios Constitucionales, Madrid 1993*, *t. 4, PWN, Warszawa 1967*
  const house = anyPublisher(lexed, at, end) && !volumed || end - at === 1 && lexed.kind(at) === UPPER;
  // *Römische Geschichte, vol. 1, Weidmann, Berlin 1854*
  if (volumed && !house && end - at === 1 && lexed.kind(at) === CAPITAL && !lexed.among(at, PARTS) && draft.publisher === undefined && isYear(lexed, placesEnd(lexed, found.end))) { put(draft, 'publisher', lexed.slice(at, end)); return end; }
  if (volumed && !house && found.sure && end - at <= LONGEST_TITLE) { put(draft, 'volume-title', tidy(lexed.slice(at, end))); return end; }
  const seat = !printed && draft.publisher === undefined && house && !anySeries(lexed, at, end) ? imprintAt(lexed, found.end, to, tail.dated)?.imprint : undefined;
  if (seat?.place !== undefined && seat.publisher === undefined && end - at <= LONGEST_HOUSE) { put(draft, 'publisher', lexed.slice(at, end)); return end; }
  if (!found.sure || end - at > LONGEST_SERIES || isSentence(lexed, at, end, false)) return null;
  const numbered = lexed.kind(end - 1) === NUMBER && end - at > 1 && !isYear(lexed, end - 1);
  put(draft, 'collection-title', tidy(lexed.slice(at, numbered ? end - 1 : end)));
  if (numbered) put(draft, 'collection-number', lexed.slice(end - 1, end));
  return end;
}
