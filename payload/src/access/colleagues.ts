import type { Access } from "payload"
import { adminOrSelf } from "./admin-or-self"
import { isAdmin } from "./is-admin"
import { isStaff } from "./is-staff"

/** People of the panel know each other by name; accounts of machines are for administrators. */
export const colleagues: Access = (args) =>
  isStaff(args) && !isAdmin(args) ? { role: { not_equals: "service" } } : adminOrSelf(args)
