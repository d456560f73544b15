/**
 * Shapes of English compounds that are written with a hyphen. Source: The Chicago Manual of Style, 17th ed., 7.89 (table of
 * hyphenation), and the combining forms of Merriam-Webster's Collegiate Dictionary, 11th ed. Sorted.
 */

/** Adverbs, adjectives and nouns that join a participle: *well-known*, *far-reaching*, *self-styled*. */
export const BEFORE_PARTICIPLE = 'already better clear close deep early ever far fast first full good half hard high ill late less little long low much narrow never new newly old once open often right self short so soft still then well wide';

/** What follows a noun or a name in a compound adjective, hardly ever without its hyphen: *Moscow-based*, *war-related*. */
export const AFTER_NOUN = 'affiliated aided aligned appointed assisted based centered centred controlled dominated driven educated financed friendly funded gathering induced influenced inspired linked mandated minded occupied oriented owned ranking related ruled seeking serving speaking sponsored supported trained';

/** What joins the name of a nation with a hyphen, but many a noun without: *British-made* and *handmade*. */
export const AFTER_NATION = 'backed born bound building held language led made making run style type wide';

/** Adjectives that join a noun to make an adjective: *high-level*, *long-term*. Pairs, the first word and its seconds. */
export const ADJECTIVE_NOUN: Readonly<Record<string, string>> = {
  big: 'business city power', double: 'digit edged', first: 'class hand person rate', free: 'market trade', full: 'length scale time',
  great: 'grandfather grandmother power', half: 'century hour truth', high: 'level profile quality rank ranking speed tech',
  large: 'scale', long: 'distance range term', low: 'cost income intensity key level profile', medium: 'term',
  middle: 'class level', present: 'day', second: 'class hand rate', short: 'range term',
  small: 'scale town', third: 'party person world', top: 'level ranking secret', working: 'class',
};

/** Past participles that a particle follows: *drawn-out*, *worn-out*. */
export const PARTICLES = 'away down off out over up';

/** Prefixes that keep their hyphen before a capital: *anti-Bolshevik*, *mid-December*. */
export const BEFORE_CAPITAL = 'anti arch counter ex extra inter intra mid neo non pan post pre pro proto pseudo quasi semi sub super supra trans ultra vice';

/** First parts that stand for a nation before a second one: *Anglo-German*, *Sino-Soviet*. */
export const NATION_PREFIXES = 'afro anglo austro euro finno franco germano graeco greco hispano ibero indo italo judaeo judeo luso nippo polono prusso romano russo serbo sino turco';

/** Nations, peoples and confessions by their adjectives, which a hyphen joins: *American-Japanese*, *Austria-Hungary*. */
export const NATIONS = 'afghan african albanian american arab argentine armenian asian australian austria austrian baltic bavarian belgian brazilian british bulgarian burmese byzantine canadian catholic chilean chinese christian colombian croatian cuban czech danish dutch egyptian english ethiopian european finnish flemish french georgian german greek hungarian hungary indian indonesian iranian iraqi irish islamic israeli italian japanese jewish korean lithuanian manchu mexican mongol mongolian muslim norman norwegian ottoman pakistani palestinian persian peruvian polish portuguese protestant prussian roman romanian russian saxon scottish serbian slavic slovak soviet spanish swedish swiss syrian taiwanese thai tibetan turkish ukrainian venezuelan vietnamese welsh yugoslav';

/** Numbers up to a hundred that a hyphen joins. */
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
export const UNITS = 'one two three four five six seven eight nine first second third fourth fifth sixth seventh eighth ninth';

/** Number words before a noun of measure: *two-volume*, *ninemonth*. */
export const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred';

/** Nouns of measure in a compound with a number, in the singular: *15-year*, *two-volume*. */
export const MEASURES = 'acre act century chapter column day decade dimensional dollar foot hour inch kilometer kilometre man member mile minute month nation page part party person point pound power sided stage state step story term third thirds ton volume way week year';

/** Past participles that do not end in *-ed*, as a hyphen joins them. */
export const STRONG_PARTICIPLES = 'begun born borne bought bound broken brought built chosen cut done drawn driven fed felt fought found given gone grown held hidden kept known laid led lost made meant paid put read run seen set shown sold spoken sworn taken taught thought told torn won worn woven written';

/** Prefixes and particles that stand before a participle without a hyphen: *overfunded*, *nonaffiliated*. */
export const CLOSED_PREFIXES = 'con counter dis down eco for fore inter mis non out outs over overs photo pre re rein sub super trans un under up';

/** Words of these shapes that dictionaries of games or of British English write closed. Source: a comparison with a list of 274,000 words. */
export const CLOSED_COMPOUNDS = 'hardbacked hardset hardstanding hardwiring highballed highballing highbred highjacked highjacking longjumped longjumping longlisted longlisting longshoring lowballed lowballing lowbred lowlighted lowlighting selfheal selfheals selfhood selfhoods selfisms selfsameness selfward selfwards shortcutting shortwaved softheaded softling wellbeing wellborn';
