/** The passwords of 8 characters and more that published leaks count most often, lower case, blank separated. */
const list = `
password password1 password12 password123 password1234 password! p@ssword p@ssw0rd passw0rd pa55word pa55w0rd passwort
passwords password2 password3 password01 password99 mypassword newpassword thepassword 1password password11 motdepasse
contraseña contrasena wachtwoord passord1 lösenord heslo123 haslo123 senha123 parola123 passwd123 passpass pass1234
pass12345 12345678 123456789 1234567890 12345678910 123456789a 123456789q 0123456789 0987654321 9876543210 987654321
87654321 01234567 12341234 11223344 1122334455 11112222 11111111 111111111 1111111111 00000000 000000000 0000000000
22222222 33333333 44444444 55555555 66666666 77777777 88888888 888888888 99999999 999999999 12121212 13131313 21212121
23232323 10203040 1020304050 12344321 123321123 123123123 1231231231 123456123 12345612 123454321 1234554321 147258369
147852369 159753456 159357258 789456123 741852963 963852741 258456159 112233445566 123qweasd 123qweasdzxc 1q2w3e4r
1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 zaq12wsx zaq1zaq1 zaq1xsw2 qazwsx123 qazwsxedc qazwsxedcrfv
qweasdzxc qwertyui qwertyuiop qwertyuiop[] qwerty12 qwerty123 qwerty1234 qwerty12345 qwerty123456 qwerty11 qwerty01
qwerty78 qwertyqwerty qwerty00 qwer1234 qwer4321 qwe123456 qwe123qwe q1w2e3r4 q1w2e3r4t5 q1w2e3r4t5y6 qqww1122
qwaszx12 asdfghjk asdfghjkl asdfghjkl; asdf1234 asdfasdf asdasdasd asd123456 asdqwe123 asdfgh123 zxcvbnm123 zxcvbnm1
zxcvbnm, zxcvzxcv zxcv1234 azertyuiop azerty123 aqwzsx123 a1b2c3d4 a1b2c3d4e5 a1234567 a12345678 a123456789 aa123456
aa12345678 aaaaaaaa aaaaaaaaaa abc12345 abc123456 abc123abc abcd1234 abcd12345 abcdefgh abcdefg1 abcdefghi abcdefghij
abcabc123 as123456 aaa111222 asdf123456 bbbbbbbb zzzzzzzz xxxxxxxx qqqqqqqq wwwwwwww 1a2b3c4d 1234abcd 12345abc 123abc123
1234qwer 12345qwert 123456qwerty 12qwaszx 12wq12wq admin123 admin1234 admin12345 administrator admin@123 adminadmin
root1234 rootroot rootpassword letmein1 letmein123 letmein2 letmeinnow welcome1 welcome12 welcome123 welcome1234 welcome!
welcome01 changeme changeme1 changeme123 trustno1 trustnoone iloveyou iloveyou1 iloveyou2 iloveyou12 iloveyou123 iloveyou!
iloveme1 iloveu123 loveyou1 lovelove lovely123 loveme123 ilovegod ilovehim ilovejesus sunshine sunshine1 sunshine12
princess princess1 princess12 princess123 princesa football football1 football12 football123 baseball baseball1 baseball12
basketball basketball1 softball volleyball hockey12 soccer12 soccer123 superman superman1 superman12 batman123 spiderman
spiderman1 ironman1 starwars starwars1 pokemon1 pokemon123 pikachu1 michelle michelle1 jennifer jennifer1 jessica1
elizabeth elizabeth1 christopher christine christian alexander alexandra alexandra1 jonathan jonathan1 nicholas
patricia patrick1 samantha samantha1 stephanie stephanie1 victoria victoria1 veronica vanessa1 valentina benjamin
benjamin1 brittany brittany1 caroline catherine charlotte danielle danielle1 dominic1 federico fernando francesco
francisco giovanni gabriela gabriel1 isabella isabelle jacqueline kimberly kristina lawrence leonardo madeline margaret
mariana1 marianne melissa1 mercedes mercedes1 michael1 michael123 mohammed muhammad nathalie nathaniel rachel12 rebecca1
roberto1 santiago sebastian sebastian1 sergey123 thompson vladimir charlie1 charlie123 jordan23 jordan123 robert123
daniel123 andrew123 anthony1 antonio1 matthew1 jasmine1 william1 thomas123 george123 hannah123 ashley123 amanda123
maverick midnight mountain december november september february saturday internet internet1 computer computer1 computer123
creative security service1 samsung1 samsung123 logitech microsoft windows1 google123 facebook facebook1 linkedin
youtube1 whatever whatever1 dragon123 dragonball dragonball1 monkey123 monkey12 shadow123 shadow12 master123 master12
killer123 hunter123 hunter12 ranger12 tigger12 ginger12 cookie123 cookies1 chocolate chocolate1 butterfly butterfly1
blink182 slipknot metallica nirvana1 eminem123 greenday greenday1 rockstar rockstar1 gangsta1 playboy1 pussycat fuckyou1
fuckyou2 fuckyou123 fuckyou! fuckoff1 asshole1 bullshit badboy12 babygirl babygirl1 babygirl12 babyboy1 baby1234 angel123
angelina angelita angelica blessed1 jesuschrist jesus123 jesus777 godisgood scorpion scorpio1 aquarius sagittarius
capricorn liverpool liverpool1 liverpoolfc chelsea1 chelsea123 arsenal1 arsenal123 manchester manutd123 barcelona
barcelona1 realmadrid juventus juventus1 fenerbahce galatasaray besiktas yankees1 cowboys1 steelers lakers24 redskins
corvette mustang1 mustang12 camaro12 ferrari1 porsche1 harley12 kawasaki yamaha12 motorola nintendo playstation
minecraft minecraft1 counterstrike runescape runescape1 warcraft starcraft warhammer fortnite1 roblox123 test1234
test12345 test123456 testtest testing1 testing123 tester123 guest123 user1234 username demo1234 default1 temp1234
temppass secret123 secret12 topsecret mysecret access14 hello123 hello1234 helloworld hellokitty goodluck goodluck1
happy123 happiness forever1 forever21 freedom1 friends1 friendship together always123 sweetheart sweetness sweetpea
beautiful beautiful1 handsome gorgeous precious diamond1 treasure sapphire emerald1 rainbow1 snowball snowflake snoopy12
garfield scoobydoo tinkerbell tweety12 mickey12 mickeymouse elephant dolphin1 dolphins panther1 penguin1 chicken1
snickers peanut12 pepper12 pickle12 strawberry blueberry raspberry cherry12 apple123 banana123 orange12 lemonade
summer12 summer123 winter12 spring12 autumn12 summer2023 summer2024 winter2023 winter2024 spring2024 monday123 friday13
january1 october1 london123 newyork1 newyork123 california florida1 australia brazil123 canada123 germany1 argentina
america1 americano portugal colombia mexico123 pakistan1 india123 indonesia malaysia singapore bismillah allah123
111222333 112358132134 1357924680 13579135 24682468 31415926 314159265 27182818 11235813 20202020 19841984 19871987
19891989 19901990 19911991 19921992 19931993 19941994 19951995 20002000 20102010 20112011 20122012 qwerty1! qwerty123!
`

/** Lower case; at least 8 characters, as passwords must have anyway. */
export const commonPasswords: ReadonlySet<string> = new Set(list.split(/\s+/).filter((word) => word.length >= 8))
