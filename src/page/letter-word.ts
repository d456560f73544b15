import type { Evidence } from '../clean/evidence.js';
import { edit, join, lengthOf, type Traced, value } from '../text/traced.js';
import { isListed } from '../text/word-list.js';

/** Verbs and the like with which a writer begins behind *I*: with the letter before it none of them is a word. Source: general knowledge. */
const BEHIND_I = 'agree am appreciate argue began begin believe came can could did do enjoyed feel find first found had have hope know learned may met might must never note offer once owe read remember say shall share should start still suggest suspect take thank think turn want was welcome will wish would write wrote';
/** Words that *a* before them makes into others: *about*, *along*. Source: general knowledge. */
const BEHIND_A = 'bout bove bridge broad cross float fresh gain ground head kin like live lone long mid mount new part rise round set side sleep ware wait wake way';

const FIRST_WORD = /^\p{L}+/u;

/**
 * Is a large letter a word of its own before what stands behind it: *I* before *wish to thank*, *A* before *ship came*?
 *
 * *I* before *n 1958*, *A* before *bout the time* belong to one word; where nothing in the document tells, they do.
 */
function isLetterWord(letter: string, text: string, evidence: Evidence): boolean {
  const rest = FIRST_WORD.exec(text)?.[0] ?? '';
  const bare = letter.replace(/\P{L}/gu, '');
  if (!isListed('A I', bare) || rest.length < 2 || !/^\p{Ll}/u.test(rest)) return false;
  if (bare === 'I' && isListed(BEHIND_I, rest)) return true;
  // the rest stands here once itself
  return !isListed(BEHIND_A, rest) && !evidence.knows(bare + rest) && (evidence.count(rest) > 1 || evidence.lexicon?.(rest) === true);
}

/** A large letter before the rest of its word, or before the next word. */
export function setBack(letter: Traced, body: Traced, evidence: Evidence): Traced {
  const whole = join([letter, body]);
  const end = lengthOf(letter);
  return isLetterWord(value(letter), value(body), evidence) ? edit(whole, [{ start: end, end, after: ' ', rule: 'drop-capital', why: 'The large letter is a word of its own', certainty: 'likely' }]) : whole;
}
