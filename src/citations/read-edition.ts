import { CLOSE, COLON, COMMA, DASH, type Lexed, LOWER, NUMBER, OPEN, STOP } from './lex.js';
import { isCapital, isYear, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

const ORDINAL = /^(?:\d+(?:st|nd|rd|th|[deaºªᵉ]|ème)?|first|second|third|fourth|fifth|sixth|seventh|rev|revised|new|enlarged|expanded|neue|neu|nouvelle|nuova|erweiterte|erw|überarbeitete|überarb|bearbeitete|bearb|durchgesehene|ergänzte|erg|verbesserte|veränderte|unveränderte|aktualisierte|korrigierte|revidierte|vermehrte|verm|völlig|vollständig|updated|corrected|reprint|paperback|anniversary|centenary|centennial|bicentennial|student|abridged|unabridged|facsimile|izd|dop|ispr|durchges|vollst|verb|neubearb|aktual|unveränd)$/u;

const REVISED = 'rev revised enl enlarged expanded revue augm augmentée corr corrigée refondue riveduta accresciuta ampliada aumentada corregida revista erw verb испр доп перераб';

/** Behind an edition, and how it is printed without its *ed.*: *2nd ed.*, *rev. ed.*, *3., erw. Aufl.*; null for *ed. John Smith*. */
export function editionAt(lexed: Lexed, from: number): { end: number; edition: string } | null {
  let at = from, seen = 0;
  // *wyd. 2*
  if (lexed.among(at, 'wyd vyd izd изд') && lexed.kind(at) === LOWER) { const number = skipStop(lexed, at + 1); if (lexed.kind(number) === NUMBER && lexed.word(number).length < 3) return { end: number + 1, edition: lexed.slice(number, number + 1) }; }
  // *5-e izd.*
  if (lexed.kind(at) === NUMBER && lexed.kind(at + 1) === DASH && lexed.among(at + 2, 'oe e ое е') && lexed.is(at + 3, IS.edition)) { at += 3; seen++; }
  // *2.ª ed.*
  if (lexed.kind(at) === NUMBER && lexed.kind(at + 1) === STOP && !lexed.spaced(at) && lexed.among(at + 2, 'ª º a o') && lexed.is(at + 3, IS.edition)) { at += 3; seen++; }
  while (at - from < 9) {
    if (ORDINAL.test(lexed.word(at)) && (lexed.kind(at) === NUMBER ? lexed.word(at).length <= 4 && !isYear(lexed, at) : true)) { at++; seen++; continue; }
    if (seen > 0 && ((lexed.kind(at) === STOP && !lexed.is(at + 1, IS.title)) || (lexed.kind(at) === COMMA && ORDINAL.test(lexed.word(at + 1)) && lexed.kind(at + 1) !== NUMBER) || lexed.is(at, IS.join)) && (ORDINAL.test(lexed.word(at + 1)) || lexed.is(at + 1, IS.edition) || lexed.kind(at) === STOP)) { at++; continue; }
    // *3. verb. u. erg. Aufl.*
    if (seen > 0 && lexed.word(at) === 'u' && lexed.kind(at) === LOWER) { at++; continue; }
    break;
  }
  // *3e dr.*
  const printing = lexed.word(at) === 'dr' && lexed.kind(at) === LOWER && lexed.kind(from) === NUMBER;
  if (seen === 0 || !lexed.is(at, IS.edition) && !printing) return namedEdition(lexed, from);
  let last = at;
  while (last > from && [STOP, COMMA].includes(lexed.kind(last - 1))) last--;
  let end = at + 1;
  // *2e éd. rev. et augm.*
  if (lexed.kind(end) === COMMA) { const more = lexed.word(end + 1) === 'much' ? end + 2 : end + 1; if (lexed.among(more, REVISED) && lexed.kind(more) === LOWER && [OPEN, STOP, COMMA].includes(lexed.kind(more + 1))) end = more; }
  while (lexed.among(end, REVISED) || lexed.is(end, IS.join) && lexed.among(end + 1, REVISED)) { end++; if (lexed.kind(end) === STOP) end++; }
  return { end, edition: lexed.slice(from, last) };
}

/** *Norton critical edition.*, *Student Edition.*, *Reprint.*: between full stops. */
function namedEdition(lexed: Lexed, at: number): { end: number; edition: string } | null {
  // *1859. Reprint, Indianapolis: …*
  if (lexed.among(at, 'reprint reprinted reissue') && lexed.kind(at - 1) === STOP && (lexed.kind(at + 1) === STOP || lexed.kind(at + 1) === COMMA && lexed.is(at + 2, IS.placeHead))) return { end: at + 1, edition: lexed.slice(at, at + 1) };
  const revised = revisedEnd(lexed, at);
  if (revised > at) return { end: revised, edition: lexed.slice(at, at + 1) };
  let end = at;
  while (end - at < 3 && (isCapital(lexed.kind(end)) || lexed.kind(end) === LOWER && end > at) && lexed.word(end) !== 'edition') end++;
  // *Canto ed. Cambridge: …*
  if (lexed.word(at + 1) === 'ed' && isCapital(lexed.kind(at)) && lexed.kind(at - 1) === STOP && lexed.is(at + 2, IS.placeHead) && lexed.kind(at + 3) === COLON) return { end: at + 2, edition: lexed.slice(at, at + 1) };
  return end > at && lexed.word(end) === 'edition' && lexed.kind(at - 1) === STOP && lexed.kind(end + 1) === STOP ? { end: end + 1, edition: lexed.slice(at, end) } : null;
}

/** *…, revised (Ithaca: …)*, *…. Enlarged. Cambridge: …*, *(enlarged)*: behind the one word that stands for an edition; not *Belief Revision, Revised. In Proceedings*. */
function revisedEnd(lexed: Lexed, at: number): number {
  const bare = lexed.among(at, '1st 2nd 3rd 4th 5th first second third fourth fifth');
  if (!bare && !lexed.among(at, 'revised enlarged expanded abridged')) return at;
  // *A Prehistory of the Cloud, First (Cambridge, MA: …)*
  if (bare) return lexed.kind(at - 1) === COMMA && lexed.kind(at + 1) === OPEN && lexed.is(at + 2, IS.placeHead) ? at + 1 : at;
  const before = lexed.kind(at - 1), stopped = skipStop(lexed, at + 1), next = lexed.kind(stopped);
  if (before === OPEN) return next === CLOSE ? stopped : at;
  if (before !== COMMA && before !== STOP) return at;
  const sign = lexed.kind(at + 1), town = lexed.is(stopped > at + 1 && next === COMMA ? stopped + 1 : at + 2, IS.placeHead);
  return next === OPEN || (sign === STOP || sign === COMMA) && (town || before === STOP && isCapital(lexed.kind(at + 2))) ? at + 1 : at;
}
