import { GIVEN_NAMES } from '../data/reviews/given-names.js';
import { isListed } from '../text/word-list.js';
import { AMPERSAND, CAPITAL, COLON, COMMA, DASH, END, INITIAL, type Lexed, LOWER, OPEN, QUOTE, SEMICOLON, SLASH, STOP } from './lex.js';
import { endsInStop, isCapital, isYear, lengthOf, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** *GIALDINO*: a word in capitals. */
export const SHOUTED = /^\p{Lu}[\p{Lu}\p{M}’'-]+$/u;

export const SUFFIX = 'jr sr jnr snr ii iii iv';

export const isParticle = (lexed: Lexed, at: number): boolean => lexed.kind(at) === LOWER && lexed.is(at, IS.particle);

/** *Yu.* and *Th.* are initials too. */
export const isInitial = (lexed: Lexed, at: number): boolean => lexed.kind(at) === INITIAL || (lexed.kind(at) === CAPITAL && lengthOf(lexed, at) <= 4 && endsInStop(lexed, at) && !lexed.among(at, SUFFIX) && !lexed.is(at, IS.volume | IS.issue));

/** A name in Chinese or Japanese characters, which may stand behind the same in letters. */
export const isEastern = (lexed: Lexed, at: number): boolean => lexed.kind(at) === LOWER && lexed.text.charCodeAt(lexed.start(at)) > 0x2fff;

/** *杨奎松*, *(沈志华)*, *[章百家]*: behind the characters of a name; the same token if none stand there. */
export function glossEnd(lexed: Lexed, at: number): number {
  if (isEastern(lexed, at)) return at + 1;
  return lexed.kind(at) === OPEN && isEastern(lexed, at + 1) && lexed.partner(at) === at + 2 ? at + 3 : at;
}

/** Does a name end before this token? */
export function isBehindName(lexed: Lexed, at: number, to: number): boolean {
  if (at >= to) return true;
  switch (lexed.kind(at)) {
    case END: case COMMA: case STOP: case SEMICOLON: case COLON: case OPEN: case QUOTE: case SLASH: case AMPERSAND: return true;
    case DASH: return lexed.spaced(at) && lexed.start(at) > lexed.end(at - 1);
    default: return isYear(lexed, at) || lexed.kind(at) === LOWER && lexed.word(at) === 'u' && isCapital(lexed.kind(skipStop(lexed, at + 1))) || lexed.is(at, IS.join | IS.editor) || lexed.kind(at) === LOWER && (lexed.is(at, IS.translator) || lexed.among(at, 'to with al in mit con avec unter') || lexed.among(at, 'u.a e.a') || lexed.word(at) === 'en' && lexed.kind(at + 1) === INITIAL || lexed.word(at) === 've' && isGivenName(lexed.word(at + 1)) || lexed.word(at) === 'u' && lexed.word(skipStop(lexed, at + 1)) === 'a');
  }
}

/** *Jean*, *Jean-Pierre* */
export const isGivenName = (word: string): boolean => isListed(GIVEN_NAMES, word) || word.includes('-') && word.split('-').every((part) => isListed(GIVEN_NAMES, part));

export const isNameWord = (lexed: Lexed, at: number): boolean => isCapital(lexed.kind(at)) || isInitial(lexed, at) || isElided(lexed, at);

export const ELIDED = /^(?:d|dall|dell|degl)[’'](?=\p{Lu})/u;
/** *d’Encausse*, *dell’Acqua*: a particle that lost its vowel before the family name, behind a given name or another word of the name; not *Storia d’Italia*. */
export const isElided = (lexed: Lexed, at: number): boolean => lexed.kind(at) === LOWER && lexed.word(at).startsWith('d') && ELIDED.test(lexed.slice(at, at + 1)) && (isGiven(lexed, at - 1) || isCapital(lexed.kind(at - 1)) && (isGiven(lexed, at - 2) || lexed.among(at - 2, 'le la') && isGiven(lexed, at - 3)));
const isGiven = (lexed: Lexed, at: number): boolean => isInitial(lexed, at) || isCapital(lexed.kind(at)) && isGivenName(lexed.word(at));

/** *(org.)*, *(orgs.)*: the role of editors in Portuguese and Spanish, in brackets only. */
export const isOrganiser = (lexed: Lexed, at: number): boolean => lexed.kind(at - 1) === OPEN && lexed.among(at, 'orgs org coords');

/** A word that bodies have and no person: *Committee*; *Robert Service* and *Service, R.* are a person’s. */
export const isBodyWord = (lexed: Lexed, at: number): boolean => lexed.is(at, IS.institution) && !(lexed.kind(at) === CAPITAL && lexed.among(at, 'service court law church house') && (lexed.kind(at + 1) === COMMA && isGiven(lexed, at + 2) || isGiven(lexed, at - 1) && !isCapital(lexed.kind(at + 1)) || isGiven(lexed, at + 1) && lexed.kind(at + 2) === COMMA));

/** What a book about the person before the colon is called. */
export const ABOUT_A_PERSON = 'biography biographie biografia biografía life lives vie vida vita leben portrait legend legacy letters papers writings works selected thought philosophy politics man woman intellectual reader essays his her politician statesman years study memoir companion introduction genius career portrait';

/** *A* of *A Failed Empire*, which is no initial; *A John Simmons* is a person, *A Smith* may be. */
export const isArticleA = (lexed: Lexed, at: number): boolean => lexed.slice(at, at + 1) === 'A' && lexed.kind(at + 1) === CAPITAL && isCapital(lexed.kind(at + 2)) && !isGivenName(lexed.word(at + 1));
