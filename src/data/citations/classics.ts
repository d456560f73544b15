/**
 * Chinese works that are cited by scroll and leaf, syllable by syllable in pinyin: histories, canonical books, philosophers, encyclopaedias and
 * collections of documents. Source: general knowledge (the catalogues of the four treasuries and the 25 histories).
 */
export const CHINESE_CLASSICS =
  'shi ji,han shu,hou han shu,san guo zhi,jin shu,song shu,nan qi shu,liang shu,chen shu,wei shu,bei qi shu,zhou shu,nan shi,bei shi,sui shu,jiu tang shu,xin tang shu,' +
  'jiu wu dai shi,xin wu dai shi,song shi,liao shi,jin shi,yuan shi,xin yuan shi,ming shi,qing shi gao,qing shi lie zhuan,zi zhi tong jian,xu zi zhi tong jian,' +
  'xu zi zhi tong jian chang bian,tong dian,tong zhi,wen xian tong kao,tang hui yao,song hui yao,song hui yao ji gao,wu dai hui yao,ce fu yuan gui,tai ping yu lan,' +
  'tai ping guang ji,tai ping huan yu ji,wen yuan ying hua,yi wen lei ju,quan tang wen,quan tang shi,quan song wen,wen xuan,tang da zhao ling ji,tang liu dian,' +
  'tang lü shu yi,zhen guan zheng yao,yuan dian zhang,ming shi lu,qing shi lu,da ming hui dian,ming hui dian,da qing hui dian,qing hui dian,shui jing zhu,shan hai jing,' +
  'hua yang guo zhi,shi shuo xin yu,lun yu,meng zi,zhuang zi,lao zi,dao de jing,xun zi,han fei zi,mo zi,guan zi,huai nan zi,lü shi chun qiu,shang jun shu,zhan guo ce,' +
  'guo yu,zuo zhuan,gong yang zhuan,gu liang zhuan,shi jing,shang shu,shu jing,yi jing,zhou yi,zhou li,yi li,li ji,da dai li ji,xiao jing,er ya,shuo wen jie zi,chun qiu,' +
  'lun heng,yan tie lun,bai hu tong,chun qiu fan lu,feng su tong yi,bao pu zi,yan shi jia xun,meng xi bi tan,chou hai tu bian,hai guo tu zhi,' +
  'huang chao jing shi wen bian,huang ming jing shi wen bian,ming jing shi wen bian,gu jin tu shu ji cheng,dong hua lu,chou ban yi wu shi mo,da tang xi yu ji,gao seng zhuan';

/** The last words of titles whose like each reign, county or prefecture has: veritable records, gazetteers, statutes. */
export const RECORDS = 'shilu sillok jitsuroku xianzhi fuzhi zhouzhi tongzhi tuzhi xiangzhi zhenzhi huidian huiyao shilüe quanshu shih-lu hsien-chih fu-chih chou-chih t’ung-chih hui-tien hui-yao';

/** Chronicles of other countries of East Asia. */
export const EASTERN_CHRONICLES = 'kojiki,nihon shoki,nihongi,shoku nihongi,azuma kagami,samguk sagi,samguk yusa,koryosa,koryosa choryo,dai viet su ky toan thu,dai nam thuc luc';

/** Authors of antiquity and of the Church whose works are cited by book and chapter, and how they are shortened. Source: the lists of classical dictionaries. */
export const ANCIENT_AUTHORS =
  'aelian,aesch,aeschin,aeschines,aeschylus,ambrose,ammianus marcellinus,amm,amm marc,appian,apuleius,apul,aquinas,thomas aquinas,aristophanes,aristotle,arist,arrian,arr,athanasius,athenaeus,augustine,st augustine,bede,boethius,caesar,caes,cassius dio,catullus,cicero,cic,columella,curt,curtius,' +
  'demosthenes,dem,dio cassius,dio chrysostom,diod,diod sic,diodorus,diodorus siculus,diogenes laertius,diog laert,dionysius of halicarnassus,dion hal,epictetus,euripides,eur,eusebius,euseb,frontinus,galen,gellius,aulus gellius,gell,gregory of tours,herodian,hesiod,hes,hippocrates,homer,hom,horace,hor,' +
  'isidore of seville,isocrates,isoc,jerome,john chrysostom,josephus,joseph,juvenal,juv,lactantius,lact,livius,lucan,luc,lucian,lucretius,lucr,lysias,macrobius,macrob,martial,nepos,orosius,ovid,ov,philo,philostratus,pindar,pind,plato,plautus,pliny,pliny the elder,pliny the younger,plin,plutarch,plut,' +
  'porphyry,porph,propertius,prop,ptolemy,quintilian,quint,sallust,sall,seneca,sen,sophocles,soph,statius,stat,suetonius,suet,tacitus,tac,terence,ter,tertullian,tert,theophrastus,theophr,tibullus,val max,valerius maximus,varro,vegetius,virgil,vergil,verg,vitruvius,vitr,xenophon,xen,zonaras';

/** Authors of one work, and works, that a number may follow at once: *Hdt. 1.4*, *Aeneid 6.851*. */
export const ANCIENT_WORKS = 'hdt,thuc,liv,livy,polyb,polybius,diod,diodorus,paus,pausanias,strab,strabo,herodotus,thucydides,amm,ammianus,procopius,orosius,oros,velleius,vell pat,zosimus,zos,sozomen,dio,cass dio,iliad,odyssey,aeneid,il,od,aen,lucretius,amm marc,diod sic,summa theologiae,summa theologica,summa contra gentiles';

/** The books of the Bible and how they are shortened. Source: the lists of style manuals. */
export const BIBLE_BOOKS =
  'gen genesis ex exod exodus lev leviticus num numbers deut deuteronomy josh joshua judg judges ruth sam samuel kgs kings chr chron chronicles ezra neh nehemiah esth esther job ps pss psalm psalms prov proverbs eccl eccles ecclesiastes song cant isa isaiah jer jeremiah lam lamentations ezek ezekiel dan daniel hos hosea joel amos obad obadiah jonah mic micah nah nahum hab habakkuk zeph zephaniah hag haggai zech zechariah mal malachi ' +
  'matt mt matthew mk mark lk luke jn john acts rom romans cor corinthians gal galatians eph ephesians phil philippians col colossians thess thessalonians tim timothy tit titus philem philemon heb hebrews jas james pet peter jude rev revelation apoc sir sirach wis tob tobit jdt judith bar baruch macc maccabees koran quran qur’an qur\'an qurʾan sura surah';

/** Collections of sources that are cited by their letters, a volume and a column, page or number. */
export const SOURCE_COLLECTIONS = 'pl pg csel ccsl cccm mgh cil csco cshb gcs rhgf fgrhist ils';

/** The letters of the Buddhist and Daoist canons. */
export const CANONS = 't x dz zz taisho taishō';
