/** So ends a note or a line of the text above it, with its sentence. */
export const CLOSED = /[.!?…)”"’\]]$/u;
/** So begins a note behind its number. */
export const BEGINS = /^["“‘(«[]?\p{Lu}/u;
