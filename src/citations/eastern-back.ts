import { EASTERN } from '../data/citations/eastern.js';
import { type Draft, put, type Reading } from './draft.js';
import { easternParts, locatedOf } from './eastern-parts.js';
import { closerOf, easternPersons, patternOf } from './eastern-words.js';

/** What a citation says, and where in its stretch it ends. */
export interface EasternReading { readonly end: number; readonly reading: Omit<Reading, 'end'> }

const IBID = (): RegExp => new RegExp(`^(?:${EASTERN.ibid})(?=$|[\\s，,、第頁页（(\\d])`, 'u');
const BACK = (): RegExp => new RegExp(`^([\\p{Lo}·]{2,12}?)?[，, ]{0,2}(?:${EASTERN.back})(?:[注註] ?(\\d{1,4}))?`, 'u');

/** *同上，第52页*, *同注12*, *杨奎松前引书，第110页*, *前掲『日本政治思想史研究』61頁*. */
export function easternBack(stretch: string, from: number): EasternReading | null {
  const printed = stretch.slice(from);
  const note = /^[同见見]?(?:[前上][揭掲]?)?[注註] ?(\d{1,4})/u.exec(printed);
  const ibid = note === null ? patternOf(IBID).exec(printed) : null;
  if (note !== null || ibid !== null) {
    const parts = easternParts(stretch, from + (note ?? ibid ?? [''])[0].length, { type: 'document' }, false);
    return { end: parts.end, reading: { form: note === null ? 'ibid' : 'short', draft: { type: 'document' }, ...(note !== null && { supra: Number(note[1]) }), ...locatedOf(parts) } };
  }
  // *前引沈志华书，第45页*
  const named = /^前[引揭]([\p{Lo}·]{2,8}?)(?:[书書文]|论文|論文)(?=[，,、])/u.exec(printed);
  if (named !== null) { const parts = easternParts(stretch, from + named[0].length, { type: 'book' }, false); return { end: parts.end, reading: { form: 'short', draft: { type: 'book', author: easternPersons(named[1] ?? '') }, ...locatedOf(parts) } }; }
  const back = patternOf(BACK).exec(printed);
  if (back === null) return null;
  const draft: Draft = { type: 'book' };
  if (back[1] !== undefined) put(draft, 'author', easternPersons(back[1]));
  let end = from + back[0].length;
  const closer = closerOf(stretch.charAt(end));
  const close = closer === '' ? -1 : stretch.indexOf(closer, end + 1);
  if (close > 0) { put(draft, 'title', stretch.slice(end + 1, close)); end = close + 1; }
  const parts = easternParts(stretch, end, { type: 'book' }, false);
  return { end: parts.end, reading: { form: 'short', draft, ...(back[2] !== undefined && { supra: Number(back[2]) }), ...locatedOf(parts) } };
}
