/**
 * What Chinese, Japanese and Korean notes say around a title, in both forms of the characters; parted by a stroke.
 * Source: GB/T 7714–2015; the guides for notes of *Lishi yanjiu*, of the Institute of Modern History (Academia Sinica) and of *Shigaku zasshi*; the years of reign from the tables of the National Diet Library.
 */
export const EASTERN = {
  /** Leads to a citation. */
  lead: '另参见|另參見|又参见|又參見|并参见|並參見|可参见|参见|參見|参阅|參閱|参看|參看|参照|參照|另见|另見|又见|又見|并见|亦见|亦見|详见|詳見|转引自|轉引自|引自|见|見|참조',
  /** The work of the mention before. */
  ibid: '同上书|同上書|同上注|同上註|同上|同前书|同前書|同前注|同前註|同前|同书|同書|上引书|上引書|위의 책|위의 글|같은 책|같은 글',
  /** A work cited further back. */
  back: '前引书|前引書|前引文|前引|前揭书|前揭書|前揭文|前揭|前掲書|前掲論文|前掲|上引文|앞의 책|앞의 글',
  /** Behind the names of those who edited or translated it. */
  editor: '总主编|總主編|主编|主編|总编纂|總編纂|编纂|編纂|编著|編著|编校|編校|编译|編譯|编注|合编|合編|选编|選編|汇编|彙編|编|編|엮음|편|校注|校註|校释|校釋|校点|校點|点校|點校|校定|校订|校訂|译注|譯注|译註|譯註|集释|集釋|笺注|箋注|整理|集录|辑录|輯錄|辑|輯|注|註|疏',
  translator: '译校|翻訳|合译|合譯|译|譯|訳|옮김|역',
  author: '合著|等著|著|撰',
  publisher: '出版社|出版公司|出版集团|出版會|出版会|出版部|出版|书局|書局|书店|書店|印书馆|印書館|書房|書院|書林|書林|新社|公論社|談社|弘文館|图书公司|圖書公司|文化公司|研究所|协会|協會|協会|文库|文庫|出版事業|책|출판사|출판부',
  /** Behind the year of an imprint: how it was printed. */
  edition: '标点本|標點本|点校本|點校本|校点本|影印本|排印本|铅印本|鉛印本|石印本|刻本|抄本|增订本|增訂本|修订本|修訂本',
  newspaper: '(?<![学學])[报報]|新闻|新聞|신문|일보',
  archive: '档案馆|檔案館|档案局|檔案局|国史馆|國史館|公文書館|史料館|图书馆|圖書館|図書館|资料室|資料室|기록원',
  /** Parts of an archive. */
  collection: '档案|檔案|文物|文书|文書|记录|記録|全宗',
  /** Before a call string. */
  call: '全宗号|全宗號|全宗|目录号|目錄號|目录|卷宗号|卷宗號|卷宗|案卷号|案卷號|案卷|档案号|檔案號|档号|檔號|典藏号|典藏號|数位典藏号|數位典藏號|请求番号|請求番号|馆藏号|館藏號',
  thesis: '博士学位论文|博士學位論文|博士论文|博士論文|硕士学位论文|碩士學位論文|硕士论文|碩士論文|修士論文|박사학위논문|석사학위논문',
} as const;

/** The year before the first of an era that counts its years; of those before 1912 in China the months are lunar. */
export const ERAS: Readonly<Record<string, { readonly before: number; readonly lunar?: true }>> = {
  民国: { before: 1911 }, 民國: { before: 1911 }, 明治: { before: 1867 }, 大正: { before: 1911 }, 昭和: { before: 1925 }, 平成: { before: 1988 }, 令和: { before: 2018 },
  道光: { before: 1820, lunar: true }, 咸丰: { before: 1850, lunar: true }, 咸豐: { before: 1850, lunar: true }, 同治: { before: 1861, lunar: true }, 光绪: { before: 1874, lunar: true }, 光緒: { before: 1874, lunar: true }, 宣统: { before: 1908, lunar: true }, 宣統: { before: 1908, lunar: true },
};
