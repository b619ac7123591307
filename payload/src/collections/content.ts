import type { CollectionBeforeChangeHook, CollectionConfig } from "payload"
import { isEditorOrAdmin } from "../access/is-editor-or-admin"
import { isStaff } from "../access/is-staff"
import { ownDraftsToTrash } from "../access/own-drafts-to-trash"
import { staffOrPublished } from "../access/staff-or-published"
import { publicationNotes } from "../fields/publication-notes"
import { savedBy, stampSavedBy } from "../fields/saved-by"
import { notePublic, recordDeletion, recordPublication } from "../history/record-publication"
import { keepNewerVersions, noteWhatWasSeen, restoreAsDraft } from "../hooks/keep-newer-versions"
import { noteDraftSave } from "../hooks/note-draft-save"
import { onlyReviewersPublish, withdrawOnlyWhenSaid } from "../hooks/only-reviewers-publish"
import { refuseEmptyDraft } from "../hooks/refuse-empty-draft"
import { refuseHalfTranslated } from "../hooks/refuse-half-translated"
import { refuseMisshapenValues } from "../hooks/refuse-misshapen-values"
import { refuseSearchInBodies } from "../hooks/refuse-search-in-bodies"
import { closeReviewRequest } from "../review/close-review-request"
import { confirmOnlyWhatIsPublic } from "../review/reviewed-again"
import { cancelOvertaken } from "../scheduling/cancel-overtaken"
import type { Publishable } from "../scheduling/publishable"
import { publishFromSchedule } from "../scheduling/publish-from-schedule"

type Content = Pick<CollectionConfig, "labels" | "admin" | "fields" | "indexes" | "endpoints"> & {
  slug: Publishable
  /** What it must pass, or what is written down, when it is saved: after the question who saves. */
  whenSaved: CollectionBeforeChangeHook[]
  /** What must hold once it is written; a refusal undoes the save. */
  onceWritten?: NonNullable<CollectionConfig["hooks"]>["afterChange"]
  beforeDelete?: NonNullable<CollectionConfig["hooks"]>["beforeDelete"]
}

/** What editors draft and reviewers publish. */
export const content = ({
  whenSaved,
  onceWritten,
  beforeDelete,
  ...own
}: Content): CollectionConfig => ({
  ...own,
  fields: [publicationNotes, ...own.fields, savedBy],
  admin: {
    ...own.admin,
    components: {
      ...own.admin?.components,
      views: { edit: { versions: { Component: "/panel/versions-list#VersionsList" } } },
      edit: {
        beforeDocumentControls: ["/panel/publication-controls#PublicationControls"],
        PublishButton: "/panel/publish-for-reviewers#PublishForReviewers",
        UnpublishButton: "/panel/publication-controls#UnpublishStandsAbove",
      },
    },
  },
  access: {
    create: isEditorOrAdmin,
    read: staffOrPublished,
    readVersions: isStaff,
    update: isStaff,
    delete: ownDraftsToTrash(own.slug),
  },
  trash: true,
  versions: { drafts: true, maxPerDoc: 100 },
  hooks: {
    beforeOperation: [refuseSearchInBodies, noteDraftSave, noteWhatWasSeen],
    beforeValidate: [refuseMisshapenValues],
    beforeChange: [
      publishFromSchedule,
      restoreAsDraft,
      onlyReviewersPublish,
      keepNewerVersions,
      confirmOnlyWhatIsPublic,
      withdrawOnlyWhenSaid,
      refuseEmptyDraft,
      ...whenSaved,
      cancelOvertaken,
      closeReviewRequest,
      stampSavedBy,
      notePublic,
    ],
    afterChange: [refuseHalfTranslated, ...(onceWritten ?? []), recordPublication],
    beforeDelete,
    afterDelete: [recordDeletion],
  },
})
