import type { BlockKind } from '../records/document.js';
import { isCaption } from './captions.js';
import { isListHeading } from './entries.js';
import { capitalised, filesUnder, isNotesHeading } from './headings.js';

/** A sentence that leads over to a quotation is no heading, and neither is the verse below it. */
const SHORTEST_LEAD = 80;

/** *Participants:* above what it names. */
const isLabel = (text: string): boolean => text.length <= 60 && text.endsWith(':') && /^\p{Lu}/u.test(text) && capitalised(text);

/** A quotation set off: behind a colon or in the middle of a sentence, without quotation marks, with its source or a note marker at its end. */
function isQuoted(text: string, before: string, bracketed: boolean): boolean {
  if (/^["“]/u.test(text)) return false;
  const lower = /^\p{Ll}/u.test(text);
  const sourced = /\d\)\.?$/u.test(text.slice(-3)) && /\([^()]{3,80}\d\)\.?$|[^()]{3,60}\d\)\.$/u.test(text.slice(-90));
  const marked = bracketed || /\p{L}[.!?]["”’)]*\d{1,3}$/u.test(text.slice(-12));
  if (/:$/u.test(before)) return lower || (sourced || marked) && !isLabel(before);
  return lower && marked && before.length > SHORTEST_LEAD && !/[.!?:;,”"’)\]…]\d{0,3}$/u.test(before);
}

/** *一、专家问题的由来*: short, without a sign that ends a clause. */
const EASTERN = /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）]?、?)?[\u3040-\u9fff\uac00-\ud7af][^。！？；：，、]*[^。！？；：，、…）)]$/u;
const LONGEST_EASTERN = 40;
/** A marker behind a sentence, fused or in brackets. */
const FUSED = /(?<=\p{Ll}[.!?…][”’"']?)\d{1,3}$/u;
const BRACKETED = /(?<=[.!?…”"’])(?:\[\d{1,3}\])+$/u;

const DOI = /^doi ?[:：]? ?10\./iu;
const LISTED = /^[•▪‣*–-]\s/u;
/** *Ann Lee (Leeds): The Price of Rice*: who spoke of what. */
const PROGRAMME = /^(?:\p{Lu}[\p{L}\p{M}.’-]+ ){1,4}\(\p{Lu}[^()]{2,40}\): \p{Lu}.{2,110}[^.…]$/u;

/** What a line is that is a whole paragraph, as on the web: by itself, by the one before and the one behind it; null where none follows. */
export function plainKind(printed: string, before: string, next: string | null): BlockKind {
  const text = printed.replace(BRACKETED, '').replace(FUSED, '');
  if (isNotesHeading(text) || isListHeading(text)) return 'heading';
  if (isCaption(text) || filesUnder(text) || DOI.test(text)) return 'paragraph';
  if (PROGRAMME.test(text)) return 'list-item';
  if (text.length <= 120 && /^[\p{Lu}\d“"‘]/u.test(text) && !/[.;,!…]["”’)]?$|:$/u.test(text) && next !== null && !(before.endsWith(',') || before.length > SHORTEST_LEAD && before.endsWith(':'))) return 'heading';
  if (text.length <= LONGEST_EASTERN && EASTERN.test(text) && next !== null) return 'heading';
  if (isLabel(text) && next !== null) return 'heading';
  if (isQuoted(text, before, text.length < printed.length)) return 'quotation';
  if (LISTED.test(text)) return 'list-item';
  return 'paragraph';
}
