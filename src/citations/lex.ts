import { isLetter, isSpace, kindAt, MARK, NUMBER as DIGIT, OTHER as NO_WORD, sizeAt, unitAt } from '../text/letters.js';
import { ADDRESS_BODY, isApostrophe, mendedEnd, strayBracket, withoutLinks } from './lex-text.js';
import { type Lexed, LONGEST_QUOTE, OPENER, Tokens } from './lexed.js';
import { gluedEnd, keepsStop, wordEnd, wordKind } from './lex-word.js';
import { ADDRESS, AMPERSAND, CAPITAL, CLOSE, COLON, COMMA, DASH, INITIAL, LOWER, OPEN, OTHER, SEMICOLON, SLASH, STOP, UNQUOTE } from './token-kinds.js';
import { vocabulary } from './vocabulary.js';

export * from './token-kinds.js';
export type { Lexed } from './lexed.js';

const SIGNS: Readonly<Record<string, number>> = { ',': COMMA, '、': COMMA, '，': COMMA, '.': STOP, '?': STOP, '!': STOP, '。': STOP, ';': SEMICOLON, '；': SEMICOLON, ':': COLON, '：': COLON, '-': DASH, '–': DASH, '—': DASH, '‒': DASH, '−': DASH, '‑': DASH, '/': SLASH, '&': AMPERSAND, '(': OPEN, '[': OPEN, '（': OPEN, '{': OPEN, ')': CLOSE, ']': CLOSE, '）': CLOSE, '}': CLOSE };
const QUOTES = '“”‘’«»‹›„‚"\'《》〈〉';
const FULL_STOP = 0x2e;
const TAG = /^<\/?(?:i|b|em|sup|sub|italic|bold)>/u;
const ADDRESS_HEAD = /^(?:https? ?: ?\/\/ ?|www\.|doi: ?10\.|10\.\d{4,9}\/)/iu;


/** Takes a note apart in one pass. */
export function lex(printed: string, sigla = new Set<string>()): Lexed {
  const text = withoutLinks(printed);
  const tokens = new Tokens(text, vocabulary().flags, sigla);
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    at = kind === NO_WORD && isSpace(unitAt(text, at)) ? at + 1 : isLetter(kind) || kind === MARK || kind === DIGIT ? addressEnd(tokens, at) || addWord(tokens, at, kind) : addSign(tokens, at);
  }
  return tokens;
}

/** Takes in the address that stands at a place; where it ends, or 0. */
function addressEnd(tokens: Tokens, at: number): number {
  const { text } = tokens;
  if (!'hwd1HD'.includes(text.charAt(at)) || !'tTwoO0'.includes(text.charAt(at + 1))) return 0;
  const head = ADDRESS_HEAD.exec(text.slice(at, at + 14))?.[0];
  if (head === undefined) return 0;
  const body = at + head.length;
  let end = mendedEnd(text, body + (ADDRESS_BODY.exec(text.slice(body, at + 2000))?.[0].length ?? 0));
  // *http://a.b/c)(accessed*: a bracket that the address did not open ends it
  const stray = strayBracket(text, body, end);
  if (stray > 0) end = stray;
  while (end > body && '.,;:)]}’'.includes(text.charAt(end - 1))) end--;
  return tokens.add(ADDRESS, at, end);
}

function addWord(tokens: Tokens, at: number, kind: number): number {
  const { text, flags } = tokens;
  const end = wordEnd(text, at);
  const what = wordKind(text, at, end, kind);
  const behind = unitAt(text, end);
  // *M .Wagner*: the space on the wrong side
  const stop = behind === 0x20 && unitAt(text, end + 1) === FULL_STOP && (isLetter(kindAt(text, end + 2)) || end - at === 1 && ',&'.includes(text.charAt(end + 2))) ? end + 1 : end;
  if (stop === end && behind !== FULL_STOP || !keepsStop(text, at, end, what, flags)) return tokens.add(what, at, end);
  return tokens.add(end - at === 2 && what === CAPITAL && !flags.has(text.slice(at, end).toLowerCase()) ? INITIAL : what, at, stop + 1);
}

