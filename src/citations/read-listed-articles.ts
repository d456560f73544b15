import type { PersonName } from '../records/person.js';
import type { Span } from '../text/span.js';
import type { Reading } from './draft.js';
import { lex } from './lex.js';
import { putSubject } from './put-subject.js';
import { splitNote } from './split-note.js';

const LEAD = /(?:articles?|essays?|chapters?|publications|writings|papers)[^.“”"()]{0,60}? (?=[“"])/gu;
/** Where the next of a list begins, or the sentence ends. */
const NEXT = /(?:,|;)? and (?=[“"])|(?<=\d\)),? and (?=\p{Lu})|[,;] (?=[“"])|\.”? (?=\p{Lu})|\.$/u;
const LONGEST = 320;

/**
 * Finds the articles that a biography lists: *Recent articles include “Agents of Change,” forthcoming in The Journal of Cold War
 * Studies and “The Decade,” Modern China Studies 22 (2015), 45–70.*
 *
 * *She wrote of a “secret speech” in her articles* lists none: nothing says where it appeared.
 */
export function readListedArticles(text: string, person: PersonName | undefined): (Span & { reading: Reading })[] {
  const found: (Span & { reading: Reading })[] = [];
  let until = 0;
  for (const lead of text.matchAll(LEAD)) {
    let start = lead.index + lead[0].length;
    while (start >= until && /^[“"]/u.test(text.slice(start, start + 1))) {
      const rest = text.slice(start, start + LONGEST);
      const title = titleLength(rest);
      const next = title === 0 ? null : NEXT.exec(rest.slice(title));
      if (next === null) break;
      const length = title + next.index;
      const reading = articleOf(rest.slice(0, title), rest.slice(title, length));
      if (reading === null) break;
      putSubject(reading.draft, person, [], false);
      found.push({ start, end: start + length, reading });
      until = start + length;
      start = until + next[0].length;
      if (next[0].startsWith('.')) break;
    }
  }
  return found;
}

/** How long a title in quotation marks is: up to the closing mark behind a comma, or before *in* or a comma. */
const titleLength = (rest: string): number => { const close = /[,?!.][”"]|[”"](?=,| in | forthcoming)/u.exec(rest.slice(1)); return close === null ? 0 : close.index + 1 + close[0].length; };

/** The article as a note would cite it. */
function articleOf(quoted: string, behind: string): Reading | null {
  const title = quoted.replace(/^[“"]|[,.]?[”"]$/gu, '');
  const journal = behind.replace(/^,? ?(?:forthcoming )?(?:in )?(?:the )?/u, '');
  const [read] = splitNote(lex(`“Title,” ${journal}`)).readings;
  const container = read?.reading.draft['container-title'] ?? (/^\p{Lu}[^,;()]{3,80}$/u.test(journal) ? journal : undefined);
  if (container === undefined) return null;
  const draft = { ...(read?.reading.draft ?? {}), type: read?.reading.draft.type ?? 'article-journal', title: /[“"][^”"]*$/u.test(title) ? `${title}”` : title, 'container-title': container };
  return { form: 'full', draft, end: 0, ...(read?.reading.locator !== undefined && { locator: read.reading.locator }) };
}
