import type { CollectionConfig } from "payload"
import { isStaff } from "../access/is-staff"
import { nobody } from "../access/nobody"
import { documentId } from "../fields/document-id"
import { HISTORY_ACTIONS } from "../history/actions"

/** Who did what, and when. Rows are added by the deed itself; the database refuses to change any. */
export const history: CollectionConfig = {
  slug: "history",
  labels: { singular: "Event", plural: "History" },
  admin: {
    useAsTitle: "action",
    defaultColumns: ["at", "actor_name", "action", "kind", "document_id", "detail"],
    description:
      "Who published, took back, sent back, scheduled, imported or logged in, and when. Nobody can change it.",
  },
  defaultSort: "-at",
  timestamps: false,
  dbName: "history",
  access: { create: nobody, read: isStaff, update: nobody, delete: nobody },
  fields: [
    {
      name: "at",
      type: "date",
      label: "When (Indian time)",
      required: true,
      index: true,
      admin: { components: { Cell: "/panel/ist-cell#IstCell" } },
    },
    { name: "actor_name", type: "text", label: "Who", required: true },
    { name: "actor_id", type: "text", admin: { hidden: true } },
    {
      name: "action",
      type: "select",
      label: "What",
      required: true,
      index: true,
      options: [...HISTORY_ACTIONS],
    },
    { name: "kind", type: "text", index: true },
    { ...documentId, required: false },
    { name: "version_id", type: "text", label: "Version" },
    { name: "detail", type: "text" },
  ],
}
