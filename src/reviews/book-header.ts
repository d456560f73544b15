import { showsPerson } from './person-name.js';
import { isName } from './person-shape.js';

/** What the head of a review of a book has: the extent of the book, its price, its number, its imprint. */
const EXTENT = /(?:^|[\s(.,;])(?:Pp?\. ?(?:[ivxlc]+[ ,+]{1,3})?\d{2,4}(?![\d–—-])|(?:[ivxlc]{1,8} ?[+,] ?)?\d{2,4} ?(?:pp?\.(?! ?\d)|pages|с\.(?= |$)|S\.[;,]))|[Pp]p\. ?[ivxlc]+[ ,+]{1,3}\d{2,4}/u;
/** *Paris, Seuil, 2009, 412 p.*, *Roma, Viella, 2007, pp. XX-412*, *Köln: Böhlau 2009, XI + 433 S.*: the extent right behind the year of an imprint; *2016, p. 491* is a page. */
const BEHIND_YEAR = /[\p{L}’).] ?,? (?:1[5-9]|20)\d\d[.,]? (?:pp\. ?(?:[ivxlc]{1,8}[-–, +]{1,3}\d{2,4}|\d{3,4})(?![\d–—-])|(?:[ivxlc]{1,8}(?:[-–, +]{1,3}| u\. ))?\d{2,4} ?(?:pp?\.(?! ?\d)|[Sс]\.|págs?\.|páginas|Seiten))/iu;
const PRICE = /(?:[$£€¥]|US\$|EUR|USD|GBP) ?\d|\d (?:€|EUR|euros?|zł)(?=[\s.,;)]|$)/u;
/** *Tern; 388 pages; £25*, as newspapers have it, without a year; *Tern, 2007; pp. 388. £25*, *Tern, £25, pp. 388*, *Tern, $25 (388p)*. */
const SOLD = /(?: \d{2,4} (?:pages|pp\.?|p\.)| pp\. \d{2,4})[;,.] (?:US)?[$£€]\d|[$£€]\d[\d.]*(?:, pp\. \d{2,4}| \(\d{2,4}p\))/u;
/** *[Westport, CT: Praeger. 2002. ISBN …]*: an imprint in brackets with its number, without the extent. */
const BRACKETED = /\[\p{Lu}[^:[\]]{2,40}: [^[\]]{2,60}[.,] (?:1[5-9]|20)\d\d[.,;]? [^[\]]{0,40}ISBN/u;
const NUMBER = /ISBN|(?:^|\D)97[89][ -]?\d[\d -]{7,11}\d/u;
const BINDING = /\b(?:cloth|paper|paperback|hardcover|hardback|pbk|hbk|e-?book|illus|maps|tables|notes|bibliography|index)\b/iu;
const IMPRINT = /[.,()] ?\p{Lu}[\p{L} .,’'&-]{1,40}: \p{Lu}[^:]{2,60}[,.] (?:c\. ?)?(?:1[5-9]|20)\d\d/u;
/** *Rivers of the North. – Paris, Seuil, 2009.*, as French lists part a title from its imprint. */
const DASHED = /[.)»] [–—-] \p{Lu}[^–—]{3,80}, (?:1[5-9]|20)\d\d[.,;]? /u;
/** *York University Press, 1990*: an imprint without its place. */
const HOUSE = /[.,(] ?(?:\p{Lu}[\p{L}’'&-]{1,20} (?:of |and )?){1,4}(?:Press|Books|Publish(?:ers|ing)|Verlag),? \(?(?:1[5-9]|20)\d\d/u;
/** *Ann Lee, Rivers of the North (York: Tern, 1990).* is all that the block says. */
const ENDS_WITH_YEAR = /(?:1[5-9]|20)\d\d[)\].]{0,2}$/u, SENTENCE = /\b(?:is|was|are|were|has|had|have|see|cf)\b|\p{Ll}{3}\. \p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}+/u;
const YEAR = /(?:1[5-9]|20)\d\d/u;

const SHORTEST = 30;
const LONGEST = 420;
const LONGEST_NAMES = 160;

/**
 * Is a block the head of a review, that is, the book: *Ann Lee. Rivers of the North. York: Tern, 1990. Pp. xii, 320. $35.*?
 *
 * The extent and one of imprint, price, number or binding show it; an entry of a bibliography has no more than the imprint.
 */
export function isBookHeader(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || !/^(?:[\p{Lu}“"‘]|\d{1,4}(?![.)]? ?\p{Lu}[\p{L}’-]+,|[.)] ))/u.test(text)) return false;
  if (isStoppedHead(text)) return true;
  const imprint = BEHIND_YEAR.test(text) || SOLD.test(text) || BRACKETED.test(text);
  if (!imprint && (!YEAR.test(text) && !NUMBER.test(text) || !EXTENT.test(text))) return false;
  const shown = [PRICE, NUMBER, BINDING, IMPRINT].filter((sign) => sign.test(text)).length;
  return imprint || shown >= 2 || IMPRINT.test(text) || DASHED.test(text);
}

/** Is it *Rivers of the North. Ann Lee. Tern Press. 1990.*: title, author, house and year, parted by stops alone? */
export function isStoppedHead(text: string): boolean {
  const parts = YEAR_LAST.test(text) ? text.split(/(?<=[\p{Ll}\d?!’”)])\.? (?<=[.?!] )/u) : [], [author = '', house = ''] = parts.slice(-3, -1);
  return parts.length > 3 && HOUSE_ALONE.test(house) && isName(author) && showsPerson(author);
}
const YEAR_LAST = /\. (?:19|20)\d\d\.?$/u, HOUSE_ALONE = /^\p{Lu}[\p{L}&‘’' -]{0,40}(?:Press|Books|Publish(?:ers|ing)|Verlag|House|Editions|Sons|Routledge|Palgrave|Macmillan|Knopf|Norton|Penguin|Faber|Brill|Ashgate|Blackwell|Verso|Bloomsbury|Springer|Vintage|Viking|Harper|Doubleday|Gallimard|Einaudi|Suhrkamp|Beck)$/u;

/** *Ann Lee. “The River Police.” Road History 12:3 (2011): 4–9.*: an article under review. */
const ARTICLE = /[“"][^“”"]{8,200}[”"],? \p{Lu}[^“”"()]{3,80}\d{1,4}(?:[:.,] ?(?:no\. ?)?\d{1,3})? \([^()]{0,20}(?:1[5-9]|20)\d\d\)/u;

/** An article, or a book as a list of what is reviewed gives it: with its price or number but not its extent, or nothing behind its year. */
export const isBookLine = (text: string): boolean => text.length <= LONGEST && (isBookHeader(text) || /^\p{Lu}/u.test(text) && ARTICLE.test(text) || (IMPRINT.test(text) && (NUMBER.test(text) || PRICE.test(text) || BINDING.test(text) || ENDS_WITH_YEAR.test(text) && !SENTENCE.test(text)) || NUMBER.test(text) && HOUSE.test(text)));

/** *Rezension: Berg, Anna*; *Rezension: Anna Karenina* may be of what is reviewed. */
const REVIEWED = /(?:^|\s)(?:Reviewed by|Reviewer|Reviewed for [\p{L}.-]{2,30} by|Rezensiert von|Besprochen von|Rezensent(?:in)?:|Rezension:(?= \p{Lu}[\p{L}-]+, \p{Lu}[\p{L}.-]+$)|Recensé par|Compte rendu par|Reseñado por|Recensito da):? (?=\p{Lu})/u;
const META = /\s(?=(?:Published|Commissioned|Posted|Reviewed in|Date|Publication date)\b)/u;

/** *Reviewed by Ann Lee (University of Leeds) Published on H-Rivers (May, 2010)*: what stands behind *by*, without what follows; null elsewhere. */
export function reviewedBy(text: string): { head: string; by: string } | null {
  if (text.length > LONGEST * 2) return null;
  const match = REVIEWED.exec(text);
  if (match === null || (match.index > 0 && !isBookHeader(text.slice(0, match.index)))) return null;
  const [by = ''] = text.slice(match.index + match[0].length).split(META, 1);
  if (by.length > LONGEST_NAMES) return null;
  return { head: text.slice(0, match.index), by: upright(by.replace(/ for H-\p{L}+|(?<=\p{Ll}{3})\.$/gu, '')) };
}

/** *Lee, Ann*, as catalogues order names. */
const INVERTED = /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.]*)?)$/u;
const upright = (name: string): string => { const turned = name.replace(INVERTED, '$2 $1'); return showsPerson(turned) ? turned : name; };

/** Lines of such a head that say when, where and for whom: *Published on H-Rivers (May, 2010)*. */
export const isReviewMeta = (text: string): boolean => text.length < 160 && /^(?:Published (?:on|in|by)|Commissioned (?:by|for)|Posted|Date of (?:publication|review)|Publication date)\b/iu.test(text);
