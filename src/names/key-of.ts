import { plainApostrophes } from './syllables.js';

/** By what a printed form is looked up: one apostrophe for all, and lower case. */
export const keyOf = (form: string): string => plainApostrophes(form).toLowerCase();
