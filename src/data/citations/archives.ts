import { wordsOf } from '../../text/word-list.js';

/**
 * Abbreviations that are the whole name of a repository where they stand between commas: national, state and party archives,
 * foreign ministries, libraries that keep papers, international organisations. Source: the repositories' own names and the
 * lists of abbreviations that histories print; facts. 420 sigla.
 */
const SIGLA = `BL|B.L.|SOAS|RHL|CMS|BM|B.M.|PRO|P.R.O.|TNA|NA|IOR|LMA|NRS|NAS|PRONI|NLS|NLW|NLI|LHCMA|NMM|IWM|CUL|LPL|TCD|Bodl.|Bodl
NARA|USNA|TSLA|USAMHI|USAHEC|NHHC|CMH|HIA|JFKL|LBJL|DDEL|HSTL|FDRL|RNPL|GRFL|NACP|CREST|DNSA|LCM|LAC|NAC|NAA|AWM|ANZ|ATL
AN|A.N.|A. N.|Arch. nat.|ANOM|CAOM|AMAE|MAE|ADMAE|MAEE|CADN|CADC|SHD|SHD-DAT|SHAT|BnF|BNF|APP|BDIC|AGR|AGRB|ARA|AMAEB|CHAN
BArch|BA-MA|BAK|PA AA|PAAA|SAPMO|LAB|BStU|GStA PK|GStA|HStA|BayHStA|SächsHStA|ThHStA|HStAS|GLA|LHA|HZA|ACDP|ACSP|AdsD|IfZ|ÖStA|OeStA|HHStA|AVA|AdR|ÖNB|BAR|CH-BAR|AfZ|StAZH|StABS
ACS|BAV|BNM|BMC|MCC|ASMAE|ASDMAE|AUSSME|ACDF|ARSI|ASV|AAV|ASF|ASFi|ASVe|ASMi|ASNa|ASTo|APC
AGI|AGS|AHN|AGA|AMAEC|BNE|RAH|ACA|AGMM|AHPC|ANTT|AHU|AHD|AHM|AGN|AHSRE|AMRE|AHGE|AGNA|AGNM|APEB|APERJ|APESP|ANRJ
RGADA|RGALI|RGANTD|APRF|AVPRI|AVP RF|AP RF|АВП РФ|АП РФ|ГА РФ|ЦАМО РФ|ЦА ФСБ|TsA FSB|TsAMO RF|GA RF|TsGAODM|TsDIAUK|TsDIAL|TsDAVO|TsDAHO|TsDAHOU|HDA SBU|LYA|LCVA|LVVA|ERA|ERAF|RA
AAN|AMSZ|AIPN|AGAD|NA ČR|NAČR|AMZV|AMZV ČR|ABS|VÚA|MOL|MNL|MNL OL|MNL-OL|OL|ÁBTL|PIL|ANIC|ACNSAS|ANR|TsDA|CDA|AMVnR|AJ|DAMSPS|HDA|ARS|AQSh|AQPPSH|AMPJ|AYE|BOA|BCA|TSMA
ISA|CZA|IDFA|YVA|YTA|NAI|NMML|OIOC|TNSA|MSA|KNA|PRAAD|NAZ|SANA|SAB
JACAR|DAMOFAJ|DRO|CFMA|PRCFMA|AMFA|FMPRC|SMA|BMA|ZWD|JPA|AH|IMH|AS-IMH|IMHA|DAROK|ROKDA|NAK|TTLTQGI|TTLTQGII|TTLTQGIII|TTLTQG
ICRC|ACICR|UNA|UNARMS|UNOG|LNA|LONA|HAEU|IISH|IISG|NATO Archives|NL-HaNA|SRA|DRA|KrA|UMA|KA|USHMM|YIVO|BSB|StaBi|ZNiO|BN|CPDOC
UCDA|HRC|RAC|MRC|LHASC|BLPES|IHTP|IMEC|AHDRE|AHPM|DAZhO|IPN|SNA|ASRI|AMVR|NIDS|NDL|ANRI|WBSA|UWC|NAN|HSP|MHS|SHC|APS|DLA|KADOC|AMSAB|CEGESOMA|HKPRO|JCPL|AHCE|ANCI
ANS|ANB|BNARS|MNA|APAC|NLA|SLNSW|SLV|PROV|SRNSW|NBAC|PANB|PANS|BAnQ|HBCA|ARAB|NIOD|HUA|BHIC|DAKO|DAOO|DALO|TsDAMLM|NARB|ASCG|DARM|GAK|ELIA|ASKI|ATASE|CAHJP|CDMH|AGGCE|AHPCE|FPI|AHSDN|AHUNAM|CEHM|AHDF|ABNB|ANH|AMREC|AHI|AEL|APERS|IHGB|CARAN|SHM|BHVP|ANMT|LASA|EZA|RWWA|AMPG|DTA|ISG|FZH|DÖW|WStLA|OÖLA|TLA|VGA|StABE|SozArch|INSMLI|ISRT|CDEC|ASBo|ASGe|ASPa|ASMo|ASSi|ASLu|BMH|CCAC|JRL|WCML|NYPL|SHSW|NYHS|SCPC|RBML|ALUA|WPRL|GBPL|GMMA|HAEC|DLC|UKNA|NAUK|TNA UK|PRC FMA|PRC MFA|MFA PRC|NPMP|NPL|RNL|GFL|GRFPL|JCL|RRL|RRPL|DDEPL|HSTPL|FDRPL|LBJPL|JFKPL|LOC|NSArchive|AQSH|AMAEF|RGVA|RGAE|TsKhIDK|SÚA|DAMSP|DASMIP|AVII|AJBT|MUUTA|AMINREX|NDC|NAVC|VNA3|DAMFAJ|GAIMH|BArch-MA|BA-B|PA-AA|PA/AA`;
let sigla: ReadonlySet<string> | undefined;

