import type { PayloadRequest } from "payload"
import type { Glossary } from "../payload-types"
import { versionHash } from "./version-hash"

type Terms = { terms: Pick<Glossary, "term" | "language" | "clinical_terms">[] }

export const readGlossary = async (
  req: PayloadRequest
): Promise<Terms & { version_hash: string }> => {
  const { docs } = await req.payload.find({
    collection: "glossary",
    where: { _status: { equals: "published" } },
    sort: "id",
    pagination: false,
    depth: 0,
  })
  const content: Terms = {
    terms: docs.map(({ term, language, clinical_terms }) => ({ term, language, clinical_terms })),
  }
  return { ...content, version_hash: versionHash(content) }
}
