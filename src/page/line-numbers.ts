import { append } from '../text/lists.js';
import { isSmallLetter, unitAt } from '../text/letters.js';
import { edit, type Traced } from '../text/traced.js';
import { isBlank, type Line } from './line.js';

const NUMBER = /^(\d{1,4})\s+(?=\S)/u;
const STEPS = [1, 5] as const;
/** So many numbers that keep step with their lines are no list, no table and no notes. */
const FEWEST = { 5: 3, 1: 12 } as const;
/** One of so many of their lines goes on in the middle of a sentence. */
const GOES_ON = 4;

/** A line that begins with a number. */
interface Numbered {
  readonly line: number;
  readonly number: number;
  readonly width: number;
}

/**
 * Takes away the numbers that an edition, a transcript or a manuscript prints before each line or each fifth one.
 *
 * Takes the 5, 10, 15 before every fifth line of prose; leaves lists, notes, contents and tables, whose lines begin anew.
 */
export function withoutLineNumbers(text: Traced, lines: readonly Line[]): Traced {
  for (const step of STEPS) {
    const found = numbersOf(lines, step);
    if (found.length === 0) continue;
    // where other lines stand as far in as these, their place is kept
    const set = new Set(found.map(({ line }) => line));
    const others = lines.filter((line, i) => !isBlank(line) && !set.has(i));
    const keepsPlace = step === 1 || others.filter(({ indent }) => indent > 1).length * 2 > others.length;
    return edit(text, found.map(({ line, width }) => {
      const { start } = lines[line] as Line;
      return { start, end: start + width, after: keepsPlace ? ' '.repeat(width) : '', rule: 'line-number', why: 'It numbers the lines of the page', certainty: 'likely' };
    }));
  }
  return text;
}

/** Numbers before lines that count as the lines do: on each stretch the number less that of the line is the same. */
function numbersOf(lines: readonly Line[], step: 1 | 5): Numbered[] {
  const stretches = new Map<string, Numbered[]>();
  let printed = 0, page = 0;
  lines.forEach((line, i) => {
    if (line.afterFormFeed) page += 1;
    if (isBlank(line)) return;
    printed += 1;
    const match = NUMBER.exec(line.text), number = Number(match?.[1]);
    if (match !== null && number % step === 0) append(stretches, `${page} ${number - printed}`, { line: i, number, width: match[0].length });
  });
  const goesOn = ({ line, width }: Numbered): boolean => { const { text } = lines[line] as Line; return isSmallLetter(unitAt(text, width)); };
  const all = [...stretches.values()].filter((own) => own.length > 1);
  const sure = all.filter((own) => own.length >= FEWEST[step] && own.filter(goesOn).length * GOES_ON >= own.length && keepsStep(own, step));
  return sure.length === 0 ? [] : all.filter((own) => keepsStep(own, step)).flat();
}

const keepsStep = (own: readonly Numbered[], step: number): boolean => own.every(({ number }, k) => k === 0 || number - (own[k - 1] as Numbered).number === step);
