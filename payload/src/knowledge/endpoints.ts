import type { Endpoint, PayloadRequest } from "payload"
import { isServiceOrStaff } from "../access/is-service-or-staff"
import { refusal } from "../endpoints/refusal"
import { checkClaims, MOST_DOCUMENTS, readClaims } from "./check"
import { readGlossary } from "./glossary"
import { readCursor, readManifest } from "./manifest"
import { isKnowledgeCollection, isLocale } from "./published-document"
import { readPublished } from "./read-published"
import { readSafety } from "./safety"

const PAGE_SIZE = 100

type Answer = (req: PayloadRequest) => Promise<Response>

const forServiceAndStaff =
  (answer: Answer): Answer =>
  async (req) =>
    isServiceOrStaff({ req })
      ? answer(req)
      : refusal({
          status: req.user ? 403 : 401,
          type: "not_allowed",
          code: "service_key_required",
          message: "Send the service key in the header Authorization.",
        })

const answerDocument: Answer = async (req) => {
  const { collection, id } = req.routeParams ?? {}
  const locale = req.searchParams.get("locale") ?? "en"
  if (!isKnowledgeCollection(collection) || !isLocale(locale)) {
    return invalid("collection is articles, conditions or monographs; locale is en or hi.")
  }
  const [document] = await readPublished({ req, collection, ids: [String(id)], locale })
  return document
    ? Response.json(document)
    : refusal({
        status: 404,
        type: "not_found",
        code: "document_not_published",
        message: "No such document is published in this language.",
      })
}

const answerManifest: Answer = async (req) => {
  const given = req.searchParams.get("after")
  const after = given ? readCursor(given) : undefined
  const limit = Number(req.searchParams.get("limit") ?? PAGE_SIZE)
  if ((given && !after) || !Number.isInteger(limit) || limit < 1 || limit > PAGE_SIZE) {
    return invalid(`after is the next of the page before; limit is from 1 to ${PAGE_SIZE}.`)
  }
  return Response.json(await readManifest({ req, after, limit }))
}

const answerCheck: Answer = async (req) => {
  const claims = readClaims(await req.json?.().catch(() => undefined))
  return claims
    ? Response.json({ current: await checkClaims(req, claims) })
    : invalid(
        `documents is a list of at most ${MOST_DOCUMENTS}, each with collection, id, locale and version_hash.`
      )
}

const invalid = (message: string) =>
  refusal({ status: 400, type: "invalid_data", code: "invalid_request", message })

/** What the shop reads its answers from. Only what is published now. */
export const knowledgeEndpoints: Endpoint[] = [
  {
    path: "/knowledge/documents/:collection/:id",
    method: "get",
    handler: forServiceAndStaff(answerDocument),
  },
  { path: "/knowledge/manifest", method: "get", handler: forServiceAndStaff(answerManifest) },
  { path: "/knowledge/check", method: "post", handler: forServiceAndStaff(answerCheck) },
  {
    path: "/knowledge/safety",
    method: "get",
    handler: forServiceAndStaff(async (req) => Response.json(await readSafety(req))),
  },
  {
    path: "/knowledge/glossary",
    method: "get",
    handler: forServiceAndStaff(async (req) => Response.json(await readGlossary(req))),
  },
]
