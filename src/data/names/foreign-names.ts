/**
 * Names of Korea, Vietnam, Japan, Mongolia, Tibet and others of which a part can be read as Wade-Giles, by language and kind. 285 rows.
 * A surname or a syllable alone vetoes nothing; a person or a place does. Source: general knowledge.
 */
export const FOREIGN_NAMES: readonly (readonly [what: string, forms: string])[] = [
  ['ko surname', "Kim; Pak; Park; Choe; Choi; Ch'oe; Yi; Rhee; Ri; Chong; Chung; Cho; Yun; Yoon; Im; Lim; Rim; Han; Sin; Shin; So; Suh; Kwon; Kwŏn; Hwang; An; Ahn; Song; Yu; Yoo; Ryu; Chon; Chun; Chŏn; Kang; Hong; Ko; Mun; Moon; Yang; Son; Pae; Bae; Paek; Baek; Ho; Huh; Hŏ; Nam; Sim; Shim; No; Roh; Chu; Ku; Koo; Kwak; Sung; Cha; Chin; Chi; Om; Ŏm; Chae; Won; Bang; Pang; Hyon; Hyun; Ham; Pyon; Byun; Chang; Ma; Min; Namgung; Oh; O; To; Tak; Kye; Ok; Mu; Pong"],
  ['ko given-syllable', "il; hwa; hyon; hyun; hyŏn; chong; jong; jung; chung; yong; young; yŏng; sung; sŏng; song; gon; kŏn; kwan; hak; hyok; hyŏk; ch'ŏl; chol; chul; kyu; kyung; kyŏng; mun; myong; myung; nam; pil; p'il; pom; bom; sam; sik; shik; suk; sun; taek; t'aek; u; woo; un; won; wŏn; kil; gil; guk; kuk; hee; hui; hŭi; hun; in; jin; joon; chun; jun; ki; gi; koo; man; mi; mu; ok; rae; nae; rak; rok; nok; ryong; sang; seok; seung; soo; su; tae; dae; tok; dok; tu; du; bong; pong; yol; yop; yŏp; yul; bae; pae; byong; pyong; eun; geun; kun; hong; heon; hŏn"],
  ['ko person', 'Kim Il Sung; Mu Chong; Kim Ku; Park Chung Hee; Yi Sung-man; Yi Sŭng-man; Yi Hu-rak; Yi Pom-sok; Yi Sang-jo; Ri Sang-jo; Yi Chu-yon; Ho Ka-i; Hŏ Ka-i; Ho Dam; Ho Hon; Kang Kon; Kang Sok-ju; Chang Myon; Chang To-yong; Chang Ki-yong; Cho Man-sik; Cho Pong-am; Chun Doo-hwan; No Tae-u; Yun Po-son; Yun Kong-hum; Yo Un-hyong; Chung Il-kwon; Chung Ju-yung; So Hwi; An Chung-gun; An Chae-hong; Han Sorya; Li Sung-yop; Yi Sung-yop; O Chin-u; Chu Yong-ha; Chang Chun-ha; Pang Ho-san; Pang Hak-se'],
  ['ko place', 'Han River'],
  ['vi person', 'Ho Chi Minh; Hoang Tung; Pham Hung; Le Duan; Le Duc Tho; Le Duc Anh; Le Thanh Nghi; Le Van Luong; Nguyen Chi Thanh; Van Tien Dung; Phan Chu Trinh; Tran Hung Dao; Le Loi; Hai Ba Trung; Chu Van Tan; Song Hao; Mai Van Bo; Ha Van Lau; Vo Chi Cong'],
  ['km person', 'Hun Sen; So Phim; Ta Mok; Hou Yuon; Hu Nim; Chan Sy'],
  ['vi place', 'Ha Noi; Hai Phong; Sai Gon; Da Nang; Lang Son; Lao Cai; Lao Kay; Ha Giang; Son La; Lai Chau; Tan Son Nhut; Tan Son Nhat; Chu Lai; Cu Chi; My Lai; Mu Gia'],
  ['ja person', 'Hara Kei; Mao Asada'],
  ['mn person', 'Teh Wang; Te Wang'],
  ['th person', 'Chao Phraya; Ko Chang; Ko Samui; Chao Fa; Pin Choonhavan; Pao Sarasin'],
  ['lo person', 'Kong Le; Chao Anou'],
  ['my person', 'U Nu; Ne Win; Aung San; Than Tun; San Yu'],
  ['bo place', 'Tsangpo; Tsang-po'],
];
