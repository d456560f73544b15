/**
 * Persons by their pinyin: the strict Wade-Giles form follows from it; behind a colon other spellings that are met, behind an equals sign
 * established ones. Source: general knowledge; the Wade-Giles agrees with the table of syllables. 433 rows.
 */
export const MORE_PERSONS = [
  // emperors by reign and temple name, and the court of the Qing
  'Shunzhi:Shun Chih', 'Kangxi:Kang-hi;K\'ang-hi;Kang Hsi', 'Qianlong:Kien-lung;Kien Lung;Keen-lung', 'Daoguang:Tao-kwang;Taou-kwang', 'Xianfeng:Hien-fung;Hsien-fung', 'Tongzhi:Tung-chi', 'Guangxu:Kwang-su;Kwang-hsu;Kuang-su', 'Jiaqing:Chia Ching;Kia-king;Kea-king', 'Xuantong:Hsuan-tung', 'Hongwu:Hung Wu', 'Yongle:Yung Lo', 'Xuande', 'Chenghua', 'Jiajing', 'Wanli:Wan Li', 'Chongzhen',
  'Taizu', 'Taizong', 'Gaozu', 'Gaozong', 'Renzong', 'Shenzong', 'Huizong', 'Xuanzong', 'Shengzu', 'Shizong', 'Muzong', 'Dezong', 'Yingzong', 'Xianzong', 'Wuzong', 'Shizu',
  "Qin Shihuang:Ch'in Shih Huang;Ch'in Shih-huang-ti;Ch'in Shih Huang-ti", 'Han Wudi', 'Nurhaci:Nu-erh-ha-ch\'ih', 'Longyu', 'Zaifeng:Tsai Feng', 'Zaitian:Tsai Tien', 'Pujun:Pu Chun', 'Pujie',
  'Sushun:Su-shun;Su Shun', 'Zaiyuan', 'Duanhua', 'Wenxiang', 'Baojun', 'Woren', 'Gangyi:Kang Yi;Kang I', 'Yuxian:Yu Hsien', 'Yulu', 'Duanfang:Tuan Fang', 'Xiliang', 'Ruizheng', 'Yinchang', 'Tieliang', 'Liangbi', 'Natong:Na Tung',
  'Li Lianying', 'An Dehai', 'Heshen', 'Nian Gengyao', 'Ruan Yuan', 'Wei Yuan', 'Gong Zizhen', 'Qishan:Kishen;Keshen', 'Qiying:Kiying;Keying;Ki-ying', 'Yilibu:Elepoo', 'Guiliang:Kweiliang', 'Huashana:Hwashana',
  'Ye Mingchen', 'Hu Linyi', 'Li Hanzhang', 'Ding Richang', 'Ding Baozhen', 'Shen Baozhen', 'Liu Kunyi', 'Zhang Peilun', 'Chen Baozhen', 'Huang Zunxian', 'Xue Fucheng', 'Ma Jianzhong', 'Zheng Guanying', 'Tang Tingshu', 'Xu Run',
  'Weng Tonghe', 'Zhang Yinhuan', 'Xu Tong', 'Xu Yongyi', 'Yuan Chang', 'Xu Jingcheng', 'Lin Xu', 'Yang Rui', 'Liu Guangdi', 'Yang Shenxiu', 'Kang Guangren', 'Cen Chunxuan', 'Zhao Erxun', 'Zhao Erfeng', 'Li Bingheng', 'Dong Fuxiang',
  'Nie Shicheng', 'Song Qing', 'Ding Ruchang', 'Deng Shichang', 'Liu Yongfu', 'Liu Mingchuan', 'Feng Zicai', 'Zeng Guoquan', 'Bao Chao', 'Li Xubin', 'Luo Zenan', 'Jiang Zhongyuan', 'Luo Bingzhang',
  'Shengbao', 'Feng Yunshan', 'Xiao Chaogui', 'Wei Changhui', 'Hong Rengan', 'Chen Yucheng', 'Lin Fengxiang', 'Li Kaifang', 'Zhang Luoxing', 'Lai Wenguang', 'Du Wenxiu', 'Bai Yanhu',
  'Deng Tingzhen', 'Guan Tianpei', 'Qi Junzao', 'Mu Zhang\'a', 'Huang Juezi', 'Xu Jiyu', 'Li Shanlan', 'Xu Shou', 'Hua Hengfang', 'Wu Tingfang:Wu Ting-fang', 'Rong Hong=Yung Wing', 'Gu Hongming:Ku Hung-ming',
  // older history and letters
  'Sima Qian:Ssu-ma Chien;Sze-ma Ts\'ien', 'Sima Guang', 'Sima Xiangru', 'Sima Yi', 'Ban Gu', 'Ban Chao', 'Qu Yuan', 'Song Yu', 'Jia Yi', 'Dong Zhongshu', 'Wang Mang', 'Zhang Qian', 'Cao Cao', 'Cao Zhi', 'Cao Pi', 'Liu Bei', 'Guan Yu', 'Zhang Fei',
  'Zhuge Liang:Chu-ko Liang', 'Sun Quan', 'Lü Bu', 'Zhou Yu', 'Zhao Yun', 'Tao Qian', 'Tao Yuanming', 'Bao Zhao', 'Xie Lingyun', 'Wang Xizhi', 'Gu Kaizhi', 'Faxian', 'Xuanzang:Hiuen Tsiang;Hsuan Tsang', 'Wu Zetian', 'Yang Guifei', 'An Lushan',
  'Li Bai:Li Po;Li T\'ai-po', 'Du Fu', "Bai Juyi:Po Chü-i;Po Chu-i", 'Yuan Zhen', 'Wang Wei', 'Meng Haoran', 'Li Shangyin', 'Du Mu', 'Li He', 'Han Yu', 'Liu Zongyuan', 'Liu Yuxi', 'Ouyang Xiu:Ou-yang Hsiu', 'Su Shi', 'Su Dongpo', 'Su Che',
  'Wang Anshi', 'Zhu Xi', 'Cheng Yi', 'Cheng Hao', 'Lu Xiangshan', 'Lu You', 'Li Qingzhao', 'Xin Qiji', 'Yue Fei', 'Qin Gui', 'Wen Tianxiang', 'Zhu Yuanzhang', 'Wang Yangming', 'Wang Shouren', 'Zhang Juzheng', 'Li Zhi', 'Xu Guangqi', 'Wei Zhongxian',
  'Zheng He', 'Li Zicheng', 'Zhang Xianzhong', 'Wu Sangui', 'Shi Kefa', 'Hong Chengchou', 'Zheng Chenggong', 'Shi Lang', 'Gu Yanwu', 'Huang Zongxi', 'Wang Fuzhi', 'Dai Zhen', 'Ji Yun', 'Zhang Xuecheng', 'Pu Songling', 'Cao Xueqin', 'Wu Jingzi', 'Yuan Mei', 'Li Yu',
  // the Republic
  'Tang Shaoyi:Tang Shao-yi;Tong Shao-yi;T\'ang Shao-i', 'Lu Zhengxiang', 'Cao Rulin', 'Lu Zongyu', 'Zhang Zongxiang', 'Liang Shiyi:Liang Shih-yi', 'Zhou Ziqi', 'Yan Huiqing=W. W. Yen', 'Xiong Xiling', 'Jin Yunpeng', 'Xu Shuzheng', 'Wang Zhanyuan',
  'Qi Xieyuan', 'Lu Yongxiang', 'Zhang Zongchang', 'Zhang Zuoxiang', 'Guo Songling', 'Yang Yuting', 'Lu Rongting', 'Tang Hualong', 'Sun Hongyi', 'Zhang Ji', 'Ju Zheng', 'Yu Youren', 'Shao Yuanchong', 'Gu Yingfen', 'Xu Chongzhi', 'Jiang Zuobin', 'Yang Du',
  'He Jian', 'Xia Douyin', 'Zhang Fakui', 'Xue Dubi', 'Lu Zhonglin', 'Shi Yousan', 'Sun Lianzhong', 'Sun Dianying', 'Tang Yulin', 'Wan Fulin', 'Xiao Focheng', 'Chen Jitang', 'Yang Sen', 'Deng Xihou', 'Xiong Kewu', 'Wang Zanxu', 'Pan Wenhua', 'Deng Baoshan',
  'Ma Hongbin', 'Ma Buqing', 'Ma Zhongying', 'Zhu Shaoliang', 'Gu Zhutong', 'Liu Zhi', 'Chen Shaokuan', 'Mao Bangchu', 'Chen Guangfu=K. P. Chen', 'Qian Yongming', 'Wu Dingchang', 'Yu Hongjun=O. K. Yui', 'Wang Yunwu', 'Zhang Yuanji', 'Jiang Menglin', 'Mei Yiqi',
  'Luo Jialun', 'Zhu Jiahua', 'Chen Bulei', 'Dai Chuanxian', 'Ye Chucang', 'Ding Weifen', 'Gu Mengyu', 'Gan Naiguang', 'Gao Zongwu', 'Tao Xisheng', 'Mei Siping', 'Lin Baisheng', 'Ding Mocun', 'Li Shiqun', 'Chu Minyi', 'Wang Yitang', 'Yin Rugeng', 'Qin Dechun',
  'Zhang Junmai=Carsun Chang', 'Zuo Shunsheng', 'Zeng Qi', 'Li Huang', 'Shen Junru', 'Shi Liang', 'Zhang Naiqi', 'Zou Taofen', 'Wang Zaoshi', 'Sha Qianli', 'Li Gongpu', 'Ma Xulun', 'Xu Deheng', 'Huang Shaoxiong', 'Huang Shaohong', 'Xu Yongchang', 'Shang Zhen',
  'Zhao Chengshou', 'Yang Aiyuan', 'Wei Daoming', 'Zhang Lisheng', 'Gu Zhenggang', 'Qiu Qingquan', 'Huang Jie', 'Guan Linzheng', 'Song Xilian', 'Liu Ruming', 'Chen Mingshu', 'Bai Yunti', 'Li Shizeng', 'Sun Baoqi', 'Dong Xianguang=Hollington Tong', 'Mo Dehui', 'Zhang Jiasen',
  'Shen Jianshi', 'Chen Jieru', 'Wang Zhengting=C. T. Wang', 'Shi Zhaoji=Alfred Sze', 'Guo Taiqi=Quo Tai-chi', 'Hu Zhengzhi', 'Zhang Jiluan', 'Ge Gongzhen', 'Shi Liangcai', 'Yu Qiaqing', 'Rong Zongjing', 'Rong Desheng', 'Lu Zuofu', 'Fan Xudong', 'Hou Debang',
  // the Communist Party and the People's Republic
  'Chen Tanqiu', 'Mao Zemin', 'Mao Zetan', 'Deng Zhongxia', 'Su Zhaozheng', 'Zhang Tailei', 'Yun Daiying', 'Xiao Chunü', 'Luo Yinong', 'Gu Shunzhang', 'Luo Dengxian', 'Guan Xiangying', 'He Mengxiong', 'He Shuheng', 'Huang Gonglüe', 'Zeng Shan', 'Chen Changhao',
  'Wang Shusheng', 'Lin Yuying', 'Li Weihan', 'Deng Fa', 'Zhu Rui', 'Li Zhuoran', 'Cheng Zihua', 'Lü Zhengcao', 'Xiao Ke', 'Xu Guangda', 'Song Shilun', 'Zhang Yunyi', 'Ye Fei', 'Chen Shiqu', 'Wang Jian\'an', 'Hong Xuezhi', 'Deng Hua', 'Yang Dezhi', 'Han Xianchu',
  'Wu Xinquan', 'Liu Yalou', 'Xiao Xiangrong', 'Li Tianyou', 'Lai Chuanzhu', 'Liang Xingchu', 'Tan Zheng', 'Zhang Jingwu', 'Tan Guansan', 'Wang Shoudao', 'Li Jingquan', 'Yan Hongyan', 'Liu Ningyi', 'Lai Ruoyu', 'Chen Shaomin', 'Zhang Dingcheng', 'Cao Diqiu', 'Ke Qingshi',
  'Chen Pixian', 'Jiang Weiqing', 'Jiang Hua', 'Shu Tong', 'Tan Qilong', 'Zeng Xisheng', 'Wu Zhipu', 'Zhou Xiaozhou', 'Zhang Zhongliang', 'Ma Mingfang', 'Jia Tuofu', 'Qian Ying', 'Yao Yilin', 'Ye Jizhuang', 'Lei Renmin', 'Fang Yi', 'Zeng Yongquan', 'Liu Xiao', 'Pan Zili',
  'Luo Guibo', 'He Wei', 'Han Nianlong', 'Huang Zhen', 'Wang Guoquan', 'Yao Zhongming', 'Yuan Zhongxian', 'Chen Jiakang', 'Liao Chengzhi', 'Zhang Xiruo', 'Liu Yazi', 'Nan Hanchen', 'Chen Hansheng', 'Qian Duansheng', 'Qian Junrui', 'Xu Bing', 'Shi Zhe', 'Teng Daiyuan', 'Peng Min',
  'Chen Yonggui', 'Wu Guixian', 'Ni Zhifu', 'Zhang Tiesheng', 'Li Desheng', 'Pan Fusheng', 'Liu Geping', 'Mao Yuanxin', 'Xu Jingxian', 'Wang Xiuzhen', 'Ma Tianshui', 'Yu Huiyong', 'Zhuang Zedong', 'Zhang Yufeng', 'Tan Houlan', 'Han Aijing', 'Tian Jiaying', 'Mao Anying',
  // letters and learning
  'Zhou Zuoren', 'Xia Yan', 'Hong Shen', 'Ouyang Yuqian', 'Ye Shengtao', 'Ye Shaojun', 'Zhu Ziqing', 'Xu Dishan', 'Zheng Zhenduo', 'Yu Pingbo', 'Liu Bannong', 'Qian Xuantong', 'Lin Shu', 'Wu Mi', 'Mei Guangdi', 'Liang Shiqiu', 'Li Jinfa', 'Dai Wangshu', 'He Qifang',
  'Bian Zhilin', 'Feng Zhi', 'Zhang Tianyi', 'Wu Zuxiang', 'Xiao Qian', 'Zhou Libo', 'Hu Yepin', 'Rou Shi', 'Yin Fu', 'Liu Binyan', 'Qian Zhongshu', 'Liang Sicheng', 'Qi Baishi', 'Liu Haisu', 'Fu Baoshi', 'Pan Tianshou', 'Zhang Daqian', 'Xian Xinghai', 'Tan Xinpei',
  'Jian Bozan', 'Fan Wenlan', 'Lü Zhenyu', 'Hou Wailu', 'Jin Yuelin', 'Xiong Shili', 'Tang Yongtong', 'Chen Yuan', 'Meng Sen', 'Luo Zhenyu', 'Dong Zuobin', 'Li Ji', 'Xiao Yishan', 'Guo Tingyi', 'He Bingsong', 'Zhang Dongsun', 'Hua Luogeng', 'Mao Yisheng', 'Li Siguang',
] as const;
