/** Surnames of two syllables in Wade-Giles, lower case. Source: general knowledge (the Hundred Family Surnames); 16 rows. */
export const DOUBLE_SURNAMES: readonly string[] = [
  "ssu-ma", "ou-yang", "ssu-t'u", 'chu-ko', 'shang-kuan', 'hsia-hou', 'huang-fu', 'kung-sun', 'ling-hu', "wei-ch'ih", 'tuan-mu', 'chang-sun', 'mu-jung', "yü-wen", 'tung-fang', "hsien-yü",
];
