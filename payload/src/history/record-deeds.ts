import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
} from "payload"
import type { ReviewRequest, ScheduledPublication, Source, User } from "../payload-types"
import { hourInWords } from "../scheduling/overtake"
import { record } from "./record"

export const recordReview: CollectionAfterChangeHook<ReviewRequest> = async ({ doc, req }) => {
  const { collection, document_id } = doc
  const action = (
    {
      open: "review_asked",
      returned: "review_returned",
      cancelled: "review_cancelled",
      done: undefined,
    } as const
  )[doc.state]
  if (action) {
    await record(req, action, { collection, document_id })
  }
  return doc
}

export const recordSchedule: CollectionAfterChangeHook<ScheduledPublication> = async ({
  doc,
  operation,
  req,
}) => {
  await record(req, operation === "create" ? "scheduled" : "schedule_cancelled", {
    collection: doc.collection,
    document_id: doc.document_id,
    version_id: doc.version_id ?? undefined,
    detail: hourInWords(doc),
  })
  return doc
}

export const recordGrade: CollectionAfterChangeHook<Source> = async ({ doc, previousDoc, req }) => {
  if (req.user && doc.credibility_grade !== previousDoc?.credibility_grade) {
    await record(req, "source_graded", {
      collection: "sources",
      document_id: doc.id,
      detail: doc.credibility_grade,
    })
  }
  return doc
}

export const recordAccount: CollectionAfterChangeHook<User> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (req.user) {
    await record(req, operation === "create" ? "account_made" : "account_changed", {
      collection: "users",
      document_id: doc.id,
      detail: operation === "create" ? doc.role : whatChanged(doc, previousDoc),
    })
  }
  return doc
}

/** Who it was before: whoever looks for an old name or address finds it. */
const whatChanged = (now: User, before: User | undefined): string => {
  const changes = (["role", "name", "email"] as const).flatMap((field) =>
    before && before[field] !== now[field] ? [`${field}: ${before[field]} -> ${now[field]}`] : []
  )
  return [now.role, ...changes].join("; ")
}

export const recordAccountDeletion: CollectionAfterDeleteHook = ({ id, req }) =>
  record(req, "account_deleted", { collection: "users", document_id: id })

export const recordLogin: CollectionAfterLoginHook = ({ req, user }) =>
  record(req, "logged_in", { collection: "users", document_id: user.id })
