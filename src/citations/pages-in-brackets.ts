import type { Locator } from '../records/citation.js';
import { locatorAtHead } from './read-locator.js';

/** What a bracket says besides of a quotation, behind its page or before it: *emphasis added*, *my translation*, *for instance*; a table has a number of its own. */
const BEHIND = /[,;] (?:(?:my|his|her|their|original|author’s|the) )?(?:emphas[ie]s|italics|translation|trans\.)[^,;]{0,24}$|[,;] (?:for (?:example|instance)|(?:chart|figure|map|table) \d{1,3}|(?:quoting|citing|quoted (?:from|in)) [^,;\d]{1,40})$/iu;
const BEFORE = /^(?:(?:my |original )?(?:emphasis|italics|translation)(?: added| mine| in (?:the )?original)?|(?:chart|figure|map|table) \d{1,3})[,;] /iu;
/** Words before a page, in brackets or within them: *(see the chart on 12; compare also pp. 30-31)*. */
const LEAD = /^(?:(?:see|also|cf\.|esp\.|especially|particularly|e\.g\.|for example|on|at|quoted|cited|compare|and|but|vgl\.|siehe|voir|véase|vedi|cfr\.),? ){0,4}(?:(?:chart|table|figure|map) on |the \p{L}+ (?:on|at) (?=p))?/iu;
const LABEL = /^(?:[Pp]ages? |[Pp]p?\. ?|[Pp]p? (?=\d)|S\. ?|Seiten? )/u;
/** *12-15*, *216 n. 60*, *34ff.*; the pages of a preface have two letters or more, since *(i)* counts a point. */
const PAGES = /^(?:\d{1,3}(?:\p{Pd}\d{1,3}| ?nn?\.? ?\d{1,3}|n| ?(?:ff?|sqq?)| et suiv)?|(?=[ivxl]{2}|[ivxl]\p{Pd})l?x{0,3}(?:ix|iv|v?i{0,3})(?:\p{Pd}l?x{0,3}(?:ix|iv|v?i{0,3}))?)\.?$/u;
const NOTE_OF_PAGE = /^(?:notes? |nn?\. ?|Anm\. ?)\d{1,3}$|^(?:passim|throughout)$/iu;
/** What parts one page from the next. */
const BETWEEN = /[;,] |(?<=\d) (?:and|[&ey]|et|und) (?=\d|passim|throughout)/u;
/** *Marković, 140*, *see Hill and Reed, pp. 3, 5*, *Hill 1990: 12*: a name, and a year, before the pages; *p. 45 in Hill* behind them. */
const NAMED = /^(?:(?:see|also|cf\.|vgl\.|siehe|voir),? ){0,2}(\p{Lu}[\p{L}\p{M}’'-]+(?: (?:and|&|und|et) \p{Lu}[\p{L}\p{M}’'-]+)?)(?: ((?:1[5-9]|20)\d\d)[,:]|[,:])? (?=\d|pp?\.|S\.|ch|[ivxl]{2})/u;
const NAME_BEHIND = /^([^,;]{1,16}) (?:in|of) (\p{Lu}[\p{L}\p{M}’'-]+)$/u;

/** The pages of a bracket that holds nothing but pages, of the text or of its notes: *12-15*, *29, 31; 216 n. 60*, *xii, 5*, *45, emphasis added*; `bare` without a word before them. */
export function pagesIn(printed: string): { readonly value: string; readonly bare: boolean } | null {
  const inner = printed.replace(BEHIND, '').replace(BEFORE, '');
  const place = inner.slice(LEAD.exec(inner)?.[0].length ?? 0), value = place.replace(LABEL, '');
  const [first = '', ...others] = value.split(BETWEEN);
  if (!PAGES.test(first) || !others.every((other) => { const page = other.replace(LEAD, '').replace(LABEL, ''); return PAGES.test(page) || NOTE_OF_PAGE.test(page); })) return null;
  return { value: value.replace(/(?<!f)\.$/u, ''), bare: value === printed };
}

/** A page or a chapter with the names beside it, which are family names where somebody of them is known, and the year of the work. */
export interface NamedPlace { readonly families: readonly string[]; readonly year?: number; readonly locator: Locator }

/** *(Marković, 140)*, *(Marković, ch. 3)* */
export function namedPages(printed: string): NamedPlace | null {
  const behind = NAME_BEHIND.exec(printed), name = behind === null ? NAMED.exec(printed) : null;
  const [names = '', place = ''] = behind !== null ? [behind[2], behind[1]] : [name?.[1], printed.slice(name?.[0].length ?? printed.length)], pages = pagesIn(place), chapter = pages === null && place.startsWith('ch') ? locatorAtHead(place, false) : null;
  const locator = pages !== null ? { label: 'page', value: pages.value } : chapter?.end === place.length ? chapter.locator : null;
  return names === '' || locator === null ? null : { families: names.split(/ (?:and|&|und|et) /u), ...(name?.[2] !== undefined && { year: Number(name[2]) }), locator };
}
