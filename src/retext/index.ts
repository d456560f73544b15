export { default as retextEmend } from './retext-emend.js';
