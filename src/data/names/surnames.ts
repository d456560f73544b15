/** Surnames of one syllable in pinyin, the commonest: those that in print, before a given name, are always one. Source: the Hundred Family Surnames and general knowledge; 162 rows. */
export const COMMON_SURNAMES =
  'ai an bai ban bo cai cao chai chang chao chen cheng chu cui dai dang deng ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gu guan guo hai han hao he hong ' +
  'hou hu hua huang huo ji jia jian jiang jiao jin kang ke kong kou lai lan lei li lian liang liao lin ling liu long lou lu luan luo lü ma mao mei meng mi mo mu nie ning niu ' +
  'ou pan pang pei peng pi pu qi qian qiao qin qiu qu quan ran rao ren ruan sha shan shang shao shen sheng shi shu si song su sun tan tang tao teng tian tong tu wan wang wei ' +
  'wen weng wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yi yin ying you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu ' +
  'zhuang zhuo zou';

/** The others of the Hundred Family Surnames and of the tables. Source: general knowledge; 82 rows. */
export const OTHER_SURNAMES =
  'ao ba bao bei bi bian bie bin bu cang cen che chi chong chuan chun cong di diao e gai gou guang gui hang hei heng huai huan hui jie jing jiu ju kan kuai kuang kui lang ' +
  'lao le leng lun mai man mang miao min ming mou na nan ni nian nong pian piao ping qiang que rong rui sang she shou shuai shui sui tai tie wo xian xuan xun ya yong zai zan ' +
  'zi zong zu zuo';
