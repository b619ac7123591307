import type { CollectionConfig, Field } from "payload"
import { review } from "../fields/review"
import { slug as slugField } from "../fields/slug"
import { onlyGradedSources } from "../hooks/only-graded-sources"
import { refuseRxPromotion } from "../hooks/refuse-rx-promotion"
import { refuseStruckWords } from "../hooks/refuse-struck-words"
import { refuseUnsafeLinks } from "../hooks/refuse-unsafe-links"
import { stampReview } from "../hooks/stamp-review"
import type { KnowledgeCollection } from "../knowledge/published-document"
import { content } from "./content"

/** A text that answers are taken from, with the sources it rests on. */
export const articleLike = ({
  slug,
  fields,
}: {
  slug: KnowledgeCollection
  fields: Field[]
}): CollectionConfig =>
  content({
    slug,
    admin: { useAsTitle: "title", defaultColumns: ["title", "_status", "review_due_on"] },
    whenSaved: [
      refuseRxPromotion,
      refuseStruckWords,
      refuseUnsafeLinks,
      onlyGradedSources,
      stampReview,
    ],
    fields: [
      { name: "title", type: "text", required: true, localized: true, maxLength: 160 },
      slugField({ from: "title" }),
      { name: "summary", type: "textarea", required: true, localized: true, maxLength: 400 },
      {
        name: "body",
        type: "richText",
        required: true,
        localized: true,
        admin: {
          description:
            "Headings, text, lists and links. A text has no pictures; Photos are for doctors.",
        },
      },
      {
        name: "sources",
        type: "relationship",
        relationTo: "sources",
        hasMany: true,
        required: true,
      },
      ...fields,
      ...review,
    ],
  })
