import { INNER_SIGNALS, SIGNALS } from '../data/citations/signal-words.js';

/** What joins two citations within a sentence. */
const JOINING = ['and', 'or', 'e', 'und', 'y', 'et'];
/** Longer is no signal. */
const LONGEST = 40;

interface Patterns {
  /** A signal at the head of a stretch; of those that fit the first in the list. */
  readonly leading: RegExp;
  readonly inner: RegExp;
  /** With what a signal or an *and* begins: most words are none, and are looked at no further. */
  readonly firstLetters: ReadonlySet<string>;
}

let made: Patterns | undefined;

/** The signals as patterns; made at the first use. */
function patterns(): Patterns {
  const anyOf = (words: readonly string[]): string => words.map((word) => word.replace(/[.[\]]/gu, '\\$&')).join('|');
  return (made ??= {
    leading: new RegExp(`^(?:${anyOf(SIGNALS)})(?=[\\s,:])`, 'u'),
    inner: new RegExp(`^(?:${anyOf(INNER_SIGNALS)}),? `, 'u'),
    firstLetters: new Set([...INNER_SIGNALS, ...JOINING].map((word) => word.charAt(0))),
  });
}

/** How much of the head of a stretch is signals: *See also *, *Cf., for example, *. */
export function signalLength(text: string): number {
  const { leading } = patterns();
  let at = 0;
  for (let guard = 0; guard < 4; guard++) {
    const signal = leading.exec(text.slice(at, at + LONGEST).toLowerCase())?.[0];
    if (signal === undefined) return at;
    at += signal.length + (/^[\s,:]*/u.exec(text.slice(at + signal.length))?.[0].length ?? 0);
  }
  return at;
}

/** Does a citation of its own begin at `at`, behind an *and* between two complete works or at a signal? */
export function beginsAnother(text: string, at: number): boolean {
  const { inner, firstLetters } = patterns();
  if (!firstLetters.has(text.charAt(at).toLowerCase())) return false;
  const ahead = text.slice(at, at + 29);
  const joined = /^(?:and|or|e|und|y|et) (?=["“\p{Lu}])/u.test(ahead.slice(0, 11));
  if (joined && /[\d)”"][,.]?[”"]?$/u.test(text.slice(Math.max(0, at - 4), at - 1)) && !/^\p{L}+ \p{Lu}\p{L}+ \d/u.test(ahead)) return true;
  return inner.test(ahead.toLowerCase());
}
