/**
 * Names of Taiwan, Hong Kong, Singapore and the diaspora that keep their spelling, as far as they look like Wade-Giles. 217 rows.
 * Source: general knowledge.
 */
export const KEPT_SPELLINGS: readonly string[] = [
  'Chiang Ching-kuo', 'Lee Teng-hui', 'Li Teng-hui', 'Lien Chan', 'Tsai Ing-wen', 'Chen Shui-bian', 'Ma Ying-jeou', 'Soong Chu-yu', 'Annette Lu', 'Lu Hsiu-lien', 'Su Tseng-chang',
  'Yu Shyi-kun', 'Frank Hsieh', 'Hsieh Chang-ting', 'Chang Chun-hsiung', 'Hau Pei-tsun', 'Hau Lung-pin', 'Wu Po-hsiung', 'Wu Den-yih', 'Wang Jin-pyng', 'Hsu Hsin-liang',
  'Shih Ming-teh', 'Huang Hsin-chieh', 'Lei Chen', 'Yin Hai-kuang', 'Peng Ming-min', 'Yen Chia-kan', 'Sun Yun-suan', 'Yu Kuo-hwa', 'Chiang Wei-kuo', 'Chiang Hsiao-wu',
  'Chiang Hsiao-yen', 'John Chiang', 'Koo Chen-fu', 'Koo Chen-foo', 'Eric Chu', 'Chu Li-luan', 'Lai Ching-te', 'Han Kuo-yu', 'Ko Wen-je', 'Hou Yu-ih', 'Morris Chang',
  'Jerry Yang', 'Ang Lee', 'Hou Hsiao-hsien', 'Edward Yang', 'Tsai Ming-liang', 'Lin Hwai-min', 'Lin Yi-hsiung', 'Chou Tzu-yu', 'Jay Chou', 'Teresa Teng', 'Chien Fu',
  'Fredrick Chien', 'Shen Chang-huan', 'Shaw Yu-ming', 'Chen Li-an', 'Jason Hu', 'Su Chi', 'Joseph Wu', 'Hsiao Bi-khim', 'Tang Fei', 'Chiu Chuang-huan', 'Lin Yang-kang',
  'Cheng Nan-jung', 'Chen Wen-chen', 'Kao Chun-ming', 'Wei Tao-ming', 'Chou Chih-jou', 'Peng Meng-chi', 'Wang Shu-ming', 'Ni Wen-ya', 'Kinmen', 'Quemoy', 'Matsu', 'Sun Moon Lake',
  'Tung Chee-hwa', 'Tung Chee Hwa', 'Donald Tsang', 'Tsang Yam-kuen', 'Leung Chun-ying', 'Anson Chan', 'Jimmy Lai', 'Li Ka-shing', 'Stanley Ho', 'Y. K. Pao', 'Pao Yue-kong',
  'Tsang Tak-sing', 'Ma Lik', 'Lau Siu-kai', 'Wong Kar-wai', 'Jackie Chan', 'Chow Yun-fat', 'Tsui Hark', 'Ni Kuang', 'Louis Cha', 'Ho Tung', 'Kai Ho Kai', 'Ho Kai', 'Wan Chai',
  'Tsim Sha Tsui', 'Yau Ma Tei', 'Sha Tin', 'Tsuen Wan', 'Kai Tak', 'Lo Wu', 'Sham Chun', 'Tai Po', 'Sai Kung', 'Sheung Shui', 'Sham Shui Po', 'Tai O', 'Pok Fu Lam',
  'Lee Kuan Yew', 'Goh Keng Swee', 'Lee Hsien Loong', 'Toh Chin Chye', 'Lim Chin Siong', 'Lim Boon Keng', 'Ong Teng Cheong', 'Tan Kah Kee', 'Tan Cheng Lock', 'Tan Siew Sin',
  'Chin Peng', 'Tan Tock Seng', 'Eu Tong Sen', 'Hon Sui Sen', 'Lim Kim San', 'Ong Eng Guan', 'Tan Lark Sye', 'Yeo Ning Hong', 'Ong Pang Boon', 'Chan Heng Chee', 'Wang Gungwu',
  'Yuen Ren Chao', 'Chao Yuen Ren', 'C. T. Hsia', 'T. A. Hsia', 'Ha Jin', 'Hung Liu', 'I. M. Pei', 'Iris Chang', 'Amy Tan', 'Gish Jen', 'Yiyun Li', 'Anchee Min', 'Jung Chang',
  'Han Suyin', 'Nien Cheng', 'Adeline Yen Mah', 'Chen Ning Yang', 'C. N. Yang', 'Tsung-Dao Lee', 'Chien-Shiung Wu', 'C. S. Wu', 'Shing-Tung Yau', 'Shiing-Shen Chern',
  'Samuel Ting', 'Yo-Yo Ma', 'Tan Dun', 'Lang Lang', 'Yuja Wang', 'Ai Weiwei', 'Chu Teh-chun', 'Anna Chan Chennault', 'Tang Tsou', 'Parris Chang', 'Chun-tu Hsueh',
  'Hsueh Chun-tu', 'Immanuel C. Y. Hsu', 'Immanuel Hsü', 'Chang Hsin-hai', 'Kenneth Chen', 'Ray Huang', 'Cho-yun Hsu', 'Ping-ti Ho', 'Ho Ping-ti', 'Lien-sheng Yang',
  'Yang Lien-sheng', 'Tu Wei-ming', 'Yü Ying-shih', 'Yu Ying-shih', 'K. C. Hsiao', 'Hsiao Kung-chuan', 'Wing-tsit Chan', 'Fung Yu-lan', 'Chow Tse-tsung', 'Tse-tsung Chow',
  'Chan Lau Kit-ching', "Jerome Ch'en", 'Jerome Chen', 'Y. C. Wang', 'Tai Sung An', 'King C. Chen', 'Gene T. Hsiao', 'James C. Hsiung', 'Ssu-yü Teng', 'Teng Ssu-yü', 'S. Y. Teng',
  'Te-kong Tong', 'Tien-wei Wu', 'Wu Tien-wei', "Hsi-sheng Ch'i", 'Michael Y. M. Kao', 'Ying-mao Kau', 'Shao-chuan Leng', 'Hungdah Chiu', 'Tsien Tche-hao', 'Lin Yutang',
  'Dun J. Li', 'Gungwu Wang', 'Steve Tsang', 'Kuo-kang Shao', 'Chi-hsi Hu', 'Tsui Chi', 'Chiang Yee', 'Ling Shuhua',
];
