/** The collections whose documents are drafted and published. */
export const PUBLISHABLE = [
  "articles",
  "conditions",
  "monographs",
  "glossary",
  "red-flag-patterns",
  "emergency-replies",
  "helplines",
  "doctors",
] as const

export type Publishable = (typeof PUBLISHABLE)[number]
