import type { Access } from "payload"
import { isStaff } from "./is-staff"

/**
 * Staff read everything; the service account and the public read what is published. What lies in
 * the trash keeps its status, so it is left out by name: a caller may ask for the trash.
 */
export const staffOrPublished: Access = ({ req }) =>
  isStaff({ req }) || { _status: { equals: "published" }, deletedAt: { exists: false } }
