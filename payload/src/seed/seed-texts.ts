import { convertMarkdownToLexical, editorConfigFactory } from "@payloadcms/richtext-lexical"
import type { Payload } from "payload"
import type { Article, Condition, Monograph } from "../payload-types"
import type { ArticleText } from "./content/article-type"
import { articleSeeds } from "./content/articles"
import { conditionSeeds } from "./content/conditions"
import { monographSeeds } from "./content/monographs"
import type { SourceKey } from "./content/sources"
import { inParallel } from "./in-parallel"
import type { SourceIds } from "./seed-sources"

const FIRST_REVIEW_DUE = "2027-05-31T00:00:00.000Z"

type Collection = "monographs" | "conditions" | "articles"
type TextSeed = { slug: string; en: ArticleText; hi?: ArticleText; sources: SourceKey[] }
type Content = Pick<Article, "title" | "summary" | "body">
type Shared = Content & Pick<Article, "slug" | "sources" | "review_due_on" | "_status">

/** Publishes the first texts that are missing. No clinician has reviewed them yet. */
export const seedTexts = async ({ payload, sources }: { payload: Payload; sources: SourceIds }) => {
  await seedCollection({
    payload,
    sources,
    collection: "monographs",
    seeds: monographSeeds,
    create: ({ molecule, prescription_only, medicine_class }, shared) =>
      payload.create({
        collection: "monographs",
        locale: "en",
        depth: 0,
        data: { ...shared, molecule, prescription_only, medicine_class },
      }),
  })
  await seedCollection({
    payload,
    sources,
    collection: "conditions",
    seeds: conditionSeeds,
    create: ({ names, specialties }, shared) =>
      payload.create({
        collection: "conditions",
        locale: "en",
        depth: 0,
        data: { ...shared, names, specialties },
      }),
  })
  await seedCollection({
    payload,
    sources,
    collection: "articles",
    seeds: articleSeeds,
    create: ({ medicineKeywords, conditionKeywords }, shared) =>
      payload.create({
        collection: "articles",
        locale: "en",
        depth: 0,
        data: {
          ...shared,
          medicine_keywords: medicineKeywords,
          condition_keywords: conditionKeywords,
        },
      }),
  })
}

const seedCollection = async <Seed extends TextSeed>({
  payload,
  sources,
  collection,
  seeds,
  create,
}: {
  payload: Payload
  sources: SourceIds
  collection: Collection
  seeds: Seed[]
  create: (seed: Seed, shared: Shared) => Promise<Article | Condition | Monograph>
}) => {
  const editorConfig = await editorConfigFactory.default({ config: payload.config })
  const contentOf = ({ title, summary, body }: ArticleText): Content => ({
    title,
    summary,
    body: convertMarkdownToLexical({ editorConfig, markdown: body }),
  })
  const known = await knownTexts(payload, collection)

  await inParallel(seeds, async (seed) => {
    const existing = known.get(seed.slug)
    const id =
      existing?.id ??
      (
        await create(seed, {
          ...contentOf(seed.en),
          slug: seed.slug,
          sources: seed.sources.map((key) => idOf(sources, key)),
          review_due_on: FIRST_REVIEW_DUE,
          _status: "published",
        })
      ).id
    if (seed.hi && (!existing || existing.lacksHindi)) {
      await payload.update({
        collection,
        id,
        locale: "hi",
        depth: 0,
        data: { ...contentOf(seed.hi), _status: "published" },
      })
    }
  })
}

/**
 * What is there already, also in the trash. Hindi is missing only where nobody has begun it and what
 * is public is the newest: an update would publish what somebody only drafted.
 */
const knownTexts = async (payload: Payload, collection: Collection) => {
  const options = { collection, depth: 0, pagination: false, trash: true, draft: true } as const
  const { docs } = await payload.find({
    ...options,
    locale: "hi",
    fallbackLocale: false,
    select: { slug: true, title: true, _status: true, deletedAt: true },
  })
  return new Map(
    docs.map(({ id, slug, title, _status, deletedAt }) => [
      slug,
      { id, lacksHindi: !title && _status === "published" && !deletedAt },
    ])
  )
}

const idOf = (sources: SourceIds, key: SourceKey) => {
  const id = sources.get(key)
  if (id === undefined) {
    throw new Error(`The source ${key} was not seeded`)
  }
  return id
}
