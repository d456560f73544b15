import type { Line } from './line.js';

const HEADING = /^(?:(?:select(?:ed)? )?bibliography|(?:principal|selected|chief|main) (?:publications|works|writings)(?: (?:of|by) \S.{2,30}[^.\s])?|works cited|references|literature cited|further reading|bibliographie|literatur(?:verzeichnis)?|références(?: bibliographiques)?|referências(?: bibliográficas)?|bibliografía|bibliografia|referencias(?: bibliográficas)?|riferimenti bibliografici|список (?:использованн\p{L}+ )?(?:литературы|источников)(?: и (?:литературы|источников))?|(?:источники и )?литература|библиография|(?:主要)?(?:参考|參考|引用|引證|引证)(?:文献|文獻|书目|書目))\s*[:：]?$/iu;
const LONGEST_HEADING = 60;
/** A family name before its comma, with particles, or in capitals; a dash for the author before; a body before the stop and the year; the year first, as lists of one person's works have it. *Cambridge, MA:* is a place. */
const OPENS = /^(?:[—–―_-]{2,}|\p{Lu}{4,}(?=[ ,.;:])|(?:(?:de|di|du|da|del|della|van|von|der|den|la|le|el|al|dos|ter|zu) ){0,3}\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)?(?:,? (?:eds?\.|\p{Lu}\.)|, \p{Lu}(?!\p{Lu}:))|(?:\p{Lu}[\p{L}.’'-]+ ){1,7}\(?(?:1[5-9]|20)\d\d[a-z]?[).]|(?:1[5-9]|20)\d\d[a-z]? {1,4}[(“"‘]?\p{Lu}|(?:1[5-9]|20)\d\d[a-z]? \(with )/u;
const ENDS = /[.)\]”’"]$|\d$|\/\S*$/u;
/** A line set in further than the first of its entry goes on with it. */
const HANGING = 2;

/** Is the line the heading of a list of works: *References*, *Works cited*, *Literaturverzeichnis*? */
export const isListHeading = (text: string): boolean => text.length < LONGEST_HEADING && HEADING.test(text);

/** *Albert, William. 1972.*, *———. 1973.* */
export const opensEntry = (text: string): boolean => OPENS.test(text);

/**
 * Does a line of a list of works begin an entry, where no empty line stands before it?
 *
 * *Albert, William. 1972.* below *… London: Academic Press.* does; *Cambridge: Cambridge University Press.* and a line that is set in do not.
 */
export function beginsEntry(first: Line, before: Line, line: Line): boolean {
  if (line.indent >= first.indent + HANGING) return false;
  return line.indent + HANGING <= before.indent || ENDS.test(before.text.trimEnd()) && opensEntry(line.text);
}
