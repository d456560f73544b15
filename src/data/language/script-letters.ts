/** Common characters that only simplified or only traditional Chinese has, in pairs. Source: general knowledge of the 1964 list; 130 pairs. */
export const SIMPLIFIED = '国们来时会个为发这说对过东车长门问见贝乐书学习马鸟龙龟齐刘华战争军义党产经济历农边关设计讨论记许语议让认识变还进远运连选达总统结约级纪纲线红织组细终给维编网罗节艺药处备复头买卖卫亚严丽两临举从众优传伟体余冲决况净减几凤动务劳势区医协单卢压厂县参双叶号听团围图圆';
export const TRADITIONAL = '國們來時會個為發這說對過東車長門問見貝樂書學習馬鳥龍龜齊劉華戰爭軍義黨產經濟歷農邊關設計討論記許語議讓認識變還進遠運連選達總統結約級紀綱線紅織組細終給維編網羅節藝藥處備復頭買賣衛亞嚴麗兩臨舉從眾優傳偉體餘衝決況淨減幾鳳動務勞勢區醫協單盧壓廠縣參雙葉號聽團圍圖圓';

type Telling = readonly [letters: RegExp, tag: string];

/** Scripts, the language that a text in them is in, and where letters tell another one. Source: the Unicode charts of the alphabets. */
export const SCRIPTS: readonly (readonly [script: RegExp, tag: string, telling?: readonly Telling[]])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}〆ー]/u, 'zh', [[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja']]],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Cyrillic}/u, 'ru', [[/[іїєґ]/iu, 'uk'], [/ў/iu, 'be'], [/[ђћљњџј]/iu, 'sr'], [/[қғұәөүһң]/iu, 'und-Cyrl']]],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Arabic}/u, 'ar', [[/[پچژگ]/u, 'fa'], [/[ٹڈڑے]/u, 'ur']]],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Devanagari}/u, 'und-Deva'],
];
