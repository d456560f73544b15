import type { Metadata } from '../records/document.js';
import type { Author } from '../records/section.js';
import { readAuthors } from './read-authors.js';

const EDITOR = /^(?:(?:[\p{L}/-]+ (?:and |& )?){0,3}(?:editors?|eds?\.)(?: of [\p{L} ]{3,40})?:|(?:edited|commissioned|organi[sz]ed|herausgegeben)(?: for [\p{L}-]{2,20})? (?:by|von):?) ?(?=\p{Lu})/iu;
const EDITORS = /(?:H-\p{Lu}\p{L}+ )?(?:(?:Roundtable|Forum|Web(?:\/Production)?|Production|Copy|Managing|Commissioning|Review|Book|Series|General|Guest|Associate|Assistant|Article) (?:and )?){1,3}Editors?:|(?<=\p{Ll}) (?:@\p{L}|(?:Introduction|Reviews?|Reviewed|Response) by )/gu;
const DATED = /^(?:published|posted|publication date|date(?: of publication)?|first published|online|last updated|received)(?: on| in| online)?(?: [A-Z]-?\p{L}+)?:? ?\(?((?:\d{1,2}\.? )?(?:\p{Lu}\p{L}{2,9}\.?,? )?(?:\d{1,2}, )?(?:1[5-9]|20)\d\d)\)?(?:; (?:substantive )?revision .{4,30})?$/iu;
const DATE_ALONE = /^(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?((?:\d{1,2}\.? )?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Spring|Summer|Autumn|Fall|Winter)\.?(?: \d{1,2})?,? (?:1[5-9]|20)\d\d)(?:,? \d{1,2}[.:]\d\d(?: [A-Z]{2,4})?)?$/u;
/** *Pubblicato il 19-10-2020*, *30.11.2014* */
const IN_FIGURES = /^(?:(?:pubblicato il|publié le|mis en ligne le|veröffentlicht am|publicado (?:el|em)|опубликовано:?) )?(\d{1,2}([-./])\d{1,2}\2(?:1[89]|20)\d\d)$/iu;
/** *时间:2021.01.15* behind the author of a Chinese page. */
const HAN_DATED = /(?:时间|時間|日期)\s?[:：]\s?((?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?)/u;
/** *March 12, 2019 by Ann Lee*, *By Ann Lee on March 12, 2019* */
const SIGNED = /^(?:posted (?:on )?|published (?:on )?|(?:discussion published )?by \p{Lu}\D{3,60} on (?:\p{Lu}\p{L}+day, )?)?((?!volume |issue |band |tome )\p{Lu}\p{L}{2,9} \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{L}{2,9} \d{4})(?:,? by \p{Lu}|$)/iu;
const DOI = /\b(?:doi:? ?|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s"<>|]+[^\s"<>|.,;)])/iu;
const ADDRESS = /^(?:URL|Permalink|Stable URL|Available at|Web)?:? ?(https?:\/\/[^\s"<>|]+[^\s"<>|.,;)])$/iu;
const SERIES = /^((?:[\p{L}-]+ ){0,4}(?:roundtable|forum|review essay|article review|essay|review|working paper)s?(?: review)?,? (?:(?:vol(?:ume|\.)? ?)?[\divxlc]+(?:[-–]|,? (?:no\.?|number|issue) ?)\d+|(?:no\.|number|(?<=paper )#?) ?#?\d+))(?=$|[\s,;:|(.])/iu;
/** Of a talk: *Interviewed by: Ann Lee*, *Initial interview date: November 19, 1990*. */
const INTERVIEW = /^(?:interviewed by:? ?\p{Lu}|(?:\p{L}+ )?interview date:)/iu;
const STANDARD_NUMBER = /^e?-?(?:ISSN|ISBN)(?: \((?:print|online)\))? ?:? ?[\dX-]{8,17}$/iu;
const COPYRIGHT = /^(?:(?:©|\(c\))[^.]{0,60}(?:1[89]|20)\d\d|copyright\b)/iu;
/** *Journal of Road History 45 (2019), 1–24*: where it appeared. */
const JOURNAL = /^\p{Lu}[\p{L} &:,.’'-]{3,80}? (?:vol(?:ume|\.) ?)?\d{1,4}(?:[ ,:.(/]+(?:no\.? ?|issue |nr\.? ?)?\d{1,4}\)?)?,? ?\((?:\p{L}+ )?(?:1[89]|20)\d\d\)[,: ]+(?:pp?\. ?)?\d{1,4}(?:[-–]\d{1,4})?$/u;
/** Before or above what a page says of how it is to be cited. */
const CITE = /^(?:(?:empfohlene )?zitierweise|zitation|(?:suggested |recommended )?citation|cite as)\b/iu;
const ADDRESS_WITHIN = /https?:\/\/[^\s"<>|]+[^\s"<>|.,;)]/u;
const FIGURE = /\d/u;
/** *Email: h.lee@example.org*: how to reach who wrote. */
const CONTACT = /^(?:e-?mail|contact|correspondence)?:? ?[^\s@]{1,64}@[^\s@]{3,64}$|^ORCID\P{L}/iu;
/** Without these the patterns find nothing that speak of letters in any case, which are dear to make: most lines have none. */
const EDITING = /^(?:edit|commis|organi|heraus)|\bed(?:s|itors?)?\b/iu, DATING = /^(?:publi|posted|date|first|online|last|recei)/iu, ISSUED = /round|forum|essay|review|paper/iu;
const LONGEST_DATE = 36;
const LONGEST = 240;

/** Parts of a line that a stroke, or a wide space, sets apart; who edited may stand behind other things on it. */
const partsOf = (line: string): string[] => (line.includes('Editor') ? line.replace(EDITORS, '\n$&') : line).split(/ \| | • |\n|\s{3,}|\. (?=doi|https?:|©)| (?=Published on H-|Commissioned by \p{Lu})/u).map((part) => part.trim()).filter(Boolean);

const editing = (part: string): RegExpExecArray | null => (EDITING.test(part) ? EDITOR.exec(part) : null);
const dateOf = (part: string): string | undefined => (FIGURE.test(part) ? (DATING.test(part) ? DATED.exec(part)?.[1] : undefined) ?? (part.length <= LONGEST_DATE ? (DATE_ALONE.exec(part) ?? IN_FIGURES.exec(part))?.[1] : undefined) : undefined);

/** Does a line say no more than who edited, when it appeared, under what number or address? */
export const isMetadata = (line: string): boolean => line.length <= LONGEST && partsOf(line).some((part) => editing(part) !== null || dateOf(part) !== undefined || (FIGURE.test(part) && (DOI.test(part) || (/\d\)[,: ]/u.test(part) && JOURNAL.test(part)))) || ADDRESS.test(part) || CONTACT.test(part) || COPYRIGHT.test(part) || STANDARD_NUMBER.test(part) || INTERVIEW.test(part));

/** What lines at the head and the foot of a document say of it, in their own words: editors, date, identifier, copyright; the first that says so counts, and every editor. */
export function readMetadata(lines: readonly string[]): Omit<Metadata, 'title' | 'authors'> {
  const editors: Author[] = [];
  const found: { date?: string; identifier?: string; copyright?: string } = {};
  let series: string | undefined;
  for (const line of lines) for (const part of partsOf(line.slice(0, LONGEST * 2))) {
    if (part.length > LONGEST) continue;
    const role = editing(part);
    const named = role === null ? null : readAuthors(part.slice(role[0].length).replace(/[.;]$/u, ''));
    if (named !== null) for (const editor of named.authors) if (!editors.some(({ name }) => name.family === editor.name.family && name.given === editor.name.given)) editors.push(editor);
    const date = dateOf(part) ?? SIGNED.exec(part)?.[1] ?? HAN_DATED.exec(part)?.[1];
    if (date !== undefined) found.date ??= date;
    const identifier = DOI.exec(part)?.[1] ?? ADDRESS.exec(part)?.[1];
    if (identifier !== undefined) found.identifier ??= identifier;
    if (FIGURE.test(part) && ISSUED.test(part)) series ??= SERIES.exec(part)?.[1];
    if (COPYRIGHT.test(part)) found.copyright ??= part;
  }
  lines.forEach((line, i) => {
    if (!CITE.test(line) && !CITE.test(lines[i - 1] ?? '')) return;
    const address = ADDRESS_WITHIN.exec(line)?.[0], date = /\d{1,2}\.\d{1,2}\.(?:19|20)\d\d/u.exec(line)?.[0];
    if (address !== undefined) found.identifier ??= address;
    if (date !== undefined) found.date ??= date;
  });
  const identifier = found.identifier ?? series;
  return { ...(editors.length > 0 && { editors }), ...(found.date !== undefined && { date: found.date }), ...(identifier !== undefined && { identifier }), ...(found.copyright !== undefined && { copyright: found.copyright }) };
}
