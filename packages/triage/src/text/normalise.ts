const INVISIBLE = /\p{Cf}/gu
const NUKTA = /\u093c/g
/** What stands for an apostrophe or a quotation mark on some keyboard; before NFKD takes it apart. */
const APOSTROPHES =
  /[`\u00b4\u02b9\u02bb-\u02bf\u02c8\u02ca\u02cb\u0374\u0384\u055a\u05f3\u07f4\u07f5\u1fbd-\u1fbf\u1fef\u1ffd\u1ffe\u2018-\u201b\u2032\u2035\u2039\u203a\u275b\u275c\u275f\ua78b\ua78c\uff07\uff40]/g
const QUOTES =
  /[\p{Pi}\p{Pf}\u02ba\u02dd\u02ee\u05f4\u201e\u2033\u2036\u275d\u275e\u2760\u301d-\u301f\uff02]/gu
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
 * apostrophes and quotation marks, the dot under Devanagari letters and runs of space. For matching only, never for showing.
 */
export function normalise(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(NUKTA, "")
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .toLowerCase()
    .replace(OTHER_LETTERS, (letter) => LOOK_ALIKES[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim()
}
