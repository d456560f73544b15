/** So ends a sentence at the end of a line, with the number of a note behind it or none. */
export const ENDS_SENTENCE = /[.!?…][)"”’'»\]]*\s?\d{0,3}$/u;
/** So ends a note, or a line of the text above it: with its sentence, a closing sign, or an address. */
export const CLOSED = /[.!?…)\]”"’][)"”’'»\]]*$|^\S*(?:https?:|www\.)\S*$/u;
/** So begins a note behind its number. */
export const BEGINS = /^["“‘(«[]?\p{Lu}/u;
