import { isSmallLetter, unitAt } from '../text/letters.js';

/** So ends a sentence at the end of a line, with the number of a note behind it, raised or in brackets, or none. */
export const ENDS_SENTENCE = /[.!?…][)"”’'»\]]*\s?(?:[\d\u00b9\u00b2\u00b3\u2070-\u2079]{0,3}|\[\d{1,3}\])$/u;
/** Does a line end with a small letter? Most do, and no sentence does. */
export const endsOpen = (text: string): boolean => isSmallLetter(unitAt(text, text.length - 1));
/** So ends a note, or a line of the text above it: with its sentence, a closing sign, or an address. */
export const CLOSED = /[.!?…)\]”"’][)"”’'»\]]*$|^\S*(?:https?:|www\.)\S*$/u;
/** So begins a note behind its number. */
export const BEGINS = /^["“‘(«[]?\p{Lu}/u;
