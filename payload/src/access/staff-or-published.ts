import type { Access } from "payload"
import { isStaff } from "./is-staff"

/** Staff read everything; the service account and the public read what is published. */
export const staffOrPublished: Access = ({ req }) =>
  isStaff({ req }) || { _status: { equals: "published" } }
