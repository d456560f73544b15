import { isBlank, type Line } from './line.js';

/** The labels of the cover that an archive of journals sets before an article, each at the head of its line, in their order. */
const LABELS: readonly RegExp[] = [/^(?:Author\(s\)|Review by|Published by):? \S|^In ?: \p{Lu}.*\d|^(?:Electronic version|Édition électronique|Edizione elettronica|Edición electrónica)$/u, /^(?:Source: \S|DOI ?: |Citer ce document)/u, /^(?:Stable URL: ?(?:https?:|$)|https?:\/\/(?:www\.)?persee\.fr\/|For additional information about this article|(?:Electronic reference|Référence électronique|Notizia bibliografica digitale|Referencia electrónica)$)/u];
/** Above the first of them stands the title. */
const LONGEST_TITLE = 10;
const LONGEST_COVER = 60;
const END = /^All use subject to /u;
const ACCESSED = /^Accessed: /u;

/**
 * How many lines the cover takes that an archive sets before an article: to the page's end, or to the terms of use where
 * pages are not marked, or else to its last label; none in a text that has not all labels, as *Source: the author’s files* has not.
 */
export function coverLength(lines: readonly Line[]): number {
  let printed = 0;
  let label = 0;
  let end = 0;
  for (let i = 0; i < lines.length && printed < LONGEST_COVER; i += 1) {
    const line = lines[i] as Line;
    if (line.afterFormFeed && i > 0 && label === LABELS.length) return i;
    if (isBlank(line)) continue;
    printed += 1;
    if (label === 0 && printed > LONGEST_TITLE) return 0;
    if (LABELS[label]?.test(line.text) === true) label += 1;
    if (label < LABELS.length) continue;
    if (END.test(line.text)) return i + 1;
    if (end === 0 || ACCESSED.test(line.text)) end = i + 1;
  }
  return end;
}
