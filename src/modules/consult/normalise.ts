const INVISIBLE = /\p{Cf}/gu
const NUKTA = /\u093c/g

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
    .replace(/\s+/g, " ")
    .trim()
}
