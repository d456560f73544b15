/**
 * Courts by the words or the abbreviation that open the citation of their decisions, in lower case, parted by a stroke; a full stop at the end of a word is left off.
 * Those of the second list are short enough to be something else, and need the day of the decision or its number next.
 *
 * Source: Kirchner, Abkürzungsverzeichnis der Rechtssprache; OSCOLA; the citation guides of French, Italian and Spanish law schools.
 */
export const COURTS = 'bverfg|bverwg|bgh|bag|bsg|bfh|bpatg|eugh|egmr|vfgh|vwgh|icj|i.c.j|pcij|p.c.i.j|icty|ictr|ecthr|eur. ct. h.r|iacthr|itlos|ecj|cjeu|cgue|cjue|cjce|cedh|corte cost|corte costituzionale|corte di cassazione|corte dei conti|cass|cons. stato|consiglio di stato|trib. cost|c. const|cons. const|conseil constitutionnel|conseil d’état|conseil d\'état|cour de cassation|cour eur. dh|tribunal constitucional|tribunal supremo|stc|sts|stjue|stedh|atc|bundesverfassungsgericht|bundesgerichtshof|bundesverwaltungsgericht|europäischer gerichtshof|reichsgericht|court of justice|court of justice of the european union|european court of human rights|international court of justice|permanent court of international justice|inter-american court of human rights|supreme court of canada|constitutional court of south africa|house of lords|privy council|tar lazio|t.a.r. lazio|tar';
export const SHORT_COURTS = 'ce|c.e|rg|ag|lg|olg|kg|ovg|vgh|vg|bger|ogh|tc|ts|ca|caa|ta|aja|app';
