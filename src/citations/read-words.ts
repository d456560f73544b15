import { put } from './draft.js';
import { CAPITAL, COLON, COMMA, type Lexed, LOWER, NUMBER, STOP, UPPER } from './lex.js';
import { trimEnd } from './container-title.js';
import { imprintAt } from './read-imprint.js';
import { placesEnd } from './read-places.js';
import { numberedReport } from './read-papers.js';
import { school } from './read-thesis.js';
import { textEnd } from './read-title.js';
import { type Tail, reportEnd } from './tail.js';
import { tidy } from './put-title.js';
import { isSentence } from './is-sentence.js';
import { anyToken, isCapital, isYear, opensName } from './tokens.js';
import { IS } from './vocabulary.js';
import { anyPublisher, containerAlone, runAt, LONGEST_TITLE, type Texts } from './container-alone.js';

const anySeries = (lexed: Lexed, from: number, to: number): boolean => anyToken(from, to, (at) => lexed.among(at, 'series studies monographs monograph publications papers texts studien schriften reihe beiträge collection collana colección') || lexed.kind(at) === NUMBER);

/** Longer runs of words are prose, no publisher or series, no title of a series, no container. */
const LONGEST_HOUSE = 9, LONGEST_SERIES = 14;

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

/** *The Second World War. Vol. 1, The Gathering Storm. Boston: …* */
function titledVolume(lexed: Lexed, at: number, { draft, journal, printed, entry }: Tail, around: Texts): number | null {
  if (draft.volume === undefined || journal || printed || !entry || ![COMMA, COLON].includes(lexed.kind(at - 1)) || lexed.is(at, IS.editor)) return null;
  const titled = textEnd(lexed, at, around(false)), last = trimEnd(lexed, at, titled.end);
  if (!titled.sure || last - at > 20) return null;
  put(draft, 'volume-title', tidy(lexed.slice(at, last)));
  return last;
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
  put(draft, 'collection-title', tidy(lexed.slice(at, numbered ? lexed.is(end - 2, IS.issue) ? end - 2 : end - 1 : end)));
  if (numbered) put(draft, 'collection-number', lexed.slice(end - 1, end));
  return end;
}
