/**
 * Whole phrases that keep their spelling and hold a name that would be changed, beside those that a general rule knows (*… University*, *Treaty of …*). 59 rows.
 * Source: general knowledge.
 */
export const FIXED_NAMES: readonly string[] = [
  'Peking Leader', 'Canton Register', 'Canton Repository', 'Shun Pao', 'Ta Kung Pao', 'Wen Wei Po', 'Ming Pao', 'Hsin Pao', 'Cheng Ming', 'Tsingtao beer', 'Tsingtao Brewery',
  'Tsingtao Beer', 'Kirin beer', 'Kirin Brewery', 'Szechuan pepper', 'Szechwan pepper', 'Szechuan cuisine', 'Szechuan sauce', 'Peking duck', 'Peking Man', 'Peking man',
  'Peking Opera', 'Peking opera', 'Peking ravioli', 'Shih Tzu', 'Chow Chow', 'Pekin duck', 'Nanking cherry', 'Nanking porcelain', 'Canton china', 'Canton ware', 'Canton crepe',
  'Shantung silk', 'Kang-hsi porcelain', 'Chiang Kai-shek Memorial Hall', 'Sun Yat-sen Memorial Hall', 'Taiping Rebellion', 'Chungking Mansions',
  'Foreign Languages Press, Peking', 'Peking to Paris', 'Canton Fair', 'Canton System', 'Canton Commune', 'Shantung Question', 'Tientsin Massacre', 'Yangtze Incident',
  'Nanking Massacre', 'Rape of Nanking', 'Mukden Incident', 'Amoy dialect', 'Hankow Concession', 'Canton, Ohio', 'Canton, New York', 'Canton, Massachusetts', 'Pekin, Illinois',
  'Canton of Vaud', 'Canton Township', 'Nanking Restaurant', 'Peking Restaurant',
];
