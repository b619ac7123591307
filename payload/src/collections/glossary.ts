import { review } from "../fields/review"
import { words } from "../fields/words"
import { stampReview } from "../hooks/stamp-review"
import { content } from "./content"

/** What people write, and what the literature calls it. */
export const glossary = content({
  slug: "glossary",
  labels: { singular: "Glossary term", plural: "Glossary" },
  admin: { useAsTitle: "term", defaultColumns: ["term", "language", "clinical_terms", "_status"] },
  indexes: [{ fields: ["term", "language"], unique: true }],
  whenSaved: [stampReview],
  fields: [
    { name: "term", type: "text", required: true, maxLength: 120 },
    {
      name: "language",
      type: "select",
      required: true,
      options: [
        { value: "en", label: "English" },
        { value: "hinglish", label: "Hinglish, in Latin letters" },
        { value: "hi", label: "Hindi, in Devanagari" },
      ],
    },
    words({ name: "clinical_terms", description: "In English." }),
    ...review,
  ],
})
