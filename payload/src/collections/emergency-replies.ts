import { review } from "../fields/review"
import { replyNeedsHelplines } from "../hooks/require-helplines"
import { stampReview } from "../hooks/stamp-review"
import { content } from "./content"

/** The fixed answer to a red flag. Plain text: it is shown as it is, by every channel. */
export const emergencyReplies = content({
  slug: "emergency-replies",
  admin: { useAsTitle: "title", defaultColumns: ["title", "action", "_status"] },
  whenSaved: [stampReview],
  onceWritten: [replyNeedsHelplines],
  fields: [
    {
      name: "action",
      type: "select",
      required: true,
      unique: true,
      options: [
        { value: "emergency", label: "Emergency" },
        { value: "crisis", label: "Crisis: suicide or self-harm" },
        { value: "emergency_poison", label: "Emergency: poisoning" },
        { value: "urgent_today", label: "Urgent: a doctor today" },
        { value: "urgent_pregnancy_infant", label: "Urgent: pregnancy or baby" },
      ],
    },
    {
      name: "title",
      type: "text",
      required: true,
      localized: true,
      maxLength: 160,
      admin: { description: "Its name in this panel. Customers read only the text below." },
    },
    { name: "body", type: "textarea", required: true, localized: true, maxLength: 2000 },
    {
      name: "helplines",
      type: "relationship",
      relationTo: "helplines",
      hasMany: true,
      required: true,
      admin: {
        description: "The first to ring comes first. Always 112; in a crisis mental health too.",
      },
    },
    ...review,
  ],
})
