import type { Access, PayloadRequest } from "payload"
import type { HistoryAction } from "../history/actions"
import type { Publishable } from "../scheduling/publishable"
import { isAdmin } from "./is-admin"
import { hasRole } from "./has-role"

const WAS_PUBLIC = ["published", "taken_back"] satisfies HistoryAction[]

/**
 * Administrators delete. An editor moves a draft of hers to the trash, where it can be had back:
 * nobody else wrote in it, it never was public, and no hour is set for it.
 */
export const ownDraftsToTrash =
  (collection: Publishable): Access =>
  async ({ id, data, req }) =>
    isAdmin({ req }) ||
    (hasRole(req.user, "editor") &&
      id !== undefined &&
      Boolean(data?.deletedAt) &&
      (await isOwnDraft(req, collection, id)))

const isOwnDraft = async (
  req: PayloadRequest,
  collection: Publishable,
  id: number | string
): Promise<boolean> => {
  const about = { document_id: { equals: String(id) } }
  const [versions, everPublic, hours] = await Promise.all([
    req.payload.findVersions({
      collection,
      where: { parent: { equals: id } },
      select: { version: { _status: true, saved_by: true } },
      pagination: false,
      depth: 0,
      req,
    }),
    req.payload.count({
      collection: "history",
      where: { ...about, kind: { equals: collection }, action: { in: WAS_PUBLIC } },
      req,
    }),
    req.payload.count({
      collection: "scheduled-publications",
      where: {
        ...about,
        collection: { equals: collection },
        state: { in: ["scheduled", "running"] },
      },
      req,
    }),
  ])
  return (
    versions.docs.length > 0 &&
    versions.docs.every(
      ({ version }) => version._status === "draft" && version.saved_by === req.user?.id
    ) &&
    everPublic.totalDocs === 0 &&
    hours.totalDocs === 0
  )
}
