import { edit, type TextEdit, type Traced, value } from '../text/traced.js';

/** *[1](#fn1)*, *\[1\]*, *^1^*, *<sup>1</sup>*, *[note 1]*; *[↩](#fnref1)*; *〔1〕*; *1 (return)* above the bracket of its note; *## Sources*. */
const MARKED_UP = /\^?\\?\[\\?\[?(?:\d{1,3}|[\u21a9\u2934\u2191]\ufe0e?)\\?\]?\\?\]\(#[^)\s]{1,60}\)(?:\\?\])?\^?|\\\[\d{1,3}\\\]|[［〔【]\d{1,3}[］〕】]|\^\[?\d{1,3}\]?\^|<sup>\[?\d{1,3}\]?<\/sup>|(?<=\p{L}{2}|[.,;:!?”"’])\^\[?\d{1,3}\]?(?=[\s.,;:)”]|$)|(?<!\s)\[(?:fn|foot ?note|not[ae]|anm|nb?)\.? ?\d{1,3}\]|^\[(?:fn|foot ?note|not[ae]|anm|nb?)\.? ?\d{1,3}\]|[（(]注\d{1,3}[）)]|^[ \t]{0,4}[*•-] (?=\[\d{1,3}\] )|^\d{1,4} \((?:return|back)\)\s{0,3}\[ ?|(?<![^\n]\n)^#{1,6} (?=[^\n]{1,90}[^\s.]\n\s*\n)/gimu;
/** *[Reviews](https://river.example)*, *![the river](boat.png)*; *[12](https://…)* is no marker. */
const LINK = /!?\[(?!\d+\])([^[\]\n]{0,300})\]\((?:https?:|\/)[^()\s]{0,500}(?:\([^()\s]{0,99}\))?(?: "[^"\n]{0,99}")?\)/gu;
const BEGINS = /\]\(#|[［〔【]\d|\\\[\d|\^\[?\d|<sup>|[[（(](?:fn|foot|n|anm|注)[^\]\n]{0,7}\d[\]）)]|[*•-] \[\d|\((?:return|back)\)|^#{1,6} /imu;
/** *2^10^*, *km^2^* */
const POWER = /(?:\d|(?:^|\P{L})[kcm]?m)$/u;

/**
 * The markers of notes, the links that lead back to them, and headings, that a converter wrote in Markdown or HTML, as they are printed: *[1]*, *↩*.
 *
 * Takes *built.[1](#fn1)*, and *[note 1]* where no other marker is *[1]*; leaves *2^10^ sacks* and links that lead elsewhere.
 */
export function withPlainMarkers(text: Traced): Traced {
  const read = value(text);
  const links = read.includes('](') ? [...read.matchAll(LINK)] : [];
  if (links.length === 0 && !BEGINS.test(read)) return text;
  const change = (start: number, end: number, after: string): TextEdit => ({ start, end, after, rule: 'plain-marker', why: 'A converter wrote a link, a heading or the marker of a note so', certainty: 'certain' });
  const plain = read.includes('[1] ') || read.includes('[1]\n');
  // pictures have nothing to print
  const printed = links.flatMap(({ 0: link, 1: label = '', index }) => { const from = index + link.indexOf('[') + 1, to = link.startsWith('!') ? from : from + label.length; return [change(index, from, ''), change(to, index + link.length, '')]; });
  return edit(text, [...printed, ...[...read.matchAll(MARKED_UP)].flatMap(({ 0: sign, index: start }) => {
    const raised = /^(?:\^[\d[]|<)/u.test(sign) && !sign.includes('(#'), worded = /^[[（(][fna注]/iu.test(sign);
    if (raised && POWER.test(read.slice(Math.max(0, start - 3), start)) || worded && plain) return [];
    const [number] = /\d+|\(/u.exec(sign) ?? [];
    return [change(start, start + sign.length, number === undefined ? '' : number === '(' ? '↩' : `[${number}]${sign.includes(' (') ? ' ' : ''}`)];
  })].sort((a, b) => a.start - b.start));
}
