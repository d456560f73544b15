import type { Draft } from './draft.js';
import { IS, vocabulary } from './vocabulary.js';

/** What the grammar of a citation says of its kind. */
export interface TypeSigns {
  readonly quoted: boolean;
  readonly journal: boolean;
  readonly inBook: boolean;
  readonly printed: boolean;
  readonly day: boolean;
  readonly thesis: boolean;
}

const REPORT = /(?<!\p{L})(?:Working|Discussion|Occasional|Research|Policy|Technical|Background|Conference|Intelligence|Staff) (?:Papers?|Reports?|Notes?|Memorandum)(?!\p{L})|^(?:Report|Memorandum)(?! of)|^Report of the (?:\p{Lu}\p{L}+ ){0,3}Com(?:mission|mittee)(?!\p{L})/u;
/** Bodies of a state that print reports. *Ministry* alone may be a title’s. */
const BODY = /(?<!\p{L})(?:Senate|House of Representatives|Congress,|Committee on|Select Committee|Royal Commission|Commission on|Department of|Ministry of|Bureau of|Office of|Bundesministerium|Ministère)(?!\p{L})/u;
const PAPER = /^(.*(?:Papers?|Reports?|Notes?|Memorand\p{L}+)(?: Series)?(?: [A-Z]\p{L}+)?),? (?:[Nn]o\. ?|[Nn]r\. ?|#)?([\d/]+)(?:, (\p{Lu}.+))?$/u;

const isNewspaper = (name: string): boolean => name.toLowerCase().split(/[^\p{L}-]+/u).some((word) => ((vocabulary().flags.get(word) ?? 0) & IS.newspaper) !== 0);

/** Sets the CSL type of an item by the fields that it has. */
export function nameType(draft: Draft, signs: TypeSigns): void {
  draft.type = typeOf(draft, signs);
  if (draft.type === 'article-journal' && draft['publisher-place'] === undefined && (draft.volume ?? draft.issue) !== undefined) townApart(draft);
}

/** A town, or a country by its whole name. */
const isLocal = (name: string): boolean => name.length > 4 && ((vocabulary().flags.get(name) ?? 0) & IS.region) !== 0 || vocabulary().places.get(name.split(' ')[0] ?? '')?.some((known) => known.join(' ') === name) === true;

/** *Revista de Antropologia, São Paulo*: a town behind a journal tells where it comes out; in *C. R. Acad. Sci. Paris*, *J. Phys. (Paris)* it is part of the name. */
function townApart(draft: Draft): void {
  let journal = draft['container-title'] ?? '', place = '';
  for (let found; (found = /^(.+\p{L}{5})[.,] ([^.,()]+)$/u.exec(journal)) !== null && isLocal((found[2] ?? '').toLowerCase());) {
    place = place === '' ? found[2] ?? '' : `${found[2]}, ${place}`;
    journal = found[1] ?? '';
  }
  // *Mulheres, arquivos e memórias. Revista do Instituto, Brasil, n. 71*
  const stop = draft.title?.lastIndexOf('. ') ?? -1;
  if (place === '' && stop > 0 && isLocal(journal.toLowerCase())) { place = journal; journal = draft.title?.slice(stop + 2) ?? ''; draft.title = draft.title?.slice(0, stop) ?? ''; }
  if (place !== '') { draft['container-title'] = journal; draft['publisher-place'] = place; }
}

function typeOf(draft: Draft, { quoted, journal, inBook, printed, day, thesis }: TypeSigns): Draft['type'] {
  const container = draft['container-title'];
  if (thesis || /^(?:автореф|дис)/u.test(draft.genre ?? '')) return 'thesis';
  if (draft.genre === 'paper' || /^(?:(?:Paper|Poster) presented|(?:Trabalho|Comunicação) apresentad|(?:Ponencia|Comunicación) presentad|Communication présentée|Relazione presentata)/u.test(container ?? '')) return 'paper-conference';
  if (draft['reviewed-title'] !== undefined) return 'review';
  // *Working Paper No. 48, October 2005, Cold War International History Project*, *mimeo, Department of History, 1990*: what no journal numbers is who printed it
  if (container !== undefined && /^(?:working|discussion|occasional|mimeo)/iu.test(draft.genre ?? '') && (draft.volume ?? draft.page) === undefined) {
    draft.publisher = draft.publisher === undefined ? container : `${container}, ${draft.publisher}`;
    delete draft['container-title'];
    return draft.number === undefined ? 'manuscript' : 'report';
  }
  if (container !== undefined && REPORT.test(container) && (!inBook || draft.editor === undefined) && (draft.volume === undefined || draft.page === undefined || draft.issue === undefined)) {
    const paper = PAPER.exec(container);
    draft['collection-title'] = paper?.[1] ?? container;
    const number = paper?.[2] ?? draft.issue ?? draft.volume;
    if (number !== undefined) draft.volume = number;
    // *CWIHP Working Paper 27, Woodrow Wilson Center*
    if (paper?.[3] !== undefined) draft.publisher ??= paper[3];
    delete draft['container-title'];
    delete draft.issue;
    return 'report';
  }
  // *Nise da Silveira. Coleção Pioneiros da Psicologia, v. 4. Brasília: Imago*
  if (container !== undefined && draft.publisher !== undefined && draft.page === undefined && draft.editor === undefined && /^(?:Cole[cç]|Collan)/u.test(container)) {
    draft['collection-title'] = container;
    if (draft.volume !== undefined) draft['collection-number'] = draft.volume;
    delete draft['container-title'];
    delete draft.volume;
    return 'book';
  }
  if (container !== undefined) {
    if (inBook || (printed && !journal)) return 'chapter';
    const unnumbered = draft.volume === undefined && draft.issue === undefined;
    if (unnumbered && (day || isNewspaper(container) || quoted && draft.page === undefined && draft.URL === undefined && draft.issued?.['date-parts']?.[0]?.length === 3) && (draft.issued?.['date-parts']?.[0]?.length ?? 0) >= 2) return 'article-newspaper';
    if (unnumbered && draft.URL !== undefined && draft.page === undefined) return day ? 'article-newspaper' : 'webpage';
    return journal || draft.page !== undefined || !unnumbered ? 'article-journal' : draft.editor !== undefined || draft.translator !== undefined ? 'chapter' : 'article-journal';
  }
  if (draft.genre !== undefined && /report|rep\b|working|discussion/iu.test(draft.genre)) return 'report';
  if (!printed && draft.URL !== undefined && (draft.issued === undefined || draft.edition === undefined && draft.volume === undefined && draft.editor === undefined)) return 'webpage';
  if (draft.genre !== undefined && /paper|manuscript|typescript|^unpub|^mimeo/iu.test(draft.genre)) return 'manuscript';
  if (draft.title !== undefined && REPORT.test(draft.title) || quoted && draft.number !== undefined) return 'report';
  if (draft.author?.some((one) => one.literal !== undefined && BODY.test(one.literal)) === true) return 'report';
  // *“The Road,” in Berg and Hill, 15–51*
  if (inBook && draft.editor !== undefined && draft.page !== undefined) return 'chapter';
  if (/(?:Working|Discussion|Occasional) Papers?/u.test(draft['collection-title'] ?? '')) return 'report';
  if (quoted && !printed) return 'document';
  return 'book';
}
