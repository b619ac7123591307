import type { SourceKey } from "./sources"

export type ArticleText = { title: string; summary: string; body: string }

/** One article of the first content. Bodies are Markdown. */
export type ArticleSeed = {
  slug: string
  en: ArticleText
  hi?: ArticleText
  sources: SourceKey[]
  medicineKeywords: string[]
  conditionKeywords: string[]
}
