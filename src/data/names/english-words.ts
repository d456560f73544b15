/** Wade-Giles or pinyin syllables that are English words. Source: general knowledge; 171 rows. */
export const ENGLISH_WORDS =
  'a ai an ban bang bao ben bi bin bo can chai chan che chi chia chien chin ching cho cu da dan dang dao de den di die ding dong du dui dun en er fa fan fang fen ' +
  'feng fou fu gang gao gen gong gui gun ha hang he hen ho hong hui hun hung i je jo ka kai kang ken ko ku kung la lan lang lao le lei li lie lien ling lo long ' +
  'lung ma mai man mao me men mi miao mien min ming mo mu na nan ne ni nin no nu nun nung o ou pa pai pan pang pen pi pie pin ping po pu qi ran rang run sa sai san ' +
  'sang sao se sen shan she shih shui shun si so song sou su sui sun sung ta tai tan tang tao te ten ti tie ting to tong tse tu tui tun tung tzu wan wen xi ya yang ' +
  'yao yeh yen yin yo you yuan zen';

/** Those that are western names and no words. Source: general knowledge; 15 rows. */
export const WESTERN_NAMES = 'chang chu chung han jan jen juan jung kan kun lin lou lu pei wang';
