/**
 * Whole phrases that keep their spelling, beside those that a general rule knows (*… University*, *Treaty of …*). 115 rows.
 * Source: general knowledge.
 */
export const FIXED_NAMES: readonly string[] = [
  'Harvard-Yenching Library', 'Tung Wah Hospital', 'Peking Daily News', 'Peking Leader', 'Canton Register', 'Canton Repository', 'Canton Press', 'Shun Pao', 'Ta Kung Pao',
  'Wen Wei Po', 'Ming Pao', 'Sing Tao Jih Pao', 'Sing Tao Daily', 'Wah Kiu Yat Po', "T'ien Hsia Monthly", 'Issues & Studies', 'Survey of China Mainland Press', 'Hsin Pao',
  'Cheng Ming', 'Tsinghua Journal of Chinese Studies', 'Yenching Journal of Chinese Studies', 'Tsingtao beer', 'Tsingtao Brewery', 'Tsingtao Beer', 'Kirin beer', 'Kirin Brewery',
  'Szechuan pepper', 'Szechwan pepper', 'Szechuan cuisine', 'Szechuan sauce', 'Peking duck', 'Peking Man', 'Peking man', 'Peking Opera', 'Peking opera', 'Peking ravioli',
  'Hunan beef', 'Moutai', 'Maotai', 'Chunghwa cigarettes', 'Tung oil', 'tung oil', 'Pekoe', 'Keemun', 'Lapsang Souchong', 'Oolong', 'Bohea', 'Congou', 'Hyson', 'Shih Tzu',
  'shih tzu', 'Chow Chow', 'chow mein', 'chop suey', 'Pekin duck', 'Nanking cherry', 'Nanking porcelain', 'Canton china', 'Canton ware', 'Canton crepe', 'shantung silk',
  'Shantung silk', 'honan silk', 'Kang-hsi porcelain', 'kaolin', 'Mah-jongg', 'mah-jong', 'ginseng', 'Kwong Wah', 'Lee Kum Kee', 'Wing On', 'Sincere Company', 'Hang Seng',
  'Hang Seng Index', 'Hongkong and Shanghai Banking Corporation', 'Chung Hwa Book Company', 'Academia Sinica', 'Hoover Institution', 'Palace Museum', 'Shanghai Commercial Press',
  'Kailan Mining Administration', 'Hanyehping Company', 'Hanyehping Coal and Iron Company', 'Kincheng Banking Corporation', 'Chiang Kai-shek Memorial Hall',
  'Sun Yat-sen Memorial Hall', 'Taiping Rebellion', 'Boxer Rebellion', 'Chungking Mansions', 'Foreign Languages Press, Peking', 'Peking to Paris', 'Canton Fair', 'Canton System',
  'Canton Commune', 'Canton Bund', 'Shantung Question', 'Nanking Road', 'Tientsin Massacre', 'Yangtze Incident', 'Nanking Massacre', 'Rape of Nanking', 'Mukden Incident',
  'Amoy dialect', 'Hankow Concession', 'Marco Polo Bridge', 'Canton, Ohio', 'Canton, New York', 'Canton, Massachusetts', 'Pekin, Illinois', 'Canton of Vaud', 'Canton Township',
  'Nanking Restaurant', 'Peking Restaurant', 'Amoy Street', 'Swatow Lane',
];
