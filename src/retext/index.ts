export { default as retextCitations } from './retext-citations.js';
export { default as retextEmend } from './retext-emend.js';
export { default as retextNotes } from './retext-notes.js';
export { default as retextReviews } from './retext-reviews.js';
export { default as retextRomanisation, type RetextRomanisationOptions } from './retext-romanisation.js';
export { default as scholarlyEnglish } from './scholarly-english.js';
