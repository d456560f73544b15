/**
 * Persons: pinyin, characters, other spellings to convert, established ones, policy; behind each its source. The strict Wade-Giles form follows from the pinyin;
 * the first of the other spellings stands in its place where usage differs (*Liang Sou-ming*). 324 rows.
 * Source codes: G general knowledge; S, P agree with the syllables and with the reading of the characters; B a biographical dictionary.
 */
export const PERSONS: readonly (readonly [pinyin: string, chinese: string, spellings: string, established: string, policy?: 'never'])[] = [
  ['Mao Zedong', '毛澤東', 'Mao Tsetung; Mao Tse Tung; Mao Tze-tung; Mao Tsze-tung; Mao-Tse-tung; Mao Tse-tsung', ''], // GSPB
  ['Zhou Enlai', '周恩來', 'Chou Enlai; Chou En Lai; Chou-En-lai; Chou En-la', ''], // GSP
  ['Liu Shaoqi', '劉少奇', 'Liu Shaochi; Liu Shao Chi; Liu Schao-tschi', ''], // GSPB
  ['Zhu De', '朱德', 'Chu Teh; Chu-Teh; Tchou Teh', ''], // GSPB
  ['Deng Xiaoping', '鄧小平', 'Teng Hsiaoping; Teng Hsiao Ping; Deng Hsiao-ping', ''], // GSP
  ['Peng Dehuai', '彭德懷', "Peng Teh-huai; P'eng Teh-huai; Peng Teh-Huai", ''], // GSPB
  ['Lin Biao', '林彪', 'Lin Pao', ''], // GSP
  ['Gao Gang', '高崗', 'Kao Kan; Kao-Kang; Kao Gang; Gao Kang', ''], // GSPB
  ['Rao Shushi', '饒漱石', 'Jao Shu Shih; Jao Shu-shi', ''], // GSP
  ['Chen Yun', '陳雲', "Ch'en Yun; Chen Yuen", ''], // GSP
  ['Chen Yi', '陳毅', "Ch'en Yi; Chen I; Chen-Yi", ''], // GSP
  ['Chen Duxiu', '陳獨秀', "Ch'en Tuhsiu; Chen Tu-siu; Ch'en Tu-hsui", ''], // GSP
  ['Li Dazhao', '李大釗', 'Li Tachao', ''], // GSPB
  ['Li Lisan', '李立三', 'Li Li San', ''], // GSP
  ['Qu Qiubai', '瞿秋白', 'Tsiu Tsiu-pai', ''], // GSPB
  ['Wang Ming', '王明', '', ''], // GSPB
  ['Chen Shaoyu', '陳紹禹', '', ''], // GSP
  ['Bo Gu', '博古', '', ''], // GSP
  ['Qin Bangxian', '秦邦憲', '', ''], // GSPB
  ['Zhang Wentian', '張聞天', '', ''], // GSP
  ['Zhang Guotao', '張國燾', 'Chang Kuotao', ''], // GSB
  ['Wang Jiaxiang', '王稼祥', 'Wang Chia-siang', ''], // GSP
  ['Ren Bishi', '任弼時', 'Jen Pi-shi', ''], // GSP
  ['Kang Sheng', '康生', '', ''], // GSP
  ['Peng Zhen', '彭真', 'Peng Chen', ''], // GSP
  ['Bo Yibo', '薄一波', 'Po Yi-po; Po Ipo', ''], // GSPB
  ['Li Fuchun', '李富春', '', ''], // GSP
  ['Li Xiannian', '李先念', '', ''], // GSP
  ['Tan Zhenlin', '譚震林', '', ''], // GSP
  ['Lu Dingyi', '陸定一', 'Lu Ting-yi', ''], // GSPB
  ['Chen Boda', '陳伯達', '', ''], // GSPB
  ['Zhang Chunqiao', '張春橋', '', ''], // GSP
  ['Yao Wenyuan', '姚文元', '', ''], // GSP
  ['Jiang Qing', '江青', 'Chiang Ching', ''], // GSP
  ['Wang Hongwen', '王洪文', 'Wang Hung Wen', ''], // GSP
  ['Hua Guofeng', '華國鋒', 'Hua Kuofeng', ''], // GSP
  ['Hu Yaobang', '胡耀邦', 'Hu Yaopang', ''], // GSP
  ['Zhao Ziyang', '趙紫陽', 'Chao Tsu-yang; Chao Ziyang', ''], // GSP
  ['Ye Jianying', '葉劍英', 'Yeh Chienying', ''], // GSPB
  ['Nie Rongzhen', '聶榮臻', 'Nieh Yung-chen; Nieh Jungchen', ''], // GSP
  ['Liu Bocheng', '劉伯承', '', ''], // GSP
  ['He Long', '賀龍', 'Ho Long', ''], // GSP
  ['Luo Ronghuan', '羅榮桓', 'Lo Yung-huan', ''], // GSP
  ['Xu Xiangqian', '徐向前', '', ''], // GSP
  ['Luo Ruiqing', '羅瑞卿', '', ''], // GSP
  ['Su Yu', '粟裕', '', ''], // GSPB
  ['Yang Shangkun', '楊尚昆', '', ''], // GSP
  ['Yang Chengwu', '楊成武', '', ''], // GSP
  ['Huang Kecheng', '黃克誠', '', ''], // GSP
  ['Xi Zhongxun', '習仲勳', '', ''], // GSP
  ['Deng Zihui', '鄧子恢', '', ''], // GSP
  ['Xie Fuzhi', '謝富治', 'Hsieh Fu-chi', ''], // GSP
  ['Wang Dongxing', '汪東興', '', ''], // GSP
  ['Ji Dengkui', '紀登奎', '', ''], // GSP
  ['Chen Xilian', '陳錫聯', '', ''], // GSP
  ['Wu De', '吳德', 'Wu Teh', ''], // GSP
  ['Xu Shiyou', '許世友', '', ''], // GSP
  ['Wei Guoqing', '韋國清', '', ''], // GSP
  ['Huang Yongsheng', '黃永勝', '', ''], // GSP
  ['Wu Faxian', '吳法憲', '', ''], // GSP
  ['Qiu Huizuo', '邱會作', '', ''], // GSP
  ['Li Zuopeng', '李作鵬', '', ''], // GSP
  ['Ye Qun', '葉群', "Yeh Chun; Yeh Ch'un", ''], // GSP
  ['Lin Liguo', '林立果', '', ''], // GSP
  ['Qi Benyu', '戚本禹', '', ''], // GSP
  ['Guan Feng', '關鋒', '', ''], // GSP
  ['Wang Li', '王力', '', ''], // GSP
  ['Tao Zhu', '陶鑄', 'Tao Chu', ''], // GSP
  ['He Zizhen', '賀子珍', '', ''], // GSP
  ['Wang Guangmei', '王光美', '', ''], // GSP
  ['Deng Yingchao', '鄧穎超', '', ''], // GSP
  ['Cai Chang', '蔡暢', 'Tsai Chang', ''], // GSP
  ['Cai Hesen', '蔡和森', '', ''], // GSP
  ['Xiang Jingyu', '向警予', '', ''], // GSPB
  ['Kang Keqing', '康克清', 'Kang Ke-ching', ''], // GSP
  ['Dong Biwu', '董必武', 'Tung Pi Wu', ''], // GSP
  ['Lin Boqu', '林伯渠', '', ''], // GSP
  ['Xu Teli', '徐特立', 'Hsu Teh-li', ''], // GSPB
  ['Wu Yuzhang', '吳玉章', '', ''], // GSPB
  ['Xie Juezai', '謝覺哉', '', ''], // GSP
  ['Fang Zhimin', '方志敏', '', ''], // GSP
  ['Xiang Ying', '項英', '', ''], // GSPB
  ['Xiang Zhongfa', '向忠發', '', ''], // GSP
  ['Peng Pai', '彭湃', '', ''], // GSPB
  ['Ye Ting', '葉挺', 'Yeh Ting', ''], // GSPB
  ['Liu Zhidan', '劉志丹', '', ''], // GSP
  ['Xu Haidong', '徐海東', '', ''], // GSPB
  ['Chen Geng', '陳賡', 'Chen Keng', ''], // GSP
  ['Xiao Jinguang', '蕭勁光', 'Hsiao Ching-kuang; Hsiao Chin-kuang', ''], // GP
  ['Xiao Hua', '蕭華', '', ''], // GSP
  ['Yang Yong', '楊勇', '', ''], // GSP
  ['Li Kenong', '李克農', '', ''], // GSP
  ['Pan Hannian', '潘漢年', '', ''], // GSP
  ['Wu Xiuquan', '伍修權', '', ''], // GSPB
  ['Qiao Guanhua', '喬冠華', '', ''], // GSP
  ['Huang Hua', '黃華', '', ''], // GSP
  ['Zhang Hanfu', '章漢夫', '', ''], // GSP
  ['Ji Pengfei', '姬鵬飛', '', ''], // GSP
  ['Geng Biao', '耿飈', '', ''], // GSP
  ['Gong Peng', '龔澎', 'Kung Peng', ''], // GSP
  ['Wang Bingnan', '王炳南', '', ''], // GSP
  ['Wu Lengxi', '吳冷西', '', ''], // GSP
  ['Deng Tuo', '鄧拓', 'Teng To', ''], // GSP
  ['Wu Han', '吳晗', '', ''], // GSPB
  ['Liao Mosha', '廖沫沙', '', ''], // GSP
  ['Zhou Yang', '周揚', '', ''], // GSPB
  ['Hu Qiaomu', '胡喬木', '', ''], // GSP
  ['Ai Siqi', '艾思奇', 'Ai Szu-chi', ''], // GSP
  ['Yang Xianzhen', '楊獻珍', '', ''], // GSP
  ['Sun Yefang', '孫冶方', '', ''], // GSP
  ['Xue Muqiao', '薛暮橋', '', ''], // GSP
  ['Ma Yinchu', '馬寅初', '', ''], // GSP
  ['Li Xuefeng', '李雪峰', '', ''], // GSP
  ['Liu Lantao', '劉瀾濤', '', ''], // GSP
  ['An Ziwen', '安子文', '', ''], // GSP
  ['Song Renqiong', '宋任窮', '', ''], // GSP
  ['Ulanfu', '烏蘭夫', 'Wu-lan-fu', '', 'never'], // G
  ['Saifuding', '賽福鼎', '', '', 'never'], // GSP
  ['Bao Erhan', '包爾漢', '', '', 'never'], // GSP
  ['Wang Zhen', '王震', '', ''], // GSPB
  ['Wang Enmao', '王恩茂', '', ''], // GSP
  ['Zhang Guohua', '張國華', '', ''], // GSP
  ['Chen Zaidao', '陳再道', '', ''], // GSP
  ['Nie Yuanzi', '聶元梓', '', ''], // GSP
  ['Kuai Dafu', '蒯大富', '', ''], // GSP
  ['Lei Feng', '雷鋒', '', ''], // GSP
  ['Jiang Jieshi', '蔣介石', '', "Chiang Kai-shek; Chiang Kai-Shek; Chiang Kaishek; Chiang Kai Shek; Chiang K'ai-shek; Tchiang Kai-chek; Tschiang Kai-schek"], // GSP
  ['Jiang Jingguo', '蔣經國', 'Chiang Chingkuo; Chiang Ching Kuo', '', 'never'], // GSPB
  ['Sun Yixian', '孫逸仙', '', 'Sun Yat-sen; Sun Yatsen; Sun Yat Sen; Sun Yat-Sen; Sun Yet-sen'], // GSP
  ['Sun Zhongshan', '孫中山', 'Sun Chungshan', ''], // GSP
  ['Song Ziwen', '宋子文', '', 'T. V. Soong; T.V. Soong; Soong Tse-ven'], // GSP
  ['Song Qingling', '宋慶齡', '', "Soong Ch'ing-ling; Soong Ching-ling"], // GSPB
  ['Song Meiling', '宋美齡', '', 'Soong Mei-ling; Soong May-ling'], // GSPB
  ['Song Ailing', '宋靄齡', '', 'Soong Ai-ling; Soong Ay-ling'], // GSP
  ['Kong Xiangxi', '孔祥熙', '', 'H. H. Kung; H.H. Kung'], // GSPB
  ['Wang Jingwei', '汪精衛', 'Wang Ching Wei; Wang Chingwei', ''], // GSPB
  ['Hu Hanmin', '胡漢民', '', ''], // GSP
  ['Liao Zhongkai', '廖仲愷', '', ''], // GSP
  ['He Xiangning', '何香凝', '', ''], // GSP
  ['Chen Guofu', '陳果夫', '', ''], // GSP
  ['Chen Lifu', '陳立夫', '', ''], // GSP
  ['Dai Jitao', '戴季陶', '', ''], // GSP
  ['Dai Li', '戴笠', '', ''], // GSP
  ['He Yingqin', '何應欽', '', ''], // GSPB
  ['Bai Chongxi', '白崇禧', '', ''], // GSPB
  ['Li Zongren', '李宗仁', '', ''], // GSP
  ['Chen Cheng', '陳誠', '', ''], // GSPB
  ['Du Yuming', '杜聿明', '', ''], // GSP
  ['Fu Zuoyi', '傅作義', 'Fu Tso-yi', ''], // GSPB
  ['Hu Zongnan', '胡宗南', '', ''], // GSPB
  ['Tang Enbo', '湯恩伯', '', ''], // GSPB
  ['Xue Yue', '薛岳', 'Hsueh Yueh', ''], // GSPB
  ['Wei Lihuang', '衛立煌', '', ''], // GSPB
  ['Sun Liren', '孫立人', '', ''], // GSPB
  ['Zhang Zhizhong', '張治中', '', ''], // GSPB
  ['Wang Yaowu', '王耀武', '', ''], // GSP
  ['Yan Xishan', '閻錫山', '', ''], // GSP
  ['Feng Yuxiang', '馮玉祥', '', ''], // GSPB
  ['Zhang Zuolin', '張作霖', '', ''], // GSPB
  ['Zhang Xueliang', '張學良', 'Chang Hsueliang', ''], // GSPB
  ['Wu Peifu', '吳佩孚', '', ''], // GSPB
  ['Duan Qirui', '段祺瑞', '', ''], // GSP
  ['Cao Kun', '曹錕', 'Tsao Kun', ''], // GSPB
  ['Xu Shichang', '徐世昌', '', ''], // GSPB
  ['Feng Guozhang', '馮國璋', '', ''], // GSPB
  ['Li Yuanhong', '黎元洪', '', ''], // GSP
  ['Yuan Shikai', '袁世凱', '', ''], // GSP
  ['Zhang Xun', '張勳', 'Chang Hsun', ''], // GSPB
  ['Sun Chuanfang', '孫傳芳', '', ''], // GSPB
  ['Chen Jiongming', '陳炯明', '', ''], // GSP
  ['Tang Jiyao', '唐繼堯', '', ''], // GSP
  ['Long Yun', '龍雲', 'Lung Yun', ''], // GSP
  ['Lu Han', '盧漢', '', ''], // GSP
  ['Liu Xiang', '劉湘', '', ''], // GSP
  ['Liu Wenhui', '劉文輝', '', ''], // GSP
  ['Sheng Shicai', '盛世才', '', ''], // GSPB
  ['Yang Zengxin', '楊增新', '', ''], // GSPB
  ['Jin Shuren', '金樹仁', '', ''], // GSP
  ['Ma Bufang', '馬步芳', '', ''], // GSPB
  ['Ma Hongkui', '馬鴻逵', '', ''], // GSPB
  ['Han Fuju', '韓復榘', '', ''], // GSP
  ['Song Zheyuan', '宋哲元', '', ''], // GSPB
  ['Yang Hucheng', '楊虎城', '', ''], // GSPB
  ['Gu Weijun', '顧維鈞', '', 'Wellington Koo; V. K. Wellington Koo'], // GSP
  ['Wang Shijie', '王世杰', '', ''], // GSPB
  ['Wang Chonghui', '王寵惠', '', ''], // GSP
  ['Hu Shi', '胡適', '', ''], // GSP
  ['Cai Yuanpei', '蔡元培', '', ''], // GSP
  ['Lu Xun', '魯迅', 'Lu Hsun; Lusin', ''], // GSP
  ['Zhou Shuren', '周樹人', '', ''], // GSP
  ['Guo Moruo', '郭沫若', 'Kuo Mojo', ''], // GSPB
  ['Mao Dun', '茅盾', '', ''], // GSP
  ['Ba Jin', '巴金', '', ''], // GSPB
  ['Lao She', '老舍', 'Lao Sheh', ''], // GSP
  ['Ding Ling', '丁玲', '', ''], // GSP
  ['Hu Feng', '胡風', '', ''], // GSP
  ['Wang Shiwei', '王實味', '', ''], // GSP
  ['Liang Qichao', '梁啟超', "Liang Ch'ich'ao", ''], // GSP
  ['Kang Youwei', '康有為', '', ''], // GSP
  ['Tan Sitong', '譚嗣同', '', ''], // GSP
  ['Yan Fu', '嚴復', '', ''], // GSPB
  ['Zhang Zhidong', '張之洞', '', ''], // GSP
  ['Li Hongzhang', '李鴻章', 'Li Hung Chang', ''], // GSP
  ['Zeng Guofan', '曾國藩', '', ''], // GSP
  ['Zuo Zongtang', '左宗棠', '', ''], // GSP
  ['Lin Zexu', '林則徐', '', ''], // GSP
  ['Hong Xiuquan', '洪秀全', '', ''], // GSP
  ['Yang Xiuqing', '楊秀清', '', ''], // GSP
  ['Shi Dakai', '石達開', '', ''], // GSP
  ['Li Xiucheng', '李秀成', '', ''], // GSP
  ['Cixi', '慈禧', "Tzu Hsi; Tz'u Hsi; Tsu Hsi; Tze-hsi", ''], // GSP
  ['Puyi', '溥儀', "P'u-yi", 'Henry Pu-yi; Pu Yi'], // GSPB
  ['Guangxu', '光緒', 'Kuang-hsu; Kwang-hsu', ''], // GSP
  ['Tongzhi', '同治', 'Tung-chih', ''], // GSP
  ['Xianfeng', '咸豐', '', ''], // GSP
  ['Daoguang', '道光', 'Taokuang', ''], // GSP
  ['Qianlong', '乾隆', 'Chien-lung; Chien Lung', ''], // GSP
  ['Kangxi', '康熙', 'Kang-hsi', ''], // GSP
  ['Yongzheng', '雍正', '', ''], // GSP
  ['Ronglu', '榮祿', '', ''], // GSP
  ['Yikuang', '奕劻', '', ''], // GSP
  ['Yixin', '奕訢', '', ''], // GSP
  ['Wang Tao', '王韜', '', ''], // GSP
  ['Feng Guifen', '馮桂芬', '', ''], // GSP
  ['Guo Songtao', '郭嵩燾', '', ''], // GS
  ['Zeng Jize', '曾紀澤', '', ''], // GSP
  ['Chonghou', '崇厚', 'Chung-hou', ''], // GSP
  ['Sheng Xuanhuai', '盛宣懷', '', ''], // GSP
  ['Zhang Jian', '張謇', '', ''], // GSP
  ['Huang Xing', '黃興', '', ''], // GSP
  ['Song Jiaoren', '宋教仁', '', ''], // GSP
  ['Zhang Binglin', '章炳麟', '', ''], // GSPB
  ['Qiu Jin', '秋瑾', 'Chiu Chin', ''], // GSP
  ['Zou Rong', '鄒容', '', ''], // GSP
  ['Chen Qimei', '陳其美', '', ''], // GSP
  ['Cai E', '蔡鍔', 'Tsai Ao; Tsai O', ''], // GSP
  ['Wu Zhihui', '吳稚暉', '', ''], // GSPB
  ['Zhu Zhixin', '朱執信', '', ''], // GSPB
  ['Zou Lu', '鄒魯', '', ''], // GSPB
  ['Tan Yankai', '譚延闓', '', ''], // GSPB
  ['Zhang Jingjiang', '張靜江', '', ''], // GSP
  ['Chen Youren', '陳友仁', '', 'Eugene Chen'], // GSP
  ['Deng Yanda', '鄧演達', '', ''], // GSPB
  ['Tang Shengzhi', '唐生智', '', ''], // GSPB
  ['Chen Gongbo', '陳公博', '', ''], // GSP
  ['Zhou Fohai', '周佛海', '', ''], // GSPB
  ['Zhang Jinghui', '張景惠', '', ''], // GSP
  ['Zheng Xiaoxu', '鄭孝胥', '', ''], // GSP
  ['Li Jishen', '李濟深', '', ''], // GSPB
  ['Zhang Lan', '張瀾', '', ''], // GSP
  ['Huang Yanpei', '黃炎培', '', ''], // GSP
  ['Luo Longji', '羅隆基', '', ''], // GSPB
  ['Zhang Bojun', '章伯鈞', '', ''], // GSP
  ['Chu Anping', '儲安平', '', ''], // GSP
  ['Liang Shuming', '梁漱溟', 'Liang Sou-ming; Liang Shu-ming', ''], // GP
  ['Feng Youlan', '馮友蘭', '', 'Fung Yu-lan'], // GSP
  ['Fei Xiaotong', '費孝通', '', ''], // GSPB
  ['Qian Xuesen', '錢學森', '', 'Tsien Hsue-shen; Tsien Hsueshen'], // GSP
  ['Qian Sanqiang', '錢三強', '', ''], // GSP
  ['Deng Jiaxian', '鄧稼先', '', ''], // GSP
  ['Zhu Kezhen', '竺可楨', '', 'Coching Chu'], // GSP
  ['Weng Wenhao', '翁文灝', '', 'Wong Wen-hao'], // GSP
  ['Jiang Tingfu', '蔣廷黻', '', 'T. F. Tsiang'], // GSP
  ['Ye Gongchao', '葉公超', '', 'George Yeh'], // GSP
  ['Lin Yutang', '林語堂', '', ''], // GSP
  ['Chen Yinke', '陳寅恪', 'Chen Yin-ke', ''], // GSP
  ['Wang Guowei', '王國維', '', ''], // GSPB
  ['Fu Sinian', '傅斯年', 'Fu Szu-nien', ''], // GSP
  ['Gu Jiegang', '顧頡剛', '', ''], // GSPB
  ['Mei Lanfang', '梅蘭芳', '', ''], // GSPB
  ['Xu Beihong', '徐悲鴻', '', 'Ju Peon'], // GSPB
  ['Nie Er', '聶耳', '', ''], // GSP
  ['Tian Han', '田漢', 'Tien Han', ''], // GSP
  ['Cao Yu', '曹禺', 'Tsao Yu', ''], // GSP
  ['Shen Congwen', '沈從文', '', ''], // GSPB
  ['Xu Zhimo', '徐志摩', '', ''], // GSPB
  ['Yu Dafu', '郁達夫', '', ''], // GSPB
  ['Wen Yiduo', '聞一多', 'Wen Yi-to', ''], // GSP
  ['Ai Qing', '艾青', 'Ai Ching', ''], // GSPB
  ['Bing Xin', '冰心', '', ''], // GSP
  ['Xiao Jun', '蕭軍', 'Hsiao Chun', ''], // GSP
  ['Xiao Hong', '蕭紅', '', ''], // GSP
  ['Zhao Shuli', '趙樹理', '', ''], // GSPB
  ['Ding Wenjiang', '丁文江', '', 'V. K. Ting'], // GSPB
  ['Tao Xingzhi', '陶行知', '', ''], // GSPB
  ['Yan Yangchu', '晏陽初', '', 'James Yen'], // GSP
  ['Du Yuesheng', '杜月笙', '', ''], // GSP
  ['Huang Jinrong', '黃金榮', '', ''], // GSP
  ['Wang Kemin', '王克敏', '', ''], // GSP
  ['Liang Hongzhi', '梁鴻志', '', ''], // GSP
  ['Wu Tiecheng', '吳鐵城', '', 'Wu Te-chen'], // GSP
  ['Zhang Qun', '張群', 'Chang Chun', ''], // GSPB
  ['Sun Ke', '孫科', '', 'Sun Fo'], // GSPB
  ['Xiong Shihui', '熊式輝', '', ''], // GSPB
  ["Zhang Jia'ao", '張嘉璈', '', 'Chang Kia-ngau'], // GSPB
  ['Shao Lizi', '邵力子', '', ''], // GSPB
  ['Wu Guozhen', '吳國楨', '', 'K. C. Wu'], // GSPB
  ['Yu Hanmou', '余漢謀', '', ''], // GSPB
  ['Liao Yaoxiang', '廖耀湘', '', ''], // GSP
  ['Fan Hanjie', '范漢傑', '', ''], // GSP
  ['Huang Baitao', '黃百韜', "Huang Po-t'ao", ''], // GSP
  ['Huang Wei', '黃維', '', ''], // GSP
  ['Zhang Lingfu', '張靈甫', '', ''], // GSP
  ['Zheng Dongguo', '鄭洞國', '', ''], // GSP
  ['Zhang Zizhong', '張自忠', 'Chang Tse-chung', ''], // GSP
  ['Cai Tingkai', '蔡廷鍇', '', ''], // GSP
  ['Jiang Guangnai', '蔣光鼐', '', ''], // GSPB
  ['Ma Zhanshan', '馬占山', '', ''], // GSP
  ['Yang Jingyu', '楊靖宇', '', ''], // GSP
  ['Zhou Baozhong', '周保中', '', ''], // GSPB
  ['Li Zhaolin', '李兆麟', '', ''], // GSP
  ['Zhao Shangzhi', '趙尚志', '', ''], // GSP
  ['Li Denghui', '李登輝', 'Lee Teng-hui', '', 'never'], // GSP
  ['Yan Jiagan', '嚴家淦', 'C. K. Yen', '', 'never'], // GSP
  ['Sun Yunxuan', '孫運璿', 'Sun Yun-suan', '', 'never'], // GSP
  ['Lian Zhan', '連戰', '', '', 'never'], // GSP
  ['Chen Shuibian', '陳水扁', 'Chen Shui-bian', '', 'never'], // GSP
  ['Cai Yingwen', '蔡英文', 'Tsai Ing-wen', '', 'never'], // GSP
  ['Ma Yingjiu', '馬英九', 'Ma Ying-jeou', '', 'never'], // GSP
  ['Song Chuyu', '宋楚瑜', 'James Soong', '', 'never'], // GSP
  ['Lei Zhen', '雷震', '', '', 'never'], // GSP
  ['Peng Mengji', '彭孟緝', '', '', 'never'], // GSP
  ['Zhou Zhirou', '周至柔', '', '', 'never'], // GSPB
  ['Wang Shuming', '王叔銘', '', '', 'never'], // GSP
];
