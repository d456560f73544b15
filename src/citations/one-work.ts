import { convertName } from '../names/convert-name.js';
import { findNames } from '../names/find-names.js';
import type { CslItem } from '../records/citation.js';
import type { Work } from '../records/work.js';
import { abbreviates, damagedAlike } from './damaged-title.js';
import { fold } from './same-work.js';
import { onePerson } from './one-person.js';

/** A title that stands for a longer one says at least so much. */
const SHORTEST_MAIN = 12;

/** A title that tells a work by itself, without author and year, says at least so much. */
const SHORTEST_ALONE = 30;
/** What goes on with a number of a volume is no longer form of the same title. */
const COUNTED = /^(?:\d{1,2}|[ivx]{1,4}|vol(?:ume)?|part|band|teil|tome?)(?: |$)/u;

/** What of a work is compared with others, folded once. */
export interface Known {
  readonly work: CslItem;
  readonly title: string;
  readonly main: string;
  readonly year: number | undefined;
  /** The title with its Chinese words in pinyin; read when it is asked for. */
  readonly pinyin: () => string;
}

/** *The Long Road* stands under *Long*. */
export const withoutArticle = (title: string): string => title.replace(/^(?:the|an?) (?=.)/u, '');

export function know(work: Work): Known {
  const printed = work.title ?? '';
  let pinyin: string | undefined;
  return {
    work, title: withoutArticle(fold(printed)), main: withoutArticle(fold(printed.split(/[:(（[]/u, 1)[0] ?? '')), year: work.issued?.['date-parts']?.[0]?.[0],
    pinyin: () => (pinyin ??= withoutArticle(fold(inPinyin(printed)))),
  };
}

/** A title with its Chinese names in pinyin, or a Chinese title: a title keeps its spelling where it is printed, not where it is compared. */
function inPinyin(title: string): string {
  const whole = convertName(title).value;
  if (whole !== null) return whole;
  let at = 0;
  let text = '';
  for (const { start, end, pinyin } of findNames(title)) {
    if (start < at) continue;
    text += title.slice(at, start) + (pinyin ?? title.slice(start, end));
    at = end;
  }
  return text + title.slice(at);
}

/**
 * Are two records of one work?
 *
 * Yes in another romanisation, with the author’s names in another order, with damage, without the subtitle or the end of the title. No where
 * authors, editions, containers or archives contradict each other, or years: the reprint of a book is a work of its own, and two works of one
 * author are two.
 */
export function oneWork(a: Known, b: Known): boolean {
  const [one, other] = [a.work, b.work];
  if (one.archive_location !== undefined || other.archive_location !== undefined)
    return fold(one.archive_location ?? '') === fold(other.archive_location ?? '') && agree(one.archive, other.archive) && dateOf(one) === dateOf(other) && (a.title === b.title || (a.title !== '' && b.title !== '' && alike(a, b) === 'damaged'));
  if (a.title === '' || b.title === '' || !agree(one.edition, other.edition) || !agree(one['volume-title'], other['volume-title']) || contained(one, other)) return false;
  const titles = alike(a, b);
  if (titles === 'no') return false;
  const persons = authors(one, other);
  if (persons === 'contradict') return false;
  const years = a.year === b.year && a.year !== undefined ? 'same' : a.year === undefined || b.year === undefined ? 'open' : 'differ';
  if (one.type !== other.type && (titles !== 'whole' || persons !== 'same' || years !== 'same')) return false;
  if (titles === 'whole' && a.year === undefined && b.year === undefined && persons === 'open' && a.title.length >= SHORTEST_ALONE) return true;
  if (titles === 'whole') return (years === 'same' && (persons === 'same' || a.title.length >= SHORTEST_MAIN)) || (years === 'open' ? persons === 'same' : persons === 'same' && Math.abs((a.year ?? 0) - (b.year ?? 0)) === 1 && one.publisher !== undefined && agree(one.publisher, other.publisher) && other.publisher !== undefined);
  return persons === 'same' && (years === 'same' || (years === 'open' && titles === 'main' && a.main.length >= SHORTEST_MAIN));
}

const dateOf = ({ issued, 'original-date': written }: CslItem): string => ((issued ?? written)?.['date-parts']?.[0] ?? []).join('-');

/** Do two fields not contradict each other? */
const agree = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || fold(a) === fold(b) || damagedAlike(fold(a), fold(b));

/** Is one of two folded names a shorter form of the other? */
const shortened = (a: string, b: string): boolean => (a.length < b.length ? abbreviates(a, b) : abbreviates(b, a));

/** Do they stand in different books or issues? */
const contained = (a: CslItem, b: CslItem): boolean => {
  const [one, other] = [a['container-title'], b['container-title']];
  if (one !== undefined && other !== undefined && !agree(one, other) && !shortened(fold(one), fold(other)) && fold(inPinyin(one)) !== fold(inPinyin(other))) return true;
  return a.type !== 'book' && (!agree(a.volume, b.volume) || !agree(a.issue, b.issue) || a.type === 'report' && !agree(a.number, b.number));
};

function alike(a: Known, b: Known): 'whole' | 'main' | 'part' | 'damaged' | 'no' {
  if (a.title === b.title) return 'whole';
  if (a.main === b.main && a.main.includes(' ') && (a.title === a.main || b.title === b.main)) return 'main';
  const [short, long] = a.title.length < b.title.length ? [a.title, b.title] : [b.title, a.title];
  if (short.length >= SHORTEST_MAIN && long.startsWith(`${short} `)) return COUNTED.test(long.slice(short.length + 1)) ? 'no' : 'part';
  if (damagedAlike(a.title, b.title)) return 'damaged';
  if (short.length >= SHORTEST_MAIN && abbreviates(short, long) && !/\d/u.test(short + long) && agree(a.work.publisher, b.work.publisher)) return 'part';
  return a.pinyin() === b.pinyin() ? 'damaged' : 'no';
}

/** What the authors say, or the editors of works that have none. */
function authors(a: CslItem, b: CslItem): 'same' | 'open' | 'contradict' {
  const [one, other] = [a, b].map(({ author, editor }) => author ?? editor ?? []);
  if (one === undefined || other === undefined || one.length === 0 || other.length === 0) return 'open';
  return one.some((person) => other.some((second) => onePerson(person, second))) ? 'same' : 'contradict';
}
