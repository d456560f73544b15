/**
 * Words that are written with a full stop, by what the stop means; without their last stop, parted by a space.
 *
 * A word that begins with a small letter stands for its capitalised forms too; one that begins with a capital only for itself.
 * Single letters and letters between stops (*U.S*, *Ph.D*) are known by their shape and stand here only where they are more.
 * English, German, French, Italian, Spanish and Russian, as notes print them.
 * Source: the lists of abbreviations of the Chicago, MHRA, Bluebook and Duden rules and of GOST R 7.0.5, and general knowledge. 480 words.
 */
export const STOPS = {
  /** The name of a person follows. */
  title: 'Mr Mrs Ms Messrs Mme Mlle MM dr drs prof Gen Maj Brig Col Lt Cdr Cmdr Comdr Cpt Capt Sgt Cpl Pvt Adm Amb Sen Rep Reps Sens Gov Pres Sec Min Hon Rt Revd Fr Bro Msgr Bp Abp Insp Frhr Frl Hr Sra Srta Dott Wm Revs Profs Lieut Lieuts Capts Gens Mmes Supt Abg Dña Lic Ing Dra Sres Hen Eliz sig sigg avv Geo Chas Thos Jas Jos Robt Edw Benj Alex Danl Saml Archbp проф акад ген тов гр им',
  /** Something else follows: the abbreviation ends no sentence. */
  leads: 'lat núm núms pág págs Libr Rawl Harl ул cf cp e.g i.e eg ie viz vs esp approx incl pp pg pag pagg vol fol fols foll ch chaps op opp Mt Ft Pt nos vgl bes bzw ca circa d.h z.b z.T sog hrsg hg hgg geb gest zit abgedr insb insbes rdn rdnr rn ziff abs bd bde kap anm lfd éd éds trad env tt av apr n° nº см ср т.е т.к т.н изд ред сост отв вып кн ст оп лл стр под пер vyp izd sost otv red perev opis',
  /** A number follows; where none does, it ends a sentence only before a word that begins one. */
  numbered: 'vols Okt Dez nr nrs ins pos Add sp jg jgg Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sun Januar Febr janv févr juil oct déc nn fn ser bk bks pts doc docs ms mss reg cass fasc secs paras vv ll fo eps',
  /** A number follows, or it is a word of its own. */
  words: 'no art arts fig figs par pars para app apps cap exs lib div tit col cols pl ep sect tab abb chap cat sat sec pt',
  /** It ends a sentence before a word that begins one, and no other. */
  stays: 'med jur rer Aa Vv Aust Austl misc educ exec Ex For Rel Rels Adv Comm corr legis gaz jour mag co cos corp inc ltd llc plc bros jr sr esq al ed edd eds edn trans transl tr rev repr rpt enl comp comps illus introd intl int\'l int’l nat\'l nat’l natl gov\'t gov’t govt dept depts univ coll inst assoc assn acad soc comm ave blvd rd st sts bldg hist amer Am econ polit sci stud proc bull ann suppl supp cong stat Cir Ct Ctr App Div Supp Ark Ariz Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Eng Ger Ital Russ Chin Jap Lat Gk bp typescr unpubl publ publs qtd ref refs diss bibl biblio encl attn tel coord cura aufl verb erw neubearb jh jhs jahrh abt beih rec réd réimpr rééd dép arch гг вв руб обл гос Hwy Pkwy mus philol lit rhet theol phil bibliog Br Brit Quart',
  /** It ends a sentence before any capital. */
  ends: 'etc ibid ib ebd ebda ebenda ff sq sqq seq cit usw ders n.d n.p s.a s.l s.d s.v o.J o.O q.v др т.д т.п там',
  /** The time of day. */
  time: 'a.m p.m am pm',
} as const;

/** Words that take a letter or a Roman number behind them, which then is no initial: *World War I.*, *Plan B.* */
export const LETTERED = 'war part volume chapter book act section phase stage type class appendix table figure title article annex category group plan option vitamin hepatitis exhibit schedule grade level unit item point case model series scene canto elizabeth pope king queen tsar';

/** Nouns and small words that a number follows in the middle of a sentence: *on page 2*, *of 3*. */
export const NUMBERED_NOUNS = 'page pages volume chapter part figure table number section article paragraph line lines note notes book act scene war box folder reel film question step stage phase class grade level room day week month year january february march april may june july august september october november december of on in at to by for from and or than with under over about the a an is was are were only some least most nearly almost until till since before after between no';

/** What only a German text has before an ordinal number, *am 5. August*, or behind one, *das 19. Jahrhundert*. */
export const ORDINAL = 'am vom zum beim im dem des den der das zur';
export const ORDINAL_NOUNS = 'januar februar märz mai juni juli oktober dezember jahrhundert jahrhunderts jahrhunderte jh jhd jhs auflage aufl jahrgang jg kapitel parteitag parteitages kongress plenum sitzung legislaturperiode armee jahrestag geburtstag';
