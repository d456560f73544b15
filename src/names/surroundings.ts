import { fixedWith } from './lexicon.js';
import { keyOf } from './marks.js';
import { before, behind } from './neighbours.js';

const REACH = 70;
const INSTITUTION = /^(?:\s+(?:National|Normal|Union|Medical|Christian|Agricultural|Technical|Military|Provincial|Municipal|Teachers’?|Language|Daily|Evening|Morning|Foreign))*\s+(?:University|College|Institute|Academy|Review|Gazette|Times|Herald|Post|Daily|News|Hotel|Club|Press|Museum|Library|Seminary|Convention|Treaty|Tribune|Mercury|Road|Street|Lane|Avenue|Bund)\b/u;
const TREATY = /\b(?:Treaty|Treaties|Convention|Protocol|University|Bank)\s+of\s+$/u;

/** Is a name part of a phrase that keeps its spelling as a whole? *Peking University*, *the Treaty of Nanking*; not *the Peking government*. */
export function isFixed(text: string, start: number, end: number): boolean {
  const [left, right] = [before(text, start, REACH), behind(text, end, REACH)];
  if (INSTITUTION.test(right) || TREATY.test(left)) return true;
  const first = /^[\p{L}\p{M}'’-]+/u.exec(text.slice(start, end))?.[0] ?? '';
  return fixedWith(keyOf(first)).some(({ phrase, offset }) => offset <= start && phrase.length > end - start && isPhrase(text, start - offset, phrase) && start - offset + phrase.length >= end);
}

/** Does a phrase stand at a place, in any case, as whole words? */
const isPhrase = (text: string, at: number, phrase: string): boolean =>
  keyOf(text.slice(at, at + phrase.length).replace(/\s/gu, ' ')) === phrase && !/^\p{L}/u.test(text.slice(at + phrase.length, at + phrase.length + 1));

const CUES = /^(?:['’]s)?[\s,;:([\]–—-]*(?:(?:also|formerly|now|or|alias|then|since|later|called|spelled|spelt|written|known|as|in|pinyin|today|today's|modern|the|i\.e\.|that|is|rather|name|named|previously|once|renamed|became|be|to|=|has|been|currently|present-day|old|new|style|for)[\s,:]+)*["“‘]?/iu;
const CUES_BEFORE = /["“‘]?(?:[\s,;:([\]–—-]|\b(?:also|formerly|now|or|alias|then|since|later|called|spelled|spelt|written|known|as|in|the|i\.e\.|that|is|rather|previously|once|renamed|old|style|named|Wade-Giles|traditionally|conventionally|better|more|commonly|often)\b)*["“‘]?$/iu;
/** Tells of one name after another, in their order, whether the text speaks of spelling near it. */
export function nearSpelling(text: string): (start: number, end: number) => boolean {
  const places = [...text.matchAll(/spel[lt]|omani[sz]|ransliterat|Wade-Giles|[Pp]inyin/gu)].map(({ index }) => index);
  let next = 0;
  return (start, end) => {
    while (next < places.length && (places[next] as number) < start - SENTENCE) next += 1;
    return next < places.length && (places[next] as number) < end + SENTENCE;
  };
}

const SPELLING = /\b(?:spell(?:ed|ing|ings|s)?|spelt|romani[sz]\w*|transliterat\w*|Wade-Giles|pinyin)\b/iu;

/**
 * Does the spelling that would be written stand beside the name already? Then both stay: *Gao Gang, formerly written Kao Kang*.
 *
 * The same of a sentence about spelling. *from Peking to Beijing Road* is no pair.
 */
export function isPair(text: string, start: number, end: number, target: string, spelling: boolean): boolean {
  const [left, right] = [before(text, start, REACH), behind(text, end, REACH)];
  const wanted = keyOf(target);
  const probe = /^.[^\W_]{1,4}/u.exec(wanted)?.[0] ?? wanted;
  if ((left.toLowerCase().includes(probe) || right.toLowerCase().includes(probe)) && isBeside(left, right, wanted)) return true;
  // X (Y) with one surname: two names of one person
  if (target.includes(' ') && right.startsWith(')')) {
    const bracketed = /(\p{Lu}[\p{L}'’]+)\s\p{Lu}[\p{L}'’]+\s\($/u.exec(left);
    if (bracketed !== null && keyOf(bracketed[1] as string) === keyOf(target.split(' ')[0] as string)) return true;
  }
  return spelling && SPELLING.test(sentenceAround(text, start, end));
}

/** Do two names with this between them say the same twice, once both are changed? *Chang-chia-k'ou (Kalgan)*, *X, now Y*; not *X and Y*, *X, Y*. */
export const joinsPair = (between: string): boolean => /[(\p{L}]/u.test(between) && CUES.exec(between)?.[0] === between;

/** Does the wanted spelling stand right beside a name, but for the words that tell of names? */
function isBeside(left: string, right: string, wanted: string): boolean {
  const rest = right.slice(CUES.exec(right)?.[0].length ?? 0);
  if (keyOf(rest).startsWith(wanted) && !/^\p{L}/u.test(rest.slice(wanted.length))) return true;
  const head = left.slice(0, left.length - (CUES_BEFORE.exec(left)?.[0].length ?? 0));
  return keyOf(head).endsWith(wanted) && !/\p{L}$/u.test(head.slice(0, -wanted.length));
}

const SENTENCE = 160;

function sentenceAround(text: string, start: number, end: number): string {
  const left = before(text, start, SENTENCE).split(/[.?!]\s/u);
  const right = behind(text, end, SENTENCE).split(/[.?!](?:\s|$)/u);
  return `${left[left.length - 1]}${text.slice(start, end)}${right[0]}`;
}

const YEAR_BEHIND = /^(?:\s?\((?:1[89]|20)\d\d[a-z]?(?:[,:;][^()]{0,20})?\)|,?\s(?:1[89]|20)\d\d[a-z]?(?:,\s(?:pp?\.\s?)?\d+|:\s?\d+)?[);])/u;
const SURNAME_BEFORE = /(?:^|[\n;]\s*|\band\s|\bby\s)\p{Lu}[\p{L}\p{M}'’-]+,\s$/u;
const INITIALS_BEHIND = /^,\s(?:\p{Lu}\.[\s-]?)+|^,\s\p{Lu}\p{L}+\s\p{Lu}\.,?/u;

/** Does a name stand as that of an author: beside a year, *Mao Tse-tung (1967)*, or surname first before a comma, *Chang, Hsin-pao*? */
export function isAuthor(text: string, start: number, end: number, place: boolean): boolean {
  const right = behind(text, end, 40);
  if (/^\s?\(/u.test(right) ? YEAR_BEHIND.test(right) : YEAR_BEHIND.test(right) && /\([^()]*$/u.test(before(text, start, 120))) return true;
  return !place && (INITIALS_BEHIND.test(right) || SURNAME_BEFORE.test(before(text, start, 40)) && /^[.,]/u.test(right) && !/\s/u.test(text.slice(start, end)));
}
