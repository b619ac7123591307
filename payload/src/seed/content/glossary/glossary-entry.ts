/** One meaning, and the words with which people ask for it. Hinglish holds the usual spellings. */
export type GlossaryEntry = {
  clinical: string[]
  en?: string[]
  hinglish?: string[]
  hi?: string[]
}
