import type { Evidence } from '../clean/evidence.js';
import { edit, type TextEdit, type Traced } from '../text/traced.js';
import { BEGINS } from './sentence-end.js';
import { isBlank, type Line } from './line.js';
import { markerSigns } from './marker-signs.js';
import { pageBounds } from './page-bounds.js';

const FIGURE = /\d/u;
const FUSED = /(?<=\p{Ll})\[?(\d{1,3})(?:[.)\]]?\s*["“‘(«[]?\p{Lu}|[.)\]]?$)/gu;
/** *precedent.(5) The*: a marker too. */
const IN_BRACKETS = /(?<=[\p{L}.,;:!?”"’»)])\((\d{1,3})\)/gu;
const FUSED_SYMBOL = /(?<=\p{Ll})([*†‡§]{1,2})(?:\s?["“‘(«[]?\p{Lu}|$)/gu, SYMBOL = /[*†‡§]/u, SYMBOLS = /[*†‡§]{1,2}/gu;
const LETTERS_BEFORE = /\p{L}\p{Ll}{0,19}$/u;
/** Below a running head and a folio the text of the next page goes on. */
const TOP = 8;
const HEAD = /^\[?(\d{1,3})(?:$|[.)\]\s]|(?=["“‘(«[]?\p{Lu}))/u;
/** The hyphen that was taken out broke a word, unless the document writes compounds with its first part. */
const SOFT_HYPHEN = '\u00ad';
/** No part of a word before a hyphen is longer. */
const LONGEST = 20;
/** The shape of a marker behind a word or a stop. */
const MARKER = 1;

/**
 * Parts the number of a note from the last word of the text above it. Looked for between form feeds only.
 *
 * An extractor that takes the hyphen out of `cat-` at the foot of the text fuses the number of the first note to it:
 * `one of several cat5. Registers` is two lines, and so is `the cat* Registers` where the next page goes on with *alogue*. *trade.5 Both*, *the trade5. Both* with no other 5 above it on its page, and
 * words that the document knows stay.
 */
export function partFusedNumbers(text: Traced, lines: readonly Line[], evidence: Evidence): Traced {
  const edits: TextEdit[] = [];
  const bounds = pageBounds(lines);
  let made: ReadonlySet<string> | undefined;
  const firstParts = (): ReadonlySet<string> => (made ??= new Set([...evidence.compounds.values()].map((compound) => compound.slice(0, compound.indexOf('-')))));
  for (let p = 0; p + 1 < bounds.length; p += 1) {
    const page = lines.slice(bounds[p], bounds[p + 1]);
    let numbers: Numbers | undefined, heads: readonly string[] | undefined;
    /** Does the next page go on with the rest of a word? */
    const goesOn = (fragment: string): boolean => (heads ??= overleafOf(lines, bounds[p + 1] as number)).some((rest) => evidence.knows(fragment + rest));
    const part = (line: Line, at: number, fragment: string): void => { edits.push({ start: line.start + at, end: line.start + at, after: `${firstParts().has(fragment.toLowerCase()) ? '-' : SOFT_HYPHEN}\n`, rule: 'note-number', why: 'The number of a note was fused to the last word above it', certainty: 'likely' }); };
    // the symbols of the lines above
    const stands = new Set<string>();
    page.forEach((line, i) => {
      if (i > 0) for (const [symbol] of (page[i - 1] as Line).text.matchAll(SYMBOLS)) { stands.add(symbol); stands.add(symbol.charAt(0)); }
      for (const { index, 1: symbol = '' } of SYMBOL.test(line.text) ? line.text.matchAll(FUSED_SYMBOL) : []) {
        const fragment = LETTERS_BEFORE.exec(line.text.slice(Math.max(0, index - LONGEST), index))?.[0] ?? '';
        if (goesOn(fragment) && (stands.has(symbol) || line.text.indexOf(symbol) < index)) { part(line, index, fragment); return; }
      }
      for (const match of FIGURE.test(line.text) ? line.text.matchAll(FUSED) : []) {
        const [whole, digits = ''] = match;
        const at = match.index;
        const fragment = LETTERS_BEFORE.exec(line.text.slice(Math.max(0, at - LONGEST), at))?.[0] ?? '';
        const atEnd = match.index + whole.length === line.text.length;
        if (atEnd && !beginsNote(page, i) && !(BEGINS.test(page[i + 1]?.text ?? '') && goesOn(fragment))) continue;
        const known = evidence.count(fragment) > 1 || evidence.lexicon?.(fragment) === true;
        const { markers, heads } = (numbers ??= numbersOf(page));
        const marker = markers.get(Number(digits));
        if (marker === undefined || marker.line > i || (marker.line === i && marker.at >= at)) continue;
        const below = (number: number): boolean => (heads.get(number) ?? -1) > i;
        // the note of a second contribution has its number, and its text has this marker
        if (below(Number(digits)) || known && !below(Number(digits) + 1) && !goesOn(fragment)) continue;
        part(line, at, fragment);
        return;
      }
    });
  }
  return edits.length === 0 ? text : edit(text, edits);
}

/** The words in small letters with which the first lines of a page begin. */
function overleafOf(lines: readonly Line[], first: number): string[] {
  return lines.slice(first, first + TOP).flatMap(({ text }) => /^\p{Ll}+/u.exec(text)?.[0] ?? []);
}

/** Does a note begin behind a line that a blank follows? */
function beginsNote(page: readonly Line[], i: number): boolean {
  const [next, after] = [page[i + 1], page[i + 2]];
  return next !== undefined && isBlank(next) && after !== undefined && BEGINS.test(after.text);
}

/** What a page holds of numbers: the first marker of each, and the last line that begins with it. */
interface Numbers {
  readonly markers: ReadonlyMap<number, { readonly line: number; readonly at: number }>;
  readonly heads: ReadonlyMap<number, number>;
}

function numbersOf(page: readonly Line[]): Numbers {
  const markers = new Map<number, { line: number; at: number }>();
  const heads = new Map<number, number>();
  page.forEach((line, i) => {
    if (line.text.includes('(')) for (const { 1: digits, index: at } of line.text.matchAll(IN_BRACKETS)) if (!markers.has(Number(digits))) markers.set(Number(digits), { line: i, at });
    for (const { number, shape, at } of markerSigns(line, i)) if (shape >= MARKER && !markers.has(number)) markers.set(number, { line: i, at });
    const head = HEAD.exec(line.text)?.[1];
    if (head !== undefined) heads.set(Number(head), i);
  });
  return { markers, heads };
}
