/** The collections whose documents must be looked at again. */
export const REVIEWED = [
  "articles",
  "conditions",
  "monographs",
  "red-flag-patterns",
  "emergency-replies",
] as const
export type Reviewed = (typeof REVIEWED)[number]
