/** Words that mark a publisher's name. Source: general knowledge of imprints in English, German, French, Italian, Spanish, Russian and romanised Chinese. */
export const PUBLISHER_WORDS: ReadonlySet<string> = new Set([
  'press', 'university', 'books', 'publishing', 'publishers', 'publisher', 'publications', 'house', 'verlag', 'presses', 'presse', 'éditions', 'editions', 'edizioni', 'editore',
  'editorial', 'ediciones', 'izdatelstvo', 'izd-vo', 'chubanshe', 'corporation', 'company', 'co.', 'inc.', 'ltd.', 'gpo', 'gmbh', 'sons', 'brothers', 'institute', 'academy',
  'nauk', 'routledge', 'macmillan', 'norton', 'penguin', 'knopf', 'brill', 'springer', 'sage', 'wiley', 'longman', 'praeger', 'sharpe', 'hachette', 'gallimard', 'novosti', 'uitgeverij', 'forlag',
  'förlag', 'librairie', 'office', 'hmso', 'nauka', 'progress', 'mysl', 'rosspen', 'editora', 'universitaires', 'universitätsverlag', 'suhrkamp', 'giappichelli', 'mulino', 'giuffrè', 'laterza', 'einaudi',
]);

/** Cities that imprints name; only the first word has to fit. Source: general knowledge of the places of academic publishing. */
export const PLACES: ReadonlySet<string> = new Set([
  'moscow', 'moskva', 'leningrad', 'petrograd', 'st. petersburg', 'saint petersburg', 'sankt-peterburg', 'kiev', 'kyiv', 'london', 'new york', 'oxford', 'cambridge', 'princeton', 'stanford', 'berkeley', 'los angeles',
  'chicago', 'boston', 'washington', 'ithaca', 'new haven', 'durham', 'bloomington', 'seattle', 'honolulu', 'boulder', 'armonk', 'lanham', 'lexington', 'lawrence', 'chapel hill', 'norwalk', 'philadelphia', 'baltimore',
  'toronto', 'montreal', 'vancouver', 'sydney', 'melbourne', 'canberra', 'edinburgh', 'manchester', 'glasgow', 'dublin', 'paris', 'lyon', 'berlin', 'munich', 'münchen', 'munchen', 'frankfurt', 'frankfurt am main', 'leipzig', 'hamburg',
  'köln', 'cologne', 'stuttgart', 'tübingen', 'göttingen', 'heidelberg', 'bonn', 'vienna', 'wien', 'zurich', 'zürich', 'basel', 'geneva', 'genève', 'rome', 'roma', 'milan', 'milano', 'turin', 'torino', 'bologna', 'florence', 'firenze',
  'venice', 'venezia', 'padova', 'napoli', 'naples', 'madrid', 'barcelona', 'buenos aires', 'santiago', 'méxico', 'mexico city', 'lisbon', 'lisboa', 'amsterdam', 'leiden', 'the hague', 'brussels', 'bruxelles', 'louvain', 'leuven', 'copenhagen', 'stockholm',
  'oslo', 'helsinki', 'warsaw', 'warszawa', 'kraków', 'prague', 'praha', 'budapest', 'belgrade', 'bucharest', 'sofia', 'athens', 'istanbul', 'jerusalem', 'tel aviv', 'cairo', 'delhi', 'new delhi', 'bombay', 'mumbai', 'calcutta',
  'beijing', 'peking', 'shanghai', 'guangzhou', 'canton', 'nanjing', 'nanking', 'guilin', 'hong kong', 'taipei', 'tianjin', 'tientsin', 'chengdu', 'wuhan', 'xi’an', 'changsha', 'shenyang', 'changchun', 'hangzhou', 'tokyo', 'kyoto', 'seoul', 'pyongyang', 'hanoi', 'singapore',
  'dordrecht', 'boca raton', 'ann arbor', 'minneapolis', 'notre dame', 'university park', 'cheltenham', 'aldershot', 'farnham', 'basingstoke', 'harmondsworth', 'hoboken', 'westport', 'santa monica', 'englewood cliffs', 'garden city', 'baden-baden', 'wiesbaden', 'opladen',
  'alma-ata', 'almaty', 'tashkent', 'ulaanbaatar', 'riga', 'vilnius', 'tallinn', 'minsk', 'novosibirsk', 'vladivostok', 'kunming', 'jinan', 'haikou', 'lanzhou', 'harbin', 'urumqi',
]);

/** States and their abbreviations after a city; also countries. Source: postal and older abbreviations. */
export const REGIONS: ReadonlySet<string> = new Set([
  'd.c.', 'dc', 'd. c.', 'n.y.', 'ny', 'n.j.', 'nj', 'ma', 'mass.', 'massachusetts', 'conn.', 'ct', 'connecticut', 'ca', 'cal.', 'calif.', 'california', 'new jersey', 'new york', 'ill.', 'il', 'illinois', 'md', 'md.', 'maryland', 'va', 'va.', 'virginia',
  'pa', 'pa.', 'ind.', 'in', 'indiana', 'mich.', 'mi', 'michigan', 'colo.', 'co', 'colorado', 'kans.', 'ky', 'ky.', 'n.c.', 'nc', 'uk', 'usa', 'u.s.a.', 'england', 'vt', 'vt.', 'wash.', 'wisc.', 'minn.', 'tex.', 'tx', 'fla.', 'fl',
]);
