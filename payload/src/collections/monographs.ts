import { articleLike } from "./article-like"

export const monographs = articleLike({
  slug: "monographs",
  fields: [
    {
      name: "molecule",
      type: "text",
      required: true,
      unique: true,
      maxLength: 160,
      admin: { description: "Generic name in English, never a brand." },
      hooks: {
        beforeValidate: [
          ({ value }) => (typeof value === "string" ? value.trim().toLowerCase() : undefined),
        ],
      },
    },
    { name: "prescription_only", type: "checkbox", required: true, defaultValue: true },
    { name: "medicine_class", type: "text", required: true, maxLength: 160 },
  ],
})
