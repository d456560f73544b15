/**
 * Words that begin a sentence more often than they are part of a name or a title; in lower case, parted by a space.
 *
 * English, German, French, Italian, Spanish, Russian. Source: general knowledge. 316 words.
 */
export const STARTERS = 'the this that these those it its it’s it\'s they their there here but however although though while when whenever where whereas whether what whatever which who whoever whose why how because since if unless until once as at by for from into during despite through throughout under upon with within without after afterwards before between beyond among amid against behind both each every either neither nor all another any some many most much more several other others such only even just also again thus therefore hence then now today meanwhile moreover furthermore nevertheless nonetheless instead indeed perhaps still yet otherwise finally first second third next later earlier recently similarly likewise conversely clearly obviously of our your my his her hers she we did does do were is are had has have can could would should might must see compare cf nobody nothing none everyone everything someone something one two three not never rather too';
/** The same, but of names too: *Y. He*, *J. So*, *Gen. de Gaulle*: not behind an initial. */
export const NAMELIKE = 'a an and he i you no so in on to or oh well will may long young few '
  + 'der das dem den er sie es wir ich ein eine einen im zu auch aber doch dennoch jedoch dies diese dieser dieses als wenn obwohl weil nach vor bei mit für über unter zwischen hier dort dabei damit dagegen daher siehe vgl wie was wer wo nur noch nicht schon seit '
  + 'le la les il elle ils elles ce cette ces cet un une des dans en mais au aux à pour par sur nous je voir selon après avant depuis '
  + 'el los las lo gli nel nella una uno si ma per con questo questa también pero este esta '
  + 'он она оно они это эта этот эти в на но и однако а по при как когда если после до с со для об о из к за так поэтому также затем тогда там здесь мы я что кто где';
/** Verbs that tell who said what is quoted before them: *“Why now?” Mr. Hill asked.* */
export const SPEECH = 'said says asked asks cried cries replied replies answered answers wrote writes exclaimed whispered added shouted demanded inquired enquired muttered murmured repeated returned remarked observed continued began interrupted declared insisted protested called snapped sighed laughed thought wondered noted concluded';
