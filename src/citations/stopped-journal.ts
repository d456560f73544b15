import { STOPPED_JOURNALS } from '../data/citations/journal-names.js';
import { isListed } from '../text/word-list.js';
import { COLON, type Lexed, STOP } from './lex.js';

const HEADS = 'annales ayer clio comparativ contemporanea genèses hispania historische l’homme leviathan meridiana politix saeculum traverse vingtième', LONGEST = 14;

/** *Annales. Économies, Sociétés, Civilisations 13*: behind a journal that the table knows by a name with a full stop within; the same token if none begins here. */
export function stoppedJournalEnd(lexed: Lexed, from: number): number {
  if (!lexed.among(from, HEADS)) return from;
  let stop = from + 1;
  while (stop - from < 3 && lexed.kind(stop) !== STOP && lexed.kind(stop) !== COLON) stop++;
  const head = `${lexed.slice(from, stop).toLowerCase()}. `;
  for (let end = stop + 2; end - stop < LONGEST; end++) if (isListed(STOPPED_JOURNALS, head + lexed.slice(stop + 1, end).toLowerCase().replaceAll('\'', '’'), '|')) return end;
  return from;
}
