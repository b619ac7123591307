import { normalise } from "./normalise"
import { REWRITES } from "./rewrites"
import type { Spelling } from "./spelling"

/** A message as the patterns see it: one spelling a word, `|` between clauses, `||` between sentences. */
export type Reading = {
  tokens: string[]
  /** The tokens, each after a blank, and a blank at the end. */
  text: string
  /** Where each token's blank stands in the text, and which token stands there. */
  offsets: readonly number[]
  tokenAt: ReadonlyMap<number, number>
}

/** More than any message that is typed by hand; the rest of a pasted page adds nothing. */
const MAX_TOKENS = 1_200

const UNITS = pairs("one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9")
const TEENS = pairs(
  `ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18
  nineteen 19`
)
const TENS = pairs("twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90")
const oneOf = (...maps: Map<string, string>[]) => maps.flatMap((map) => [...map.keys()]).join("|")
/** "Two hundred and thirty", "thirty four". */
const BELOW_HUNDRED = `(?:(${oneOf(TENS)})(?: (${oneOf(UNITS)}))?|(${oneOf(TEENS)}))`
const COMPOUND = new RegExp(
  `\\b(?:(a|${oneOf(UNITS)}) hundred(?: and)?(?: ${BELOW_HUNDRED})?|(${oneOf(TENS)}) (${oneOf(UNITS)}))\\b`,
  "g"
)
/** "One" is also "someone", so it stays a word. */
const NUMBER_WORDS = new Map([
  ...[...UNITS].filter(([word]) => word !== "one"),
  ...TEENS,
  ...TENS,
  ["hundred", "100"],
  ["dozen", "12"],
])

function inDigits(text: string): string {
  const valueOf = (word?: string) =>
    Number((word && (UNITS.get(word) ?? TEENS.get(word) ?? TENS.get(word))) ?? 0)
  return text.replace(COMPOUND, (_, ...[hundreds, ...parts]: (string | undefined)[]) => {
    const rest = parts.slice(0, 5).reduce((sum, word) => sum + valueOf(word), 0)
    return String((hundreds === "a" ? 1 : valueOf(hundreds)) * 100 + rest)
  })
}

/** Also everyday words, so they count only before what is counted. */
const HINDI_NUMBERS = pairs(
  `ek 1 do 2 teen 3 tin 3 char 4 chaar 4 panch 5 paanch 5 che 6 chhe 6 cheh 6 saat 7 sat 7 aath 8 ath 8 nau 9 das 10
  dus 10 barah 12 bara 12 pandrah 15 bees 20 bis 20 pachchis 25 pachis 25 tees 30 tis 30 chalis 40
  chaalis 40 pachas 50 pachaas 50 sau 100 so 100 dedh 1.5 derh 1.5 dhai 2.5 dhaai 2.5 aadha 0.5`
)
const DEVANAGARI_NUMBERS = pairs(
  `एक 1 दो 2 तीन 3 चार 4 पांच 5 पाँच 5 छह 6 छः 6 छे 6 सात 7 आठ 8 नौ 9 दस 10 बारह 12 पंद्रह 15
  बीस 20 पच्चीस 25 तीस 30 चालीस 40 पचास 50 सौ 100 डेढ 1.5 ढाई 2.5`
)
const COUNTED =
  /^(goli|goliya|goliyan|golia|tablet|tablets|capsule|capsules|pills?|patt[aei]|strips?|din|dino|hafte|hafta|mahin[aei]|mahino|month|months|week|weeks|days?|saal|sal|baras|varsh|ghant[aei]|baar|bar|minat|minute|min|गोली|गोलिया|गोलियां|गोलियाँ|टैबलेट|पत्ते|पत्ता|दिन|हफ्ते|हफ्ता|सप्ताह|महीने|महीना|माह|साल|बरस|वर्ष|घंटे|घंटा|बार|मिनट)$/

const BUT = new Set([
  "but",
  "however",
  "although",
  "though",
  "except",
  "lekin",
  "lkn",
  "lekn",
  "magar",
  "parantu",
  "kintu",
  "bas",
  "sirf",
  "लेकिन",
  "मगर",
  "परंतु",
  "किंतु",
  "बस",
  "सिर्फ",
])
/** "par" is "but" after a verb, and "on" after a noun. */
const PAR = new Set(["par", "pr", "per", "pe", "पर"])
const VERB_ENDS =
  /^(hai|h|hain|tha|thi|the|raha|rahi|rahe|rha|rhi|gaya|gayi|gya|gyi|hu|hun|hua|hui|nahi|nhi|nai|liya|li|aata|aati|है|हैं|था|थी|रहा|रही|गया|गई|नहीं|हुआ|हुई|लिया)$/
const NOT_IN_HINDI = /^(nahi|nahin|nhi|nai|नहीं|नही)$/
const IS_IN_HINDI = /^(hai|h|hain|hua|hui|aaya|aayi|है|हैं|हुआ|हुई)$/

export function readMessage(text: string, spelling: Spelling): Reading {
  let plain = ` ${normalise(text)} `.replace(/[\u0966-\u096f]/g, (digit) =>
    String(digit.charCodeAt(0) - 0x0966)
  )
  for (const [pattern, replacement] of REWRITES) {
    plain = plain.replace(pattern, replacement)
  }
  const words = inDigits(plain)
    .split(" ")
    .filter(Boolean)
    .slice(0, MAX_TOKENS)
    .flatMap((word) => spelling.apart(word))
  const tokens: string[] = []
  let joined = false
  words.forEach((word, at) => {
    const before = words[at - 1] ?? ""
    const after = words[at + 1] ?? ""
    if (joined) {
      joined = false
      return
    }
    if (word === "|" || word === "||") {
      tokens.push(word)
      return
    }
    if (BUT.has(word) || (PAR.has(word) && VERB_ENDS.test(before))) {
      tokens.push("|", "but")
      return
    }
    const together = spelling.together(word, after)
    if (together) {
      joined = true
      tokens.push(together)
      return
    }
    tokens.push(number(word, after) ?? (/\d/.test(word) ? word : spelling.read(word)))
    // In Hindi "not" ends its statement, written with a comma or without.
    if (NOT_IN_HINDI.test(before) && IS_IN_HINDI.test(word)) {
      tokens.push("|")
    }
  })
  const tokenAt = new Map<number, number>()
  const offsets: number[] = []
  let offset = 0
  tokens.forEach((token, at) => {
    offsets.push(offset)
    tokenAt.set(offset, at)
    offset += token.length + 1
  })
  tokenAt.set(offset, tokens.length)
  return { tokens, offsets, tokenAt, text: `${tokens.map((token) => ` ${token}`).join("")} ` }
}

const LAKH = /^(lakhs?|lacs?|लाख)$/

function number(word: string, after: string): string | undefined {
  if (LAKH.test(after) && /^\d/.test(word)) {
    return String(Number(word) * 100_000)
  }
  const digits = NUMBER_WORDS.get(word)
  if (digits) {
    return digits
  }
  return COUNTED.test(after) ? (HINDI_NUMBERS.get(word) ?? DEVANAGARI_NUMBERS.get(word)) : undefined
}

/** "word value word value" as a map. */
function pairs(list: string): Map<string, string> {
  const words = list.split(/\s+/)
  return new Map(
    words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ""] as const] : []))
  )
}
