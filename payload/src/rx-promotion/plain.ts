const NUKTA = /\u093c/g
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** One spelling for what looks the same. */
export const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(NUKTA, "")
    .replace(INVISIBLE, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, " ")
