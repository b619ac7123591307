const CONSONANTS: Record<string, string> = {
  क: "k", ख: "kh", ग: "g", घ: "gh", ङ: "n", च: "ch", छ: "ch", ज: "j", झ: "jh", ञ: "n",
  ट: "t", ठ: "th", ड: "d", ढ: "dh", ण: "n", त: "t", थ: "th", द: "d", ध: "dh", न: "n",
  प: "p", फ: "f", ब: "b", भ: "bh", म: "m", य: "y", र: "r", ल: "l", व: "v", श: "s",
  ष: "s", स: "s", ह: "h", ळ: "l",
} // prettier-ignore
const VOWELS: Record<string, string> = {
  अ: "a", आ: "a", इ: "i", ई: "i", उ: "u", ऊ: "u", ऋ: "ri", ए: "e", ऐ: "ai", ओ: "o", औ: "au", ऑ: "o", ऍ: "e",
} // prettier-ignore
const MATRAS: Record<string, string> = {
  "ा": "a", "ि": "i", "ी": "i", "ु": "u", "ू": "u", "ृ": "ri", "े": "e", "ै": "ai", "ो": "o", "ौ": "au",
  "ॉ": "o", "ॅ": "e",
} // prettier-ignore
const VIRAMA = "्"
const NASAL = /[ंँ]/

type Sound = { consonant: string; vowel: string; silent: boolean }

/**
 * Devanagari in Latin letters as Hindi is typed: the silent a at the end of a word and between two
 * open syllables is left out.
 */
export function transliterate(word: string): string {
  const sounds: Sound[] = []
  for (const letter of word) {
    const last = sounds.at(-1)
    if (CONSONANTS[letter]) {
      sounds.push({ consonant: CONSONANTS[letter], vowel: "a", silent: true })
    } else if (VOWELS[letter]) {
      sounds.push({ consonant: "", vowel: VOWELS[letter], silent: false })
    } else if (MATRAS[letter] && last) {
      last.vowel = MATRAS[letter]
      last.silent = false
    } else if (letter === VIRAMA && last) {
      last.vowel = ""
      last.silent = false
    } else if (NASAL.test(letter) && last) {
      // A nasal closes its syllable: the vowel before it is spoken.
      last.silent = false
      sounds.push({ consonant: "n", vowel: "", silent: false })
    }
  }
  const final = sounds.at(-1)
  if (sounds.length > 1 && final?.silent) {
    final.vowel = ""
  }
  for (let at = sounds.length - 2; at > 0; at--) {
    const here = sounds[at]
    const spoken = (sounds[at - 1]?.vowel ?? "") !== "" && (sounds[at + 1]?.vowel ?? "") !== ""
    if (here?.silent && spoken && sounds[at + 1]?.consonant !== "") {
      here.vowel = ""
    }
  }
  return sounds.map(({ consonant, vowel }) => consonant + vowel).join("")
}

/** One spelling for the many that a Hindi word has in Latin letters. */
export function fold(word: string): string {
  return word
    .replace(/chh/g, "ch")
    .replace(/chch/g, "ch")
    .replace(/cch/g, "ch")
    .replace(/sh/g, "s")
    .replace(/ph/g, "f")
    .replace(/w/g, "v")
    .replace(/z/g, "j")
    .replace(/q/g, "k")
    .replace(/ck/g, "k")
    .replace(/a{2,}/g, "a")
    .replace(/e{2,}/g, "i")
    .replace(/o{2,}/g, "u")
    .replace(/(.)\1+/g, "$1")
    .replace(/([a-z])h$/, (_, letter: string) => (/[aeiou]/.test(letter) ? letter : `${letter}h`))
}

/**
 * Small words of Hindi whose gender, number and shorthand say nothing about danger. Each line is
 * one word.
 */
const SAME_WORD = `
raha rahi rahe rha rhi rhe ra ri reha riha
gaya gayi gaye gai gae gya gyi gye gayee
hua hui hue huwa huyi huye
liya liye leli lia
diya diye dedi
hai hain h hei hy
nahi nahin nai nhi nahee nahii ni nei naheen naa nehi nay nae
mein me men m mai main may mei
bahut bht bhot bohot bahot boht bhut bohut buhut bahoot bohat
kha khaya khayi khaye khai khaa khake khali khalia khaliya khalie
pi pee piya piyi piye pii pina peena pine peene
mujhe muje mjhe mujhko
mera meri mere mre
baccha bacha bache bachi bachcha bachche bachchi bachon bacche bacchi bachhe bachha bachhi bacchon bachha bachey
kat kata kati kate katne katna katke kaata
saans sans sas saansein sanse swas shwas sanson
band bund
ho hone hoti hota hote hona hoke hokar
ja jana jane jata jati jate jakar
ruk rukta rukti rukne rukna
uth uthna uthte uthti uthta uthne
bol bolna bolne bolta bolti bolte
le lena lene leta leti lete
sir sar sr
muh munh muhn mu munha mooh
pet pait
haath hath hat hanth haaton hathon
pair pair pairon per paanv panv paon pav
aankh ankh ankhen aankhein aankhe akh ankhon aankhon
khoon khun khoon blood
bukhar bukhaar bukar fever bukhr
ulti ultiyan ultiya ulati ultee
dard darad
zeher zahar jahar jeher zehar jahr jehar
behosh behos bihosh behoosh behoshi
saanp saap sap samp sanp
bichhu bichu bichhoo
kutta kutte kutto kutton kuta
peshab pesab peshaab pishab
seena seene sine sina sinay
chhati chati chhaati chaati
gala gale galaa
sujan soojan sujn sooj suj suja suji sooja sooji sujja soj
chakkar chakar
paseena pasina pasine paseene psina
dawa dawai davai dava dawaai dawaiyan dawayi
goli goliyan goliya golian goliyon golia
jal jala jali jale jalgaya
gir gira giri gire girgaya girkar
mar mara mari mare marna marne
`

const CANONICAL = new Map<string, string>()
const VARIANTS = new Map<string, string[]>()
const AS_TYPED = new Map<string, string[]>()
for (const line of SAME_WORD.trim().split("\n")) {
  const [first = "", ...others] = line.split(" ").map(fold)
  VARIANTS.set(first, [...new Set([first, ...others])])
  AS_TYPED.set(
    first,
    line.split(" ").filter((word) => fold(word) !== word)
  )
  for (const variant of [first, ...others]) {
    CANONICAL.set(variant, CANONICAL.get(variant) ?? first)
  }
}

/**
 * The spellings of a Hindi word of the lexicon: folded, and as typed where that is also an English
 * word, which is left unfolded.
 */
export function spellings(word: string): { folded: string[]; typed: string[] } {
  const latin = /[a-z]/.test(word) ? word : transliterate(word)
  const folded = fold(latin)
  const canonical = CANONICAL.get(folded)
  const typed = folded === latin ? [] : [latin]
  return canonical
    ? {
        folded: VARIANTS.get(canonical) ?? [],
        typed: [...typed, ...(AS_TYPED.get(canonical) ?? [])],
      }
    : { folded: [folded], typed }
}
