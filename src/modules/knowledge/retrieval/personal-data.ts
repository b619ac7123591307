/** Nothing that names a person helps a search, and a search may leave this machine. */
const PERSONAL: readonly RegExp[] = [
  /\b[\w.+-]+@[\w-]+(\.[\w-]+)+\b/g,
  /\bhttps?:\/\/\S+/gi,
  /\b(my name is|mera naa?m|मेरा नाम)\s+\S+/gi,
  // Phones, order numbers, Aadhaar, pincodes; strengths and ages are shorter.
  /\+?\d[\d\s-]{4,}\d\b/g,
]

export function withoutPersonalData(question: string): string {
  return PERSONAL.reduce((text, pattern) => text.replace(pattern, " "), question)
}
