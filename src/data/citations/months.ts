/**
 * Month names and their abbreviations in lower case, a row for each month from January. English, German, French, Italian, Spanish, Portuguese,
 * Dutch, Danish, Norwegian, Swedish, Polish, Czech, Slovak, Hungarian, Romanian, Serbo-Croat, Turkish, Russian, Ukrainian and Bulgarian, the last three
 * in both scripts; in the genitive where dates have it. *Listopada* is the Polish November. Source: general knowledge.
 */
export const MONTHS = `january jan janeiro januar janvier gennaio enero ianvaria января янв januari stycznia ledna januára január ianuarie ocak sichnia січня януари
february feb februar fevereiro fev février febbraio febrero fevralia февраля февр februari lutego února februára február februarie şubat liutoho лютого февруари
march mar märz mars marzo marta março марта maart marts marca března március martie bereznia березня март
april apr avril aprile abril abr aprelia апреля апр kwietnia dubna apríla április aprilie aprila nisan kvitnia квітня април
may mai maggio mayo maia maio мая maja května mája május mayıs travnia травня май
june jun juni juin giugno junio junho iiunia июня czerwca června júna június iunie juna haziran chervnia червня юни
july jul juli juillet luglio julio julho iiulia июля lipca července júla július iulie jula temmuz lypnia липня юли
august aug août agosto avgusta августа авг augustus augusti sierpnia srpna augusta augusztus avgust ağustos serpnia серпня август
september sept sep septembre settembre septiembre setembro sentiabria сентября сент września září septembra szeptember septembrie septembar eylül veresnia вересня септември
october oct oktober octobre ottobre octubre outubro oktiabria октября окт października října októbra október octombrie oktobar ekim zhovtnia жовтня октомври
november nov novembre noviembre novembro noiabria ноября нояб listopada listopadu novembra noiembrie novembar kasım lystopada листопада ноември
december dec dezember décembre dicembre diciembre dezembro dez dekabria декабря дек desember grudnia prosince decembra decembrie decembar aralık hrudnia грудня декември`;

/** Abbreviations that are words elsewhere (*set*, *ago*), of months only beside a day, or with a full stop before a year. Italian, French, Portuguese, Dutch, Serbo-Croat. */
const SHORT_MONTHS = 'gen genn janv|febb febbr févr|mart||mag magg mei maj|giu giug|lug|ago agg|set sett|ott out||dic die déc';

let numbers: ReadonlyMap<string, number> | undefined, short: ReadonlySet<string> | undefined;

/** The number of the month that a word names; undefined for any other. */
export const monthOf = (word: string): number | undefined => (numbers ??= new Map([MONTHS.split('\n'), SHORT_MONTHS.split('|')].flatMap((rows) => rows.flatMap((row, month) => row.split(' ').map((name) => [name, month + 1] as const))))).get(word);

/** Is it one of the abbreviations that are words elsewhere? */
export const isShortMonth = (word: string): boolean => (short ??= new Set(SHORT_MONTHS.split(/[ |]+/u))).has(word);

/** Seasons as CSL numbers them. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4, printemps: 1, été: 2, automne: 3, hiver: 4, primavera: 1, verano: 2, otoño: 3, invierno: 4, autunno: 3, inverno: 4, outono: 3, frühjahr: 1, voorjaar: 1, najaar: 3,
};
