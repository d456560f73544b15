/** Surnames of two syllables in pinyin. Source: general knowledge (the Hundred Family Surnames); 32 rows. */
export const DOUBLE_SURNAMES =
  'sima ouyang situ zhuge shangguan xiahou huangfu gongsun linghu yuchi duanmu zhangsun murong yuwen dongfang xianyu gongye sikong dugu nangong ximen dongguo puyang taishu shentu zhongli tuoba helian baili guliang zongzheng gongyang';
