import type { CollectionConfig } from "payload"
import { isAdmin } from "../access/is-admin"
import { isEditorOrAdmin } from "../access/is-editor-or-admin"
import { isReviewerOrAdmin } from "../access/is-reviewer-or-admin"
import { isStaff } from "../access/is-staff"
import { staffOrPublished } from "../access/staff-or-published"
import { slug } from "../fields/slug"
import { onlyReviewersPublish } from "../hooks/only-reviewers-publish"

const byReviewers = { create: isReviewerOrAdmin, update: isReviewerOrAdmin }

export const articles: CollectionConfig = {
  slug: "articles",
  admin: { useAsTitle: "title", defaultColumns: ["title", "_status", "review_due_on"] },
  access: {
    create: isEditorOrAdmin,
    read: staffOrPublished,
    readVersions: isStaff,
    update: isStaff,
    delete: isAdmin,
  },
  versions: { drafts: true, maxPerDoc: 100 },
  hooks: { beforeChange: [onlyReviewersPublish] },
  fields: [
    { name: "title", type: "text", required: true, localized: true, maxLength: 160 },
    slug({ from: "title" }),
    { name: "summary", type: "textarea", required: true, localized: true, maxLength: 400 },
    { name: "body", type: "richText", required: true, localized: true },
    { name: "sources", type: "relationship", relationTo: "sources", hasMany: true, required: true },
    {
      name: "medicine_keywords",
      type: "text",
      hasMany: true,
      admin: { description: "Generic names in English, such as paracetamol." },
    },
    {
      name: "condition_keywords",
      type: "text",
      hasMany: true,
      admin: { description: "Names of conditions in English, such as asthma." },
    },
    {
      name: "reviewed_by",
      type: "relationship",
      relationTo: "users",
      access: byReviewers,
      admin: { position: "sidebar" },
    },
    {
      name: "reviewed_on",
      type: "date",
      access: byReviewers,
      admin: { position: "sidebar", date: { pickerAppearance: "dayOnly" } },
    },
    {
      name: "review_due_on",
      type: "date",
      index: true,
      access: byReviewers,
      admin: { position: "sidebar", date: { pickerAppearance: "dayOnly" } },
    },
  ],
}
