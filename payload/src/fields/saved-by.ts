import type { CollectionBeforeChangeHook, RelationshipField } from "payload"
import { isStaff } from "../access/is-staff"
import { nobody } from "../access/nobody"

/** Whose words a version holds. */
export const savedBy: RelationshipField = {
  name: "saved_by",
  type: "relationship",
  relationTo: "users",
  access: { create: nobody, read: isStaff, update: nobody },
  admin: { position: "sidebar", readOnly: true, description: "Who saved this version." },
}

/** Taking back and the hour that was set change no word, and so no author. */
export const stampSavedBy: CollectionBeforeChangeHook = ({ data, req }) =>
  req.user && !req.context.overwritesVersion && !req.context.fromSchedule
    ? { ...data, saved_by: req.user.id }
    : data
