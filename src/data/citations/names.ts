/** Chinese family names in pinyin, the commonest, with frequent Wade-Giles spellings and the commonest Korean and Vietnamese ones. Source: Hundred Family Surnames, general knowledge. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set([
  'ai', 'an', 'bai', 'bo', 'cai', 'cao', 'chai', 'chang', 'chen', 'cheng', 'chu', 'cui', 'dai', 'deng', 'ding', 'dong', 'dou', 'du', 'duan', 'fan', 'fang', 'fei', 'feng', 'fu',
  'gan', 'gao', 'ge', 'geng', 'gong', 'gu', 'guan', 'guo', 'hai', 'han', 'hao', 'he', 'hong', 'hou', 'hu', 'hua', 'huang', 'huo', 'ji', 'jia', 'jian', 'jiang', 'jiao', 'jin',
  'kang', 'ke', 'kong', 'kou', 'lai', 'lan', 'lei', 'li', 'lian', 'liang', 'liao', 'lin', 'ling', 'liu', 'long', 'lou', 'lu', 'luan', 'luo', 'lü', 'ma', 'mao', 'mei', 'meng',
  'mi', 'mo', 'mu', 'nie', 'ning', 'niu', 'ou', 'pan', 'pang', 'pei', 'peng', 'pi', 'pu', 'qi', 'qian', 'qiao', 'qin', 'qiu', 'qu', 'quan', 'ran', 'rao', 'ren', 'ruan',
  'sha', 'shan', 'shang', 'shao', 'shen', 'sheng', 'shi', 'shu', 'si', 'song', 'su', 'sun', 'tan', 'tang', 'tao', 'teng', 'tian', 'tong', 'tu', 'wan', 'wang', 'wei', 'wen', 'weng',
  'wu', 'xi', 'xia', 'xiang', 'xiao', 'xie', 'xin', 'xing', 'xiong', 'xu', 'xue', 'yan', 'yang', 'yao', 'ye', 'yi', 'yin', 'ying', 'you', 'yu', 'yuan', 'yue', 'zang', 'zeng',
  'zha', 'zhai', 'zhan', 'zhang', 'zhao', 'zhen', 'zheng', 'zhi', 'zhong', 'zhou', 'zhu', 'zhuang', 'zhuo', 'zou', 'chiang', 'chou', 'kao', 'tung', 'hsu', 'hsiao', 'tsao', 'tsai', 'kim', 'pak',
  'park', 'choi', 'nguyen', 'tran', 'pham', 'hoang',
]);

/** Particles that stand before a family name. */
export const PARTICLES: ReadonlySet<string> = new Set(['von', 'van', 'de', 'der', 'den', 'du', 'da', 'di', 'del', 'della', 'la', 'le', 'zu', 'ten', 'ter', 'af', 'al', 'bin', 'ibn', 'dos', 'das']);

/** First words that begin a title or an institution, not a person's name. */
export const NOT_A_PERSON: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'on', 'in', 'of', 'from', 'to', 'for', 'towards', 'toward', 'between', 'after', 'before', 'under', 'inside', 'behind', 'when', 'why', 'how', 'what', 'history', 'documents', 'selected', 'collected', 'complete', 'modern', 'records', 'foreign', 'cold', 'war', 'his', 'her', 'their', 'this', 'these', 'my', 'our',
  'letter', 'telegram', 'memorandum', 'report', 'interview', 'speech', 'note', 'notes', 'chapter', 'translation', 'central', 'journal', 'review', 'new', 'red', 'great', 'soviet', 'chinese', 'american', 'russian', 'world', 'der', 'die', 'das', 'la', 'le', 'les', 'il', 'el', 'ibid', 'see', 'cf',
  'revolution', 'origins', 'politics', 'diplomacy', 'foundations', 'and', 'or', 'with', 'both', 'as', 'at', 'by',
]);

/** Words that make a name an institution. */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set([
  'committee', 'institute', 'ministry', 'department', 'senate', 'congress', 'commission', 'academy', 'university', 'office', 'bureau', 'council', 'association', 'society', 'center', 'centre', 'party', 'government', 'agency', 'board', 'organization', 'yanjiushi', 'yanjiuhui', 'yanjiusuo', 'bianjibu', 'weiyuanhui', 'sciences', 'relations', 'house', 'bank',
]);
