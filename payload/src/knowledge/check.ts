import type { PayloadRequest } from "payload"
import {
  COLLECTIONS,
  isKnowledgeCollection,
  isLocale,
  LOCALES,
  type DocumentKey,
  type PublishedDocument,
} from "./published-document"
import { publishedHashes } from "./published-hashes"

export const MOST_DOCUMENTS = 100

export type Claim = DocumentKey & Pick<PublishedDocument, "version_hash">

/** For each claim whether exactly this version is published now, in the order of the claims. */
export const checkClaims = async (req: PayloadRequest, claims: Claim[]): Promise<boolean[]> => {
  const current = new Set<string>()
  for (const collection of COLLECTIONS) {
    for (const locale of LOCALES) {
      const ids = claims
        .filter((claim) => claim.collection === collection && claim.locale === locale)
        .map(({ id }) => id)
      for (const hash of await publishedHashes({ req, collection, ids, locale })) {
        current.add(nameOf({ collection, locale, ...hash }))
      }
    }
  }
  return claims.map((claim) => current.has(nameOf(claim)))
}

const nameOf = ({ collection, id, locale, version_hash }: Claim) =>
  [collection, id, locale, version_hash].join(":")

/** @returns undefined when the body is not a list of claims. */
export const readClaims = (body: unknown): Claim[] | undefined => {
  const documents = typeof body === "object" && body && "documents" in body && body.documents
  if (!Array.isArray(documents) || documents.length > MOST_DOCUMENTS) {
    return undefined
  }
  const claims = documents.map(readClaim)
  return claims.every((claim) => claim !== undefined) ? claims : undefined
}

const readClaim = (value: unknown): Claim | undefined => {
  if (typeof value !== "object" || value === null) {
    return undefined
  }
  const { collection, id, locale, version_hash } = { ...emptyClaim, ...value }
  return isKnowledgeCollection(collection) &&
    isLocale(locale) &&
    typeof id === "string" &&
    typeof version_hash === "string"
    ? { collection, id, locale, version_hash }
    : undefined
}

const emptyClaim: Record<keyof Claim, unknown> = {
  collection: undefined,
  id: undefined,
  locale: undefined,
  version_hash: undefined,
}
