import type { CollectionConfig } from "payload"
import { isAdmin } from "../access/is-admin"
import { isEditorOrAdmin } from "../access/is-editor-or-admin"
import { isStaff } from "../access/is-staff"
import { staffOrPublished } from "../access/staff-or-published"
import { onlyReviewersPublish } from "../hooks/only-reviewers-publish"

type Content = Pick<CollectionConfig, "slug" | "labels" | "admin" | "fields" | "indexes">

/** What editors draft and reviewers publish. */
export const content = (own: Content): CollectionConfig => ({
  ...own,
  access: {
    create: isEditorOrAdmin,
    read: staffOrPublished,
    readVersions: isStaff,
    update: isStaff,
    delete: isAdmin,
  },
  trash: true,
  versions: { drafts: true, maxPerDoc: 100 },
  hooks: { beforeChange: [onlyReviewersPublish] },
})
