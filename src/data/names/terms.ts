/**
 * Terms: the printed form, pinyin, class, whether it needs its context, other spellings. 68 rows.
 * Source: general knowledge; the pinyin agrees with the syllables and with the reading of the characters.
 */
export const TERMS: readonly (readonly [form: string, pinyin: string, kind: 'convert' | 'conventional' | 'keep', context: boolean, spellings: string])[] = [
  ['Kuomintang', 'Guomindang', 'conventional', false, 'Kuo-min Tang; Kuo Min Tang; Kuo-min-tang; Kuomingtang'],
  ['KMT', 'GMD', 'conventional', false, ''],
  ['Hsinhua', 'Xinhua', 'convert', false, 'Hsin Hua; Hsin-hua'],
  ['tsungli yamen', 'zongli yamen', 'conventional', false, 'Tsungli Yamen; tsungli-yamen'],
  ['yüan', 'yuan', 'convert', true, ''],
  ['yüan', 'yuan', 'convert', true, ''],
  ['tao', 'dao', 'convert', true, ''],
  ['Tao Te Ching', 'Daode jing', 'keep', false, 'Tao-te ching; Tao-te-ching'],
  ['I Ching', 'Yijing', 'keep', false, ''],
  ['feng-shui', 'fengshui', 'keep', false, ''],
  ['tai chi', 'taiji', 'keep', false, "t'ai chi; t'ai-chi; T'ai Chi; tai chi chuan; t'ai chi ch'uan; T'ai Chi Ch'uan; t'ai-chi ch'uan; T'ai-chi ch'uan"],
  ['kung fu', 'gongfu', 'keep', false, ''],
  ["ch'i", 'qi', 'convert', true, ''],
  ['jen', 'ren', 'convert', true, ''],
  ['hsien', 'xian', 'convert', true, ''],
  ['hsiang', 'xiang', 'convert', true, ''],
  ['chen', 'zhen', 'convert', true, ''],
  ["ch'ü", 'qu', 'convert', true, ''],
  ["ts'un", 'cun', 'convert', true, ''],
  ['chou', 'zhou', 'convert', true, ''],
  ["k'ang", 'kang', 'convert', true, ''],
  ['mou', 'mu', 'convert', true, ''],
  ['chin', 'jin', 'convert', true, ''],
  ['tan', 'dan', 'convert', true, ''],
  ['Sung', 'Song', 'convert', true, ''],
  ['Chou', 'Zhou', 'convert', true, ''],
  ["Ch'in", 'Qin', 'convert', true, ''],
  ['Chin', 'Jin', 'convert', true, ''],
  ['Hsia', 'Xia', 'convert', true, ''],
  ['Yüan', 'Yuan', 'convert', true, ''],
  ['Nien', 'Nian', 'convert', true, ''],
  ["T'ung-meng hui", 'Tongmenghui', 'convert', false, "T'ung Meng Hui; Tungmenghui; T'ung-meng-hui"],
  ['Hsing-chung hui', 'Xingzhonghui', 'convert', false, ''],
  ['Ko-lao hui', 'Gelaohui', 'convert', false, ''],
  ['Pai-hua', 'baihua', 'convert', false, ''],
  ["T'ien-an men", 'Tiananmen', 'convert', false, "Tien An Men; Tienanmen; T'ien-an-men; Tien-an-men"],
  ["Ch'ing-hua", 'Qinghua', 'keep', false, ''],
  ['Yen-ching', 'Yanjing', 'keep', false, ''],
  ['Hsiang', 'Xiang', 'convert', true, ''],
  ["K'ang-Mei yüan-Ch'ao", 'Kang-Mei yuan-Chao', 'convert', false, ''],
  ['Hsin-min-chu chu-i', 'xin minzhu zhuyi', 'convert', false, ''],
  ["Ho-p'ing", 'heping', 'convert', false, ''],
  ['kowtow', 'ketou', 'keep', false, ''],
  ['typhoon', 'taifeng', 'keep', false, ''],
  ['tong', 'tang', 'keep', false, ''],
  ['taipan', 'daban', 'keep', false, ''],
  ['yen', 'yuan', 'keep', false, ''],
  ['Han-fei-tzu', 'Han Feizi', 'convert', false, 'Han Fei Tzu; Han Fei-tzu'],
  ["Chung-kuo T'ung-meng hui", 'Zhongguo Tongmenghui', 'convert', false, ''],
  ['Pao-huang hui', 'Baohuanghui', 'convert', false, ''],
  ["Ch'iang-hsüeh hui", 'Qiangxuehui', 'convert', false, ''],
  ['Pai-lien chiao', 'Bailianjiao', 'convert', false, 'Pai-lien-chiao'],
  ['San-ho hui', 'Sanhehui', 'convert', false, ''],
  ['Lan-i she', 'Lanyishe', 'convert', false, ''],
  ['Chin-pu tang', 'Jinbudang', 'convert', false, ''],
  ['Ko-ming tang', 'Gemingdang', 'convert', false, ''],
  ['Prince Kung', 'Prince Gong', 'conventional', false, ''],
  ['Prince Ching', 'Prince Qing', 'conventional', false, ''],
  ['Prince Tuan', 'Prince Duan', 'conventional', false, ''],
  ['Prince Chuang', 'Prince Zhuang', 'conventional', false, ''],
  ['Prince Tsai', 'Prince Zai', 'conventional', false, ''],
  ['Prince Kong', 'Prince Gong', 'conventional', false, ''],
  ['Hwai-Hai', 'Huaihai', 'conventional', false, 'Huai-Hai'],
  ['Chow', 'Zhou', 'convert', true, ''],
  ['Ching', 'Qing', 'convert', true, "Tsing; Ts'ing"],
  ["Ch'en", 'Chen', 'convert', true, ''],
  ["Ch'i", 'Qi', 'convert', true, ''],
  ["T'ai", 'Tai', 'convert', true, ''],
];

