/** Words, lower case, letters only, that say of what country a text speaks. Source: general knowledge. */
export const CONTEXT_WORDS = {
  china: 'china chinese chinas sinologist sinology sino manchu manchus mandarin mandarins confucius confucian mencius taoist taoism chinaman chinamen shanghai hunan yunnan canton yangtze cathay kuomintang guomindang maoist taiping cantonese pekingese',
  korea: 'korea korean koreans corea corean coreans seoul pyongyang phyongyang dprk rok chosen chosun choson kim pak pusan fusan inchon chemulpo syngman rhee wonsan taegu kwangju kaesong panmunjom yi sinuiju',
  vietnam: 'vietnam vietnamese viet vietminh annam annamese hanoi saigon tonkin indochina cochin haiphong hue nguyen tran pham',
} as const;

/** Ranks and forms of address that stand before a name. Lower case. Source: general knowledge. */
export const TITLES =
  'mr mrs miss ms dr prof professor general gen marshal generalissimo colonel col major maj captain capt lieutenant lt admiral commander commissar comrade chairman premier president minister ambassador ' +
  'governor viceroy prince princess duke marquis count baron king queen emperor empress grand magistrate prefect madame mme lady lord sir senator secretary mayor director bishop father abbot master tutor ' +
  'vice-premier vice-chairman vice-president vice-minister consul censor taotai commissioner superintendent warlord poet philosopher historian writer novelist scholar young old little big brother uncle';

/** Words that begin a sentence with a capital and are no names. Lower case. Source: general knowledge. */
export const SENTENCE_OPENERS =
  'a after again against all also although among an and another as at because before behind both but by during each earlier even eventually every finally first for from further he her here his how however i if in indeed instead ' +
  'it its last later like many meanwhile most neither next no nor not now of on once one only or other our over perhaps she since so some soon still such than that the their then there these they this those though through thus to ' +
  'today under unless until upon was we were what when where whereas whether which while who whose why with within without yet you your according besides beyond despite except following given had has have see cf see';

/** Listed places that are words, names or places elsewhere. Lower case. Source: general knowledge. */
export const ELSEWHERE = 'tali sian taku tatu luta ipin ili min wei hwai kirin omei luting sining shasi kashing hami amoy chinan hsian canton penki fatshan bogue altai loyang anking talien loho kaoyu kucheng poseh houpe hupe singan kingmen wuting peian taian yaan tayeh ichow';
