import { readPerson, readPersonList } from './read-persons.js';
import type { Draft } from './draft.js';
import { put } from './draft.js';
import type { PersonName } from '../records/person.js';

const EDITION = /,? \(?((?:\d+(?:st|nd|rd|th)|[Rr]ev(?:ised)?\.?|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|expanded|enlarged)(?: \p{L}+\.?)? (?:ed\.?|edn\.?|edition))\)?,?$/u;
const VOLUME = /,? (?:[Vv]ols?\.|[Vv]olume|[Bb]d\.|t\.|[Tt]om) ?([\divxlcIVXLC]+(?:[-–]\d+)?),?$/u;
const VOLUMES = /,? ((?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:vols?\.|volumes)),?$/u;
const ROLE = /[,.]? [([]?((?:[Ee]d(?:ited)?\.?|[Tt]rans(?:l|lated)?\.?|Translation)(?: (?:and|&) (?:[Tt]rans(?:l|lated)?|[Ee]d(?:ited)?|[Nn]otes|[Aa]nnotated)\.?)?(?: and with an introduction)?(?: by)?) (\p{Lu}[^“”:;()[\]]{2,80})[)\]]?[,.]?$/u;
const TRANSLATION = / ?[[(][“"]?([^[\]()“”]{3,200})[”"]?[\])]$/u;

const persons = (text: string): PersonName[] => {
  const list = readPersonList(text.trim().replace(/[,.]$/u, ''));
  if (list.persons.length > 0) return [...list.persons];
  const one = readPerson(text);
  return one === null ? [] : [one];
};

/** Finds the last role phrase: `lastIndexOf` first, so that the pattern runs over a short tail only. */
function roleTail(text: string): RegExpExecArray | null {
  let from = -1;
  for (const word of [' ed. ', ' ed ', ' edited ', ' trans. ', ' translated ', ' Translated ', ' Edited ', '(trans. ', '(ed. ', '(translated ', ' Translation ']) {
    const at = text.lastIndexOf(word);
    if (at > 0 && (from < 0 || at < from)) from = at;
  }
  if (from < 0 || text.length - from > 140) return null;
  const start = Math.max(0, from - 1);
  const match = ROLE.exec(text.slice(start));
  if (match !== null) match.index += start;
  return match;
}

/**
 * Takes editors, translators, edition and volume off the end of a title and puts all into the draft.
 *
 * *Mao, 2nd ed.* has an edition; *The Origins, 3 volumes* is in three volumes; *Report, 1949* keeps its year.
 */
export function putTitle(draft: Draft, key: 'title' | 'container-title', printed: string): void {
  let text = printed.trim().replace(/[,:;]+$/u, '').trim();
  for (let guard = 0; guard < 4; guard++) {
    const edition = EDITION.exec(text.slice(-60));
    if (edition !== null) { put(draft, 'edition', (edition[1] ?? '').replace(/ (?:ed\.?|edn\.?|edition)$/u, '')); text = text.slice(0, text.length - edition[0].length); continue; }
    const volume = VOLUME.exec(text.slice(-30)) ?? VOLUMES.exec(text.slice(-30));
    if (volume !== null) { put(draft, 'volume', volume[1]); text = text.slice(0, text.length - volume[0].length); continue; }
    const role = roleTail(text);
    if (role !== null) {
      const found = persons(role[2] ?? '');
      if (/[Ee]d/u.test(role[1] ?? '') && !/^[Tt]rans[^A-Z]* by/u.test(role[1] ?? '') && !/[Tt]rans/u.test(role[1] ?? '')) put(draft, 'editor', found);
      else put(draft, 'translator', found);
      text = text.slice(0, role.index).replace(/[,.(\s]+$/u, '');
      continue;
    }
    break;
  }
  text = text.replace(/[,.\s]+$/u, '').replace(/^[‘“"](?!.*[’”"])/u, '');
  const translation = TRANSLATION.exec(text);
  if (key === 'title' && translation?.[1] !== undefined && translation.index > 3 && !/^\d/u.test(translation[1])) {
    draft.custom = { ...draft.custom, translatedTitle: translation[1] };
  }
  put(draft, key, text);
}
