import type { Access } from "payload"
import { isStaff } from "./is-staff"

/** Open to all, without what lies in the trash: that is for staff. */
export const staffOrKept: Access = ({ req }) => isStaff({ req }) || { deletedAt: { exists: false } }
