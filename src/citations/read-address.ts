import { dateAt } from './read-date.js';
import { type Draft } from './draft.js';
import { ADDRESS, CLOSE, COLON, COMMA, type Lexed, OPEN, OTHER, STOP, UPPER } from './lex.js';

const LEAD = 'available at from online url doi disponible en ligne línea link in also retrieved accessed abrufbar unter verfügbar consulté le consultato il via on web internet html https http seen modified updated last visited viewed hier zugriff am disponível disponibile em su sur acesso consultado el abgerufen режим доступа see ssrn to and as of';

const SEEN = 'modified updated accessed visited viewed retrieved seen abgerufen zugriff consulté consultato consultado acesso';

/** Words that open a sentence about an address: *Disponível em*. */
export const opensAddress = (lexed: Lexed, at: number): boolean => lexed.among(at, 'available retrieved disponível disponible disponibile verfügbar abrufbar zugriff abgerufen consulté consultado acesso url');

/** Behind a web address or DOI with the words that lead to it: *, available at: http://…*, *[accessed 3 May 2010]*; null if none stands there. */
export function addressAt(lexed: Lexed, from: number, to: number): { end: number; put: (draft: Draft) => void } | null {
  let at = from, words = 0, end = -1;
  let url: string | undefined, doi: string | undefined, accessed: Draft['accessed'], modified: Draft['issued'];
  while (at < to) {
    const kind = lexed.kind(at);
    if (kind === ADDRESS) {
      const printed = lexed.slice(at, at + 1).replace(/(?<=\S{9}) /gu, '');
      const dx = /10\.\d{4,9}\/\S+$/u.exec(printed)?.[0];
      if (dx !== undefined && (doi === undefined) && (/^(?:doi|10\.)/iu.test(printed) || /doi\.org/iu.test(printed))) doi = dx;
      else if (url === undefined && dx === undefined) url = printed.replace(/^(https?:\/\/) /u, '$1');
      at++;
      end = at;
      continue;
    }
    const date = words > 0 || end > 0 ? dateAt(lexed, at) : null;
    // *accessed 3 May 2019, https://…*
    if (date !== null && date.grain !== 'year' && (end > 0 || lexed.among(at - 1, SEEN))) { if (end < 0) { if (lexed.among(at - 1, 'modified updated')) modified = date.date; else accessed = date.date; at = date.end; continue; } accessed = date.date; at = date.end; end = at; continue; }
    if ([COMMA, STOP, COLON, OPEN, CLOSE, OTHER].includes(kind)) { if (kind === STOP && end > 0 && !lexed.among(at + 1, LEAD)) break; if (kind === CLOSE && lexed.partner(at) < from) break; at++; if (kind === CLOSE && end === at - 1 && end > 0) end = at; continue; }
    if (kind > UPPER || !lexed.among(at, LEAD) || words++ > 8) break;
    at++;
  }
  if (end < 0) return null;
  return {
    end,
    put: (draft) => { if (url !== undefined && draft.URL === undefined) draft.URL = url; if (doi !== undefined && draft.DOI === undefined) draft.DOI = doi; if (accessed !== undefined) draft.accessed = accessed; if (modified !== undefined) draft.issued ??= modified; },
  };
}
