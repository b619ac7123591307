import { convertMarkdownToLexical, editorConfigFactory } from "@payloadcms/richtext-lexical"
import type { Payload } from "payload"
import type { Article, Condition, Doctor } from "../src/payload-types"

export const PUBLISHED_TITLE = "Published title"
export const DRAFT_TITLE = "Title nobody may see yet"

let made = 0

export const sourceData = () => ({
  title: "A reference",
  publisher: "A publisher",
  url: `https://example.test/source-${++made}`,
  credibility_grade: "moderate" as const,
})

export const articleData = async (payload: Payload) => ({
  title: PUBLISHED_TITLE,
  slug: `article-${++made}`,
  summary: "A summary",
  body: convertMarkdownToLexical({
    editorConfig: await editorConfigFactory.default({ config: payload.config }),
    markdown: "A body",
  }),
  sources: [(await payload.create({ collection: "sources", data: sourceData() })).id],
})

export const conditionData = async (payload: Payload) => ({
  ...(await articleData(payload)),
  names: ["high blood pressure"],
  specialties: ["cardiology"] satisfies Condition["specialties"],
})

export const monographData = async (payload: Payload) => ({
  ...(await articleData(payload)),
  title: `Molecule ${++made}`,
  molecule: `molecule ${made}`,
  prescription_only: true,
  medicine_class: "A class",
})

export const doctorData = () => ({
  name: PUBLISHED_TITLE,
  slug: `doctor-${++made}`,
  qualification: "MBBS",
  registration_number: `DEMO-${made}`,
  council: "A council",
  specialties: ["general-medicine"] satisfies Doctor["specialties"],
  languages: ["en"] satisfies Doctor["languages"],
  clinics: [{ name: "A clinic", pincode: "400001", hours: "Mon 10:00-12:00" }],
  fee_paise: 50_000,
  consultation_modes: ["video"] satisfies Doctor["consultation_modes"],
})

/** What a doctor needs besides, before anybody lists one. */
export const VERIFIED = { verified_on: "2026-11-01T00:00:00.000Z" }

export type ContentCollection = "articles" | "doctors"

export const onlyPublished = async (
  payload: Payload,
  collection: ContentCollection
): Promise<Article | Doctor> => {
  if (collection === "articles") {
    const data = { ...(await articleData(payload)), _status: "published" as const }
    return payload.create({ collection, data, depth: 0 })
  }
  return payload.create({
    collection,
    data: { ...doctorData(), ...VERIFIED, _status: "published" },
    depth: 0,
  })
}

/** A published document with a newer draft over it. */
export const publishedWithDraft = async (payload: Payload, collection: ContentCollection) => {
  const published = await onlyPublished(payload, collection)
  const data = collection === "articles" ? { title: DRAFT_TITLE } : { name: DRAFT_TITLE }
  await payload.update({ collection, id: published.id, data, draft: true })
  return published
}

/** A document that was never published. */
export const onlyDraft = async (payload: Payload, collection: ContentCollection) => {
  if (collection === "articles") {
    const data = { ...(await articleData(payload)), title: DRAFT_TITLE }
    return payload.create({ collection, data, draft: true })
  }
  return payload.create({ collection, data: { ...doctorData(), name: DRAFT_TITLE }, draft: true })
}
