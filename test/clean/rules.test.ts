import { describe, expect, it } from 'vitest';
import { clean, type CleanRule, cleanRules } from '../../src/clean/clean.js';
import { loadLexicon } from '../../src/lexicon/index.js';
import { editsOf } from '../../src/text/origin.js';
import { value } from '../../src/text/traced.js';

const lexicon = await loadLexicon();
const ruleOf = (name: string): CleanRule => cleanRules.find((rule) => rule.name === name) as CleanRule;
const by = (name: string) => (text: string): string => value(clean(text, { rules: [ruleOf(name)], lexicon }));

/** What a rule changes, and what it must not touch. */
const CASES: Readonly<Record<string, { readonly changed: readonly (readonly [string, string])[]; readonly untouched: readonly string[] }>> = {
  mojibake: {
    changed: [
      ['Yanâ€™an', 'Yan’an'],
      ['VoilÃ\u00a0, un Ã©tÃ© franÃ§ais', 'Voilà, un été français'],
      ['â€œWarâ€\u009d and peaceâ€”so he said', '“War” and peace—so he said'],
      ['MÃƒÂ¼nchen, KÃƒÂ¶ln, DÃƒÂ¼sseldorf', 'München, Köln, Düsseldorf'],
      ['РњРѕСЃРєРІР° and РљРёРµРІ', 'Москва and Киев'],
      ['Yan‚Äôan', 'Yan’an'],
      ['M√ºnchen, K√∂ln, D√ºsseldorf', 'München, Köln, Düsseldorf'],
      // what leads no character stands before, between and behind what does, in one run
      ['毛́â€™¿毛â€œ́毛', '毛́’¿毛“́毛'],
    ],
    untouched: ['A IRMÃ e o CORAÇÃO de São Paulo', 'un pâle château, l’âge', 'CAFÉ» et «VOILÀ»', 'Война и мир: Россия, «СССР»', 'the price is £5 and ©2001', 'Dvořák and Čapek', 'a lone Ã© is not enough', 'Ã'.repeat(9), `e${'\u0301'.repeat(9)}`],
  },
  'split-marks': {
    changed: [['Kholodnai︠a ︡ voĭna', 'Kholodnai︠a︡ voĭna'], ['cafe \u0301 noir', 'cafe\u0301 noir']],
    untouched: ['Kholodnai︠a︡ voĭna', 'the mark ( \u0301) alone', '1 \u0301'],
  },
  'displaced-marks': {
    changed: [['Kurt G¨odel and M¨uller', 'Kurt Gödel and Müller'], ['Go¨del and Scha¨fer', 'Gödel and Schäfer'], ['Rodr´ıguez', 'Rodríguez'], ['Erd˝os', 'Erdős'], ['Vokrouhlick´y', 'Vokrouhlický'], ['fran¸cais', 'français']],
    untouched: ['don´t and Mao´s and Andr´e', 'l´école', 'the sign ¨ alone', 'A ´quoted´ word', '10˚C', 'og˘'],
  },
  'double-spaces': {
    changed: [['The  keepers  had  counted  the  boats  that  came  down  the  river  in  the\nspring  of  that  year.   9', 'The keepers had counted the boats that came down the river in the\nspring of that year.   9']],
    untouched: ['The boats were gone.  Nobody had counted them.  The keepers  slept.', 'Two  words', 'Year  Boats  Sacks\n1911  14  300\n1912  15  310\nand so the keepers of the granary had asked for more boats than ever before'],
  },
  'letter-spacing': {
    changed: [['30 | P a g e', '30 | Page'], ['R E S U M O | A', 'RESUMO | A'], ['effective e x e c u t i o n of the', 'effective execution of the'], ['P A R T  O N E', 'PART  O N E'],
      // a text that stresses words so stresses words that it does not repeat
      ['Er fuhr h ä u f i g e r als Dietrich S c h ä f e r (Schäfer) annimmt, u n d zwar b e v o r die Zölle galten; und nur dann.', 'Er fuhr häufiger als Dietrich Schäfer (Schäfer) annimmt, und zwar bevor die Zölle galten; und nur dann.'],
      ['T HE L OSS OF THE “O FFICERS ”\n\nA N OTE ON F OUNDATIONS\n\nP ART O NE: Q ZELL’S\n\nThe loss of officers and notes, and a note', 'THE LOSS OF THE “OFFICERS ”\n\nA NOTE ON FOUNDATIONS\n\nPART ONE: QZELL’S\n\nThe loss of officers and notes, and a note']],
    untouched: ['T HE N OTE on the note', 'T HE L OSS   the one\nO F F OUNDATIONS   and the other\nP ART O NE   of the two\nN OTES   of them', 'J SMITH and R BRADLEY met T JONES', 'PLAN A NOTE, PLAN B OFFICERS, PLAN C LOSS', 'Er fuhr h ä u f i g e r nach Danzig.', 'a b c d x y and h ä u f i g e r and b e v o r', 'J R R Tolkien', 'x y z w are variables', 'A B C D E', 'G A T T A C A', 'I I I I', 'Plan A B or C', 'a b c dog'],
  },
  'dropped-ligatures': {
    changed: [['a signi cant loss', 'a significant loss'], ['the o cers of state', 'the officers of state'], ['a con dential letter', 'a confidential letter'], ['the su ering people', 'the suffering people'], ['an e ort', 'an effort']],
    untouched: ['of course', 'con brio', 'the a airs of state', 'E et al', 'De le lettere', 'la di erenza tra le cose', 'the Bingley estate'],
  },
  'broken-words': {
    changed: [['the foun- dation of it', 'the foundation of it'], ['Sino- Soviet, not Sino-Soviet', 'Sino-Soviet, not Sino-Soviet'], ['Univer- sity Press', 'University Press'], ['cor- respondence con- cerning it', 'correspondence concerning it'], ['the Zhuravlev papers of Zhura- vlev', 'the Zhuravlev papers of Zhuravlev']],
    untouched: ['pre- and post-war', 'nineteenth- and twentieth-century', 'two- or three-year terms', 'Grund- und Hauptschule', 'mono- et bilingue', 'the man - said he', 'Sino- Soviet', 'an abc- xyz', 'foun-\ndation'],
  },
  'lost-hyphens': {
    changed: [
      ['the narrowlyfocused work', 'the narrowly-focused work'], ['AngloGerman rivalry', 'Anglo-German rivalry'], ['Englishspeaking peoples', 'English-speaking peoples'],
      ['highlevel talks', 'high-level talks'], ['They met. Highranking men came', 'They met. High-ranking men came'], ['the socalled plan', 'the so-called plan'], ['in the mid1930s', 'in the mid-1930s'],
      ['a 15year gap', 'a 15-year gap'], ['fortyeight clerks', 'forty-eight clerks'], ['a twovolume work', 'a two-volume work'], ['a 3man team', 'a 3-man team'], ['antiBolshevik groups, the Bolshevik', 'anti-Bolshevik groups, the Bolshevik'],
      ['AmericanJapanese relations', 'American-Japanese relations'], ['Mao Tsetung, that is Mao Tse-tung, as Mao Tse-tung', 'Mao Tse-tung, that is Mao Tse-tung, as Mao Tse-tung'],
      ['Marxism Leninism; Marxism-Leninism, Marxism-Leninism, Marxism-Leninism', 'Marxism-Leninism; Marxism-Leninism, Marxism-Leninism, Marxism-Leninism'],
      ['so-andso, and so-and-so, and so-and-so', 'so-and-so, and so-and-so, and so-and-so'], ['the New York HeraldTribune; the Herald-Tribune', 'the New York Herald-Tribune; the Herald-Tribune'],
    ],
    untouched: [
      'PublicAffairs', 'Roderick MacFarquhar', 'JoAnn', 'iPhone', 'ZhongSu', 'EastBridge', 'singlehanded', 'overspecialization', 'decisionmaking', 'policymaking', 'wellbeing', 'selfhood', 'longlisted', 'overeducated', 'Wellborn', 'hostnation',
      'Zhihua, and Zhi-hua, and Zhi-hua', 'ordoliberal, ordo-liberal, ordo-liberal', 'coauthored, co-authored, co-authored', 'the Law Related act; law-related, Law-Related, law-related',
      'a.pdf/porschese/history, porsche-se', 'la primera guerra', '15years', 'note 15year1', 'IndoChina', 'the Cold War, a Cold-War plan',
    ],
  },
  'lost-dashes': {
    changed: [
      ['(19421945)', '(1942–1945)'], ['Border Area: 19421945, and 1917—1972', 'Border Area: 1942–1945, and 1917—1972'], ['1917—1972, not 1942–1945', '1917–1972, not 1942–1945'],
      ['1917-1920, 19421945', '1917-1920, 1942-1945'], ['In 18701905 the issue of the daythe war', 'In 1870–1905 the issue of the day—the war'],
    ],
    untouched: ['19451942', 'OCLC 19421945', 'No. 19421945', 'tel. 18701905', '12/19421945', 'x19421945', '(188692)', '20101203', '12345678 87654321 19421945', 'the issue of the daythe war', '1917—1972'],
  },
  'joined-words': {
    changed: [['Zhou Enlai:The Last', 'Zhou Enlai: The Last'], ['on page19)', 'on page 19)'], ['Berlin,Heidelberg', 'Berlin, Heidelberg'], ['Americans and SovietsReexamine it; they reexamine', 'Americans and Soviets Reexamine it; they reexamine'],
      ['the end ofthe war and the head ofHistory at the University ofTexas', 'the end of the war and the head of History at the University of Texas'], ['a lost generation.By Ann Lee of the generation lost by her', 'a lost generation. By Ann Lee of the generation lost by her'], ['Texas, and the University ofTexas', 'Texas, and the University of Texas'], ['history ofthe law, inthis field ofhistory', 'history of the law, in this field of history'],
      // a text that lost such spaces throughout
      ['They came,they saw,they read,they wrote,they left;the zorbs.Quux said,"Nobody heard,"and 18.Lee,Ports,pp.4–9.', 'They came, they saw, they read, they wrote, they left; the zorbs. Quux said, "Nobody heard," and 18. Lee, Ports, pp.4–9.'],
      ['They came,they saw,they read,they wrote,they slept,they left: 18.Lee,Rivers [of the North],3 vols.(York: Tern, 1990).', 'They came, they saw, they read, they wrote, they slept, they left: 18. Lee, Rivers [of the North], 3 vols. (York: Tern, 1990).'],
      ['They came,they saw,they read,they wrote,they slept,they left for the history.state.Gov page of the ph.Quux.', 'They came, they saw, they read, they wrote, they slept, they left for the history.state.Gov page of the ph.Quux.']],
    untouched: ['http://www.a.org', 'doi:10.1000/abc', 'C:Users', 'on the same page19', 'PublicAffairs', 'EastBridge', 'a,b,c', 'Mk 4:Ab', 'the town and all comers.Footnote 1 of the comers; a footnote', 'www.north.Town, the north, a town', 'the zorb.Quux', 'a call of toString, forEach and andThen', 'it is often the office of ten', 'the schools that ofSted saw', 'OfTheWorld', 'forth and tother', 'hothis', 'name@host,other', '1,000', 'page19', 'to:from'],
  },
  'stray-spaces': {
    changed: [
      [`${'He said: yes. '.repeat(11)}Stalin remarked : no.`, `${'He said: yes. '.repeat(11)}Stalin remarked: no.`], ['U.S. forces, U.S. power, a U. S. embargo', 'U.S. forces, U.S. power, a U.S. embargo'], ['(June 1959 [ 227])', '(June 1959 [227])'],
      ['Asian Perspective 36: 1 (January-March 2012)', 'Asian Perspective 36:1 (January-March 2012)'], ['a—b, c—d, their authors— including', 'a—b, c—d, their authors—including'],
      ['Marxism - Leninism; Marxism-Leninism, Marxism-Leninism', 'Marxism-Leninism; Marxism-Leninism, Marxism-Leninism'],
    ],
    untouched: ['Il dit : oui. Elle dit : non.', 'a U. S. embargo', 'J. R. Smith and J.R. Smith and J.R. Smith', 'vol. 3: 552', '( 1 )', 'the war — as he said — ended— no', 'he said - and he meant it', 'Matthew 5: 3'],
  },
  'lost-brackets': {
    changed: [['the world Readings, p. 348). And (Readings, pp. 377-78)', 'the world (Readings, p. 348). And (Readings, pp. 377-78)']],
    untouched: ['the world Readings, p. 348).', 'the point) is', '(Readings, p. 348) and (Readings, p. 3)'],
  },
  'recognition-slips': {
    changed: [['he took nofice of it, and noticed her', 'he took notice of it, and noticed her'], ['the buming of the books they burn, and of burning', 'the burning of the books they burn, and of burning'], ['the cornmune of communes', 'the commune of communes']],
    untouched: ['a safe heaven', 'Malcolm Bryne', 'the Italian notifica arrivata', 'he took nofice of it', 'it commodifies the commodity', 'the govermnent of the day', 'a nofice, a nofice', 'Nofice was taken', 'the clays of the valley', 'the bantling was born'],
  },
};

