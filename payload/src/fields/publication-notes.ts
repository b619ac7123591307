import type { UIField } from "payload"

/** Shows what was said of the document; it holds nothing. */
export const publicationNotes: UIField = {
  name: "publication_notes",
  type: "ui",
  admin: { components: { Field: "/panel/publication-notes#PublicationNotes" } },
}
