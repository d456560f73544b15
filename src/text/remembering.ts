import { packed } from './word-set.js';

/** The same question with its answers remembered: each thing is asked about once. */
export function remembering<Thing, Answer>(ask: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const answers = new Map<Thing, Answer>();
  return (thing) => {
    let answer = answers.get(thing);
    if (answer === undefined) answers.set(thing, (answer = ask(thing)));
    return answer;
  };
}

/** So many words are known at once: those of a long book. */
const MOST = 1 << 14;
/** Nothing longer is a word: it is asked about each time, and takes no room. */
const LONGEST = 48;
/** Engines copy shorter parts of a text and let longer ones hold the whole text in memory. */
const LONGEST_COPY = 12;

/**
 * What a word says by itself, whatever text it stands in: found out once and known to all texts that come later. A memory
 * that is full begins anew.
 */
export function recall<Answer>(memory: Map<string, Answer>, word: string, ask: (word: string) => Answer): Answer {
  let answer = memory.get(word);
  if (answer === undefined) {
    if (word.length > LONGEST) return ask(word);
    if (memory.size >= MOST) memory.clear();
    const own = word.length > LONGEST_COPY ? [...word].join('') : word;
    memory.set(own, (answer = ask(own)));
  }
  return answer;
}

/** A memory of words as they stand in a text: of the short ones no string is made. */
export class WordMemory<Answer> {
  private readonly short = new Map<number, Answer>();
  private readonly long = new Map<string, Answer>();

  recall(text: string, start: number, end: number, ask: (word: string) => Answer): Answer {
    const letters = packed(text, start, end);
    if (letters === 0) return recall(this.long, text.slice(start, end), ask);
    let answer = this.short.get(letters);
    if (answer === undefined) {
      if (this.short.size >= MOST) this.short.clear();
      this.short.set(letters, (answer = ask(text.slice(start, end))));
    }
    return answer;
  }
}
