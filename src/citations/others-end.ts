import { type Lexed, LOWER, NUMBER, SLASH } from './lex.js';
import { endsInStop, skipComma, skipStop } from './tokens.js';

/** *et al.*, *and others*, *u. a.*, *e.a.*: behind it, or the same token. */
export function othersEnd(lexed: Lexed, at: number): number {
  const from = lexed.kind(at) === SLASH ? at + 1 : skipComma(lexed, at);
  const word = lexed.word(from);
  if ((word === 'et' && lexed.among(from + 1, 'al alii coll')) || lexed.among(from, 'and y e et und и i') && lexed.among(from + 1, 'others otros outros altri autres andere др in.')) return skipStop(lexed, from + 2);
  // *Otto Brunner u. a. (Hg.)*
  const second = skipStop(lexed, from + 1);
  if (word === 'u' && lexed.word(second) === 'a' && lexed.text.charAt(lexed.end(second) - (endsInStop(lexed, second) ? 1 : 0)) === '.') return skipStop(lexed, second + 1);
  return word === 'etal' || lexed.kind(from) === LOWER && lexed.among(from, 'u.a e.a') || word === 'al' && lexed.kind(from + 1) !== NUMBER ? skipStop(lexed, from + 1) : at;
}
