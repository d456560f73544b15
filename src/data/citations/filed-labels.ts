/**
 * Labels of archives that file by box, bundle, register and leaf, in Italian, Latin, Spanish and French, as they are printed before a number.
 * The labels of archives by number are facts; source: the guides of the Italian state archives (Guida generale degli Archivi di Stato)
 * and of the Archives nationales. *fase.*, *ce.*, *voi.* are what recognition makes of *fasc.*, *cc.*, *vol.* 45 labels.
 */
const FILED = 'busta b bb busta buste|filza filza filze fz|registro reg regg registro registri|fascio fs fascio fasci|legajo leg legajo legajos|cartella cart cartella|mazzo mazzo mazzi|codex cod codd codice|manuscript ms mss';
const LEAVES = 'carte c cc ce carta carte|folio f ff fol foll fo foglio fogli|fascicolo fasc fase fascicolo|expediente exp|inserto ins|volume vol voi|number n nn num';

/** From each label to the key at the head of its row. */
export const labelled = (rows: string): ReadonlyMap<string, string> => new Map(rows.split('|').flatMap((row) => { const [key = '', ...words] = row.split(' '); return words.map((one) => [one, key] as const); }));

let filed: ReadonlyMap<string, string> | undefined;
let leaves: ReadonlyMap<string, string> | undefined;

/** What a label before a number says the file is: *b.*, *filza*, *reg.*; undefined for any other word. */
export const isFiledLabel = (word: string): string | undefined => (filed ??= labelled(FILED)).get(word);

/** What a label says of a part of a file: *c.*, *ff.*, *fasc.* */
export const isLeafLabel = (word: string): string | undefined => (leaves ??= labelled(LEAVES)).get(word);

/** The name of an archive or a library that keeps manuscripts. *Archivio Notarile*, *Archivio proprio* are fonds. */
export const REPOSITORY = /^(?:(?:l[’'] ?)?(?:Arch\.?|ARCHIVIO|Archivio|Archivi)(?: |, )(?:di|del|DI|DELL|Storico|storico|Segreto|segreto|Comunale|comunale|Parrocchiale|parrocchiale|Vescovile|vescovile|Arcivescovile|Patriarcale|Capitolare|capitolare|Diocesano|Centrale|Municipale|Provinciale|St\.)|di Stato\b|(?:Biblioteca|BIBLIOTECA|Bibl\.|Bibliothèque|Museo|Archives|Archivo|Archiv der|Arxiu) ?\p{L})/u;
