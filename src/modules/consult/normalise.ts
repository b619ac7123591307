const INVISIBLE = /\p{Cf}/gu
const NUKTA = /\u093c/g
/** Letters of other scripts that look Latin, when the text is Latin otherwise. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  с: "c",
  ԁ: "d",
  е: "e",
  һ: "h",
  і: "i",
  ј: "j",
  к: "k",
  ӏ: "l",
  м: "m",
  о: "o",
  р: "p",
  ѕ: "s",
  т: "t",
  у: "y",
  х: "x",
  α: "a",
  ε: "e",
  ι: "i",
  κ: "k",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
}
const OTHER_LETTERS = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu

/**
 * One spelling for what looks the same: compatibility forms, letter case, invisible characters,
 * the dot under Devanagari letters and runs of space. For matching only, never for showing.
 */
export function normalise(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(NUKTA, "")
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(/[’‘`´]/g, "'")
    .toLowerCase()
    .replace(OTHER_LETTERS, (letter) => LOOK_ALIKES[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim()
}
