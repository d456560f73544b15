import { isLettered, isRichCode } from './archive-block.js';
import { hasPart, type Stretch } from './archive-stretches.js';
import { CAPITAL, CLOSE, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SLASH, STOP, UPPER } from './lex.js';
import { numbersAt } from './read-numbers.js';
import { namesRepository } from './repository.js';
import { anyToken, inside, isYear } from './tokens.js';
import { IS } from './vocabulary.js';

/** *Archives of Natural History, 12, 1985, 34–56*, with the year in brackets or without, is a journal. */
export function isJournal(lexed: Lexed, all: readonly Stretch[], repository: number): boolean {
  const within = lexed.among(all[repository + 1]?.from ?? 0, 'in') ? 1 : 0, volume = all[repository + 1 + within], date = all[repository + 2];
  if (repository >= 0 && volume !== undefined && lexed.kind(volume.from) === NUMBER && lexed.kind(volume.from + 1) === OPEN && lexed.partner(volume.from + 1) === volume.to - 1 && isYear(lexed, volume.to - 2)) return true;
  // *Colonial Archives and the Arts of Governance. Archival Science 2(1–2): 87–109*
  if (volume !== undefined && repository >= 0 && anyToken(volume.from, volume.to, (at) => lexed.kind(at) === NUMBER && (lexed.is(at - 1, IS.volume) || lexed.kind(at - 1) === CAPITAL) && isPaged(numbersAt(lexed, lexed.is(at - 1, IS.volume) ? at - 1 : at, lexed.size)))) return true;
  return repository >= 0 && volume?.to === (volume?.from ?? 0) + 1 && lexed.kind(volume?.from ?? 0) === NUMBER && date?.kind === 'date' && isYear(lexed, date.from);
}
const isPaged = (numbers: ReturnType<typeof numbersAt>): boolean => numbers?.volume !== undefined && numbers.page !== undefined && /\p{Pd}/u.test(numbers.page);

/** *Zhongyang dang’anguan, ed., Zhonggong zhongyang wenjian xuanji*: an archive that edits. */
export const isEditing = (lexed: Lexed, at: number): boolean => lexed.is(at, IS.editor) && lexed.kind(at) === LOWER && lexed.kind(at + 1) === COMMA;

/** *Salisbury Papers, Hatfield House, 3M/E/Chamberlain, fol. 122*: papers, and a leaf or a box of them. */
export function isFoliated(lexed: Lexed, all: readonly Stretch[]): boolean {
  const papers = all.findIndex(({ kind, from, to }) => kind === 'collection' && /(?:^|\s)(?:Papers|MSS|Manuscripts|Nachlass|Nachlaß)$/u.test(lexed.slice(from, to)));
  return papers > 0 && all.some((one, index) => index > papers && hasPart(one, 'folio listy carte bundle item piece'));
}

/** Does a call string stand near the repository, or one with several parts anywhere? */
export function isCalled(lexed: Lexed, all: readonly Stretch[], repository: number): boolean {
  if (repository < 0) return false;
  const behindDocument = all[repository - 1]?.kind === 'quote' || all[repository - 1]?.kind === 'date';
  return all.some((one, index) => {
    if (one.kind === 'call') return one.parts.length > 1 || Math.abs(index - repository) <= 4;
    if (index > repository) return index - repository <= 3 && isRichCode(lexed, one) || behindDocument && one.kind === 'code' && isLettered(lexed, one.from, one.to);
    return index === repository - 1 && index > 0 && !isYear(lexed, one.from) && isRichCode(lexed, one);
  });
}

/** *While Clyde “concluded that …,” Spaulding believed*: words of somebody, in a sentence, are no title. */
export function isQuoted(lexed: Lexed, from: number, to: number): boolean {
  return anyToken(from + 1, to, (at) => lexed.kind(at) === QUOTE && lexed.kind(at - 1) === LOWER && lexed.kind(at + 1) === LOWER && /^\p{Ll}/u.test(inside(lexed, at)));
}

/** Is there any word of archives at all? Most notes have none. */
export function hasSign(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lexed.is(at, IS.archive | IS.call) || lexed.kind(at) === SLASH && (lexed.kind(at - 1) === CAPITAL || lexed.kind(at - 1) === CLOSE) && lexed.kind(at + 1) === NUMBER || lexed.kind(at) === UPPER && (lexed.kind(at - 1) === COMMA || at === from && lexed.kind(at + 2) === NUMBER && lexed.kind(at + 3) === STOP) && lexed.kind(at + 1) === COMMA && namesRepository(lexed, at, at + 1) || lexed.kind(from) === QUOTE && isLettered(lexed, at, at + 3) || ([UPPER, INITIAL].includes(lexed.kind(at)) && [NUMBER, SLASH].includes(lexed.kind(at + 1))) || ([NUMBER, UPPER].includes(lexed.kind(at)) && lexed.kind(at + 1) === DASH && lexed.kind(at + 2) === NUMBER && lexed.kind(at + 3) === DASH) || lexed.word(at).startsWith('cia-rdp')) return true;
  return ['Historical Society', 'Library', 'ibliothe', 'iblioteca'].some((sign) => lexed.has(sign));
}
