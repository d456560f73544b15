/**
 * Wade-Giles syllables that stand for several once their marks are lost: how often each is met in given names, roughly.
 * Source: general knowledge of the characters used in names of the nineteenth and twentieth centuries; 85 rows.
 */
export const GIVEN_SYLLABLES: readonly (readonly [bare: string, readings: string])[] = [
  ['chan', 'zhan 3, chan 1'], ['chang', 'chang 4, zhang 3'], ['chao', 'zhao 3, chao 3'], ['che', 'zhe 3, che .5'], ['chen', 'zhen 5, chen 2'],
  ['cheng', 'cheng 6, zheng 4'], ['chi', 'ji 4, qi 4'], ['chia', 'jia 20, qia 0'], ['chiang', 'jiang 2, qiang 3'], ['chiao', 'jiao 2, qiao 3'],
  ['chieh', 'jie 10, qie .3'], ['chien', 'jian 8, qian 3'], ['chih', 'zhi 20, chi 1.5'], ['chin', 'jin 6, qin 2'], ['ching', 'jing 5, qing 5'],
  ['chiu', 'jiu 3, qiu 3'], ['chiung', 'jiong 1, qiong 1'], ['cho', 'zhuo 3, chuo .1'], ['chou', 'zhou 3, chou .3'], ['chu', 'zhu 5, chu 3, ju 3, qu .5'],
  ['chuan', 'chuan 3, quan 3, juan .5, zhuan .1'], ['chuang', 'zhuang 2, chuang .4'], ['chueh', 'jue 3, que .2'], ['chun', 'jun 6, chun 4, qun 1.5, zhun .2'],
  ['chung', 'zhong 8, chong 2.5'], ['kai', 'kai 6, gai .2'], ['kan', 'gan 1, kan 1'], ['kang', 'kang 5, gang 3'], ['kao', 'gao 4, kao .3'],
  ['ken', 'gen 3, ken .2'], ['keng', 'geng 3, keng .2'], ['ko', 'ke 5, ge 1'], ['ku', 'gu 4, ku .2'], ['kuan', 'guan 3, kuan 1'],
  ['kuang', 'guang 15, kuang 1.5'], ['kuei', 'gui 6, kui 3'], ['kun', 'kun 6, gun 0'], ['kung', 'gong 5, kong .3'], ['kuo', 'guo 20, kuo .4'],
  ['lu', 'lu 4, lü 1'], ['lueh', 'lüe 1'], ['nu', 'nu 1, nü 1'], ['pa', 'ba 2, pa .3'], ['pai', 'bai 4, pai .2'], ['pan', 'pan 1, ban 1'],
  ['pang', 'bang 5, pang .3'], ['pao', 'bao 10, pao .1'], ['pei', 'pei 4, bei 1.2'], ['peng', 'peng 5, beng 0'], ['pi', 'bi 3, pi .8'],
  ['piao', 'biao 5, piao .3'], ['pien', 'bian 1, pian .3'], ['pin', 'bin 5, pin 2'], ['ping', 'ping 6, bing 5'], ['po', 'bo 10, po .5'],
  ['pu', 'pu 3, bu 1'], ['ta', 'da 8, ta .2'], ['tai', 'tai 5, dai 1'], ['tan', 'dan 3, tan 1'], ['tang', 'tang 3, dang .5'],
  ['tao', 'tao 4, dao 3'], ['te', 'de 20, te .5'], ['teng', 'teng 1, deng 1'], ['ti', 'di 2, ti 1.5'], ['tieh', 'tie 4, die .2'],
  ['tien', 'tian 8, dian 1.5'], ['ting', 'ting 6, ding 3'], ['to', 'duo 2, tuo 1'], ['tsai', 'cai 3, zai 3'], ['tsan', 'zan 3, can .5'],
  ['tsang', 'cang 1, zang .7'], ['tse', 'ze 8, ce .2'], ['tseng', 'zeng 5, ceng .3'], ['tso', 'zuo 8, cuo .1'], ['tsu', 'zu 6, cu 0'],
  ['tsui', 'cui 1, zui .1'], ['tsun', 'zun 4, cun 1'], ['tsung', 'zong 8, cong 2'], ['tu', 'du 2, tu 1'], ['tuan', 'duan 2, tuan .5'],
  ['tun', 'dun 4, tun .1'], ['tung', 'dong 6, tong 3'], ['tzu', 'zi 10, ci 1.5'], ['yu', 'yu 6, you 3'],
];
