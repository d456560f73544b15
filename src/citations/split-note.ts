import { ABBREVIATIONS } from '../data/citations/signal-words.js';
import type { Span } from '../text/span.js';
import type { Reading } from './draft.js';
import { isEnclosed, outlineOf } from './outline.js';
import { readCitation } from './read-citation.js';
import { beginsAnother, signalLength } from './signals.js';

export interface SplitNote {
  readonly readings: readonly (Span & { readonly reading: Reading })[];
  readonly prose: readonly Span[];
  /** Stretches that look like a citation and could not be read. */
  readonly unread: readonly Span[];
}

/** No citation is longer; a longer stretch is prose, and is not handed to the readers. */
const LONGEST = 1200;

/** True if the full stop at `at` ends a sentence: not after an initial, an abbreviation, a single letter. */
function endsSentence(text: string, at: number): boolean {
  if (!/^\.[”"’)]? +[\p{Lu}“"‘\d]/u.test(text.slice(at, at + 5))) return false;
  const word = /[\p{L}\p{M}.]+$/u.exec(text.slice(Math.max(0, at - 16), at))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word) || /\.\p{L}$/u.test(word)) return false;
  if (/^\d/u.test(text.slice(at + 1).trimStart()) && ABBREVIATIONS.has(word.toLowerCase())) return false;
  return !ABBREVIATIONS.has(word.toLowerCase()) || (/^(?:cit|ibid|ff|f|n)$/iu.test(word) && /^\. +(?:See|Cf|\p{Lu}\p{L}+,|\p{Lu}\. )/u.test(text.slice(at, at + 30)));
}

/** Where one citation may end and another begin: semicolons, sentence ends, *and* between two complete works, signals. */
function cutsOf(text: string): { at: number; hard: boolean }[] {
  const { groups } = outlineOf(text);
  const cuts: { at: number; hard: boolean }[] = [];
  let group = 0;
  for (let at = 0; at < text.length; at++) {
    // what stands in brackets or between quotation marks is passed over
    if (at === groups[group]?.start) { at = (groups[group]?.end ?? at) - 1; group++; continue; }
    const sign = text.charAt(at);
    if (sign === ';') cuts.push({ at: at + 1, hard: true });
    else if (sign === '.' ? endsSentence(text, at) : (sign === ' ' || (sign === '[' && at > 0)) && beginsAnother(text, at + 1)) cuts.push({ at: at + 1, hard: false });
  }
  return cuts;
}

const COMPLETE = /(?:[\d)f]|cit|[Ii]bid|passim)[.”"]*$/u;
const LOOKS_CITED = /\b(?:1[5-9]|20)\d\d\b.*\)|\bpp?\. ?\d|\bop\. cit|\bibid/iu;

/** Splits a note into citations and prose. Every span lies in the text; what is in no citation is prose. */
export function splitNote(text: string): SplitNote {
  const cuts = cutsOf(text);
  const bounds = [0, ...cuts.map(cut => cut.at), text.length];
  const hard = new Set(cuts.filter(cut => cut.hard).map(cut => cut.at));
  const readings: (Span & { reading: Reading })[] = [];
  const unread: Span[] = [];
  let index = 0;
  while (index < bounds.length - 1) {
    const from = bounds[index] ?? 0;
    let taken = 0;
    let at = from + (/^[\s.;,]*/u.exec(text.slice(from, bounds[index + 1]))?.[0].length ?? 0);
    if (index === 0) at += /^\d{1,3} (?=[\p{L}"“])/u.exec(text)?.[0].length ?? 0;
    at += signalLength(text.slice(at, at + 120));
    // a piece that is no citation by itself may be the head of one that a full stop cuts in two
    for (let span = 1; span <= 3 && taken === 0; span++) {
      const end = bounds[index + span];
      if (end === undefined || end - at > LONGEST || end <= at) break;
      const piece = text.slice(at, end);
      const bare = withoutStop(piece);
      const reading = readCitation(piece.charAt(bare.length) === '.' ? `${bare}.` : bare);
      if (reading !== null && reading.end > 0) {
        readings.push({ start: at, end: Math.min(at + reading.end, end), reading });
        taken = span;
        break;
      }
      if (hard.has(end) || COMPLETE.test(piece.trimEnd())) break;
      const behind = text.slice(end, end + LONGEST).trimStart();
      if (signalLength(behind) > 0 || (!/^[“"‘(]/u.test(behind) && !mostlyCapitalised(piece))) break;
    }
    if (taken === 0) {
      const late = lateStart(text, at, bounds[index + 1] ?? text.length);
      if (late !== null) readings.push(late);
      else if (LOOKS_CITED.test(text.slice(at, Math.min(bounds[index + 1] ?? text.length, at + LONGEST)))) unread.push({ start: at, end: bounds[index + 1] ?? text.length });
      taken = 1;
    }
    // what a citation left of its stretch may hold another
    index += taken;
  }
  const prose: Span[] = [];
  let from = 0;
  for (const { start, end } of readings) { if (/[\p{L}\p{N}]/u.test(text.slice(from, start))) prose.push({ start: from, end: start }); from = end; }
  if (/[\p{L}\p{N}]/u.test(text.slice(from))) prose.push({ start: from, end: text.length });
  return { readings, prose, unread };
}

/** A stretch without the full stops, semicolons and white space at its end. */
function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && /[;.\s]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Do at least half of the longer words begin with a capital? */
function mostlyCapitalised(text: string): boolean {
  const words = text.match(/[\p{L}’]{4,}/gu) ?? [];
  return words.filter(word => /^\p{Lu}/u.test(word)).length >= words.length * 0.5;
}

/** A citation that a sentence leads up to without a known signal: behind a colon, or behind *in*, *by*, *of* before a name or a title. */
function lateStart(text: string, from: number, to: number): (Span & { reading: Reading }) | null {
  if (to - from > LONGEST) return null;
  const piece = text.slice(from, to);
  const outline = outlineOf(piece);
  let tries = 0;
  for (const match of piece.matchAll(/(?:: | in | in: | of | by | read | on | his | her |, )(?=[\p{Lu}"“]|ibid)/gu)) {
    const at = match.index + match[0].length;
    if (isEnclosed(outline, match.index) || tries++ > 6) continue;
    if (match[0] === ', ' && !/^ibid/u.test(piece.slice(at))) continue;
    const reading = readCitation(withoutStop(piece.slice(at)));
    if (reading !== null && (reading.form !== 'short' || reading.draft.issued !== undefined) && (reading.form === 'ibid' || reading.draft.author !== undefined || reading.draft.editor !== undefined || reading.draft.archive !== undefined)) {
      return { start: from + at, end: from + at + Math.min(reading.end, piece.length - at), reading };
    }
  }
  return null;
}
