import { review } from "../fields/review"
import { words } from "../fields/words"
import { stampReview } from "../hooks/stamp-review"
import { TOPICS } from "../rules/topics"
import { evaluateRule } from "../rules/evaluate-rule"
import { content } from "./content"

/** What the shop takes as words of one group. */
const OF_THE_SHOP = { most: 40, shortest: 2, longest: 80 }

/** Adds to the emergency rules that ship in code; it can take none of them away. */
export const redFlagPatterns = content({
  slug: "red-flag-patterns",
  admin: {
    useAsTitle: "name",
    defaultColumns: ["name", "topic", "language", "enabled"],
    components: { beforeListTable: ["/panel/built-in-rules#BuiltInRules"] },
  },
  whenSaved: [stampReview],
  onceWritten: [evaluateRule],
  fields: [
    { name: "name", type: "text", required: true, maxLength: 120 },
    {
      name: "topic",
      type: "select",
      required: true,
      options: [...TOPICS],
    },
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
    {
      name: "all_of",
      type: "array",
      required: true,
      minRows: 1,
      maxRows: 6,
      labels: { singular: "Group of words", plural: "Groups of words" },
      admin: {
        description: "It fires when every group has a word in the same part of a sentence.",
      },
      fields: [words({ name: "any_of", description: "Any of these words.", limits: OF_THE_SHOP })],
    },
    { name: "enabled", type: "checkbox", required: true, defaultValue: true },
    ...review,
  ],
})
