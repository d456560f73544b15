/** Archives by the letters that stand before a call string, with their full names. Source: the archives' own usage. */
export const ARCHIVE_CODES: readonly (readonly [string, string])[] = [
  ['AVPRF', 'Arkhiv vneshnei politiki Rossiiskoi Federatsii'], ['AVP RF', 'Arkhiv vneshnei politiki Rossiiskoi Federatsii'], ['RGANI', 'Rossiiskii gosudarstvennyi arkhiv noveishei istorii'],
  ['RGASPI', 'Rossiiskii gosudarstvennyi arkhiv sotsial’no-politicheskoi istorii'], ['GARF', 'Gosudarstvennyi arkhiv Rossiiskoi Federatsii'], ['APRF', 'Arkhiv Prezidenta Rossiiskoi Federatsii'], ['AP RF', 'Arkhiv Prezidenta Rossiiskoi Federatsii'],
  ['TsKhSD', 'Tsentr khraneniia sovremennoi dokumentatsii'], ['RGAE', 'Rossiiskii gosudarstvennyi arkhiv ekonomiki'], ['RTsKhIDNI', 'Rossiiskii tsentr khraneniia i izucheniia dokumentov noveishei istorii'], ['TsAMO', 'Tsentral’nyi arkhiv Ministerstva oborony'],
  ['NARA', 'National Archives and Records Administration'], ['TNA', 'The National Archives'], ['PRO', 'Public Record Office'], ['SAPMO-BArch', 'Stiftung Archiv der Parteien und Massenorganisationen'], ['PA-AA', 'Politisches Archiv des Auswärtigen Amts'], ['PAAA', 'Politisches Archiv des Auswärtigen Amts'],
  ['PRCFMA', 'Foreign Ministry Archive of the People’s Republic of China'], ['CFMA', 'Chinese Foreign Ministry Archive'], ['AMFA', 'Archive of the Ministry of Foreign Affairs'], ['LHA', 'Lithuanian archive'], ['BArch', 'Bundesarchiv'],
];

/** Phrases that name a repository. */
export const ARCHIVE_WORDS: readonly string[] = ['Archives', 'Archive', 'Arkhiv', 'Archiv', 'Archivio', 'Archivo', 'Hoover Institution', 'Presidential Library', 'Library of Congress', 'Papers', 'Record Group'];
