/**
 * Labels of archives that file by box, bundle, register and leaf, in Italian, Latin, Spanish and French, as they are printed before a number.
 * The labels of archives by number are facts; source: the guides of the Italian state archives (Guida generale degli Archivi di Stato)
 * and of the Archives nationales. *fase.*, *ce.*, *voi.* are what recognition makes of *fasc.*, *cc.*, *vol.* 45 labels.
 */
const FILED: Readonly<Record<string, string>> = {
  b: 'busta', bb: 'busta', busta: 'busta', buste: 'busta', filza: 'filza', filze: 'filza', fz: 'filza', reg: 'registro', regg: 'registro', fs: 'fascio', fascio: 'fascio', fasci: 'fascio', registro: 'registro', registri: 'registro',
  leg: 'legajo', legajo: 'legajo', legajos: 'legajo', cart: 'cartella', cartella: 'cartella', mazzo: 'mazzo', mazzi: 'mazzo', cod: 'codex', codd: 'codex', codice: 'codex', ms: 'codex', mss: 'codex',
};
const LEAVES: Readonly<Record<string, string>> = { c: 'carte', cc: 'carte', ce: 'carte', carta: 'carte', carte: 'carte', f: 'folio', ff: 'folio', fol: 'folio', foll: 'folio', fo: 'folio', foglio: 'folio', fogli: 'folio', fasc: 'fascicolo', fase: 'fascicolo', fascicolo: 'fascicolo', exp: 'expediente', ins: 'inserto', vol: 'volume', voi: 'volume', n: 'number', nn: 'number', num: 'number' };

let filed: ReadonlyMap<string, string> | undefined;
let leaves: ReadonlyMap<string, string> | undefined;

/** What a label before a number says the file is: *b.*, *filza*, *reg.*; undefined for any other word. */
export const isFiledLabel = (word: string): string | undefined => (filed ??= new Map(Object.entries(FILED))).get(word);

/** What a label says of a part of a file: *c.*, *ff.*, *fasc.* */
export const isLeafLabel = (word: string): string | undefined => (leaves ??= new Map(Object.entries(LEAVES))).get(word);

/** The name of an archive or a library that keeps manuscripts. *Archivio Notarile*, *Archivio proprio* are fonds. */
export const REPOSITORY = /^(?:(?:l[’'] ?)?(?:Arch\.?|ARCHIVIO|Archivio|Archivi)(?: |, )(?:di|del|DI|DELL|Storico|storico|Segreto|segreto|Comunale|comunale|Parrocchiale|parrocchiale|Vescovile|vescovile|Arcivescovile|Patriarcale|Capitolare|capitolare|Diocesano|Centrale|Municipale|Provinciale|St\.)|di Stato\b|(?:Biblioteca|BIBLIOTECA|Bibl\.|Bibliothèque|Museo|Archives|Archivo|Archiv der|Arxiu) ?\p{L})/u;