/**
 * Terms whose Wade-Giles form follows from their pinyin; behind a colon other spellings. 228 rows.
 * Source: general knowledge; the pinyin agrees with the syllables and with the reading of the characters.
 */
export const PLAIN_TERMS =
  'Renmin ribao:Jen Min Jih Pao;Jenmin Jihpao;Jen-min Jih-pao;Jenmin Jih-pao, Hongqi:Hung Chi;Hung-chi, Guangming ribao:Kuang-ming Jih-pao, ' +
  'Jiefang ribao:Chieh-fang Jih-pao, Jiefangjun bao, Dagong bao, Wenhui bao, Shenbao:Shun Pao;Shen Pao, Shijie zhishi, Xuexi:Hsueh Hsi;Hsueh-hsi, Xin qingnian, ' +
  "Gongchandang:Kungchantang;Kung-ch'an Tang, Zhongguo, Zhonghua, Zhongyang, Guofang, tongzhi, ganbu:kanpu, qunzhong, zhengfeng, sanfan, wufan, xiafang:hsiafang, " +
  'xiaxiang, laogai:laokai, dazibao:tatzupao;ta tzu pao, danwei, dangwei, zongli, zhuxi, shuji, baojia, lijin:likin, renminbi:jenminpi, qigong, daotai:taotai, xunfu, ' +
  'zongdu, dujun:tuchun;tu-chun, jinshi, juren:chu-jen, xiucai:hsiu-tsai, shengyuan, Qing, Tang, Taiping:Taiping, Yihetuan, Huangpu, ' +
  'Sanmin zhuyi:San Min Chu I;San Min Chu-i, Minguo, guoyu:Kuoyu;kuoyu;kuo-yu, putonghua, Zhongnanhai, Beida:Peita, Nankai, Fudan:Futan, Jiaotong:Chiaotung, ' +
  'Beiyang:Peiyang, Balujun, Xinsijun, Zhonggong, minzhu, geming, wenhua, douzheng, tudi gaige, da yuejin, fanyou, guojia zhuxi, zili gengsheng, xiuzheng zhuyi, ' +
  "yibiandao, guanxi, mianzi, xuesheng:hsueh-sheng, gongren, nongmin, jieji, doupigai, pidou, hongweibing, zaofan, dang'an, " +
  "Cankao xiaoxi:ts'an-k'ao hsiao-hsi;Ts'an-k'ao Hsiao-hsi, Zhongyang ribao:Chung-yang Jih-pao, Xinhua ribao:Hsin-hua Jih-pao, Sishu, Shiji, Zizhi tongjian, " +
  'Sanguo yanyi, Shuihu zhuan, Honglou meng, Xiyou ji, Mao Zedong sixiang, Wuchang, wenyan, lixue:li-hsueh, xiaozu, siqing, fanxiu, daming dafang, baihua qifang, ' +
  'tuanjie, jingji, zhengzhi, zhengzhiju:cheng-chih-chu, gongshe, shengchan dui, minbing, jiefang, mafu:mafoo;mafu, ' +
  "Taiping Tianguo:Tai-ping Tien-kwoh;Tai-ping Tien-kuo;T'ai-p'ing t'ien-kuo;Taiping Tien Kuo, Xiongnu:Hiung-nu;Hsiung Nu, Shangdi:Shang Ti, Tianzhu, Shibao, Minbao, " +
  'Subao, Xinmin congbao, Qingyi bao, Shiwu bao, Guowen bao, Wanguo gongbao, Dongfang zazhi, Xiaoshuo yuebao, Xinchao, Xiangdao, Renmin wenxue, Wenyi bao, Lishi yanjiu, ' +
  'Zhexue yanjiu, Zhongguo qingnian, Zhongguo qingnian bao, Beijing ribao, Nanfang ribao, Gongren ribao, Dazhong ribao, Yishi bao, Chen bao, Lunyu:Lun Yü;Lun Yu, ' +
  'Mengzi:Meng Tzu;Meng-tze, Zhuangzi:Chuang Tzu;Chuang-tze;Chuang Tze, Laozi:Lao Tzu, Xunzi:Hsün Tzu;Hsun Tzu, Mozi:Mo Tzu, Liezi:Lieh Tzu, Sunzi:Sun Tzu, ' +
  "Huainanzi:Huai Nan Tzu, Guanzi:Kuan Tzu, Daxue:Ta Hsüeh;Ta Hsueh, Zhongyong:Chung Yung, Shijing:Shih Ching, Shujing:Shu Ching, Liji:Li Chi, Chunqiu:Ch'un Ch'iu, " +
  'Zuozhuan:Tso Chuan, Zhouli:Chou Li, Xiaojing, Zhanguo ce, Hanshu, Hou Hanshu:Hou Han shu, Sanguozhi:San kuo chih;San Kuo Chih, Mingshi, Qingshi gao, Shilu, ' +
  "Jin Ping Mei:Chin-p'ing-mei;Chin Ping Mei, Liaozhai zhiyi, Rulin waishi, Yantie lun, Shuihu:Shui Hu, junjichu, neige, zhixian, zhifu, zhizhou, dutong, jiangjun, tidu, " +
  'zongbing, lijia, lifanyuan, huiguan, gongsuo, qianzhuang, tuanlian, mintuan, duban, mufu, tongsheng, gongsheng, jiansheng, bagu, yangwu, ' +
  'ziqiang, kaozheng, tiyong, guandu shangban, laobaixing, taitai, xiaojie, xiansheng, huangdi, tianxia, tianming, junzi, siheyuan, chenghuang, pailou, hutong:hutung, ' +
  'dibao, tusi, baozhang, junfa, dudu, xingzheng, tudi, dangjia, Yihequan, Qingbang, Hongbang, Zongli Yamen:Tsung-li-ya-men, Junjichu, Lifan Yuan, Xingzheng Yuan, ' +
  'Lifa Yuan, Zhongyang yanjiuyuan, Wusi, Wuhan';
