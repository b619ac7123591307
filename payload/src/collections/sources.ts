import type { CollectionBeforeChangeHook, CollectionConfig } from "payload"
import { isAdmin } from "../access/is-admin"
import { isEditorOrAdmin } from "../access/is-editor-or-admin"
import { isReviewerOrAdmin } from "../access/is-reviewer-or-admin"
import { isStaff } from "../access/is-staff"
import { nobody } from "../access/nobody"
import { staffOrKept } from "../access/staff-or-kept"
import { httpsUrl } from "../fields/https-url"
import { recordGrade } from "../history/record-deeds"
import {
  keepCitedSource,
  keepGradeOfCitedSource,
  onlyReviewersChangeGradedSources,
} from "../hooks/keep-cited-sources"
import type { Source } from "../payload-types"

const listWithPublisher: CollectionBeforeChangeHook<Source> = ({ data }) => ({
  ...data,
  listed_as: `${data.title} (${data.publisher})`,
})

/** A published reference that content cites. It says where a statement comes from, so all may read it. */
export const sources: CollectionConfig = {
  slug: "sources",
  admin: {
    useAsTitle: "listed_as",
    defaultColumns: ["title", "publisher", "credibility_grade"],
    listSearchableFields: ["title", "publisher", "url"],
  },
  access: {
    create: isEditorOrAdmin,
    read: staffOrKept,
    update: isStaff,
    delete: isAdmin,
  },
  trash: true,
  hooks: {
    beforeChange: [onlyReviewersChangeGradedSources, keepGradeOfCitedSource, listWithPublisher],
    beforeDelete: [keepCitedSource],
    afterChange: [recordGrade],
  },
  fields: [
    // By this a writer picks a source: three of them may be called "Dengue".
    {
      name: "listed_as",
      type: "text",
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    { name: "title", type: "text", required: true, maxLength: 300 },
    { name: "publisher", type: "text", required: true, maxLength: 200, index: true },
    httpsUrl({ name: "url", unique: true }),
    {
      name: "credibility_grade",
      type: "select",
      required: true,
      defaultValue: "ungraded",
      index: true,
      options: [
        { value: "high", label: "High: regulator, law, WHO, national guideline" },
        { value: "moderate", label: "Moderate: public health information service" },
        { value: "low", label: "Low: anything else that was checked" },
        { value: "ungraded", label: "Not graded yet" },
      ],
      access: { create: isReviewerOrAdmin, update: isReviewerOrAdmin },
    },
  ],
}
