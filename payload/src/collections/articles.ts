import { articleLike } from "./article-like"

export const articles = articleLike({
  slug: "articles",
  fields: [
    {
      name: "medicine_keywords",
      type: "text",
      hasMany: true,
      admin: { description: "Generic names in English, such as paracetamol." },
    },
    {
      name: "condition_keywords",
      type: "text",
      hasMany: true,
      admin: { description: "Names of conditions in English, such as asthma." },
    },
  ],
})