/** Is it the whole name of a repository: *TNA*, *NA ČR*, *GStA PK*? */
export const isSiglum = (printed: string): boolean => (sigla ??= new Set(wordsOf(SIGLA.replaceAll('\n', '|'), '|'))).has(printed);

/** Phrases that name a repository without the word archive or library. Source: the repositories' own names. */
export const REPOSITORIES = 'PA AA|Fondazione Gramsci|Istituto Gramsci|Fondazione Lelio|Torre do Tombo|La Contemporaine|Yad Vashem|Amistad Research|Latin American Collection|Hispanic Society|Propaganda Fide|Germanisches Nationalmuseum|Akademie der Künste|Olympic Studies|BA-MA|HHStA|Hoover Institution|Land Office|Records Center|Southwest Collection|Historical Library|Memorial Library|Bodleian|Churchill College|Rare Book|Mudd Manuscript|Special Collections|Manuscript Division|Public Record Office|Staatsbibliothek|Academia Historica|Guoshiguan|Academia Sinica|Historical Society|British Museum|Local Studies|Lambeth Palace|Service historique|Borthwick|Schomburg|Moorland-Spingarn|Southern Historical Collection|Bentley Historical|R.O.|Shiryōkan|Kōbunshokan|Toshokan|Wilson Center|Document Center|Beinecke|Firestone|Sterling Memorial|Record Office|Records Centre|Leo Baeck|Museo Correr|Harry Ransom|Lưu trữ|Reading Room|Arsip Nasional|Arkib Negara|Founders Online|National Records of|Hatfield House|Paul Sacher|Wellcome Collection|Kheel Center|People’s History Museum|Centro Documental|Musée du Louvre|Albertina|Rijksmuseum|Institut für Zeitgeschichte|Institute of Social History|American Philosophical Society|Imperial War Museum|Museo Nacional del Prado|Staatliche Museen zu|Metropolitan Museum of Art|Dār al-Wathāʾiq';
