/**
 * Places: pinyin, and behind a colon the spellings of the post office, of missionaries and of old maps; the Wade-Giles form follows from the pinyin.
 * Source: general knowledge, the postal spellings of the Chinese Post Office of 1906 to 1964. 214 rows.
 */
export const MORE_PLACES =
  'Zhaotong:Chaotung, Changxindian:Changsintien, Chenzhou:Chenchow, Chifeng:Chihfeng, Zhoucun:Chowtsun, Zhongshan:Chungshan, Fenghua:Fenghwa, Haizhou:Haichow, ' +
  'Hailong:Hailung, Hangu:Hanku, Handan:Hantan, Hezhou:Hochow, Hekou:Hokow, Xinmin:Sinmin, Huainan:Hwainan, Huaiyin:Hwaiyin, Huangshi:Hwangshih, Huizhou:Hweichow, ' +
  "Yizhou:Ichow, Rugao:Jukao, Gaoyang:Kaoyang, Gaoyou:Kaoyu, Ganzhou:Kanchow, Jiangling:Kiangling, Jiangyin:Kiangyin, Jian'ou:Kienow, Jingzhou:Kingchow, Jingmen:Kingmen, " +
  'Jieyang:Kityang, Qiongzhou:Kiungchow, Gaozhou:Kochow, Gejiu:Kokiu, Gucheng:Kucheng, Gongzhuling:Kungchuling, Guide:Kweiteh, Guixi:Kweiki, Laizhou:Laichow, ' +
  'Laohekou:Laohokow, Lianzhou:Lienchow, Linqing:Lintsing, Luohe:Loho, Longyan:Lungyen, Meixian:Meihsien, Mengzi:Mengtsz;Mengtze;Mengtzu, Mianyang:Mienyang, ' +
  "Nanchong:Nanchung, Nanxiong:Nanhsiung, Nankou:Nankow, Neijiang:Neikiang, Ningguo:Ningkwo, Baoqing:Paoking, Baoshan:Paoshan, Bei'an:Peian, Pingxiang:Pingsiang, " +
  'Pingding:Pingting, Bose:Poseh, Pukou:Pukow, Puzhou:Puchow, Sanmenxia:Sanmenhsia, Shangrao:Shangjao, Shangqiu:Shangkiu, Shaoguan:Shaokwan, Shilong:Shihlung, ' +
  'Shaozhou:Shiuchow, Zhaoqing:Shiuhing, Shunde:Shunteh, Xiangyin:Siangyin, Xianyang:Sienyang, Xingtai:Singtai, Xinxiang:Sinsiang, Suihua:Suihwa, Suide:Suiteh, ' +
  "Suixian:Suihsien, Songjiang:Sungkiang, Songpan:Sungpan, Simao:Szemao, Tai'an:Taian, Taizhou:Taichow, Dalianwan:Talienwan, Dangyang:Tangyang, Dadonggou:Tatungkow, " +
  'Daye:Tayeh, Dezhou:Tehchow, Dengzhou:Tengchow, Tianshui:Tienshui, Dinghai:Tinghai, Dingxian:Tinghsien, Cangzhou:Tsangchow, Caozhou:Tsaochow, Zezhou:Tsechow, ' +
  'Jining:Tsining, Qingjiang:Tsingkiang, Qingjiangpu:Tsingkiangpu, Qingyuan:Tsingyuan, Qingpu:Tsingpu, Tongren:Tungjen, Tongjiang:Tungkiang, Dongtai:Tungtai, ' +
  "Dongguan:Tungkun, Duyun:Tuyun, Wanxian:Wanhsien, Wuxing:Wuhing, Wuxue:Wusueh, Wuding:Wuting, Ya'an:Yaan, Yazhou:Yachow, Yangquan:Yangchuan, Yangjiang:Yangkiang, " +
  "Yanzhou:Yenchow, Yancheng:Yencheng, Yong'an:Yungan, Yongzhou:Yungchow, Yongjia:Yungkia, Yuci:Yutze, Huludao:Hulutao, Taolaizhao:Taolaichao, Goubangzi:Kowpangtze, " +
  "Dahushan:Tahushan, Zhengding:Chengting, Bianliang:Pien-liang, Jiangnan:Kiangnan, Jiangning:Kiangning, Jiankang, Luoyang:Lo-yang, Chang'an:Changan, Bianjing, Dadu, " +
  'Shengjing:Shengking, Beizhili:Pechili;Pechihli;Pecheli;Pe-chi-li, Sichuan:Szechuen;Sze-chuen;Sz-chuan;Se-chuen;Szechwen;Ssuchuan, Fujian:Fokien;Fuhkien;Fo-kien, ' +
  'Anhui:Nganhwuy;Ganhwuy;Nganhui, Guangdong:Quang-tung;Quangtung;Kwongtung, Guangxi:Quang-si;Quangsi, Guizhou:Kweichau;Kwei-chau;Kueichou, Hubei:Hupe;Houpe, ' +
  'Liaodong:Leaotung;Leao-tong;Liau-tung, Jiangsu:Kiang-soo, Zhejiang:Che-keang;Chehkiang, Shaanxi:Shensee, Hebei:Hopeih, Fuzhou:Foochoo;Fuhchau;Fuchau;Fu-chau, ' +
  "Hangzhou:Hangchau, Suzhou:Suchau;Soo-chau, Shanghai:Shanghae, Hankou:Hankau, Guangzhou:Kwangchow, Xi'an:Singan;Si-ngan, Jinan:Chi-nan, Tongzhou:Tungchau, " +
  'Chaozhou:Chauchau, Jiujiang:Kewkiang, Zhenjiang:Chinkeang, Niuzhuang:Niuchwang, Wusong:Woosong, Qingdao:Tsingtau;Tsing-tao, Lüda, Zhangjiakou:Changkiakow, Daliang, ' +
  'Bohai:Pohai, Beihe:Peiho;Pei-ho, Gan Jiang:Kan Kiang, Kunlun:Kwenlun;Kuenlun, Jinggang, Huangpu:Whangpoo;Whangpu;Hwangpu, Yuanmingyuan, Yiheyuan, Guanting, Miyun, ' +
  'Jietai, Tanzhe, Biyunsi, Changping, Huairou, Liangxiang, Zhuozhou, Fengyang, Xuancheng, Huaining, Shouzhou, Bozhou, Guichi, Wanzhou, Kuizhou, Luzhou, Jiading, Yibin, ' +
  'Xuzhou, Dajianlu, Litang, Batang, Dengyue, Yongchang, Longling, Hualinping, Zhazuo, Zhenyuan, Guanxian';
