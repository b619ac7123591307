import type { CollectionConfig } from "payload"
import { isStaff } from "../access/is-staff"
import { nobody } from "../access/nobody"
import { onItsPage } from "../access/on-its-page"
import { documentId } from "../fields/document-id"
import { recordReview } from "../history/record-deeds"
import { askForReview } from "../review/ask-for-review"
import { decideReviewRequest } from "../review/decide-review-request"
import { PUBLISHABLE } from "../scheduling/publishable"

const once = { update: nobody }
const byItself = { create: nobody, update: nobody }

/** The reviewers' queue: which drafts wait, who asked, and what a reviewer answered. */
export const reviewRequests: CollectionConfig = {
  slug: "review-requests",
  labels: { singular: "Review request", plural: "Review queue" },
  admin: {
    defaultColumns: ["document_id", "collection", "note", "requested_by", "createdAt", "state"],
    description: "Drafts whose writers ask for a review. Ask on the document's own page.",
  },
  defaultSort: "createdAt",
  access: { create: onItsPage(isStaff), read: isStaff, update: isStaff, delete: nobody },
  hooks: { beforeChange: [askForReview, decideReviewRequest], afterChange: [recordReview] },
  fields: [
    {
      name: "collection",
      label: "Kind",
      type: "select",
      required: true,
      index: true,
      options: [...PUBLISHABLE],
      access: once,
    },
    { ...documentId, access: once },
    { name: "note", type: "textarea", label: "What to look at", maxLength: 1000, access: once },
    {
      name: "requested_by",
      type: "relationship",
      relationTo: "users",
      access: byItself,
      admin: { components: { Cell: "/panel/person-cell#PersonCell" } },
    },
    {
      name: "state",
      type: "select",
      required: true,
      defaultValue: "open",
      index: true,
      options: [
        { value: "open", label: "Waits for review" },
        { value: "returned", label: "Sent back" },
        { value: "done", label: "Published" },
        { value: "cancelled", label: "Taken back" },
      ],
      access: { create: nobody },
    },
    { name: "answer", type: "textarea", label: "The reviewer's answer", maxLength: 1000 },
    {
      name: "decided_by",
      type: "relationship",
      relationTo: "users",
      access: byItself,
      admin: { components: { Cell: "/panel/person-cell#PersonCell" } },
    },
    { name: "decided_at", type: "date", access: byItself },
  ],
}
