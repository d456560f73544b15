import { isSmallLetter, unitAt } from '../text/letters.js';

/** So ends a sentence at the end of a line, with the number of a note behind it, raised or in brackets, or none. */
export const ENDS_SENTENCE = /[.!?…][)"”’'»\]]*\s?(?:[\d\u00b9\u00b2\u00b3\u2070-\u2079]{0,3}|\[\^?(?:\d{1,3}|[ivxl]{1,5}|\p{Lu})\])$/u;
/** Does a stop end a line, with no more behind it than closes it? */
export const endsInStop = (text: string): boolean => ENDS_SENTENCE.test(text.slice(-LONGEST_STOP));
const LONGEST_STOP = 12;
/** Does a line end with a small letter? Most do, and no sentence does. */
export const endsOpen = (text: string): boolean => isSmallLetter(unitAt(text, text.length - 1));
/** So ends a note, or a line of the text above it: with its sentence, a closing sign, or an address. */
export const CLOSED = /[.!?…)\]”"’][)"”’'»\]]*$|^\S*(?:https?:|www\.)\S*$/u;
/** So begins a note behind its number. */
export const BEGINS = /^["“‘(«[]?\p{Lu}/u;

/** A marker set off by a space stands before a stop of its own. */
const ENDS_WITH_MARKER = /[.!?…]["”’»)\]]*\s\d{1,3}\s?[.,;]$|[.!?…]["”’»)\]]*[*†‡]{1,3}$|\s\d{1,3}\s[.!?]$/u;
/** *at all.iii*: a note in roman figures. */
const ENDS_WITH_ROMAN = /\p{Ll}{2}[.!?…]["”’»)\]]*[ivxl]{1,5}$/u;
/** The pages of a quotation stand behind its sentence: *by others. (803)* */
const ENDS_WITH_PAGE = /[.!?…]["”’»]?\s\((?:pp?\. ?)?[\d–—, -]{1,20}\)$/u;
/** Titles, initials and reference words whose full stop ends no sentence. */
const ABBREVIATED = /(?:^|[\s(])(?:Mrs?|Ms|Dr|St|Prof|Gen|Col|Capt|Lt|Sen|Rep|Hon|Rev|[Vv]ols?|pp?|eds?|[Nn]os?|[Ff]igs?|[Cc]f|e\.g|i\.e|vs|\p{Lu})\.$/u;
/** No signs behind the end of a sentence are more. */
const LONGEST_END = 16, LONGEST_PAGE = 32;
/** Does a line of the running text end a sentence, a marker or the pages of a quotation behind it or not? */
export const endsSentence = (text: string): boolean => endsOpen(text) ? ENDS_WITH_ROMAN.test(text.slice(-LONGEST_END)) : (ENDS_SENTENCE.test(text.slice(-LONGEST_END)) || ENDS_WITH_MARKER.test(text.slice(-LONGEST_END)) || text.endsWith(')') && ENDS_WITH_PAGE.test(text.slice(-LONGEST_PAGE))) && !ABBREVIATED.test(text.slice(-8));
