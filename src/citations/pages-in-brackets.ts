/** What a bracket says besides of a quotation, behind its page or before it: *emphasis added*, *my translation*, *for instance*; a table has a number of its own. */
const BEHIND = /[,;] (?:(?:my|original|author’s|the) )?(?:emphas[ie]s|italics|translation|trans\.)[^,;]{0,24}$|[,;] (?:for (?:example|instance)|(?:chart|figure|map|table) \d{1,3})$/iu;
const BEFORE = /^(?:(?:my |original )?(?:emphasis|italics|translation)(?: added| mine| in (?:the )?original)?|(?:chart|figure|map|table) \d{1,3})[,;] /iu;
/** Words before a page, in brackets or within them: *(see the chart on 12; compare also pp. 30-31)*. */
const LEAD = /^(?:(?:see|also|cf\.|esp\.|especially|particularly|e\.g\.|for example|on|at|quoted|cited|compare|and|but),? ){0,4}(?:(?:chart|table|figure|map) on |the \p{L}+ (?:on|at) (?=p))?/iu;
const LABEL = /^(?:[Pp]ages? |[Pp]p?\. ?|S\. ?)/u;
/** *12-15*, *216 n. 60*, *34ff.*; the pages of a preface have two letters or more, since *(i)* counts a point. */
const PAGES = /^(?:\d{1,3}(?:\p{Pd}\d{1,3}| ?nn?\.? ?\d{1,3}|n| ?ff?)?|(?=[ivxl]{2}|[ivxl]\p{Pd})l?x{0,3}(?:ix|iv|v?i{0,3})(?:\p{Pd}l?x{0,3}(?:ix|iv|v?i{0,3}))?)\.?$/u;
const NOTE_OF_PAGE = /^(?:notes? |nn?\. ?)\d{1,3}$|^passim$/iu;
/** What parts one page from the next. */
const BETWEEN = /[;,] |(?<=\d) (?:and|&) (?=\d)/u;
/** *Marković, 140*, *see Hill and Reed, pp. 3, 5*: a name before the pages. */
const NAMED = /^(?:(?:see|also|cf\.),? ){0,2}(\p{Lu}[\p{L}\p{M}’'-]+(?: (?:and|&) \p{Lu}[\p{L}\p{M}’'-]+)?),? (?=\d|pp?\.|[ivxl]{2})/u;

/** The pages of a bracket that holds nothing but pages, of the text or of its notes: *12-15*, *29, 31; 216 n. 60*, *xii, 5*, *45, emphasis added*; `bare` without a word before them. */
export function pagesIn(printed: string): { readonly value: string; readonly bare: boolean } | null {
  const inner = printed.replace(BEHIND, '').replace(BEFORE, '');
  const place = inner.slice(LEAD.exec(inner)?.[0].length ?? 0), value = place.replace(LABEL, '');
  const [first = '', ...others] = value.split(BETWEEN);
  if (!PAGES.test(first) || !others.every((other) => { const page = other.replace(LEAD, '').replace(LABEL, ''); return PAGES.test(page) || NOTE_OF_PAGE.test(page); })) return null;
  return { value: value.replace(/(?<!f)\.$/u, ''), bare: value === printed };
}

/** *(Marković, 140)*: the pages and the name before them, which is a family name where somebody of that name is known. */
export function namedPages(printed: string): { readonly families: readonly string[]; readonly value: string } | null {
  const name = NAMED.exec(printed), pages = name === null ? null : pagesIn(printed.slice(name[0].length));
  return name === null || pages === null ? null : { families: (name[1] as string).split(/ (?:and|&) /u), value: pages.value };
}
