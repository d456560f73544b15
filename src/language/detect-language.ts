import { franc } from 'franc';

const WORDS_NEEDED = 10;

export interface DetectLanguageOptions {
  /** The BCP 47 tags among which to choose, *de* or *zh-Hant*. @default every language that the detector knows; fewer make a short text surer */
  readonly only?: readonly string[] | undefined;
}

/**
 * The BCP 47 tag of a stretch of prose, or null where it cannot be told: under ten words no detector can.
 * What `read` takes as `detectLanguage`.
 *
 * A German paragraph gives `de`; *Ibid., p. 12* gives null.
 *
 * @throws TypeError if the text is not a string.
 */
export function detectLanguage(text: string, { only }: DetectLanguageOptions = {}): string | null {
  if (typeof text !== 'string') throw new TypeError(`Expected a string, got ${typeof text}`);
  if (text.split(/\s+/u, WORDS_NEEDED + 1).length <= WORDS_NEEDED) return null;
  const wanted = only?.map((tag) => [codeOf(tag), tag] as const);
  const code = franc(text, wanted === undefined ? {} : { only: wanted.map(([own]) => own) });
  return code === 'und' ? null : wanted?.find(([own]) => own === code)?.[1] ?? tagsByCode().get(code) ?? code;
}

/** The codes of three letters that franc gives, where BCP 47 has one of two. Source: ISO 639-1; what is missing keeps its three. */
const TWO_LETTERS = 'afr af, amh am, arb ar, azj az, bel be, ben bn, bos bs, bul bg, cat ca, ces cs, cmn zh, dan da, deu de, ell el, eng en, est et, fin fi, fra fr, glg gl, guj gu, hau ha, heb he, hin hi, hrv hr, hun hu, hye hy, ibo ig, ind id, ita it, jav jv, jpn ja, kan kn, kat ka, kaz kk, khm km, kin rw, kor ko, lao lo, lat la, lit lt, lvs lv, mal ml, mar mr, mkd mk, mya my, nld nl, nno nn, nob nb, nya ny, ory or, pan pa, pbt ps, pes fa, plt mg, pol pl, por pt, ron ro, rus ru, sin si, slk sk, slv sl, sna sn, som so, spa es, srp sr, sun su, swe sv, swh sw, tam ta, tel te, tgk tg, tgl tl, tha th, tur tr, uig ug, ukr uk, urd ur, uzn uz, vie vi, xho xh, ydd yi, yor yo, zul zu';
let tags: ReadonlyMap<string, string> | undefined;
const tagsByCode = (): ReadonlyMap<string, string> => (tags ??= new Map(TWO_LETTERS.split(', ').map((pair) => pair.split(' ') as [string, string])));

/** What franc calls a tag: by its language, without script and region. */
function codeOf(tag: string): string {
  const [language = tag] = tag.split('-');
  return [...tagsByCode()].find(([, short]) => short === language)?.[0] ?? language;
}
