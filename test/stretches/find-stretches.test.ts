import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/read.js';
import { stretchFinder } from '../../src/stretches/find-stretches.js';
import { mainLanguage } from '../../src/stretches/main-language.js';
import { titleLanguage } from '../../src/stretches/title-language.js';

const stretches = (text: string, main = 'en'): string[] => stretchFinder(main)({ text, fields: [] }).map(({ tag, start, end }) => `${tag}: ${text.slice(start, end)}`);

describe('stretches in another language than an English document', () => {
  it.each([
    ['He cites “Jianguo chuqi de nongcun jingji” and no more.', 'zh-Latn-pinyin: Jianguo chuqi de nongcun jingji'],
    ['In Li Ping, Chang jiang shui yun shi: Xin shi liao, the rivers come first.', 'zh-Latn-pinyin: Chang jiang shui yun shi: Xin shi liao'],
    ['the press, Shehui kexue wenxian chubanshe, printed it', 'zh-Latn-pinyin: Shehui kexue wenxian chubanshe'],
    ['under Chung-kuo kung-ch’an-tang ti li-shih in the catalogue', 'zh-Latn-wadegile: Chung-kuo kung-ch’an-tang ti li-shih'],
    ['with the title Istoriia sovetskoi derevni i goroda of 1970', 'ru-Latn: Istoriia sovetskoi derevni i goroda'],
    ['(“Rech’ L. P. Orlovoi,” 1954)', 'ru-Latn: Rech’ L. P. Orlovoi'],
    ['It was printed as Die Geschichte der Schiffahrt im Mittelalter, which sold well.', 'de: Die Geschichte der Schiffahrt im Mittelalter'],
    ['He read Histoire des ports de la Méditerranée and wept.', 'fr: Histoire des ports de la Méditerranée'],
    ['The book, La storia dei porti nel medioevo italiano, is short.', 'it: La storia dei porti nel medioevo italiano'],
    ['He read “La questione di Trieste e la guerra fredda” and wept.', 'it: La questione di Trieste e la guerra fredda'],
    ['The sign said “no se permite el paso a los carros” that year.', 'es: no se permite el paso a los carros'],
    ['By 长江水运史：近代部分 he meant the river.', 'zh-Hans: 长江水运史：近代部分'],
    ['By 長江水運史：近代部分 he meant the river.', 'zh-Hant: 長江水運史：近代部分'],
    ['Its title was 揚子江の水運とその港 in full.', 'ja: 揚子江の水運とその港'],
    ['The motto “mirnoe sosushchestvovanie dvukh sistem” was his.', 'ru-Latn: mirnoe sosushchestvovanie dvukh sistem'],
    ['with the title Vneshniaia politika Sovetskogo Soiuza of 1970', 'ru-Latn: Vneshniaia politika Sovetskogo Soiuza'],
    ['The file “Ko-ming wen-hsien ti-i chi” is lost.', 'zh-Latn-wadegile: Ko-ming wen-hsien ti-i chi'],
    ['He joined the Society (Verein für Geschichte und Statistik) late.', 'de: Verein für Geschichte und Statistik'],
    ['She wrote “la revolución no será televisada” on it.', 'es: la revolución no será televisada'],
    ['He liked to say “il faut cultiver notre jardin” then.', 'fr: il faut cultiver notre jardin'],
    ['The maxim, quis custodiet ipsos custodes, is old.', 'la: quis custodiet ipsos custodes'],
    ['The song began “egy nép és egy haza” in those days.', 'hu: egy nép és egy haza'],
    ['The note reads «История речного флота в России» there.', 'ru: История речного флота в России'],
  ])('%s', (text, found) => { expect(stretches(text)).toEqual([found]); });

  it.each([
    'He can sing you a song, she said; more men came here by the same lane.',
    'Mao Zedong, Liu Shaoqi, Zhou Enlai and Deng Xiaoping made China change.',
    'Ludwig van der Berg, Otto von Stein and Jean de la Fontaine met in Los Angeles.',
    'Vladimir Ivanov, Sergei Petrov, Anna Orlova and Nikolai Smirnov were there.',
    'the “Hotel de la Paix,” the “Ludwig van der Berg,” and (Place de la Concorde) by night',
    'an ad hoc committee, inter alia on the pro rata share, with habeas corpus and prima facie evidence',
    'Nagy Imre, Kádár János and Rákosi Mátyás; Leonid Brezhnev told Nikita Khrushchev nothing',
    'the Cold War International History Project Bulletin',
    'no surprise, no comment, no use in a war over a man',
    'a raison d’être, a coup d’état, a modus vivendi and the de facto line',
    'the Hong lou meng of old', 'under 毛泽东 himself', 'in the Правда of May',
    'Beijing, Shanghai, Nanjing, Wuhan, Chongqing',
  ])('none in %s', (text) => { expect(stretches(text)).toEqual([]); });

  it('a field of a citation is one phrase, whatever stands before it', () => {
    const text = 'Shen Lihua, Zhou Ping, Sidalin yu Dongbei de tielu, 1990.';
    expect(stretchFinder('en')({ text, fields: [{ start: 12, end: 50 }] }).map(({ start, end }) => text.slice(start, end))).toEqual(['Zhou Ping, Sidalin yu Dongbei de tielu']);
  });
  it('English is foreign in an Italian text, and Italian is not', () => {
    expect(stretches('Si veda, The History of the Italian Ports, che è più lungo della storia dei porti.', 'it')).toEqual(['en: The History of the Italian Ports']);
  });
  it('no string makes it throw, and stretches do not overlap', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('de', 'Zhongguo', 'lishi', ', ', ' ', '. ', '中国历史研究', '”', 'of', 'der', 'und', 'ii', 'K.', '\ud800', 'skoi', '-', '’')), (parts) => {
      const text = parts.join(' ');
      let last = 0;
      for (const { start, end } of stretchFinder('en')({ text, fields: [] })) { expect(start).toBeGreaterThanOrEqual(last); expect(end).toBeGreaterThan(start); last = end; }
    }), { numRuns: 500 });
  });
});

