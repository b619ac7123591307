import { convertMarkdownToLexical, editorConfigFactory } from "@payloadcms/richtext-lexical"
import type { Payload } from "payload"
import type { Article, Source } from "../payload-types"
import type { ArticleText } from "./content/article-type"
import { articleSeeds } from "./content/articles"
import type { SourceKey } from "./content/sources"

const FIRST_REVIEW_DUE = "2027-05-31T00:00:00.000Z"

/** Publishes the first articles that are missing. No clinician has reviewed them yet. */
export const seedArticles = async ({
  payload,
  sources,
}: {
  payload: Payload
  sources: Map<SourceKey, Source["id"]>
}) => {
  const editorConfig = await editorConfigFactory.default({ config: payload.config })
  const contentOf = ({ title, summary, body }: ArticleText) => ({
    title,
    summary,
    body: convertMarkdownToLexical({ editorConfig, markdown: body }),
  })

  for (const article of articleSeeds) {
    const found = await payload.find({
      collection: "articles",
      where: { slug: { equals: article.slug } },
      limit: 1,
      depth: 0,
    })
    const saved =
      found.docs[0] ??
      (await payload.create({
        collection: "articles",
        locale: "en",
        data: {
          ...contentOf(article.en),
          slug: article.slug,
          sources: article.sources.map((key) => idOf(sources, key)),
          medicine_keywords: article.medicineKeywords,
          condition_keywords: article.conditionKeywords,
          review_due_on: FIRST_REVIEW_DUE,
          _status: "published",
        },
      }))

    if (article.hi && !(await hasHindi(payload, saved.id))) {
      await payload.update({
        collection: "articles",
        id: saved.id,
        locale: "hi",
        data: { ...contentOf(article.hi), _status: "published" },
      })
    }
  }
}

const hasHindi = async (payload: Payload, id: Article["id"]) => {
  const hindi = await payload.findByID({
    collection: "articles",
    id,
    locale: "hi",
    fallbackLocale: false,
    depth: 0,
    draft: true,
  })
  return Boolean(hindi.title)
}

const idOf = (sources: Map<SourceKey, Source["id"]>, key: SourceKey) => {
  const id = sources.get(key)
  if (id === undefined) {
    throw new Error(`The source ${key} was not seeded`)
  }
  return id
}
