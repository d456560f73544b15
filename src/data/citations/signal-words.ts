/**
 * Words that lead to a citation and belong to no field; longest first, in lower case.
 * Source: the introductory signals of the Bluebook and their like in German, French, Italian and Spanish notes.
 */
export const SIGNALS: readonly string[] = [
  'and see also', 'see also for example', 'see, for example', 'see for example', 'see, in general', 'see generally', 'see, generally', 'see especially', 'see in particular', 'see, e.g.', 'see e.g.', 'see also', 'see, also', 'see too', 'and see', 'see',
  'cf., for example', 'cf. for example', 'cf. also', 'cf.', 'compare', 'e.g.', 'for example', 'for instance', 'but see', 'contra', 'note the work of', 'note the works of', 'the work of', 'contained in',
  '[as quoted in:]', '[as cited in:]', 'as quoted in', 'as cited in', 'quoted in', 'cited in', 'reprinted in', 'quoted from', 'quoted by', 'cited by', 'discussed in', 'outlined in', 'published in', 'found in', 'available in', 'in', 'on',
  'vgl. auch', 'vgl. dazu', 'vgl.', 'siehe auch', 'siehe', 's. auch', 'dazu', 'voir aussi', 'voir', 'cfr.', 'si veda', 'si vedano', 'su cui v.', 'v.', 'véase', 'véase también', 'ver', 'also', 'and', 'or', 'and, generally', 'generally', 'sv.', 'sm.',
];

/** Those that may stand in the middle of a sentence and still begin a citation of their own. */
export const INNER_SIGNALS: readonly string[] = [
  'see, for example', 'see for example', 'see, e.g.', 'see e.g.', 'see generally', 'see especially', 'see also', 'see', 'cf.', 'compare', 'note the work of', 'note the works of', 'contained in', '[as quoted in:]', '[as cited in:]',
  'as quoted in', 'as cited in', 'quoted in', 'cited in', 'reprinted in', 'discussed in', 'vgl. auch', 'vgl.', 'siehe auch', 'siehe', 'cfr.', 'si veda', 'si vedano', 'voir', 'véase', 'e.g.', 'e.g.,',
];

/** Abbreviations whose full stop ends no sentence, in lower case, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'ed', 'eds', 'trans', 'transl', 'vol', 'vols', 'no', 'nos', 'p', 'pp', 'f', 'ff', 'op', 'd', 'l', 'll', 'ch', 'chap', 'cit', 'ibid', 'id', 'cf', 'cfr', 'vgl', 'art', 'fn', 'n', 'nn', 'esp', 'et', 'al', 'st', 'dr', 'mr', 'mrs', 'prof', 'rev', 'repr',
  'conn', 'mass', 'calif', 'cal', 'ill', 'ind', 'mich', 'wash', 'univ', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'bd', 'hrsg', 'hg', 'aufl', 'nr', 's', 'i.e', 'e.g', 'v', 'vs', 'inc', 'ltd', 'co', 'jr', 'sr', 'tom', 't', 'viz', 'supp', 'ser', 'pt', 'fol', 'doc', 'app',
]);
