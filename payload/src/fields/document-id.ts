import type { TextField } from "payload"

/** The document that a row is about; lists show it by its title, as a link. */
export const documentId: TextField = {
  name: "document_id",
  type: "text",
  label: "Document",
  required: true,
  index: true,
  admin: { components: { Cell: "/panel/document-cell#DocumentCell" } },
}
