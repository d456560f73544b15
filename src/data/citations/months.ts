/** Month names and abbreviations to their number. English, German, French, Italian, Spanish, Portuguese, Russian in both scripts. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1, jan: 1, janeiro: 1, fevereiro: 2, fev: 2, março: 3, maio: 5, junho: 6, julho: 7, setembro: 9, outubro: 10, novembro: 11, dezembro: 12, dez: 12, abr: 4, januar: 1, janvier: 1, gennaio: 1, enero: 1, ianvaria: 1, february: 2, feb: 2, februar: 2, février: 2, febbraio: 2, febrero: 2, fevralia: 2, января: 1, февраля: 2, марта: 3, апреля: 4, мая: 5, июня: 6, июля: 7, августа: 8, сентября: 9, октября: 10, ноября: 11, декабря: 12, march: 3, mar: 3, märz: 3, mars: 3, marzo: 3, marta: 3,
  april: 4, apr: 4, avril: 4, aprile: 4, abril: 4, aprelia: 4, may: 5, mai: 5, maggio: 5, mayo: 5, maia: 5, june: 6, jun: 6, juni: 6, juin: 6, giugno: 6, junio: 6, iiunia: 6, july: 7, jul: 7, juli: 7, juillet: 7, luglio: 7, julio: 7, iiulia: 7,
  august: 8, aug: 8, août: 8, agosto: 8, avgusta: 8, september: 9, sept: 9, sep: 9, septembre: 9, settembre: 9, septiembre: 9, sentiabria: 9, october: 10, oct: 10, oktober: 10, octobre: 10, ottobre: 10, octubre: 10, oktiabria: 10,
  november: 11, nov: 11, novembre: 11, noviembre: 11, noiabria: 11, december: 12, dec: 12, dezember: 12, décembre: 12, dicembre: 12, diciembre: 12, dekabria: 12,
};

/** Abbreviations that are words elsewhere (*set*, *ago*), of months only beside a day, or with a full stop before a year. Italian, French, Portuguese. */
export const SHORT_MONTHS: Readonly<Record<string, number>> = { gen: 1, genn: 1, janv: 1, febb: 2, febbr: 2, févr: 2, mag: 5, magg: 5, giu: 6, giug: 6, lug: 7, ago: 8, agg: 8, set: 9, sett: 9, ott: 10, out: 10, dic: 12, die: 12, déc: 12 };

/** Seasons as CSL numbers them. */
export const SEASONS: Readonly<Record<string, number>> = { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 };
