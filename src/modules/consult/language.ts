import type { Language, Locale } from "./types"
import { normalise } from "@pulsekart/triage"

const DEVANAGARI = /\p{Script=Devanagari}/gu
const LETTERS = /\p{L}/gu
/** Greek and Cyrillic letters are read as the Latin ones that they look like. */
const READ = /[\p{Script=Latin}\p{Script=Devanagari}\p{Script=Greek}\p{Script=Cyrillic}]/gu

/** Everyday Hindi words in Latin letters that are no English words. */
const HINGLISH = new Set(
  `hai hain ho tha thi raha rahi rahe gaya gayi mujhe mera meri mere mujhko hum hame humko aap tum
  kya kyu kyun kaise kaisa kaun kaunsi konsi kab kahan kitna kitni kitne nahi nahin mat aur ya lekin
  bahut bohot zyada jyada thoda ka ki ke ko se mein par liye chahiye karo karna karu karun kare
  dawa dawai goli bukhar dard pet sir sar khansi ulti dast bacha bacche bachche beta beti maa papa
  batao bata dikhao dena lena leni khana khani pani sakta sakti sakte wala wali
  ne liya kaat saanp khoon behosh saans seene`.split(/\s+/)
)

/** Words that nearly every English question has, and that mean nothing in Hinglish. */
const ENGLISH = new Set(
  `what which when where why how who i my mine you your it its this that these those she her
  his their are was were be been am can cannot could should would will may does did has have had
  not and or of for from with without after before during an any there if about against`.split(
    /\s+/
  )
)

/** What a text is written in; `fallback` when it does not say. */
export function languageOf(text: string, fallback: Locale): Language {
  const letters = text.match(LETTERS)?.length ?? 0
  if (letters === 0 || isNotRead(text)) {
    return fallback
  }
  if ((text.match(DEVANAGARI)?.length ?? 0) / letters > 0.3) {
    return "hi"
  }
  const words = normalise(text).match(/[a-z]+/g) ?? []
  const hindi = words.filter((word) => HINGLISH.has(word)).length
  if (hindi >= 2 || (hindi === 1 && words.length <= 4)) {
    return "hinglish"
  }
  // In a Hindi consult no list has every word: what is not plainly English was meant in Hindi.
  return fallback === "hi" && !words.some((word) => ENGLISH.has(word)) ? "hinglish" : "en"
}

/** A good part of the text stands in letters that no rule knows, as Gujarati or Tamil does. */
export function isNotRead(text: string): boolean {
  const plain = text.normalize("NFKC")
  const letters = plain.match(LETTERS)?.length ?? 0
  const unread = letters - (plain.match(READ)?.length ?? 0)
  return unread / Math.max(letters, 1) > 0.3
}

/** The locale whose content is searched: Hinglish finds the session's. */
export function searchLocale(language: Language, session: Locale): Locale {
  return language === "hinglish" ? session : language
}
