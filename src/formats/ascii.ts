const OTHER_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };

/** Small letters without their marks, as keys and labels need them: `Dikötter` gives `dikotter`. Other scripts are left. */
export const asciiOf = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[ßæœøđðþłı]/gu, (letter) => OTHER_LETTERS[letter] as string);
