/** The schemes of transliterated Russian that are told apart. */
export type RussianScheme = 'cyrillic' | 'ala-lc' | 'bgn-pcgn' | 'iso-9' | 'scholarly';

/** A spelling read under one scheme: Cyrillic without what the schemes write differently or drop. */
export interface RussianReading {
  readonly scheme: RussianScheme;
  readonly key: string;
}

const COMMON = 'a а, b б, v в, g г, d д, e е, z з, i и, k к, l л, m м, n н, o о, p п, r р, s с, t т, u у, f ф, y и, ë е, ė е, è е, é е, ĭ и, j и';
const ENGLISH = 'shch щ, zh ж, kh х, ts ц, ch ч, sh ш';
const SCHEMES: readonly (readonly [scheme: RussianScheme, letters: string])[] = [
  ['ala-lc', `${ENGLISH}, iu ю, ia я, ${COMMON}`],
  ['bgn-pcgn', `${ENGLISH}, yu ю, ya я, yë е, ye е, ${COMMON}`],
  ['iso-9', `ž ж, h х, c ц, č ч, š ш, ŝ щ, û ю, â я, ${COMMON}`],
  ['scholarly', `šč щ, ž ж, ch х, x х, c ц, č ч, š ш, ju ю, ja я, ${COMMON}`],
];

let schemes: readonly (readonly [RussianScheme, ReadonlyMap<string, string>])[] | undefined;

const LONGEST_LETTER = 4;

/**
 * Every way to read a name as transliterated Russian: *Khrushchev* under ALA-LC and BGN/PCGN, *Chruščev* under the scholarly scheme,
 * *Хрущёв* as it is; all have one key. A spelling that fits no scheme (*Wright*) gives none.
 *
 * Source: the tables of ALA-LC 1997, BGN/PCGN 1947, ISO 9:1995 and the scholarly usage (DIN 1460).
 */
export function readRussian(name: string): readonly RussianReading[] {
  if (/\p{Script=Cyrillic}/u.test(name)) return [{ scheme: 'cyrillic', key: fold(name.toLowerCase().replace(/\P{Script=Cyrillic}/gu, '')) }];
  schemes ??= SCHEMES.map(([scheme, letters]) => [scheme, new Map(letters.split(', ').map((pair) => pair.split(' ') as [string, string]))]);
  const marked = /[žčšŝûâ]/iu.test(name);
  const letters = name.toLowerCase().normalize('NFC').replace(/[\u2018\u2019'ʹʺ"”`.\s-]/gu, '').replace(/[\ufe20\ufe21\u0361]/gu, '');
  const continental = /[jx]/iu.test(name);
  return schemes.filter(([scheme]) => (scheme === 'iso-9' || scheme === 'scholarly' ? marked || continental : !marked)).flatMap(([scheme, table]): RussianReading[] => {
    let key = '';
    for (let i = 0; i < letters.length;) {
      let size = Math.min(LONGEST_LETTER, letters.length - i);
      while (size > 0 && !table.has(letters.slice(i, i + size))) size -= 1;
      if (size === 0) return [];
      key += table.get(letters.slice(i, i + size)) as string;
      i += size;
    }
    return key === '' ? [] : [{ scheme, key: fold(key) }];
  });
}

/** Without signs, with one letter for е, ё, э and for и, й, ы. */
const fold = (cyrillic: string): string => cyrillic.replace(/[ьъ]/gu, '').replace(/[ёэ]/gu, 'е').replace(/[йы]/gu, 'и').replace(/и+/gu, 'и').replace(/(?<=^|[аеиоуюя])ие/gu, 'е').replace(/иу/gu, 'ю').replace(/иа/gu, 'я');

/** Does a name look Russian? *-ov, -ev, -in, -skii*, a letter of the schemes, or Cyrillic. */
export const looksRussian = (name: string): boolean => /[\p{Script=Cyrillic}žčšŝ]|(?:[oeë]v|in|yn|sk(?:ii|iy|y|ij|i)|ii|enko|[oe]va|ina|skaia|skaya|skaja|ich|ič)(?:$|[\s,.])/iu.test(name);
