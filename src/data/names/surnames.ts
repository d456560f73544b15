/** Surnames of one syllable in pinyin, the common ones of the Hundred Family Surnames and of the tables. Source: general knowledge; 299 rows. */
export const SURNAMES =
  'ai an ao ba bai ban bao bei bi bian bie bin bo bu cai cang cao cen chai chang chao che chen cheng chi chong chu chuan chun cong cui dai dang deng di diao ding dong dou du duan e ' +
  'fan fang fei feng fu gai gan gao ge geng gong gou gu guan guang gui guo hai han hang hao he hei heng hong hou hu hua huai huan huang hui huo ji jia jian jiang jiao jie jin jing jiu ju kan kang ' +
  'ke kong kou kuai kuang kui lai lan lang lao le lei leng li lian liang liao lin ling liu long lou lu luan lun luo lü ma mai man mang mao mei meng mi miao min ming mo mou mu na nan ni nian nie ning niu nong ' +
  'ou pan pang pei peng pi pian piao ping pu qi qian qiang qiao qin qiu qu quan que ran rao ren rong ruan rui sang sha shan shang shao she shen sheng shi shou shu shuai shui si song su sui sun ' +
  'tai tan tang tao teng tian tie tong tu wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xu xuan xue xun ya yan yang yao ye yi yin ying yong you yu yuan yue yun ' +
  'zai zan zang zeng zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuo zi zong zou zu zuo';