describe('the language that a text is in', () => {
  it.each([
    ['en', 'The rivers of the north were closed for most of the winter, and the towns had to live on what they had stored.'],
    ['de', 'Die Flüsse des Nordens waren im Winter geschlossen, und die Städte lebten von dem, was sie in den Speichern hatten.'],
    ['fr', 'Les rivières du nord étaient fermées pendant l’hiver, et les villes vivaient de ce qui était dans leurs greniers.'],
    ['ru', 'Реки севера были закрыты на зиму, и города жили тем, что лежало на складах.'],
    ['zh-Hans', '北方的河流冬天封冻，城里的人们靠仓库里的粮食过冬，这是历来的习惯。'],
    ['und', 'Ibid., 12.'], ['und', ''],
  ])('%s', (tag, text) => { expect(mainLanguage(text)).toBe(tag); });
  it('of a short German text is not that of the notice at its end, nor of the lines around its prose', () => {
    const prose = 'Die Geschichte der ländlichen Gemeinde gehört zu den Feldern, auf denen seit langem gearbeitet wird. Die Studie fragt, wie Grenzen gezogen und erinnert wurden. Hier zeigt sich, dass die Gemeinden ihre Akten besser kannten als die Beamten, und dass sie davon auch Gebrauch zu machen wussten. Kritisch ist anzumerken, dass der Begriff nicht immer mit der nötigen Vorsicht gebraucht wird, und dass man sich ein Register gewünscht hätte. Insgesamt aber liegt hier eine Studie vor, die für die Forschung zu den Dörfern des Landes wichtig ist.';
    const notice = 'This work may be copied and redistributed for educational purposes, if permission is granted by the author and the holders of the rights.';
    expect(mainLanguage(`${prose}\n\n${notice}`)).toBe('de');
    expect(read(`Grenzen der Gemeinde\n\nCover\n\nVerlag\n\nHarbour House Publishers of the North\n\n${prose}\n\n${notice}`).languages.some(({ tag }) => tag === 'de')).toBe(false);
  });
});

describe('the language of a title', () => {
  it.each([
    ['The Rivers of China', 'en'], ['Noveishaia istoriia Kitaia', 'ru-Latn'], ['Chang jiang shi', 'zh-Latn-pinyin'], ['Les Temps modernes dans le port', 'fr'], ['江南水路史料集', 'zh'],
    ['Rivers', null], ['Deng Xiaoping', null], ['Gulag Boss: A Memoir', null],
  ])('%s', (title, tag) => { expect(titleLanguage(title)).toBe(tag); });
});
