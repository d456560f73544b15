import type { Draft, Reading } from './draft.js';
import { CAPITAL, COLON, COMMA, DASH, END, INITIAL, type Lexed, LOWER, NUMBER, OPEN, STOP, UPPER } from './lex.js';
import type { SplitReading } from './split-note.js';

const LONGEST = 24;
/** Endings of Italian and Latin nouns, and the small words between them. */
const NOUN = /(?:[aioe]|um|us|ium)$/u;
const SMALL = 'da de di dal del dello della dei degli delle dell al allo alla ai agli alle all in per e ed o et la le li ab ad von der des und zu';

/** What a note says of itself: *corsivo mio*, *traduzione mia*. */
const REMARK = 'mia mio nostra nostro nostri corsivo traduzione enfasi cit ibidem ivi';

/**
 * Reads an entry that only names a series, in a list of the series of an archive: *Senato Mar*, *Custodi degli stai,*, *Terra: 1–13*.
 *
 * Only what stands in such a list is one: *Emphasis added*, *Corsivo mio* and a title by itself are none, and neither is an entry with a year outside
 * of brackets.
 */
export function readSeries(lexed: Lexed): SplitReading | null {
  if (lexed.size === 0 || lexed.size > LONGEST) return null;
  let end = lexed.size, nouns = 0, words = 0;
  while (end > 0 && [COMMA, STOP, COLON, DASH].includes(lexed.kind(end - 1))) end--;
  let counted = false;
  for (let at = 0; at < end; at = lexed.next(at)) {
    const kind = lexed.kind(at);
    if (kind === OPEN || kind === COMMA || kind === DASH) continue;
    if (kind === COLON || (kind === INITIAL && lexed.kind(at + 1) === NUMBER)) { counted = true; continue; }
    if (kind === NUMBER && counted) continue;
    if (kind === INITIAL ? lexed.word(at) === 's' : kind === UPPER && lexed.word(at) === 'ss') continue;
    if (kind === STOP && abbreviated(lexed, at)) continue;
    if (kind !== LOWER && kind !== CAPITAL && kind !== UPPER && !lexed.text.startsWith('’', lexed.start(at)) && !lexed.text.startsWith("'", lexed.start(at))) return null;
    if (lexed.among(at, REMARK)) return null;
    if (kind > INITIAL || lexed.among(at, SMALL)) continue;
    words++;
    if (NOUN.test(lexed.word(at))) nouns++;
  }
  if (words === 0 || nouns * 2 < words) return null;
  const draft: Draft = { type: 'document', archive_location: lexed.slice(0, end), custom: { certainty: { archive_location: 'inferred' } } };
  return { start: lexed.start(0), end: lexed.end(end - 1), reading: { form: 'full', draft, end } };
}

/** Is a reading of a whole line an entry of such a list: an archive, or a call string, and no document in it? */
export const isListEntry = ({ form, draft }: Reading): boolean => form === 'full' && draft.type === 'document' && (draft.archive_location ?? draft.archive) !== undefined && draft.title === undefined && draft.author === undefined && draft.issued === undefined && draft.custom?.archive?.['fond'] === undefined;

/** Says a reading too little to be more than the name of a series? */
export const isBare = ({ form, draft }: Reading): boolean => form === 'full' && draft.archive === undefined && draft['publisher-place'] === undefined && draft['container-title'] === undefined && draft.URL === undefined;

/** *Sen. Mar*: a full stop behind a short word, in the midst. */
const abbreviated = (lexed: Lexed, stop: number): boolean => lexed.word(stop - 1).length <= 5 && lexed.kind(stop + 1) !== END;
