/** The list of common passwords, which are rejected. */
import { dictionary } from '@zxcvbn-ts/language-common'

/**
 * Passwords missing from the dictionary, which leaves them to its estimator (repetitions, years, sequences), and common
 * words of services like this one.
 */
const others = `
p@ssword thepassword contraseña passord1 lösenord heslo123 haslo123 parola123 passwd123 pass12345 0123456789
0987654321 9876543210 987654321 87654321 01234567 12341234 111111111 1111111111 00000000 000000000 0000000000 22222222
33333333 44444444 55555555 66666666 77777777 88888888 888888888 99999999 999999999 12121212 13131313 21212121 23232323
123123123 1231231231 258456159 zaq1zaq1 qwertyuiop[] qwertyqwerty qqww1122 asdfghjkl; asdasdasd zxcvbnm, zxcvzxcv
aqwzsx123 aa12345678 aaaaaaaa aaaaaaaaaa abcdefgh abcdefghi abcdefghij abcabc123 aaa111222 asdf123456 bbbbbbbb
zzzzzzzz xxxxxxxx qqqqqqqq wwwwwwww 12wq12wq admin1234 admin12345 admin@123 adminadmin root1234 rootroot rootpassword
welcome1234 welcome! changeme123 iloveu123 lovely123 loveme123 sunshine12 princess12 princess123 rachel12 hannah123
computer123 facebook1 linkedin youtube1 dragonball1 eminem123 badboy12 babygirl12 chelsea123 manutd123 barcelona1
juventus1 mustang12 camaro12 minecraft1 fortnite1 roblox123 test12345 test123456 tester123 guest123 user1234 demo1234
goodluck1 always123 tweety12 pickle12 banana123 summer123 autumn12 summer2023 summer2024 winter2023 winter2024
spring2024 monday123 newyork123 brazil123 canada123 americano mexico123 allah123 112358132134 24682468 27182818
20202020 19841984 19871987 19891989 19901990 19911991 19921992 19931993 19941994 19951995 20002000 20102010 20112011
20122012 qwerty1! qwerty123!
`

/**
 * The most frequent passwords in published leaks, some 18,000: in lower case, with at least 8 characters, the minimum
 * length anyway.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  [...others.trim().split(/\s+/), ...dictionary['passwords-common']].filter((word) => word.length >= 8)
)
