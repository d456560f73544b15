/**
 * Places: the printed form, pinyin or the official form, class, other spellings, the Wade-Giles form where it does not follow from the pinyin,
 * whether two places share the form; behind each its source. 269 rows.
 * Source codes: G general knowledge; S, P agree with the syllables and with the reading of the characters; R, M, C, W, L lists of postal names; T a syllable list.
 */
export const PLACES: readonly (readonly [form: string, pinyin: string, kind: 'postal' | 'conventional' | 'never' | 'same', spellings: string, wadeGiles?: string, ambiguous?: true])[] = [
  ['Peking', 'Beijing', 'postal', 'Pekin'], // GSPCWTL
  ['Peiping', 'Beiping', 'postal', ''], // GSPCL
  ['Tientsin', 'Tianjin', 'postal', ''], // GSPWTL
  ['Shanghai', 'Shanghai', 'same', ''], // GSP
  ['Nanking', 'Nanjing', 'postal', 'Nankin'], // GSPRMWTL
  ['Canton', 'Guangzhou', 'conventional', ''], // GSPMCWTL
  ['Chungking', 'Chongqing', 'postal', 'Chunking'], // GSMCWTL
  ['Hankow', 'Hankou', 'postal', ''], // GSPR
  ['Wuchang', 'Wuchang', 'same', ''], // GSPR
  ['Hanyang', 'Hanyang', 'same', ''], // GSPR
  ['Wuhan', 'Wuhan', 'same', ''], // GSPM
  ['Mukden', 'Shenyang', 'conventional', 'Moukden'], // GSPRW
  ['Fengtien', 'Fengtian', 'postal', ''], // GSPRL
  ['Dairen', 'Dalian', 'postal', ''], // GSPR
  ['Dalny', 'Dalian', 'postal', "Dal'nii; Dalnii; Dal'ny; Dalniy"], // GSP
  ['Talien', 'Dalian', 'postal', ''], // GSPR
  ['Port Arthur', 'Lüshun', 'conventional', 'Port-Arthur'], // GSP
  ['Lüshun', 'Lüshun', 'same', ''], // GSP
  ['Luta', 'Lüda', 'postal', ''], // GSP
  ['Harbin', 'Harbin', 'same', 'Kharbin', 'Ha-erh-pin'], // GT
  ['Changchun', 'Changchun', 'same', ''], // GSP
  ['Hsinking', 'Xinjing', 'postal', ''], // GSPR
  ['Kirin', 'Jilin', 'postal', ''], // GSPRT
  ['Tsitsihar', 'Qiqihar', 'postal', 'Tsitsikar', "Ch'i-ch'i-ha-erh"], // GR
  ['Antung', 'Andong', 'postal', ''], // GSPR
  ['Tantung', 'Dandong', 'postal', ''], // GSP
  ['Yingkow', 'Yingkou', 'postal', ''], // GSP
  ['Newchwang', 'Niuzhuang', 'postal', 'Newchuang'], // GSP
  ['Chinchow', 'Jinzhou', 'postal', '', '', true], // GSPRWT
  ['Anshan', 'Anshan', 'same', ''], // GSP
  ['Fushun', 'Fushun', 'same', ''], // GSP
  ['Penki', 'Benxi', 'postal', 'Penhsi'], // GSP
  ['Szepingkai', 'Sipingjie', 'postal', 'Szupingkai; Ssupingkai'], // GSP
  ['Ssuping', 'Siping', 'postal', 'Szeping'], // GSP
  ['Mutankiang', 'Mudanjiang', 'postal', ''], // GSPR
  ['Kiamusze', 'Jiamusi', 'postal', 'Chiamussu'], // GSP
  ['Aigun', 'Aihui', 'conventional', '', 'Ai-hun'], // GC
  ['Jehol', 'Rehe', 'postal', ''], // GSP
  ['Chengteh', 'Chengde', 'postal', ''], // GSPT
  ['Chahar', 'Chahar', 'same', '', "Ch'a-ha-erh"], // G
  ['Suiyuan', 'Suiyuan', 'same', ''], // GSPRL
  ['Kalgan', 'Zhangjiakou', 'postal', ''], // GSPRT
  ['Kweisui', 'Guisui', 'postal', ''], // GSPR
  ['Paotow', 'Baotou', 'postal', 'Paotou'], // GSPR
  ['Paoting', 'Baoding', 'postal', ''], // GSPR
  ['Shihkiachwang', 'Shijiazhuang', 'postal', 'Shihchiachuang'], // GSPR
  ['Tangshan', 'Tangshan', 'same', ''], // GSP
  ['Chinwangtao', 'Qinhuangdao', 'postal', ''], // GSP
  ['Shanhaikwan', 'Shanhaiguan', 'postal', 'Shanhaikuan'], // GSP
  ['Peitaiho', 'Beidaihe', 'postal', ''], // GSPC
  ['Taku', 'Dagu', 'postal', ''], // GSP
  ['Tangku', 'Tanggu', 'postal', ''], // GSP
  ['Taiyuan', 'Taiyuan', 'same', ''], // GSP
  ['Tatung', 'Datong', 'postal', ''], // GSPR
  ['Tsinan', 'Jinan', 'postal', 'Chinan'], // GSPRWT
  ['Tsingtao', 'Qingdao', 'postal', 'Chingtao'], // GSPRTL
  ['Chefoo', 'Zhifu', 'postal', 'Cheefoo'], // GSPR
  ['Yentai', 'Yantai', 'postal', ''], // GSPR
  ['Weihaiwei', 'Weihaiwei', 'same', 'Wei-hai-wei'], // GSPR
  ['Kiaochow', 'Jiaozhou', 'postal', 'Kiaochau; Kiautschou'], // GSP
  ['Weihsien', 'Weixian', 'postal', ''], // GSP
  ['Kaifeng', 'Kaifeng', 'same', ''], // GSP
  ['Chengchow', 'Zhengzhou', 'postal', 'Chengchou'], // GSPRT
  ['Loyang', 'Luoyang', 'postal', ''], // GSPR
  ['Sian', "Xi'an", 'postal', 'Sianfu; Hsian; Hsi-an'], // GSPRL
  ['Yenan', "Yan'an", 'postal', ''], // GSPR
  ['Paoan', "Bao'an", 'postal', ''], // GSP
  ['Paoki', 'Baoji', 'postal', ''], // GSP
  ['Hanchung', 'Hanzhong', 'postal', ''], // GSPR
  ['Lanchow', 'Lanzhou', 'postal', ''], // GSPR
  ['Sining', 'Xining', 'postal', ''], // GSPR
  ['Ningsia', 'Ningxia', 'postal', ''], // GSPRTL
  ['Yinchwan', 'Yinchuan', 'postal', 'Yinchuan'], // GSP
  ['Urumchi', 'Ürümqi', 'conventional', 'Urumtsi; Urumqi', "Wu-lu-mu-ch'i"], // GR
  ['Tihwa', 'Dihua', 'postal', ''], // GSP
  ['Ining', 'Yining', 'postal', ''], // GSP
  ['Hami', 'Hami', 'same', ''], // GSP
  ['Chengtu', 'Chengdu', 'postal', ''], // GSPRM
  ['Loshan', 'Leshan', 'postal', ''], // GSP
  ['Ipin', 'Yibin', 'postal', ''], // GSPR
  ['Kangting', 'Kangding', 'postal', ''], // GSP
  ['Tatu', 'Dadu', 'postal', ''], // GSP
  ['Tsunyi', 'Zunyi', 'postal', ''], // GSPR
  ['Kweiyang', 'Guiyang', 'postal', ''], // GSPR
  ['Kunming', 'Kunming', 'same', ''], // GSP
  ['Tali', 'Dali', 'postal', ''], // GSPR
  ['Kweilin', 'Guilin', 'postal', ''], // GSPRM
  ['Liuchow', 'Liuzhou', 'postal', ''], // GSPR
  ['Nanning', 'Nanning', 'same', ''], // GSPM
  ['Wuchow', 'Wuzhou', 'postal', ''], // GSP
  ['Pakhoi', 'Beihai', 'postal', ''], // GSP
  ['Lungchow', 'Longzhou', 'postal', ''], // GSP
  ['Swatow', 'Shantou', 'postal', ''], // GSPWT
  ['Chaochow', 'Chaozhou', 'postal', ''], // GSPR
  ['Waichow', 'Huizhou', 'postal', ''], // GSP
  ['Whampoa', 'Huangpu', 'conventional', ''], // GSP
  ['Shumchun', 'Shenzhen', 'postal', ''], // GSP
  ['Hoihow', 'Haikou', 'postal', ''], // GSPR
  ['Amoy', 'Xiamen', 'postal', ''], // GSRWT
  ['Foochow', 'Fuzhou', 'postal', 'Fuchow'], // GSPRM
  ['Chuanchow', 'Quanzhou', 'postal', ''], // GSP
  ['Changchow', 'Zhangzhou', 'postal', '', '', true], // GSPR
  ['Changting', 'Changting', 'same', ''], // GSP
  ['Quemoy', 'Jinmen', 'conventional', ''], // GSPWT
  ['Kinmen', 'Jinmen', 'never', ''], // GSP
  ['Matsu', 'Mazu', 'conventional', ''], // GSP
  ['Tachen', 'Dachen', 'conventional', ''], // GSP
  ['Pescadores', 'Penghu', 'conventional', ''], // GSP
  ['Formosa', 'Taiwan', 'never', ''], // GSP
  ['Taipei', 'Taibei', 'never', ''], // GSPM
  ['Kaohsiung', 'Gaoxiong', 'never', ''], // GSPM
  ['Taichung', 'Taizhong', 'never', ''], // GSPM
  ['Tainan', 'Tainan', 'never', ''], // GSPM
  ['Keelung', 'Jilong', 'never', ''], // GSP
  ['Hsinchu', 'Xinzhu', 'never', ''], // GSP
  ['Hangchow', 'Hangzhou', 'postal', ''], // GSPRMT
  ['Ningpo', 'Ningbo', 'postal', ''], // GSPRM
  ['Wenchow', 'Wenzhou', 'postal', ''], // GSPR
  ['Shaohsing', 'Shaoxing', 'postal', ''], // GSPR
  ['Kashing', 'Jiaxing', 'postal', ''], // GSPR
  ['Huchow', 'Huzhou', 'postal', ''], // GSPR
  ['Soochow', 'Suzhou', 'postal', ''], // GSPRMWT
  ['Wusih', 'Wuxi', 'postal', ''], // GSPR
  ['Suchow', 'Xuzhou', 'postal', 'Hsuchow; Hsüchow', '', true], // GSPRT
  ['Yangchow', 'Yangzhou', 'postal', ''], // GSPRMT
  ['Chinkiang', 'Zhenjiang', 'postal', 'Chenkiang'], // GSPRT
  ['Nantung', 'Nantong', 'postal', ''], // GSPR
  ['Woosung', 'Wusong', 'postal', 'Wusung'], // GSP
  ['Chapei', 'Zhabei', 'postal', ''], // GSP
  ['Pootung', 'Pudong', 'postal', ''], // GSP
  ['Anking', 'Anqing', 'postal', ''], // GSPRM
  ['Hofei', 'Hefei', 'postal', ''], // GSPRM
  ['Pengpu', 'Bengbu', 'postal', 'Pangpu'], // GPR
  ['Wuhu', 'Wuhu', 'same', ''], // GSP
  ['Kiukiang', 'Jiujiang', 'postal', ''], // GSPRM
  ['Nanchang', 'Nanchang', 'same', ''], // GSPM
  ['Juichin', 'Ruijin', 'postal', ''], // GSP
  ['Kingtehchen', 'Jingdezhen', 'postal', ''], // GSPR
  ['Kuling', 'Guling', 'postal', ''], // GSP
  ['Lushan', 'Lushan', 'same', ''], // GSP
  ['Chingkangshan', 'Jinggangshan', 'postal', 'Chingkang Mountains'], // GSP
  ['Changsha', 'Changsha', 'same', ''], // GSPM
  ['Siangtan', 'Xiangtan', 'postal', ''], // GSPR
  ['Yochow', 'Yuezhou', 'postal', ''], // GSPR
  ['Hengyang', 'Hengyang', 'same', ''], // GSP
  ['Shaoshan', 'Shaoshan', 'same', ''], // GSP
  ['Ichang', 'Yichang', 'postal', ''], // GSPR
  ['Shasi', 'Shashi', 'postal', ''], // GSP
  ['Siangyang', 'Xiangyang', 'postal', ''], // GSPR
  ['Tachai', 'Dazhai', 'postal', ''], // GSP
  ['Taching', 'Daqing', 'postal', ''], // GSP
  ['Lop Nor', 'Lop Nur', 'conventional', 'Lob Nor', 'Lo-pu-po'], // G
  ['Chenpao', 'Zhenbao', 'postal', ''], // GSP
  ['Anhwei', 'Anhui', 'postal', 'Nganhwei'], // GSPRMCTL
  ['Chekiang', 'Zhejiang', 'postal', ''], // GSPRMTL
  ['Chihli', 'Zhili', 'postal', ''], // GSPL
  ['Fukien', 'Fujian', 'postal', ''], // GSPRMTL
  ['Heilungkiang', 'Heilongjiang', 'postal', ''], // GSPR
  ['Honan', 'Henan', 'postal', ''], // GSPRL
  ['Hopei', 'Hebei', 'postal', 'Hopeh'], // GSPRL
  ['Hunan', 'Hunan', 'same', ''], // GSPML
  ['Hupeh', 'Hubei', 'postal', 'Hupei'], // GSPRML
  ['Kansu', 'Gansu', 'postal', 'Kan-su; Kansuh'], // GSPRTL
  ['Kiangsi', 'Jiangxi', 'postal', ''], // GSPRMTL
  ['Kiangsu', 'Jiangsu', 'postal', ''], // GSPRMTL
  ['Kwangsi', 'Guangxi', 'postal', ''], // GSPRMTL
  ['Kwangtung', 'Guangdong', 'postal', ''], // GSPMWTL
  ['Kwantung', 'Guandong', 'conventional', ''], // GSP
  ['Kweichow', 'Guizhou', 'postal', 'Kueichow'], // GSPRWTL
  ['Liaoning', 'Liaoning', 'same', ''], // GSP
  ['Liaotung', 'Liaodong', 'postal', ''], // GSP
  ['Shansi', 'Shanxi', 'postal', ''], // GSPRTL
  ['Shantung', 'Shandong', 'postal', ''], // GSPR
  ['Shensi', 'Shaanxi', 'postal', 'Shen-hsi', 'Shan-hsi'], // GRTL
  ['Sikang', 'Xikang', 'postal', ''], // GSPM
  ['Sinkiang', 'Xinjiang', 'postal', 'Hsinkiang; Sin-kiang'], // GSPRTL
  ['Szechwan', 'Sichuan', 'postal', "Szechuan; Szechwan; Szuchuan; Szu-ch'uan"], // GSPRML
  ['Tsinghai', 'Qinghai', 'postal', 'Chinghai'], // GSPRTL
  ['Yunnan', 'Yunnan', 'same', ''], // GSPML
  ['Yangtze', 'Yangzi', 'conventional', 'Yangtse; Yang-tze; Yangtze-kiang; Yangtze Kiang; Yangtsze'], // GSPL
  ['Yalu', 'Yalu', 'same', ''], // GSP
  ['Sungari', 'Songhua', 'conventional', ''], // GSP
  ['Hwang Ho', 'Huang He', 'postal', 'Hwangho; Hoang-ho; Huang-ho'], // GSP
  ['Hwai', 'Huai', 'conventional', ''], // GSP
  ['Si Kiang', 'Xi Jiang', 'postal', ''], // GSP
  ['Khingan', "Xing'an", 'conventional', 'Hinggan'], // GSP
  ['Hong Kong', 'Hong Kong', 'never', '', 'Hsiang-kang'], // G
  ['Macao', 'Macao', 'never', '', 'Ao-men'], // GC
  ['Kowloon', 'Kowloon', 'never', '', 'Chiu-lung'], // GT
  ['Huhehot', 'Hohhot', 'conventional', 'Huhehaote; Kweihua', "Hu-ho-hao-t'e"], // G
  ['Kiating', 'Jiading', 'postal', ''], // GSP
  ['Suifu', 'Xufu', 'postal', ''], // GSP
  ['Yunnanfu', 'Yunnanfu', 'postal', 'Yunnan-fu'], // GSP
  ['Tatsienlu', 'Dajianlu', 'conventional', 'Tachienlu'], // GSP
  ['Suifenho', 'Suifenhe', 'postal', ''], // GSP
  ['Manchouli', 'Manzhouli', 'postal', 'Manchuli; Manchzhuria'], // GSP
  ['Hailar', 'Hailar', 'same', '', 'Hai-la-erh'], // G
  ['Hulunbuir', 'Hulunbuir', 'same', 'Hulunbuerh', 'Hu-lun-pei-erh'], // G
  ['Kulja', 'Yining', 'conventional', 'Kuldja'], // GSP
  ['Ili', 'Ili', 'same', 'I-li', 'I-li'], // G
  ['Manchukuo', 'Manzhouguo', 'conventional', 'Manchoukuo'], // GSP
  ['Hainan', 'Hainan', 'same', ''], // GSP
  ['Hengchow', 'Hengzhou', 'postal', ''], // GSP
  ['Changteh', 'Changde', 'postal', 'Changte'], // GSP
  ['Kaiping', 'Kaiping', 'same', ''], // GSP
  ['Lutai', 'Lutai', 'same', ''], // GSP
  ['Kwanhsien', 'Guanxian', 'postal', ''], // GSP
  ['Hochwan', 'Hechuan', 'postal', ''], // GSP
  ['Fowchow', 'Fuzhou', 'postal', 'Fouchow'], // GSP
  ['Luchow', 'Luzhou', 'postal', ''], // GSP
  ['Tungchow', 'Tongzhou', 'postal', ''], // GSP
  ['Fengtai', 'Fengtai', 'same', ''], // GSP
  ['Wanping', 'Wanping', 'same', ''], // GSP
  ['Lukouchiao', 'Lugouqiao', 'postal', 'Lukowkiao'], // GSP
  ['Taierhchwang', "Tai'erzhuang", 'postal', 'Taierchwang; Tai-erh-chuang'], // GSP
  ['Pinghsingkwan', 'Pingxingguan', 'postal', 'Pinghsingkuan'], // GSP
  ['Hsipaipo', 'Xibaipo', 'postal', "Hsi-pai-p'o"], // GSP
  ['Wayaopao', 'Wayaobao', 'postal', 'Wayaopu'], // GSP
  ["Loch'uan", 'Luochuan', 'postal', 'Lochwan'], // GSP
  ['Maoerhkai', "Mao'ergai", 'postal', 'Maoerkai'], // GSP
  ['Luting', 'Luding', 'postal', 'Lu-ting'], // GSP
  ['Kutien', 'Gutian', 'postal', "Ku-t'ien"], // GSP
  ['Ningtu', 'Ningdu', 'postal', ''], // GS
  ['Tingchow', 'Tingzhou', 'postal', ''], // GSP
  ['Hailufeng', 'Hailufeng', 'same', 'Hai-lu-feng'], // GSP
  ['Haifeng', 'Haifeng', 'same', ''], // GSP
  ['Kongmoon', 'Jiangmen', 'postal', 'Kongmun'], // GSP
  ['Fatshan', 'Foshan', 'postal', ''], // GSP
  ['Shameen', 'Shamian', 'conventional', 'Shamien'], // GSP
  ['Kwangchowwan', 'Guangzhouwan', 'postal', 'Kwangchow Wan; Kuang-chou-wan'], // GSP
  ['Tsamkong', 'Zhanjiang', 'postal', ''], // GSP
  ['Weichow', 'Weizhou', 'postal', ''], // GSP
  ['Chusan', 'Zhoushan', 'postal', ''], // GSP
  ['Chinhai', 'Zhenhai', 'postal', ''], // GSP
  ['Shihpu', 'Shipu', 'postal', ''], // GSP
  ['Yikiangshan', 'Yijiangshan', 'postal', 'Ichiangshan; I-chiang-shan'], // GSP
  ['Tungting', 'Dongting', 'postal', "Tung-t'ing"], // GSP
  ['Poyang', 'Poyang', 'same', "P'o-yang"], // GSP
  ['Koko Nor', 'Qinghai Lake', 'conventional', 'Kokonor', 'Koko Nor'], // G
  ['Kialing', 'Jialing', 'postal', 'Chialing'], // GSP
  ['Min', 'Min', 'same', ''], // GSP
  ['Wei', 'Wei', 'same', ''], // GSP
  ['Omei', 'Emei', 'postal', 'O-mei'], // GSP
  ['Tai Shan', 'Tai Shan', 'postal', "T'ai Shan; Taishan", "T'ai-shan"], // GSP
  ['Tsinling', 'Qinling', 'postal', "Chinling; Ch'in-ling"], // GSP
  ['Tapieh', 'Dabie', 'postal', 'Ta-pieh'], // GSP
  ['Oyüwan', 'E-Yu-Wan', 'postal', 'O-yü-wan; Oyuwan', 'O-yü-wan'], // GSP
  ['Shen-Kan-Ning', 'Shaan-Gan-Ning', 'postal', 'Shensi-Kansu-Ningsia', 'Shen-Kan-Ning'], // G
  ["Chin-Ch'a-Chi", 'Jin-Cha-Ji', 'postal', 'Chin-Cha-Chi', "Chin-Ch'a-Chi"], // GSP
  ['Kwantao', 'Guantao', 'postal', 'Kuantao'], // GSP
  ['Kaomi', 'Gaomi', 'postal', ''], // GSP
  ['Linyi', 'Linyi', 'same', 'Lin-i'], // GSP
  ['Hsuchang', 'Xuchang', 'postal', "Hsü-ch'ang"], // GSP
  ['Sinyang', 'Xinyang', 'postal', ''], // GSP
  ['Nanyang', 'Nanyang', 'same', ''], // GSP
  ['Tungkwan', 'Tongguan', 'postal', 'Tungkuan'], // GSP
  ['Pingliang', 'Pingliang', 'same', "P'ing-liang"], // GSP
  ['Kiayukwan', 'Jiayuguan', 'postal', 'Chiayukuan'], // GSP
  ['Yumen', 'Yumen', 'same', 'Yü-men'], // GSP
  ['Shwangchengtze', 'Shuangchengzi', 'postal', 'Shuangchengtzu'], // GSP
  ['Tungliao', 'Tongliao', 'postal', "T'ung-liao"], // GSP
  ['Taonan', 'Taonan', 'same', "T'ao-nan"], // GSP
  ['Chengkiatun', 'Zhengjiatun', 'postal', 'Chengchiatun'], // GSP
  ['Linkiang', 'Linjiang', 'postal', 'Lin-chiang'], // GSP
  ['Tunghwa', 'Tonghua', 'postal', 'Tunghua'], // GSP
  ['Yenki', 'Yanji', 'postal', 'Yenchi'], // GSP
  ['Hunchun', 'Hunchun', 'same', "Hun-ch'un"], // GSP
  ['Chientao', 'Jiandao', 'conventional', 'Chien-tao'], // GSP
  ['Aihui', 'Aihui', 'same', ''], // GSP
];
