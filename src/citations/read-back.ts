import { type Draft, put, type Reading } from './draft.js';
import { locatorAtHead } from './read-locator.js';
import { isNameShaped, readPerson, readPersonList } from './read-persons.js';
import { readDate } from './read-date.js';
import type { Outline } from './outline.js';
import { putTitle } from './read-title-field.js';

const IBID = /^(?:[Ii]bid(?:em)?\b\.?|[Ii]d\.|[Ii]dem\b|[Ee]benda|[Tt]am zhe\b|Там же)/u;
const OP_CIT = /^,?\.? ?\(?(?:op\. ?cit\.?|loc\. ?cit\.?|cit\.|a\. ?a\. ?O\.)\)?/u;
const SUPRA = /^,? ?(?:supra,?|above,?)?,? ?\(?(?:at )?(?:note|n\.|fn\.) ?(\d+)(?: above| supra)?\)?|^,? ?supra/u;
const AUTHOR_YEAR = /^(\p{Lu}[\p{Ll}\p{M}’'.-]*(?: \p{Lu}[\p{Ll}\p{M}’'-]+|[/-]\p{Lu}[\p{Ll}\p{M}’'-]+| and \p{Lu}[\p{Ll}\p{M}’'-]+){0,4}),? \(?((?:1[5-9]|20)\d\d[a-z]?)\)?(?![\d–-])/u;
const SINGLE = /^\p{Lu}[\p{L}\p{M}’'\-]+(?: ?(?:[,&/]|and) ?\p{Lu}[\p{L}\p{M}’'-]+)*/u;

/** Several names stand before *supra* or *op. cit.* only; elsewhere a comma leads to the short title. */
const ALONE = /^\p{Lu}[\p{L}\p{M}’'-]+(?: (?:and|&) \p{Lu}[\p{L}\p{M}’'-]+|\/\p{Lu}[\p{L}\p{M}’'-]+)*/u;

const locate = (text: string, end: number, bare: boolean) => {
  const found = locatorAtHead(text.slice(end), bare);
  return found === null ? { end } : { end: end + found.end, locator: found.locator };
};

/** *Ibid., p. 182*, *id.*, *Vogel, id., p. 79*: the work of the mention before. */
export function readIbid(text: string): Reading | null {
  const at = /^\p{Lu}[\p{L}’'-]+, (?=id\.|ibid)/u.exec(text)?.[0].length ?? 0;
  const match = IBID.exec(text.slice(at));
  if (match === null) return null;
  if (/^,? ["“‘]|^,? \p{Lu}\p{Ll}/u.test(text.slice(at + match[0].length))) return null;
  return { form: 'ibid', draft: { type: 'document' }, ...locate(text, at + match[0].length, true) };
}

/**
 * *North, p. 183 note*; *Djilas, Conversations, 132*; *Marcuse, supra note 12, p. 374*; *Luhmann 1980, S. 99*.
 *
 * A name and a number alone is none: *Korea, 1950*.
 */
export function readShort(outline: Outline): Reading | null {
  const { text, groups } = outline;
  const draft: Draft = { type: 'book' };
  const noteOnly = /^[Nn]ote (\d+) above/u.exec(text);
  if (noteOnly !== null) return { form: 'short', draft, supra: Number(noteOnly[1]), ...locate(text, noteOnly[0].length, true) };
  const year = AUTHOR_YEAR.exec(text);
  if (year?.[1] !== undefined && !/^(?:In|The|On|Since|Until|From|By|After|Before|During)\b/u.test(year[1]) && year[1].length < 60) {
    const rest = text.slice(year[0].length);
    if (/^(?:[,:]|\.?$|[;)]| ?S\.| ff)/u.test(rest)) {
      draft.author = year[1].split(/ and | & |\/|, /u).map(name => ({ family: name.trim().split(' ').pop() ?? name }));
      put(draft, 'issued', readDate(year[2] ?? '') ?? undefined);
      return { form: 'short', draft, ...locate(text, year[0].length, true) };
    }
  }
  const list = readPersonList(text);
  let end = list.end;
  if (list.persons.length > 0) draft.author = list.persons;
  else {
    const many = SINGLE.exec(text);
    const single = many !== null && /^[,.]? ?\(?(?:supra|op\.|loc\.|cit\.|n\. \d|note \d)/u.test(text.slice(many[0].length).replace(/^, /u, '')) ? many : ALONE.exec(text);
    if (single !== null && /^[,.] /u.test(text.slice(single[0].length))) {
      draft.author = single[0].split(/ and | & |\/|, /u).map(name => readPerson(name) ?? { literal: name });
      end = single[0].length;
    }
  }
  const backAt = (at: number): Reading | null => {
    const op = OP_CIT.exec(text.slice(at));
    const supra = SUPRA.exec(text.slice(at + (op?.[0].length ?? 0)).replace(/^,(?= \()/u, ''));
    if (op === null && supra === null) return null;
    let close = at + (op?.[0].length ?? 0);
    if (op !== null) { const dated = /^ \((?:1[5-9]|20)\d\d\)/u.exec(text.slice(close)); if (dated !== null) { put(draft, 'issued', readDate(dated[0]) ?? undefined); close += dated[0].length; } }
    const later = SUPRA.exec(text.slice(close));
    if (later !== null) close += later[0].length;
    return { form: 'short', draft, ...(later?.[1] !== undefined && { supra: Number(later[1]) }), ...locate(text, close, true) };
  };
  const direct = backAt(end);
  if (direct !== null) return direct;
  const quoted = groups.find(group => group.kind === '"');
  if (quoted !== undefined && quoted.start - end < 4) {
    putTitle(draft, 'title', text.slice(quoted.start + 1, quoted.end - 1));
    const back = backAt(quoted.end + (text.charAt(quoted.end) === ',' ? 1 : 0));
    if (back !== null) return back;
    const place = locatorAtHead(text.slice(quoted.end), true);
    return place === null || draft.author === undefined ? null : { form: 'short', draft, end: quoted.end + place.end, locator: place.locator };
  }
  const from = draft.author === undefined ? 0 : end + (/^[,.]? /u.exec(text.slice(end))?.[0].length ?? 0);
  const nextName = locatorAtHead(text.slice(from), false);
  if (draft.author !== undefined && nextName !== null) return { form: 'short', draft, end: from + nextName.end, locator: nextName.locator };
  const tail = /, (?:pp?\. ?)?\d{1,4}(?!\d)|, (?:op\. ?cit|supra|n\. \d)/u.exec(text.slice(from));
  if (tail === null) return null;
  const title = text.slice(from, from + tail.index);
  if (title.length < 3 || title.length > 120 || !/^[\p{Lu}“"]/u.test(title) || / (?:is|was|are|were|has|had|cites|argues|says) /u.test(title)) return null;
  if (draft.author === undefined && (isNameShaped(title) || !/, pp?\./u.test(tail[0]))) return null;
  putTitle(draft, 'title', title);
  const back = backAt(from + tail.index);
  if (back !== null) return back;
  const place = locatorAtHead(text.slice(from + tail.index), true);
  return place === null ? null : { form: 'short', draft, end: from + tail.index + place.end, locator: place.locator };
}
