import type { Access } from "payload"
import { adminOrSelf } from "./admin-or-self"
import { isStaff } from "./is-staff"

/** As `adminOrSelf`, for people only: a service account has no say over itself. */
export const adminOrStaffSelf: Access = (args) => isStaff(args) && adminOrSelf(args)
