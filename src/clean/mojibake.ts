import { ENCODINGS, PROSE_RANGES } from '../data/clean/encodings.js';
import type { TextEdit } from '../text/traced.js';

/** At least so many misread characters make a misread text; one is enough where it takes three characters, as in *â€™*. */
const ENOUGH = 3;
/** A text may have been misread, and stored, more than once. */
const MISREADINGS = 3;

const BEYOND_ASCII = /[^\0-\u007f]{2,}/gu;

interface Encoding {
  readonly name: string;
  readonly bytes: Bytes;
}

/** The byte that a UTF-16 unit stands for. */
type Bytes = ReadonlyMap<number, number>;

let made: readonly Encoding[] | undefined;

const encodings = (): readonly Encoding[] => (made ??= ENCODINGS.map(({ name, characters, rest }) => ({
  name, bytes: new Map(Array.from({ length: 0x80 }, (_, i): [number, number] => [characters.length > i ? characters.charCodeAt(i) : rest + i - characters.length, 0x80 + i]).filter(([code]) => code !== SPACE)) })));
const SPACE = 0x20;

/**
 * UTF-8 that was read as Windows-1252, Windows-1251 or Macintosh Roman, once or several times, is read again.
 *
 * `Yanâ€™an` reads *Yan’an*; `IRMÃ` and `pâle` stay: only characters that together decode to a character of prose are
 * taken for misread, only where there are enough of them, and only if their first character hardly stands otherwise.
 */
export function mojibake(text: string): TextEdit[] {
  const runs = [...text.matchAll(BEYOND_ASCII)];
  if (runs.length === 0) return [];
  for (const { name, bytes } of encodings()) {
    const found = runs.map((run) => ({ start: run.index, run: run[0], ...decode(run[0], bytes) })).filter(({ leads }) => leads.length > 0);
    if (found.length === 0 || !isMisread(text, found.flatMap(({ leads }) => leads))) continue;
    return found.map(({ start, run, decoded }): TextEdit => ({
      start, end: start + run.length, after: again(decoded, bytes), rule: 'mojibake', why: `UTF-8 was read as ${name}`, certainty: 'certain' }));
  }
  return [];
}

interface Lead {
  readonly char: string;
  readonly length: number;
}

/** What a run reads when its misread characters are decoded, and the first character of each. */
function decode(run: string, bytes: Bytes): { decoded: string; leads: Lead[] } {
  const leads: Lead[] = [];
  let decoded = '';
  let copied = 0;
  for (let at = 0; at < run.length; ) {
    const lead = bytes.get(run.charCodeAt(at)) ?? 0;
    // what leads no character is copied in stretches: sign by sign a long run would hold an object for each
    const length = lead >= 0xc2 && lead < 0xf0 ? (lead < 0xe0 ? 2 : 3) : 0;
    const value = length === 0 ? null : characterAt(run, at, length, lead, bytes);
    if (value === null) {
      at += 1;
    } else {
      leads.push({ char: run.charAt(at), length });
      decoded += run.slice(copied, at) + value;
      copied = at += length;
    }
  }
  return { decoded: decoded + run.slice(copied), leads };
}

function characterAt(run: string, at: number, length: number, lead: number, bytes: Bytes): string | null {
  let code = lead & (length === 2 ? 0x1f : 0x0f);
  for (let i = 1; i < length; i += 1) {
    const byte = bytes.get(run.charCodeAt(at + i)) ?? 0;
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const least = length === 2 ? 0x80 : 0x800;
  return code >= least && PROSE_RANGES.some(([from, to]) => code >= from && code <= to) ? String.fromCharCode(code) : null;
}

/** Enough characters that decode, and more of each first character decoded than left alone. */
function isMisread(text: string, leads: readonly Lead[]): boolean {
  if (leads.length < ENOUGH && !leads.some(({ length }) => length === 3)) return false;
  const counts = new Map<string, number>();
  for (const { char } of leads) counts.set(char, (counts.get(char) ?? 0) + 1);
  let decoded = 0;
  let alone = 0;
  for (const [char, count] of counts) {
    decoded += count;
    alone += text.split(char).length - 1 - count;
  }
  return decoded > alone;
}

/** A text misread twice decodes to one that is misread once. */
function again(decoded: string, bytes: Bytes): string {
  let text = decoded;
  for (let i = 1; i < MISREADINGS; i += 1) text = text.replace(BEYOND_ASCII, (run) => decode(run, bytes).decoded);
  return text;
}
