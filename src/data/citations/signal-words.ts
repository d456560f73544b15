/**
 * Words that lead to a citation and belong to no field, in lower case, without signs; parted by a stroke. These may
 * stand in the middle of a sentence and still begin a citation of their own.
 * Source: the introductory signals of the Bluebook and their like in German, French, Italian, Spanish and Russian notes.
 */
export const INNER_SIGNALS = 'see the documents in|see the records in|see the correspondence in|see the papers in|codified at|codified as amended at|trad fr|trad franç|trad it|trad ital|trad ingl|trad esp|trad cast|trad ted|eng trans|engl trans|english trans|english translation|english edition|english abridged translation|abridged english translation|ora in|ora anche in|ripubblicato in|ristampato in|see|see also|also see|see generally|see especially|see for example|see for instance|see e.g|and see|but see|cf|compare|e.g|note the work of|note the works of|contained in|as quoted in|as cited in|cited after|quoted after|more generally|and more generally|more broadly|and more broadly|for a contrary view|for a contrary view see|for an overview see|for a different view see|quoted in|quoted by|cited in|cited by|cited as|citing|quoting|reprinted in|republished in|translated in|trans in|transl in|repr in|rpt in|discussed in|published in|printed in|reproduced in|vgl|vgl auch|vgl dazu|siehe|siehe auch|s dazu|ebenso|zit nach|zitiert nach|voir|voir aussi|cité par|cfr|si veda|si vedano|citato in|véase|citado en|см|ср|цит по|sowie';

/** Those that begin a citation at the head of a stretch only. */
export const OUTER_SIGNALS = 'apud|par exemple|p ex|per esempio|ad esempio|ad es|por ejemplo|zum beispiel|z.b|np|bijvoorbeeld|zie|zie ook|jfr|jf|se även|se också|zob|zob też|zob także|patrz|patrz też|patrz także|por także|por|srov|viz|se|dt übers|poi in|rist in|among others|among many others|inter alia|above all|most notably|most recently|see too|see in general|see in particular|see also for example|see inter alia|see eg|see further|see now|see again|and see also|but cf|cf also|cf for example|compare with|contrast|contra|i.e|for example|for instance|for details see|the work of|accord|generally|and generally|in general|especially|also|and also|or|and|with|quoted from|trans and cited in|translated as|described in|outlined in|published as|published in english as|translated into english as|republished as|reprinted as|reissued as|first published in|available in|found in|excerpted in|in|on|from|following|per|his|her|their|vgl hierzu|vgl etwa|vgl z.b|vgl statt vieler|vergleiche|siehe dazu|siehe etwa|s|s auch|dazu|so|so auch|ähnlich|anders|etwa|abgedruckt in|in diesem sinne|voir notamment|voir par exemple|v|cité dans|cfr anche|si veda anche|vedi|vedi anche|v anche|su cui v|cit in|véase también|véanse|ver|см также|см например|sm|sm takzhe|sr|tsit po|thus|namely|e|und|y|et|ed|bei|nach';

/** The words that say what the source cites at second hand, parted by a space. */
export const RELATION_WORDS = {
  'quoted-in': 'quoted quoting zit zitiert цит tsit',
  'cited-in': 'apud cited cité citato citado',
  'translated-in': 'trad eng engl english translated trans transl',
  'reprinted-in': 'ora ripubblicato ristampato reprinted republished reproduced printed published abgedruckt repr rpt',
} as const;
