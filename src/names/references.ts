import type { Span } from '../text/span.js';

const SIGNAL = /\((?:[^()\n]{1,80}[,:]\s?)?(?:1[5-9]|20)\d\d[a-z]?(?:,[^()\n]{1,20})?\)|\bpp?\.\s?\d|\b[Vv]ols?\.\s?\d|\b[Nn]o\.\s?\d{1,4}(?!\d|\s\p{L})|,\s(?:eds?|trans|comp)\.[,\s]|\b(?:Ibid|ibid|op\. cit)\b/u;
const ENDS = /;\s|[.?!]["”’]?\s+(?=["“‘]?\p{Lu})/gu;
const ABBREVIATION = /(?:^|[\s(.])(?:\p{Lu}|pp?|vols?|nos?|eds?|trans|comp|cf|op|cit|Dr|Mr|Mrs|St|Gen|Col|rev|fol|ch|chap)$/u;
const LINK = /^(?:of|the|and|in|on|for|from|to|a|an|with|at|by|eds?|trans|vols?|nos?|pp?|see|also|cited|s|its|or|comp|et|al|rev|ff)$/iu;
/** So much of its words is capitalised in a reference. */
const CAPITALS = 0.72;

/**
 * Stretches of prose that are references: *Wu Hsiu-ch'üan, Eight Years in the Ministry (Beijing, 1985), pp. 12–14.*
 *
 * *In 1949 (Chang was forty)* is none. What goes on behind a semicolon is of the same note.
 */
export function referencesIn(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const paragraph of text.split(/\n[ \t]*\n/u)) {
    const at = text.indexOf(paragraph, from);
    from = at + paragraph.length;
    if (SIGNAL.test(paragraph)) for (const span of ofParagraph(paragraph)) found.push({ start: at + span.start, end: at + span.end });
  }
  return found;
}

function ofParagraph(paragraph: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let goesOn = false;
  const ends = [...paragraph.matchAll(ENDS)].filter(({ 0: sign, index }) => sign.startsWith(';') || !ABBREVIATION.test(paragraph.slice(Math.max(0, index - 8), index))).map(({ 0: sign, index }) => ({ end: index + sign.length, semicolon: sign.startsWith(';') }));
  for (const { end, semicolon } of [...ends, { end: paragraph.length, semicolon: false }]) {
    const segment = paragraph.slice(start, end);
    const signal = SIGNAL.exec(segment);
    const whole: boolean = (signal !== null || goesOn) && isReference(segment.slice(0, signal === null ? segment.length : Math.max(signal.index, 1)));
    if (whole) found.push({ start, end });
    else if (signal !== null && signal[0].startsWith('(') && /[,:]/u.test(signal[0])) found.push({ start: start + titleBefore(segment, signal.index), end: start + signal.index + signal[0].length });
    goesOn = whole && (semicolon || goesOn && semicolon);
    start = end;
  }
  return found;
}

function isReference(words: string): boolean {
  const all = words.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.filter((word) => !LINK.test(word)) ?? [];
  return all.length >= 2 && all.filter((word) => /^\p{Lu}/u.test(word)).length >= all.length * CAPITALS;
}

/** Where the title begins that an imprint ends: *in his book Red Star over China (London, 1937)*. */
function titleBefore(segment: string, at: number): number {
  const words = [...segment.slice(0, at).matchAll(/[\p{L}\p{M}\p{N}'’,:“”"-]+/gu)];
  let start = at;
  for (const { 0: word, index } of words.reverse()) {
    if (!/^["“]?\p{Lu}/u.test(word) && !LINK.test(word.replace(/[,:]/gu, ''))) break;
    start = index;
  }
  return start;
}