describe.each(Object.entries(CASES))('%s', (name, { changed, untouched }) => {
  it.each(changed)('%j reads %j', (text, wanted) => { expect(by(name)(text)).toBe(wanted); });
  it.each(untouched)('%j stays', (text) => { expect(by(name)(text)).toBe(text); });
  it('asks for nothing but a text', () => { for (const [text] of changed) expect(() => ruleOf(name).find(text, { words: new Map(), compounds: new Map(), unlisted: new Set(), lexicon: undefined, count: () => 0, knows: () => false })).not.toThrow(); });
});

it('every rule of words and characters has its cases', () => {
  expect([...Object.keys(CASES), 'ligatures', 'soft-hyphens', 'compose'].sort()).toEqual(cleanRules.map(({ name }) => name).sort());
});
it('a change carries the name of its rule', () => {
  for (const [name, { changed }] of Object.entries(CASES)) for (const [text] of changed) for (const { rule } of editsOf(clean(text, { rules: [ruleOf(name)], lexicon }))) expect(rule).toBe(name);
});
it.each([
  ['of pdftotext, whose lines grew by a lost end', `${'All the old lines of this page have about the same length as this one has.\n'.repeat(6)}A line of the same length that ends in the middle of a foreign equityholder and of what comes behind it in this text.\nThe highlevel, socalled, illfated, farreaching, wellknown men`, 'equity-holder'],
  ['in a family name behind a given name, in a text that lost others', 'Marta OyelaranVoss and Roderick MacFarquhar spoke. OyelaranVoss is Professor. The highlevel, socalled, illfated, farreaching, wellknown men.', 'Oyelaran-Voss is Professor'],
])('a hyphen %s', (_, text, wanted) => { expect(by('lost-hyphens')(text)).toContain(wanted); });

it.each([
  ['a prefix of names', 'Roderick MacFarquhar spoke. The highlevel, socalled, illfated, farreaching, wellknown men.', 'MacFarquhar'],
  ['a newspaper', 'The New York HeraldTribune wrote. The highlevel, socalled, illfated, farreaching, wellknown men.', 'HeraldTribune'],
  ['a name in a text that lost no other', 'Marta OyelaranVoss spoke.', 'OyelaranVoss'],
])('no hyphen is set into %s', (_, text, wanted) => { expect(by('lost-hyphens')(text)).toContain(wanted); });
