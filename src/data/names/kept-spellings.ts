/**
 * Names of Taiwan, Hong Kong, Singapore and the diaspora that keep their spelling, as far as they could be taken for Wade-Giles. 92 rows.
 * Source: general knowledge.
 */
export const KEPT_SPELLINGS: readonly string[] = [
  'Su Tseng-chang', 'Hsieh Chang-ting', 'Chang Chun-hsiung', 'Hau Pei-tsun', 'Hau Lung-pin', 'Wu Po-hsiung', 'Hsu Hsin-liang', 'Shih Ming-teh', 'Huang Hsin-chieh',
  'Yin Hai-kuang', 'Peng Ming-min', 'Yu Kuo-hwa', 'Chiang Wei-kuo', 'Chiang Hsiao-wu', 'Chiang Hsiao-yen', 'Koo Chen-fu', 'Chu Li-luan', 'Lai Ching-te', 'Ko Wen-je',
  'Hou Hsiao-hsien', 'Tsai Ming-liang', 'Lin Hwai-min', 'Lin Yi-hsiung', 'Chien Fu', 'Shen Chang-huan', 'Chen Li-an', 'Su Chi', 'Tang Fei', 'Chiu Chuang-huan', 'Lin Yang-kang',
  'Cheng Nan-jung', 'Chen Wen-chen', 'Kao Chun-ming', 'Wei Tao-ming', 'Ni Wen-ya', 'Kinmen', 'Quemoy', 'Matsu', 'Li Ka-shing', 'Ni Kuang', 'Ho Tung', 'Ho Kai', 'Wan Chai',
  'Yau Ma Tei', 'Lo Wu', 'Tsim Sha Tsui', 'Mong Kok', 'Sha Tin', 'Tsuen Wan', 'Sham Shui Po', 'Sheung Wan', 'Kwun Tong', 'Shau Kei Wan', 'Tuen Mun',
  'Yuen Long', 'Cheung Chau', 'Tai Mo Shan', 'Wong Tai Sin', 'Hung Hom', 'Kwai Chung', 'Sai Kung', 'Tai Po', 'Tai O',
  'Tan Cheng Lock', 'Chin Peng', 'Yeo Ning Hong', 'Yuen Ren Chao', 'Hung Liu', 'Jung Chang', 'Han Suyin', 'Nien Cheng', 'Ai Weiwei',
  'Chu Teh-chun', 'Tang Tsou', 'Hsueh Chun-tu', 'Chang Hsin-hai', 'Ping-ti Ho', 'Ho Ping-ti', 'Yang Lien-sheng', 'Tu Wei-ming', 'Yü Ying-shih', 'Yu Ying-shih', 'Fung Yu-lan',
  'Chow Tse-tsung', 'Tse-tsung Chow', 'Teng Ssu-yü', 'Wu Tien-wei', 'Ying-mao Kau', 'Lin Yutang', 'Chi-hsi Hu', 'Tsui Chi', 'Ling Shuhua',
];
