import { httpsUrl } from "../fields/https-url"
import { notToCome } from "../fields/not-to-come"
import { review } from "../fields/review"
import { keepDeletedHelpline, keepHelplineOfReply } from "../hooks/require-helplines"
import { stampReview } from "../hooks/stamp-review"
import { content } from "./content"

export const helplines = content({
  slug: "helplines",
  admin: { useAsTitle: "name", defaultColumns: ["name", "phone", "kind", "verified_on"] },
  whenSaved: [stampReview],
  onceWritten: [keepHelplineOfReply],
  beforeDelete: [keepDeletedHelpline],
  fields: [
    { name: "name", type: "text", required: true, localized: true, maxLength: 120 },
    {
      name: "phone",
      type: "text",
      required: true,
      unique: true,
      validate: (value: string | null | undefined) =>
        /^\+?\d[\d-]{1,18}\d$/.test(value ?? "") || "Give digits, with hyphens between them.",
    },
    { name: "purpose", type: "text", required: true, localized: true, maxLength: 200 },
    {
      name: "kind",
      type: "select",
      required: true,
      options: ["all_emergencies", "ambulance", "mental_health", "poison", "women", "child"],
    },
    {
      name: "verified_on",
      type: "date",
      required: true,
      validate: notToCome,
      admin: {
        date: { pickerAppearance: "dayOnly", displayFormat: "d MMM yyyy" },
        description: "Day on which somebody last checked the number.",
      },
    },
    httpsUrl({ name: "source_url" }),
    ...review,
  ],
})
