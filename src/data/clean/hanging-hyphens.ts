/**
 * Words that follow a hyphen which stands for a shared second part (*pre- and post-war*, *Grund- und Hauptschule*), by
 * language. Source: the coordinating conjunctions and common prepositions in the grammars of each. 36 rows.
 */
export const AFTER_HANGING_HYPHEN = 'and or nor to but as versus vs through than rather from in of via plus not into und oder bzw bis sowie wie et ou y o e u i a en of och og eller oraz lub và';
