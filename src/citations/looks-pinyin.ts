const SYLLABLE = /^(?:zh|ch|sh|[bp-tj-nfdghxzcyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|üe|er|[aoeiuü])/u;

/** True for one to three pinyin syllables run together: *Zhihua*, *Jun*; not for *Simon*. */
export function looksPinyin(word: string): boolean {
  let rest = word.toLowerCase().replace(/[’'-]/gu, '');
  for (let count = 0; count < 3; count++) {
    const match = SYLLABLE.exec(rest);
    if (match === null) return false;
    let taken = match[0].length;
    // `danhui`: a syllable may not take the consonant that the next one needs
    if (taken > 1 && /[ng]$/u.test(match[0]) && /^[aeiouü]/u.test(rest.slice(taken))) taken -= 1;
    rest = rest.slice(taken);
    if (rest === '') return true;
  }
  return false;
}
