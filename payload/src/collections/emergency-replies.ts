import { review } from "../fields/review"
import { replyNeedsHelplines } from "../hooks/require-helplines"
import { stampReview } from "../hooks/stamp-review"
import { replyNeedsEssentials } from "../rules/check-reply"
import { TOPICS } from "../rules/topics"
import { content } from "./content"

/**
 * Other words for the fixed reply to a red flag of one topic. Plain text: it is shown as it is, by
 * every channel. A topic that has none here is answered in the words of the program.
 */
export const emergencyReplies = content({
  slug: "emergency-replies",
  admin: {
    useAsTitle: "title",
    defaultColumns: ["title", "topic", "_status"],
    components: { beforeListTable: ["/panel/built-in-replies#BuiltInReplies"] },
  },
  whenSaved: [stampReview],
  onceWritten: [replyNeedsHelplines, replyNeedsEssentials],
  fields: [
    {
      name: "topic",
      type: "select",
      required: true,
      unique: true,
      options: [...TOPICS],
    },
    {
      name: "title",
      type: "text",
      required: true,
      localized: true,
      maxLength: 160,
      admin: { description: "Its name in this panel. Customers read only the text below." },
    },
    {
      name: "body",
      type: "textarea",
      required: true,
      localized: true,
      maxLength: 2000,
      admin: {
        description:
          "Whom to call first, then one act a line. The acts that the program has marked as essential stay in it.",
      },
    },
    {
      name: "helplines",
      type: "relationship",
      relationTo: "helplines",
      hasMany: true,
      required: true,
      admin: {
        description: "The first to ring comes first. Always 112; for self-harm mental health too.",
      },
    },
    ...review,
  ],
})