function addSign(tokens: Tokens, at: number): number {
  const { text } = tokens;
  const sign = text.charAt(at);
  // *<italic>*, *</i>* and the asterisks of Markdown are no part of the text
  if (sign === '*') return at + 1;
  const tag = sign === '<' ? TAG.exec(text.slice(at, at + 14)) : null;
  if (tag !== null) return at + tag[0].length;
  // *A Journal . . . of the Life*, not *Berg, A., . . . Hill, B.*
  if (sign === '.' && text.startsWith('. . . ', at) && isLetter(kindAt(text, at + 6)) && tokens.kind(tokens.size - 1) !== COMMA) return tokens.add(OTHER, at, at + 5);
  const glued = sign === '(' ? gluedEnd(text, at) : at;
  if (glued > at) return tokens.add(/\p{Lu}/u.test(text.charAt(at + 1) + text.charAt(glued)) ? CAPITAL : LOWER, at, wordEnd(text, glued));
  // *‘‘The Central Government’’*: typed for *“…”*
  const doubled = sign + sign;
  if (sign === '`' && text.startsWith(doubled, at) || sign === '‘' && text.startsWith(doubled, at) && text.slice(at, at + LONGEST_QUOTE).includes('’’')) return tokens.open(doubled, at);
  if (QUOTES.includes(sign)) return addQuote(tokens, sign, at);
  // *2819?2840*: a dash that was lost between pages
  const known = (sign === '?' || sign === '_' || sign === '\uFFFD') && kindAt(text, at - 1) === DIGIT && kindAt(text, at + 1) === DIGIT ? DASH : SIGNS[sign] ?? OTHER;
  if (known === OPEN) return tokens.open(sign, at);
  if (known === CLOSE) return tokens.close(sign, at, CLOSE);
  // *Oxford: : Clarendon Press*: a colon printed twice; a longer run stays what it is
  if (known === COLON && tokens.kind(tokens.size - 1) === COLON && !text.slice(at + 1, at + 3).includes(':')) return at + 1;
  tokens.add(known, at, at + 1);
  return at + sizeAt(text, at);
}

function addQuote(tokens: Tokens, sign: string, at: number): number {
  const { text } = tokens;
  const doubled = sign + sign;
  if ("'’".includes(sign) && text.startsWith(doubled, at) && tokens.isOpen(OPENER[doubled] as string)) return tokens.close(doubled, at, UNQUOTE);
  const before = kindAt(text, at - 1), behind = kindAt(text, at + 1);
  // *»Mann und Weib«*: German sets them the other way round
  if ((sign === '»' || sign === '›') && !isLetter(before) && before !== DIGIT && (isLetter(behind) || behind === DIGIT || '»›'.includes(text.charAt(at + 1))) && !tokens.isOpen(OPENER[sign] as string)) return tokens.open(sign, at);
  if ((sign === '«' || sign === '‹') && tokens.isOpen(OPENER[sign] as string)) return tokens.close(sign, at, UNQUOTE);
  if ('“‘«‹„‚《〈'.includes(sign) || (sign === '"' || sign === "'") && !tokens.isOpen(sign) && !isLetter(before) && before !== DIGIT) {
    if (sign === '“' && tokens.isOpen('„') || sign === '‘' && !isLetter(behind) && tokens.isOpen('‚')) return tokens.close(sign, at, UNQUOTE);
    return sign !== "'" || isLetter(behind) || behind === DIGIT || '“"'.includes(text.charAt(at + 1)) ? tokens.open(sign, at) : tokens.add(OTHER, at, at + 1);
  }
  return (sign === '’' || sign === "'") && isApostrophe(text, at, sign) ? tokens.add(OTHER, at, at + 1) : tokens.close(sign, at, UNQUOTE);
}
