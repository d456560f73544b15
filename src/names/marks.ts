const APOSTROPHES = /[’‘`´ʼʻʽ′ʹ‛＇]/gu;
/** In scans and on typewriters a caret or a star stands for the apostrophe. */
const APOSTROPHE_OF_SCANS = /(?<=[hkpstz])[\^*"](?=[a-zü])/giu;
/** *Hsii, Yfl* is what a machine reads for *Hsü, Yü*. */
const DOUBLE_I = /(?<=^|[^\p{L}])(hs|ch'?|[yln])(?:ii|f[il])(?=an|eh|n|$|[^\p{L}])/giu;
const VOWEL_MARKS = /[\u0300-\u0307\u0309-\u030c]/gu;
const SPACE_AFTER_APOSTROPHE = /(?<=^|[\s-])(ch|[kpt]|ts|tz)'[ \u00a0](?=[a-zü])/giu;

/** One apostrophe for the dozen that are printed. */
export const plainApostrophes = (text: string): string => (/^[\w -]*$/u.test(text) ? text : text.replace(APOSTROPHES, "'"));

/** By what a printed form is looked up: one apostrophe for all, and lower case. */
export const keyOf = (form: string): string => plainApostrophes(form).toLowerCase();

/** A name with its marks as Wade-Giles has them, and whether that took a repair. */
export interface PlainMarks {
  readonly text: string;
  readonly repaired: boolean;
}

/**
 * Writes the marks of a name in one way: *Ch’i, Ch^i, Ch' i* as *Ch'i*, *Hsii* as *Hsü*, *Chêng* as *Cheng*.
 *
 * *Lüshun* and *Hsiang-t'an* stay as they are. Source: the forms met in scans of books of 1880 to 1980.
 */
export function plainMarks(name: string): PlainMarks {
  if (/^[a-z' -]*$/iu.test(name) && !/ii|' /iu.test(name)) return { text: name, repaired: false };
  const plain = plainApostrophes(name.normalize('NFD').replace(VOWEL_MARKS, '').normalize('NFC'));
  const text = plain.replace(APOSTROPHE_OF_SCANS, "'").replace(SPACE_AFTER_APOSTROPHE, (_, initial: string) => `${initial}'`);
  const mended = /ii|f[il]/iu.test(text) ? text.replace(DOUBLE_I, (_, initial: string) => `${initial}ü`) : text;
  return { text: mended, repaired: mended !== plain };
}

/** The letters alone, without any mark, hyphen or space: what is left when everything else is lost. */
export const lettersOf = (name: string): string => (/^[A-Za-z]+$/u.test(name) ? name.toLowerCase() : withoutMarks(name));

const withoutMarks = (name: string): string => name.toLowerCase().replace(/ü/gu, 'u').replace(/\P{L}+/gu, '');
