/** Printed collections of diplomatic documents that are cited by an abbreviation. Source: the title pages of the series; 10 rows. */
export const DOCUMENT_SERIES = /^(?:FRUS|DBFP|DBPO|DGFP|ADAP|AAPD|DDF|DDI|DDS|CWIHP|CSP[DVFIC])$/u;
