import { review } from "../fields/review"
import { stampReview } from "../hooks/stamp-review"
import { content } from "./content"

/** The fixed answer to a red flag. Plain text: it is shown as it is, by every channel. */
export const emergencyReplies = content({
  slug: "emergency-replies",
  admin: { useAsTitle: "title", defaultColumns: ["title", "action", "_status"] },
  whenSaved: [stampReview],
  fields: [
    {
      name: "action",
      type: "select",
      required: true,
      unique: true,
      options: [
        "emergency",
        "crisis",
        "emergency_poison",
        "urgent_today",
        "urgent_pregnancy_infant",
      ],
    },
    { name: "title", type: "text", required: true, localized: true, maxLength: 160 },
    { name: "body", type: "textarea", required: true, localized: true, maxLength: 2000 },
    {
      name: "helplines",
      type: "relationship",
      relationTo: "helplines",
      hasMany: true,
      required: true,
      admin: { description: "The first to ring comes first." },
    },
    ...review,
  ],
})
