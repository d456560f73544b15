import type { DocumentHabit } from './habit.js';
import { before, behind } from './neighbours.js';
import type { Token } from './tokens.js';

const ERA_BEHIND = /^\s+(?:dynast(?:y|ies)|emperors?|empire|period|era|times|court|house|rulers?|kings?|poets?|poetry|painters?|paintings?|porcelains?|scholars?|philosophers?|code|regime)\b/iu;
const ERA_BEFORE = /\b(?:dynast(?:y|ies)|house|state|kingdom|lands?|duke|prince|king|emperors?|court|northern|southern|eastern|western|later|former|early|late|han|ming|tang)(?:\s+of)?(?:\s+the)?\s+$/iu;
const LISTED_WITH = /\b(?:dynast(?:y|ies)|lands)\s+of\s+(?:the\s+)?(?:\p{Lu}[\p{L}'’‘]+(?:,\s+|\s+and\s+))+$/iu;
const NOUN_BEHIND = /^\s+(?:magistrates?|governments?|committees?|cit(?:y|ies)|towns?|level|gate)\b/iu;
const GIVEN_AS_TERM = /(?:["“‘(*_]|\b(?:called|each|every|the|a|an|per|known as|or|word|term)\s+["“‘(*_]?)$/iu;

/** Does what stands beside a word say that it is the term of the table? *Chou dynasty*, *every hsien*; not *Chou said*. */
export function inContext(text: string, first: Token, last: Token, print: string, habit: DocumentHabit): boolean {
  const [left, right] = [before(text, first.start), behind(text, last.end)];
  // the last two are patterns with letters of all alphabets, which take milliseconds to make, and are seldom needed
  if (first.capital) return ERA_BEHIND.test(right) || (ERA_BEFORE.test(left) && !/^\s+\p{Lu}/u.test(right)) || /dynast|lands/iu.test(left) && LISTED_WITH.test(left) || right.includes('dynasties') && ERA_FOLLOWS_LATER.test(right);
  if (/^hs|['ü]/u.test(print)) return habit.chinese || GIVEN_AS_TERM.test(left) || NOUN_BEHIND.test(right);
  return false;
}

/** *Sung and Ming dynasties*. */
const ERA_FOLLOWS_LATER = /^(?:,\s+\p{Lu}[\p{L}'’‘]+){0,3},?\s+(?:and|or)\s+\p{Lu}[\p{L}'’‘]+\s+dynasties\b/u;
