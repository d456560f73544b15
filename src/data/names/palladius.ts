/**
 * The Palladius system: Cyrillic for pinyin initials and finals. Source: the system as taught in Russia (Palladius Kafarov, 1888, as in use since 1955);
 * 23 initials, 35 finals, 40 whole syllables.
 */
export const INITIALS = 'b б, p п, m м, f ф, d д, t т, n н, l л, g г, k к, h х, j цз, q ц, x с, zh чж, ch ч, sh ш, r ж, z цз, c ц, s с';
export const FINALS =
  'a а, ai ай, an ань, ang ан, ao ао, e э, ei эй, en энь, eng эн, i и, ia я, ian янь, iang ян, iao яо, ie е, in инь, ing ин, iong юн, iu ю, o о, ong ун, ou оу, ' +
  'u у, ua уа, uai уай, uan уань, uang уан, ui уй, un унь, uo о, ü юй, üan юань, üe юэ, ün юнь';
export const WHOLE_SYLLABLES =
  'ya я, yan янь, yang ян, yao яо, ye е, yi и, yin инь, ying ин, yong юн, you ю, yu юй, yuan юань, yue юэ, yun юнь, yo йо, wa ва, wai вай, wan вань, wang ван, wei вэй, wen вэнь, weng вэн, ' +
  'wo во, wu у, er эр, zi цзы, ci цы, si сы, hui хуэй, ju цзюй, qu цюй, xu сюй, juan цзюань, quan цюань, xuan сюань, jue цзюэ, que цюэ, xue сюэ, jun цзюнь, qun цюнь, xun сюнь';
