/**
 * The commonest Chinese surnames in pinyin, and those met in Wade-Giles without marks. Used only to tell which part of
 * a two-part Chinese name is the family name. Source: general knowledge (the Hundred Family Surnames); 128 rows.
 */
export const CHINESE_SURNAMES: readonly string[] = [
  'bai', 'bao', 'bo', 'cai', 'cao', 'chai', 'chang', 'chen', 'cheng', 'chu', 'cui', 'dai', 'deng', 'ding', 'dong', 'dou', 'du', 'duan', 'fan', 'fang',
  'fei', 'feng', 'fu', 'gan', 'gao', 'ge', 'geng', 'gong', 'gu', 'guan', 'guo', 'han', 'hao', 'he', 'hong', 'hou', 'hsiao', 'hsieh', 'hsu', 'hu',
  'hua', 'huang', 'huo', 'ji', 'jia', 'jiang', 'jiao', 'jin', 'kang', 'kong', 'lai', 'lei', 'li', 'lian', 'liang', 'liao', 'lin', 'ling', 'liu', 'long',
  'lou', 'lu', 'luo', 'lü', 'ma', 'mao', 'mei', 'meng', 'mi', 'miao', 'mo', 'ni', 'nie', 'niu', 'ouyang', 'pan', 'pang', 'pei', 'peng', 'qi',
  'qian', 'qiao', 'qin', 'qiu', 'qu', 'ren', 'ruan', 'shao', 'shen', 'shi', 'shu', 'sima', 'situ', 'song', 'su', 'sun', 'tan', 'tang', 'tao', 'teng',
  'tian', 'tong', 'tsai', 'tseng', 'tu', 'wan', 'wang', 'wei', 'wen', 'weng', 'wu', 'xia', 'xiang', 'xiao', 'xie', 'xing', 'xiong', 'xu', 'xue', 'yan',
  'yang', 'yao', 'ye', 'yi', 'yin', 'you', 'yu', 'yuan', 'yue', 'zeng', 'zhai', 'zhan', 'zhang', 'zhao', 'zheng', 'zhong', 'zhou', 'zhu', 'zhuang', 'zou',
];

/** Words that stand in the name of an institution. Source: general knowledge; English, German, French, Spanish, Italian. */
export const INSTITUTION_WORDS: readonly string[] = [
  'academy', 'archive', 'archives', 'business', 'center', 'centre', 'college', 'collège', 'council', 'department', 'école', 'emeritus', 'faculty', 'foundation', 'institut', 'institute',
  'institution', 'laboratory', 'library', 'ministry', 'museum', 'press', 'program', 'programme', 'project', 'scholar', 'school', 'society', 'universidad', 'università', 'universitat',
  'universität', 'universiteit', 'universitet', 'university', 'université', 'wilson',
];

/** Words that name a field of study: part of the name of an institution, or of what is taught there, and of no person's. Source: general knowledge. */
export const FIELD_WORDS: readonly string[] = ['affairs', 'history', 'humanities', 'international', 'political', 'relations', 'research', 'sciences', 'social', 'studies'];
