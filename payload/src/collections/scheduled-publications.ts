import type { CollectionConfig, Field } from "payload"
import { documentId } from "../fields/document-id"
import { onItsPage } from "../access/on-its-page"
import { isReviewerOrAdmin } from "../access/is-reviewer-or-admin"
import { isStaff } from "../access/is-staff"
import { nobody } from "../access/nobody"
import { recordSchedule } from "../history/record-deeds"
import { approve } from "../scheduling/approve"
import { onlyCancel } from "../scheduling/only-cancel"
import { PUBLISHABLE } from "../scheduling/publishable"

const byTheSweep = { create: nobody, update: nobody }
const once = { update: nobody }
const time = { pickerAppearance: "dayAndTime" } as const

const progress: Field[] = [
  { name: "attempts", type: "number", defaultValue: 0, access: byTheSweep },
  { name: "lease_token", type: "text", access: byTheSweep, admin: { hidden: true } },
  { name: "lease_until", type: "date", access: byTheSweep, admin: { hidden: true } },
  {
    name: "failure_reason",
    type: "text",
    access: byTheSweep,
    admin: { components: { Cell: "/panel/failure-cell#FailureCell" } },
  },
  { name: "done_at", type: "date", access: byTheSweep, admin: { date: time } },
]

/**
 * A reviewer's approval with a date: at `due_at` exactly the approved version is published, whatever
 * was drafted since, or the document is taken back. Rows are never changed but by the sweep; a
 * reviewer cancels one, or replaces it by a newer one.
 */
export const scheduledPublications: CollectionConfig = {
  slug: "scheduled-publications",
  labels: { singular: "Scheduled publication", plural: "Schedule" },
  admin: {
    defaultColumns: ["document_id", "collection", "action", "due_at", "state", "failure_reason"],
    listSearchableFields: ["document_id"],
    description: "What will be published or taken back, and when. Schedule on a document's page.",
  },
  access: {
    create: onItsPage(isReviewerOrAdmin),
    read: isStaff,
    update: isReviewerOrAdmin,
    delete: nobody,
  },
  hooks: { beforeChange: [approve, onlyCancel], afterChange: [recordSchedule] },
  fields: [
    {
      name: "collection",
      type: "select",
      required: true,
      index: true,
      options: [...PUBLISHABLE],
      access: once,
    },
    { ...documentId, access: once },
    {
      name: "version_id",
      type: "text",
      access: once,
      admin: { description: "The version that is approved: to publish needs one." },
    },
    { name: "version_hash", type: "text", access: byTheSweep, admin: { hidden: true } },
    {
      name: "action",
      type: "select",
      required: true,
      defaultValue: "publish",
      options: ["publish", "unpublish"],
      access: once,
    },
    { name: "due_at", type: "date", required: true, access: once, admin: { date: time } },
    {
      name: "approved_by",
      type: "relationship",
      relationTo: "users",
      access: byTheSweep,
      admin: { components: { Cell: "/panel/person-cell#PersonCell" } },
    },
    {
      name: "state",
      type: "select",
      required: true,
      defaultValue: "scheduled",
      options: ["scheduled", "running", "done", "cancelled", "failed"],
      access: { create: nobody },
    },
    ...progress,
  ],
}
