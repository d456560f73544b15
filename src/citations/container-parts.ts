import { type Draft, put } from './draft.js';

const SERIES = /Jahrbuch|Schriften|Reihe|Studien|Beiträge|Abhandlungen|Veröffentlichungen|Series|Studies|Collana|Collection/u;
const NUMBERED = /^([^,]{5,90}?),? (?:Bd|Band|[Vv]ol|Nr|[Nn]o|Heft)\.? ?(\d{1,4})$/u;
const JOURNAL = /^(.{0,90}(?<!\p{L})(?:Journal|Review|Quarterly|Revue|Rivista|Zeitschrift|Archiv)(?!\p{L}).{0,60}) (\d{1,3})$/u;

/**
 * Parts what a container's title has at its end: its series, *Alternative Rechtsformen, Jahrbuch für Rechtssoziologie Bd. 6*, or the volume
 * of a journal that has no other number, *Journal of Legal Studies 2*. Says whether it is a journal. *World War 2* is left as it is.
 */
export function partContainer(draft: Draft, edited: boolean): boolean {
  const title = draft['container-title'] ?? '';
  const comma = title.lastIndexOf(', ');
  const series = comma > 0 ? NUMBERED.exec(title.slice(comma + 2)) : null;
  if (series !== null && SERIES.test(series[1] ?? '')) {
    draft['container-title'] = title.slice(0, comma);
    put(draft, 'collection-title', series[1]); put(draft, 'collection-number', series[2]);
    return false;
  }
  const journal = edited || draft.volume !== undefined ? null : JOURNAL.exec(title);
  if (journal?.[1] === undefined) return false;
  draft['container-title'] = journal[1];
  put(draft, 'volume', journal[2]);
  return true;
}
