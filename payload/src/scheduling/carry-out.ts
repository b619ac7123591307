import { sql } from "@payloadcms/db-postgres"
import {
  APIError,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  restoreVersionOperation,
  type Payload,
  type PayloadRequest,
} from "payload"
import { transactionOf } from "../lib/transaction-of"
import { hashOfVersion } from "./pinned-version"
import type { Job } from "./schedule-queue"

/**
 * The publication and the end of its job are one transaction: a process that is killed in between
 * leaves nothing, and whoever comes next does all of it. A lost lease does nothing.
 * @throws APIError when the document may not be published as it is
 */
export const carryOut = async (payload: Payload, job: Job): Promise<void> => {
  const approver = await findApprover(payload, job)
  const req = await createLocalReq(
    { user: approver, context: { fromSchedule: job.action, approvedAt: job.created_at } },
    payload
  )
  await initTransaction(req)
  try {
    if (await holdJob(req, job)) {
      await requireDocument(req, job)
      await (job.action === "publish" ? publish(req, job) : takeBack(req, job))
      await finishJob(req, job)
    }
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

const findApprover = async (payload: Payload, { approved_by_id }: Job) => {
  const user =
    approved_by_id === null
      ? null
      : await payload.findByID({ collection: "users", id: approved_by_id, disableErrors: true })
  if (!user) {
    throw refusal("approver_gone", "The account that approved this is gone.")
  }
  return { ...user, collection: "users" as const }
}

const requireDocument = async (req: PayloadRequest, { collection, document_id }: Job) => {
  const id = Number(document_id)
  const options = { collection, id, depth: 0, disableErrors: true, req } as const
  if (!(await req.payload.findByID(options))) {
    throw refusal("document_gone", "The document was deleted, or is in the trash.")
  }
}

/** Publishes the approved version, and keeps on top what was drafted since. */
const publish = async (req: PayloadRequest, job: Job) => {
  const { collection, document_id, version_id } = job
  await requireApproved(req, job)
  const options = { collection: req.payload.collections[collection], req, overrideAccess: true }
  const newest = await newestVersion(req, { collection, document_id })
  await restoreVersionOperation({ ...options, id: String(version_id) })
  if (newest && String(newest.id) !== version_id && newest.version._status === "draft") {
    req.context.fromSchedule = "draft"
    await restoreVersionOperation({ ...options, id: String(newest.id), draft: true })
  }
}

const requireApproved = async (
  req: PayloadRequest,
  { collection, document_id, version_id, version_hash }: Job
) => {
  const found = await hashOfVersion(req, {
    collection,
    document_id,
    version_id: version_id ?? "",
  })
  if (!found) {
    throw refusal("version_gone", "The approved version is gone: later drafts have displaced it.")
  }
  if (found !== version_hash) {
    throw refusal("version_changed", "The approved version was changed after its approval.")
  }
}

const takeBack = (req: PayloadRequest, { collection, document_id }: Job) =>
  req.payload.update({
    collection,
    id: Number(document_id),
    data: { _status: "draft" },
    // The newest draft may be half written: nothing but its status is looked at.
    unpublishAllLocales: true,
    depth: 0,
    req,
  })

const newestVersion = async (
  req: PayloadRequest,
  { collection, document_id }: Pick<Job, "collection" | "document_id">
) => {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: document_id } }, { latest: { equals: true } }] },
    sort: "-updatedAt",
    limit: 1,
    depth: 0,
    req,
  })
  return docs[0]
}

const holdJob = async (req: PayloadRequest, { id, lease_token }: Job): Promise<boolean> => {
  const transaction = await transactionOf(req)
  const held = await transaction.execute(sql`
    SELECT id FROM scheduled_publications
    WHERE id = ${id} AND lease_token = ${lease_token} AND state = 'running' FOR UPDATE`)
  return held.rows.length === 1
}

const finishJob = async (req: PayloadRequest, { id }: Job) => {
  const transaction = await transactionOf(req)
  await transaction.execute(sql`
    UPDATE scheduled_publications
    SET state = 'done', done_at = clock_timestamp(), updated_at = clock_timestamp(),
        failure_reason = NULL, lease_token = NULL, lease_until = NULL
    WHERE id = ${id}`)
}

const refusal = (code: string, message: string) => new APIError(message, 409, { code }, true)
