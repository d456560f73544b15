/**
 * Persons by their pinyin: the strict Wade-Giles form follows from it; behind a colon other spellings that are met, behind an equals sign
 * established ones. Only names that a lost mark would make ambiguous, or that have other spellings. Source: general knowledge; the Wade-Giles agrees with the table of syllables. 402 rows.
 */
export const MORE_PERSONS =
  "Shunzhi:Shun Chih, Kangxi:Kang-hi;K'ang-hi;Kang Hsi, Qianlong:Kien-lung;Kien Lung;Keen-lung, Daoguang:Tao-kwang;Taou-kwang, Xianfeng:Hien-fung;Hsien-fung, " +
  'Tongzhi:Tung-chi, Guangxu:Kwang-su;Kwang-hsu;Kuang-su, Jiaqing:Chia Ching;Kia-king;Kea-king, Xuantong:Hsuan-tung, Hongwu:Hung Wu, Yongle:Yung Lo, Xuande, Chenghua, ' +
  'Jiajing, Wanli:Wan Li, Chongzhen, Taizu, Taizong, Gaozu, Gaozong, Renzong, Shenzong, Huizong, Xuanzong, Shengzu, Shizong, Muzong, Dezong, Yingzong, Xianzong, Wuzong, ' +
  "Shizu, Qin Shihuang:Ch'in Shih Huang;Ch'in Shih-huang-ti;Ch'in Shih Huang-ti, Han Wudi, Nurhaci:Nu-erh-ha-ch'ih, Longyu, Zaifeng:Tsai Feng, Zaitian:Tsai Tien, " +
  'Pujun:Pu Chun, Pujie, Sushun:Su-shun;Su Shun, Zaiyuan, Duanhua, Wenxiang, Baojun, Woren, Gangyi:Kang Yi;Kang I, Yuxian:Yu Hsien, Yulu, Duanfang:Tuan Fang, Xiliang, ' +
  'Ruizheng, Yinchang, Tieliang, Liangbi, Natong:Na Tung, Heshen, Ruan Yuan, Wei Yuan, Gong Zizhen, Qishan:Kishen;Keshen, Qiying:Kiying;Keying;Ki-ying, Yilibu:Elepoo, ' +
  'Guiliang:Kweiliang, Huashana:Hwashana, Ye Mingchen, Li Hanzhang, Ding Richang, Ding Baozhen, Shen Baozhen, Zhang Peilun, Chen Baozhen, Huang Zunxian, Xue Fucheng, ' +
  'Ma Jianzhong, Zheng Guanying, Tang Tingshu, Xu Run, Weng Tonghe, Xu Tong, Yuan Chang, Xu Jingcheng, Lin Xu, Yang Rui, Liu Guangdi, Kang Guangren, Cen Chunxuan, ' +
  'Li Bingheng, Nie Shicheng, Song Qing, Ding Ruchang, Deng Shichang, Liu Mingchuan, Feng Zicai, Zeng Guoquan, Bao Chao, Li Xubin, Jiang Zhongyuan, Luo Bingzhang, ' +
  "Shengbao, Xiao Chaogui, Wei Changhui, Hong Rengan, Chen Yucheng, Deng Tingzhen, Guan Tianpei, Qi Junzao, Mu Zhang'a, Huang Juezi, Xu Jiyu, Xu Shou, " +
  "Wu Tingfang:Wu Ting-fang, Rong Hong=Yung Wing, Gu Hongming:Ku Hung-ming, Sima Qian:Ssu-ma Chien;Sze-ma Ts'ien, Ban Gu, Ban Chao, Qu Yuan, Song Yu, Jia Yi, " +
  'Dong Zhongshu, Wang Mang, Zhang Qian, Cao Cao, Cao Zhi, Cao Pi, Liu Bei, Guan Yu, Zhang Fei, Zhuge Liang:Chu-ko Liang, Sun Quan, Lü Bu, Zhou Yu, Zhao Yun, Tao Qian, ' +
  "Bao Zhao, Gu Kaizhi, Faxian, Xuanzang:Hiuen Tsiang;Hsuan Tsang, Wu Zetian, Yang Guifei, An Lushan, Li Bai:Li Po;Li T'ai-po, Du Fu, Bai Juyi:Po Chü-i;Po Chu-i, " +
  'Yuan Zhen, Wang Wei, Du Mu, Li He, Han Yu, Liu Zongyuan, Liu Yuxi, Ouyang Xiu:Ou-yang Hsiu, Su Shi, Su Dongpo, Su Che, Zhu Xi, Cheng Yi, Cheng Hao, Lu Xiangshan, ' +
  'Lu You, Li Qingzhao, Xin Qiji, Yue Fei, Qin Gui, Wen Tianxiang, Zhu Yuanzhang, Zhang Juzheng, Li Zhi, Xu Guangqi, Wei Zhongxian, Zheng He, Li Zicheng, ' +
  'Zhang Xianzhong, Wu Sangui, Shi Kefa, Hong Chengchou, Zheng Chenggong, Shi Lang, Huang Zongxi, Dai Zhen, Ji Yun, Zhang Xuecheng, Cao Xueqin, Wu Jingzi, Yuan Mei, ' +
  "Li Yu, Tang Shaoyi:Tang Shao-yi;Tong Shao-yi;T'ang Shao-i, Lu Zhengxiang, Lu Zongyu, Zhang Zongxiang, Liang Shiyi:Liang Shih-yi, Zhou Ziqi, Yan Huiqing=W. W. Yen, " +
  'Jin Yunpeng, Xu Shuzheng, Wang Zhanyuan, Qi Xieyuan, Lu Yongxiang, Zhang Zongchang, Yang Yuting, Lu Rongting, Zhang Ji, Ju Zheng, Yu Youren, Shao Yuanchong, ' +
  'Xu Chongzhi, Jiang Zuobin, Yang Du, He Jian, Xia Douyin, Zhang Fakui, Xue Dubi, Lu Zhonglin, Shi Yousan, Sun Lianzhong, Sun Dianying, Tang Yulin, Xiao Focheng, ' +
  'Chen Jitang, Yang Sen, Xiong Kewu, Wang Zanxu, Ma Hongbin, Ma Buqing, Ma Zhongying, Zhu Shaoliang, Gu Zhutong, Liu Zhi, Chen Shaokuan, Mao Bangchu, ' +
  'Chen Guangfu=K. P. Chen, Wu Dingchang, Yu Hongjun=O. K. Yui, Zhang Yuanji, Mei Yiqi, Zhu Jiahua, Chen Bulei, Dai Chuanxian, Ye Chucang, Gu Mengyu, Gan Naiguang, ' +
  'Gao Zongwu, Mei Siping, Ding Mocun, Li Shiqun, Chu Minyi, Wang Yitang, Qin Dechun, Zhang Junmai=Carsun Chang, Zeng Qi, Li Huang, Shen Junru, Shi Liang, Zhang Naiqi, ' +
  'Zou Taofen, Wang Zaoshi, Sha Qianli, Li Gongpu, Xu Yongchang, Shang Zhen, Zhao Chengshou, Wei Daoming, Gu Zhenggang, Qiu Qingquan, Huang Jie, Guan Linzheng, ' +
  'Bai Yunti, Sun Baoqi, Dong Xianguang=Hollington Tong, Shen Jianshi, Wang Zhengting=C. T. Wang, Shi Zhaoji=Alfred Sze, Guo Taiqi=Quo Tai-chi, Hu Zhengzhi, ' +
  'Zhang Jiluan, Ge Gongzhen, Shi Liangcai, Yu Qiaqing, Rong Zongjing, Lu Zuofu, Fan Xudong, Chen Tanqiu, Mao Zetan, Deng Zhongxia, Su Zhaozheng, Zhang Tailei, ' +
  'Yun Daiying, Xiao Chunü, Gu Shunzhang, Luo Dengxian, Zeng Shan, Chen Changhao, Lin Yuying, Deng Fa, Zhu Rui, Cheng Zihua, Lü Zhengcao, Xiao Ke, Xu Guangda, Ye Fei, ' +
  "Chen Shiqu, Wang Jian'an, Deng Hua, Han Xianchu, Wu Xinquan, Li Tianyou, Lai Chuanzhu, Liang Xingchu, Tan Zheng, Zhang Jingwu, Tan Guansan, Wang Shoudao, Li Jingquan, " +
  'Lai Ruoyu, Zhang Dingcheng, Cao Diqiu, Ke Qingshi, Chen Pixian, Jiang Weiqing, Jiang Hua, Shu Tong, Tan Qilong, Wu Zhipu, Zhou Xiaozhou, Zhang Zhongliang, Jia Tuofu, ' +
  'Qian Ying, Ye Jizhuang, Fang Yi, Zeng Yongquan, Liu Xiao, Pan Zili, Luo Guibo, He Wei, Huang Zhen, Wang Guoquan, Yao Zhongming, Yuan Zhongxian, Chen Jiakang, ' +
  'Liao Chengzhi, Liu Yazi, Nan Hanchen, Qian Duansheng, Qian Junrui, Xu Bing, Shi Zhe, Teng Daiyuan, Peng Min, Chen Yonggui, Wu Guixian, Liu Geping, Xu Jingxian, ' +
  'Wang Xiuzhen, Ma Tianshui, Zhuang Zedong, Zhang Yufeng, Han Aijing, Xia Yan, Hong Shen, Ouyang Yuqian, Ye Shengtao, Ye Shaojun, Zhu Ziqing, Xu Dishan, Zheng Zhenduo, ' +
  'Yu Pingbo, Liu Bannong, Qian Xuantong, Lin Shu, Wu Mi, Mei Guangdi, Liang Shiqiu, Li Jinfa, He Qifang, Bian Zhilin, Feng Zhi, Zhang Tianyi, Xiao Qian, Hu Yepin, ' +
  'Rou Shi, Yin Fu, Liu Binyan, Qian Zhongshu, Liang Sicheng, Qi Baishi, Pan Tianshou, Zhang Daqian, Tan Xinpei, Jian Bozan, Lü Zhenyu, Hou Wailu, Jin Yuelin, ' +
  'Tang Yongtong, Chen Yuan, Meng Sen, Luo Zhenyu, Dong Zuobin, Li Ji, Guo Tingyi, He Bingsong, Zhang Dongsun';
