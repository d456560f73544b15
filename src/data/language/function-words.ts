/**
 * The commonest words of ten languages that say least: articles, prepositions, conjunctions, pronouns, auxiliaries.
 * Source: general knowledge; lower case; about 40 rows each, of English 130. A word that stands in two lists speaks for each by half.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that with from by for is which this their his her were been had have not was it its they who but or when would there what about into than these those between on at as are be an has he she we you after under against during how why toward towards within a all also am any can could did do does down each even every few first here him if just like made make many may me might more most much must my new no nor now off old one only other our out over own said same shall should since so some such them then through thus too two until up upon us very way well where while whole whose will without yet your die war men man ten non per plus come met comes',
  de: 'der die das den dem des und in zu im von für mit auf ist ein eine eines einem einer einen nicht zur zum als auch an aus bei nach über unter zwischen um bis durch gegen wie oder vom wird wurde werden sich ihre ihrer seine seiner dass daß sind hat war während seit ohne vor beim kein keine noch nur man so will am es er sie wir u a',
  fr: 'le la les de des du et un une en dans pour par sur au aux qui que est ce cette ces son sa ses leur leurs avec sans entre sous vers chez depuis comme plus ne pas sont été dont où il elle ils nous vous être avait ont mais ou se me a y notre votre tout tous même ça faut trop',
  it: 'i il lo la gli le di del della dello dei degli delle e in nel nella nello nei nelle un una uno per con su sul sulla sui sulle da dal dalla dai al alla alle ai che è non come tra fra sono si più anche suo sua loro questo questa dopo verso era stato me no ha o a ma perché tutto tutti nulla così',
  es: 'el la los las de del y e en un una unos unas por para con sin sobre entre que es se su sus al como más lo no desde hasta este esta ese esa o u son fue ha hacia según contra ante cuando pero también muy me a he te si todos será jamás nunca hoy',
  pt: 'o os as de do da dos das e em no na nos nas um uma por para com sem sobre entre que é se seu sua seus ao à aos como mais não pelo pela pelos pelas desde até este esta são foi ou num numa também contra me a todos será mundo novo nova',
  nl: 'de het een en van in op te voor met aan bij door over uit naar om tot zijn wordt niet dat die als ook tussen onder tegen haar hun werd werden deze dit ten ter zonder na der maar nog sinds we he me men',
  pl: 'i w z na do o od po za przez dla ze we przed przy nad pod się jest nie jak oraz ich jego jej między lub czy ale są był była było tym tego który która które no a nas bez nic',
  la: 'sunt quod cum sed aut enim nemo quis quae nec atque ipsos eius cuius omnia omnes semper haec suum vos',
  hu: 'a az és egy nem hogy volt magyar csak vagy meg mint ez kell sem ki',
};

/** Words that also join the parts of a person's name: alone they show no language. Those with a capital begin the name of a town or a person. */
export const NAME_PARTICLES = 'de der den des du la van von zu zur di da del della dos al en e y und Le Les La El Las Los Lo Das De Des Du Der Den Van Von Di Da Del Della Al';

/** Ends of words, and letters, that one of these languages has nearly for itself: each speaks for it like a shared word. */
export const SPELLINGS: readonly (readonly [tag: string, ends: RegExp])[] = [
  ['de', /(?:ung|ungen|keit|heit|schaft|ische[nrms]?|lichen?|tät|zeit|ß\p{L}*)$|[äöü]\p{L}*(?:er|en|e|ung|t)$/u],
  ['fr', /(?:^[cdjlmnqsCDJLMNQS][’'](?!être|état|œuvre|art)(?=[\p{Lu}aeiouhéèêà])\p{L}+|eux|euse|ième|aux|ées?|ique|iques|oire|isme|aises?)$/u],
  ['it', /(?:[zst]ione|[zs]ioni|ità|ismo|mento|menti|tura|ggio|^(?:dell|nell|all|sull|dall|un|l)[’']\p{L}+|[àòù])$/u],
  ['es', /(?:ción|ciones|dad|dades|miento|ismo|ñ\p{L}+|ía|ías)$/u],
  ['pt', /(?:ção|ções|dade|dades|mento|ão|ões)$/u],
  ['nl', /(?:heid|lijke|lijk|ij\p{L}*|isch|ische|aa\p{L}+|schap)$/u],
  ['la', /(?:[lnrst]orum|[nrt]arum|[au]ntur|tibus)$/u],
  ['hu', /[őű]|(?:ság|ség)\p{L}*$|(?:[áé]nak|[áé]nek|[óé]rt)$/u],
  ['pl', /(?:[ąęłńśźż]\p{L}*|skiego|skiej|owych|ości|ość|anie)$/u],
];
