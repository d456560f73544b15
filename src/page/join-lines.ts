import type { Certainty } from '../text/span.js';

/** What stands between the end of one line and the beginning of the next once they are joined. */
export interface Joint {
  /** How many characters go from the end of the first line: the hyphen that only broke the word. */
  readonly cut: number;
  readonly between: '' | ' ';
  readonly rule: string;
  readonly why: string;
  readonly certainty: Certainty;
}

/** What the document's own words say about its line-end hyphens. */
export interface HyphenEvidence {
  readonly words: ReadonlySet<string>;
  /** Does the printer break words, or only lines? */
  readonly breaksWords: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu;
const HYPHEN = /[-\u00ad\u2010\u00ac]$/u;

export function hyphenEvidence(lines: readonly { readonly text: string }[]): HyphenEvidence {
  const words = new Set<string>();
  let broken = 0;
  let printed = 0;
  if (!lines.some(({ text }) => HYPHEN.test(text))) return { words, breaksWords: false };
  for (const { text } of lines) {
    if (text === '') continue;
    printed += 1;
    if (/\p{Ll}[-\u00ad\u2010\u00ac]$/u.test(text)) broken += 1;
    for (const match of text.matchAll(WORD)) words.add(match[0].toLowerCase());
  }
  return { words, breaksWords: broken * 25 > printed };
}

const space: Joint = { cut: 0, between: ' ', rule: 'join-lines', why: 'The line ends, the paragraph goes on', certainty: 'certain' };
const closed = (why: string): Joint => ({ cut: 0, between: '', rule: 'join-lines', why, certainty: 'certain' });

/**
 * How two lines of one paragraph are joined.
 *
 * `foun-` and `dation` close up where the document knows *foundation* or breaks words as a habit; `Sino-` and
 * `Soviet` keep their hyphen.
 */
export function joinLines(before: string, after: string, evidence: HyphenEvidence): Joint {
  if (HYPHEN.test(before)) {
    const head = /[\p{L}\p{M}]+$/u.exec(before.slice(Math.max(0, before.length - 41), -1))?.[0] ?? '';
    const tail = /^[\p{L}\p{M}]+/u.exec(after.slice(0, 40))?.[0] ?? '';
    const soft = /[\u00ad\u00ac]$/u.test(before);
    if (head !== '' && tail !== '') {
      const whole = (head + tail).toLowerCase();
      const compound = `${head}-${tail}`.toLowerCase();
      const lower = /^\p{Ll}/u.test(tail);
      if (soft) return { cut: 1, between: '', rule: 'join-words', why: 'A soft hyphen at the line end', certainty: 'certain' };
      if (evidence.words.has(compound)) return closed(`The document writes ${compound}`);
      if (lower && evidence.words.has(whole)) return { cut: 1, between: '', rule: 'join-words', why: `The document writes ${whole}`, certainty: 'certain' };
      if (lower && evidence.breaksWords && !/-\p{L}+$/u.test(before.slice(-30, -1))) return { cut: 1, between: '', rule: 'join-words', why: 'The document breaks words at line ends', certainty: 'likely' };
    }
    return head !== '' || /\d$/u.test(before.slice(0, -1)) ? closed('A hyphen at the line end that belongs to the word') : space;
  }
  if (/\S[—–]$/u.test(before) || /^[—–]\S/u.test(after)) return closed('A dash stands at the line end without spaces');
  if (/[\u3400-\u9fff\u3000-\u303f]$/u.test(before) && /^[\u3400-\u9fff\u3000-\u303f]/u.test(after)) return closed('Chinese is written without spaces');
  if (/(?:https?:\/\/|www\.)\S*[/=&_?.-]$/u.test(before.slice(-300)) && /^[\w%~#-]/u.test(after)) return closed('A web address goes on');
  return space;
}
