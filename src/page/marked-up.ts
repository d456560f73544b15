import { edit, type Traced, value } from '../text/traced.js';

/** *[1](#fn1)*, *\[1\]*, *^1^*, *<sup>1</sup>*, *[note 1]*; *[↩](#fnref1)*; *〔1〕*; *1 (return)* above the bracket of its note; *## Sources*. */
const MARKED_UP = /\^?\\?\[\\?\[?(?:\d{1,3}|[\u21a9\u2934\u2191]\ufe0e?)\\?\]?\\?\]\(#[^)\s]{1,60}\)(?:\\?\])?\^?|\\\[\d{1,3}\\\]|[［〔【]\d{1,3}[］〕】]|\^\[?\d{1,3}\]?\^|<sup>\[?\d{1,3}\]?<\/sup>|(?<!\s)\[(?:fn|foot ?note|not[ae]|anm|nb?)\.? ?\d{1,3}\]|^\[(?:fn|foot ?note|not[ae]|anm|nb?)\.? ?\d{1,3}\]|[（(]注\d{1,3}[）)]|^[ \t]{0,4}[*•-] (?=\[\d{1,3}\] )|^\d{1,4} \((?:return|back)\)\s{0,3}\[ ?|(?<![^\n]\n)^#{1,6} (?=[^\n]{1,90}[^\s.]\n\s*\n)/gimu;
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
  if (!BEGINS.test(read)) return text;
  const plain = read.includes('[1] ') || read.includes('[1]\n');
  return edit(text, [...read.matchAll(MARKED_UP)].flatMap(({ 0: sign, index: start }) => {
    const raised = /^(?:\^[\d[]|<)/u.test(sign) && !sign.includes('(#'), worded = /^[[（(][fna注]/iu.test(sign);
    if (raised && POWER.test(read.slice(Math.max(0, start - 3), start)) || worded && plain) return [];
    const [number] = /\d+|\(/u.exec(sign) ?? [];
    return [{ start, end: start + sign.length, after: number === undefined ? '' : number === '(' ? '↩' : `[${number}]${sign.includes(' (') ? ' ' : ''}`, rule: 'plain-marker', why: 'A converter wrote the marker of a note, or a heading, so', certainty: 'certain' as const }];
  }));
}
