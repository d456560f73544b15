const RESERVED = /[\\`*_[\]<~\r\n]|&(?=#?\w+;)|(?<=\bwww)\.|(?<=[\w.+-])@\b/gu;
const LINE_START = /^(?:[ \t\-+=>#]|\d+(?=[.)]))/u;
const HEADING_END = /#$/u;
const URL = /https?:\/\/[^\s<>\\^`{|}]*[^\s<>\\^`{|}.,;:!?'"()[\]”’»]/gu;

/**
 * Text in which Markdown sees nothing but text; an address stands in angle brackets.
 *
 * `2 * 3` gives `2 \* 3`; `f(x)` is left alone. `first` says that the text begins a block, where more signs are reserved.
 */
export function escapeMarkdown(text: string, first: boolean): string {
  let escaped = '';
  let at = 0;
  if (text.includes('://')) for (const { 0: url, index } of text.matchAll(URL)) {
    escaped += `${escapePlain(text.slice(at, index))}<${url}>`;
    at = index + url.length;
  }
  escaped += escapePlain(text.slice(at));
  escaped = escaped.replace(HEADING_END, '\\#');
  return first ? escaped.replace(LINE_START, (sign) => (sign === ' ' || sign === '\t' ? entity(sign) : /^\d/u.test(sign) ? `${sign}\\` : `\\${sign}`)) : escaped;
}

const escapePlain = (text: string): string =>
  text.replace(RESERVED, (sign) => (sign === '\n' || sign === '\r' ? entity(sign) : `\\${sign}`)).replace(/(?<=https?):(?=\/\/)/gu, '\\:');

const entity = (sign: string): string => `&#${sign.charCodeAt(0)};`;
