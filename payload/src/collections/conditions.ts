import { specialties } from "../fields/specialties"
import { articleLike } from "./article-like"

export const conditions = articleLike({
  slug: "conditions",
  fields: [
    {
      name: "names",
      type: "text",
      hasMany: true,
      admin: { description: "Other names and lay names, in English, such as high blood pressure." },
    },
    specialties,
  ],
})
