import { ARCHIVE_CODES, ARCHIVE_WORDS } from '../data/citations/archives.js';

export interface ArchivePlace {
  /** Where the repository begins in the text that was read. */
  readonly start: number;
  readonly end: number;
  readonly archive: string;
  readonly location?: string;
  readonly parts: Readonly<Record<string, string | null>>;
}

const RUSSIAN = /(?:\bf|фонд|ф)\. ?(\d[\dA-Za-z]*),? ?(?:op|оп)\. ?(\d+[a-z]?)(?:,? ?(?:p|п|por|papka)\. ?(\d+))?(?:,? ?(?:d|д)\. ?(\d+[a-z]?))?(?:,? ?(?:ll?|лл?)\. ?(\d+(?: ?ob\.?)?(?:(?:, ?|[-–])\d+(?: ?ob\.?)?)*))?/u;
const AMERICAN = /\b(?:RG|Record Group) ?(\d+)(?:,[^;.()]{0,120})?/u;
const BRITISH = /\b(?:FO|CAB|PREM|WO|CO|DEFE|T) ?(\d{1,4}\/\d[A-Z/\d]*)/u;
const GERMAN = /\bDY ?(\d+\/[\w./-]+)/u;
const CHINESE = /\b(\d{3}-\d{5}-\d{2})\b/u;
const PART = /\b(entry|box|folder|file|reel|series|lot file)s? ([\w:/-]+)/giu;

/** Where the name of a repository that ends at `end` begins: back to the last comma, full stop or closing quote. */
function repositoryBefore(text: string, end: number): number {
  const head = text.slice(0, end).trimEnd().replace(/[,:]$/u, '');
  for (const [code] of ARCHIVE_CODES) if (head.endsWith(code)) return head.length - code.length;
  const cut = Math.max(head.lastIndexOf(', '), head.lastIndexOf('” '), head.lastIndexOf('; '), head.lastIndexOf('" '));
  return cut < 0 ? 0 : cut + 2;
}

/**
 * Finds the call string of an archival document.
 *
 * *AVPRF f. 0100, op. 42, p. 288, d. 19, l. 39* has fond, opis, papka, delo and leaf; the *p.* of *North, p. 183* is a page.
 */
export function readArchive(text: string): ArchivePlace | null {
  const russian = RUSSIAN.exec(text);
  if (russian !== null) {
    const start = repositoryBefore(text, russian.index);
    const archive = text.slice(start, russian.index).trim().replace(/[,:]$/u, '');
    return {
      start, end: russian.index + russian[0].length, archive, location: russian[0],
      parts: { repository: archive, fond: russian[1] ?? null, opis: russian[2] ?? null, papka: russian[3] ?? null, delo: russian[4] ?? null, listy: russian[5] ?? null },
    };
  }
  for (const [kind, pattern] of [['recordGroup', AMERICAN], ['series', BRITISH], ['series', GERMAN], ['file', CHINESE]] as const) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const start = repositoryBefore(text, match.index);
    const parts: Record<string, string | null> = { [kind]: match[1] ?? null };
    for (const part of match[0].matchAll(PART)) parts[(part[1] ?? '').toLowerCase()] = part[2] ?? null;
    const archive = text.slice(start, match.index).trim().replace(/[,:]$/u, '');
    if (archive !== '') parts['repository'] = archive;
    return { start, end: match.index + match[0].length, archive, location: match[0], parts };
  }
  return null;
}

/** True for a stretch that names a repository: *Archives of the KGB …, Hoover Institution*. */
export const namesRepository = (text: string): boolean => ARCHIVE_WORDS.some(word => text.includes(word)) || ARCHIVE_CODES.some(([code]) => text.startsWith(code));
