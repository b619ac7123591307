import type { PayloadRequest } from "payload"
import type { EmergencyReply, Helpline, RedFlagPattern } from "../payload-types"
import { LOCALES, type Locale } from "./published-document"
import { versionHash } from "./version-hash"

export type SafetyContent = {
  patterns: (Pick<RedFlagPattern, "name" | "topic" | "language"> & {
    id: string
    all_of: { any_of: string[] }[]
  })[]
  /** `helplines` are ids of the list below, the first to ring first. */
  replies: (Pick<EmergencyReply, "topic" | "title" | "body"> & {
    id: string
    locale: Locale
    helplines: string[]
  })[]
  helplines: (Pick<
    Helpline,
    "name" | "phone" | "purpose" | "kind" | "verified_on" | "source_url"
  > & { id: string; locale: Locale })[]
}

const published = {
  where: { _status: { equals: "published" } },
  sort: "id",
  pagination: false,
  depth: 0,
  fallbackLocale: false,
} as const

/** All that the shop keeps a last good copy of. */
export const readSafety = async (
  req: PayloadRequest
): Promise<SafetyContent & { version_hash: string }> => {
  const { payload } = req
  const content: SafetyContent = {
    patterns: await readPatterns(req),
    replies: [],
    helplines: [],
  }
  for (const locale of LOCALES) {
    const replies = await payload.find({ collection: "emergency-replies", ...published, locale })
    const helplines = await payload.find({ collection: "helplines", ...published, locale })
    const shown = helplines.docs.filter(({ name, purpose }) => name && purpose)
    content.helplines.push(
      ...shown.map(({ id, name, phone, purpose, kind, verified_on, source_url }) => ({
        id: String(id),
        locale,
        name,
        phone,
        purpose,
        kind,
        verified_on,
        source_url,
      }))
    )
    content.replies.push(
      ...replies.docs
        .filter(({ title, body }) => title && body)
        .map(({ id, topic, title, body, helplines }) => ({
          id: String(id),
          locale,
          topic,
          title,
          body,
          helplines: helplines
            .map((helpline) => (typeof helpline === "object" ? helpline.id : helpline))
            .filter((helpline) => shown.some((one) => one.id === helpline))
            .map(String),
        }))
    )
  }
  return { ...content, version_hash: versionHash(content) }
}

/** The patterns that are published and switched on. */
export const readPatterns = async (req: PayloadRequest): Promise<SafetyContent["patterns"]> => {
  const { docs } = await req.payload.find({
    collection: "red-flag-patterns",
    ...published,
    where: { and: [published.where, { enabled: { equals: true } }] },
    req,
  })
  return docs.map(patternOf)
}

const patternOf = ({
  id,
  name,
  topic,
  language,
  all_of,
}: RedFlagPattern): SafetyContent["patterns"][number] => ({
  id: String(id),
  name,
  topic,
  language,
  all_of: all_of.map(({ any_of }) => ({ any_of })),
})
