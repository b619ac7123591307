/**
 * What is tried first everywhere, and by who knows India and this shop. Shorter ones are refused by
 * their length. Folded: lower case, and without the digits and signs that people add at the end.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  password passwort passw0rd p@ssword p@ssw0rd pa55word pass pwd mypassword changeme default secret
  welcome welcome@ letmein login admin administrator root user guest test testing tester demo sample
  qwerty qwertyui qwertyuiop qwert asdfgh asdfghjk asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc qweasd
  qweasdzxc 1q2w3e 1q2w3e4r 1q2w3e4r5t 1qaz2wsx zaq12wsx q1w2e3r4 q1w2e3r4t5 abc abcd abcdef abcdefg
  abcdefgh abcdefghi abc123abc a1b2c3 a1b2c3d4 aaaaaa iloveyou iloveu loveyou lovely sunshine princess
  football baseball basketball cricket superman batman spiderman pokemon starwars master monkey dragon
  shadow michael jordan jennifer michelle ashley charlie daniel andrew computer internet samsung google
  facebook whatsapp instagram flipkart amazon india bharat hindustan jaihind indian mumbai delhi
  bangalore bengaluru chennai hyderabad kolkata pune krishna ganesh ganesha sairam omsairam shiva
  jaimatadi jaishreeram hanuman lakshmi sachin tendulkar dhoni virat kohli priya rahul rohit sweety
  pharmacy pharmacist medicine medical doctor chemist hospital pulsekart pulse kart summer winter
  spring autumn january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday hello hello123hello freedom whatever
  trustno mustang ferrari cheese cookie flower hunter killer maverick thunder soccer hockey
  `
    .trim()
    .split(/\s+/)
)
