export { default as retextEmend } from './retext-emend.js';
export { default as scholarlyEnglish } from './scholarly-english.js';
