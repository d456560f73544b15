import { type Draft, put, type Reading } from './draft.js';
import { readPersonList } from './read-persons.js';

const ADDRESS = /^(?:https?:\/\/|www\.)[^\s<>“”;]+[^\s<>“”;.,)\]]/u;
const DOI = /^10\.\d{4,9}\/[^\s;,]+[^\s;,.]/u;
const LEAD = /^[\s.,;:(<]*(?:[Aa]vailable (?:at|from|online)|[Dd]isponible en|URL|doi|DOI|[Aa]t|<)?:?[\s<]*/u;

/** Takes a web address or DOI that follows the citation into it; a title with an address alone is a web page. */
export function withAddress(text: string, reading: Reading | null): Reading | null {
  if (reading !== null) {
    const lead = LEAD.exec(text.slice(reading.end))?.[0].length ?? 0;
    const rest = text.slice(reading.end + lead);
    const url = ADDRESS.exec(rest);
    if (url !== null) return { ...reading, draft: { ...reading.draft, URL: url[0] }, end: reading.end + lead + url[0].length };
    const doi = DOI.exec(rest);
    if (doi !== null) return { ...reading, draft: { ...reading.draft, DOI: doi[0] }, end: reading.end + lead + doi[0].length };
    return reading;
  }
  const at = text.search(/https?:\/\/|www\./u);
  if (at < 0 || at > 300) return null;
  const url = ADDRESS.exec(text.slice(at));
  if (url === null) return null;
  const draft: Draft = { type: 'webpage', URL: url[0] };
  let head = text.slice(0, at).replace(/[\s.,;:(<]+$/u, '').replace(/,? ?\(?(?:[Aa]vailable (?:at|from|online)(?: at)?|[Dd]isponible en|at|URL)$/u, '').replace(/[\s.,;:(]+$/u, '');
  const list = readPersonList(head);
  if (list.persons.length > 0 && /^, /u.test(head.slice(list.end))) { put(draft, 'author', list.persons); head = head.slice(list.end + 2); }
  put(draft, 'title', head.replace(/^["“‘]|["”’]$/gu, ''));
  return { form: 'full', draft, end: at + url[0].length };
}
