/**
 * Names of Korea, Vietnam, Japan, Mongolia, Tibet and others that could be taken for Wade-Giles, by language and kind. 202 rows.
 * A surname or a syllable alone vetoes nothing; a person or a place does. Source: general knowledge.
 */
export const FOREIGN_NAMES: readonly (readonly [what: string, forms: string])[] = [
  ['ko surname', "Kim; Pak; Park; Choe; Choi; Ch'oe; Yi; Rhee; Ri; Chong; Chung; Cho; Yun; Yoon; Im; Lim; Rim; Han; Sin; Shin; So; Suh; Kwon; Kwŏn; Hwang; An; Ahn; Song; Yu; Yoo; Ryu; Chon; Chun; Chŏn; Kang; Hong; Ko; Mun; Moon; Yang; Son; Pae; Bae; Paek; Baek; Ho; Huh; Hŏ; Nam; Sim; Shim; No; Roh; Chu; Ku; Koo; Kwak; Sung; Cha; Chin; Chi; Om; Ŏm; Chae; Won; Bang; Pang; Hyon; Hyun; Ham; Pyon; Byun; Chang; Ma; Min; Namgung; Oh; O; To; Tak; Kye; Ok; Mu; Pong"],
  ['ko given-syllable', "il; hwa; hyon; hyun; hyŏn; chong; jong; jung; chung; yong; young; yŏng; sung; sŏng; song; gon; kŏn; kwan; hak; hyok; hyŏk; ch'ŏl; chol; chul; kyu; kyung; kyŏng; mun; myong; myung; nam; pil; p'il; pom; bom; sam; sik; shik; suk; sun; taek; t'aek; u; woo; un; won; wŏn; kil; gil; guk; kuk; hee; hui; hŭi; hun; in; jin; joon; chun; jun; ki; gi; koo; man; mi; mu; ok; rae; nae; rak; rok; nok; ryong; sang; seok; seung; soo; su; tae; dae; tok; dok; tu; du; bong; pong; yol; yop; yŏp; yul; bae; pae; byong; pyong; eun; geun; kun; hong; heon; hŏn"],
  ['ko person', 'Mu Chong; Yi Sang-jo; Ri Sang-jo; Ho Ka-i; Hŏ Ka-i; Chung Ju-yung; Chang Chun-ha; Pang Ho-san'],
  ['vi person', 'Le Duan; Song Hao; Vo Chi Cong'],
  ['vi place', 'Lao Cai; Chu Lai'],
  ['th person', 'Ko Chang; Chao Fa'],
  ['lo person', 'Kong Le; Chao Anou'],
  ['bo place', 'Tsang-po'],
];
