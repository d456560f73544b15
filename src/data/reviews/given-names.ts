/** Common given names of European languages, to know a byline by. Source: general knowledge; in lower case. */
export const GIVEN_NAMES: readonly string[] = [
  'adam', 'agnes', 'alan', 'albert', 'alexander', 'alexandra', 'alice', 'amy', 'andrea', 'andreas', 'andrew', 'ann', 'anna', 'anne', 'anthony', 'antonio', 'arthur', 'austin', 'barbara',
  'benjamin', 'bernard', 'bruce', 'carl', 'carlos', 'caroline', 'catherine', 'charles', 'christian', 'christina', 'christopher', 'claire', 'claude', 'daniel', 'david', 'deborah', 'diana',
  'donald', 'dorothy', 'edward', 'eleanor', 'elena', 'elizabeth', 'emily', 'emma', 'eric', 'ernest', 'eva', 'francesco', 'francis', 'frank', 'franz', 'frederick', 'fritz', 'geoffrey',
  'george', 'gerald', 'giovanni', 'giuseppe', 'graham', 'gregory', 'hannah', 'hans', 'harold', 'harry', 'heinrich', 'helen', 'henri', 'henry', 'herbert', 'howard', 'hugh', 'ian', 'irene',
  'isabel', 'ivan', 'jack', 'jacques', 'james', 'jan', 'jane', 'janet', 'jean', 'jeffrey', 'jennifer', 'jeremy', 'jessica', 'joan', 'johann', 'john', 'jonathan', 'jorge', 'josé', 'joseph',
  'juan', 'judith', 'julia', 'karen', 'karl', 'katherine', 'kenneth', 'laura', 'lawrence', 'leo', 'leon', 'linda', 'lisa', 'lorenzo', 'louis', 'louise', 'lucy', 'luis', 'luigi', 'margaret',
  'maria', 'marie', 'mario', 'mark', 'martha', 'martin', 'mary', 'matthew', 'max', 'michael', 'michel', 'miguel', 'mikhail', 'nancy', 'natalie', 'nicholas', 'nicolas', 'nikolai', 'nina',
  'norman', 'olga', 'oliver', 'oscar', 'otto', 'patricia', 'patrick', 'paul', 'pedro', 'peter', 'philip', 'pierre', 'piotr', 'rachel', 'ralph', 'raymond', 'rebecca', 'richard', 'robert',
  'roger', 'ronald', 'rosa', 'ruth', 'samuel', 'sandra', 'sarah', 'sebastian', 'sergei', 'sergey', 'simon', 'sophia', 'sophie', 'stefan', 'stephen', 'steven', 'stuart', 'susan', 'theodore',
  'thomas', 'timothy', 'victor', 'victoria', 'vincent', 'virginia', 'vladimir', 'walter', 'werner', 'wilhelm', 'william', 'wolfgang', 'yuri', 'yvonne',
];
