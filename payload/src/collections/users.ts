import type { CollectionConfig } from "payload"
import { adminOrStaffSelf } from "../access/admin-or-staff-self"
import { isAdmin } from "../access/is-admin"
import { isStaff } from "../access/is-staff"
import { nobody } from "../access/nobody"
import { colleagues } from "../access/colleagues"
import { closedEndpoint } from "../endpoints/closed-endpoint"
import { readServerEnv } from "../env"
import { recordAccount, recordAccountDeletion, recordLogin } from "../history/record-deeds"
import { refusePasswordLoginOfServices } from "../hooks/refuse-password-login-of-services"

const TWO_HOURS_IN_SECONDS = 2 * 60 * 60

export const users: CollectionConfig = {
  slug: "users",
  admin: { useAsTitle: "name", defaultColumns: ["name", "email", "role"] },
  auth: {
    tokenExpiration: TWO_HOURS_IN_SECONDS,
    // Never reached: a lock shuts out whom the account belongs to. `limitedLogin` counts instead.
    maxLoginAttempts: Number.MAX_SAFE_INTEGER,
    useAPIKey: true,
    cookies: { sameSite: "Lax", secure: readServerEnv().url.startsWith("https://") },
  },
  access: {
    admin: isStaff,
    create: isAdmin,
    read: colleagues,
    update: adminOrStaffSelf,
    delete: isAdmin,
    unlock: isAdmin,
  },
  endpoints: [
    closedEndpoint({
      path: "/first-register",
      method: "post",
      message: "The first account comes with the program.",
    }),
    closedEndpoint({
      path: "/verify/:id",
      method: "post",
      message: "Addresses are not verified here: an administrator makes accounts.",
    }),
    closedEndpoint({
      path: "/forgot-password",
      method: "post",
      message: "An administrator sets a new password.",
    }),
    closedEndpoint({
      path: "/reset-password",
      method: "post",
      message: "An administrator sets a new password.",
    }),
  ],
  hooks: {
    beforeLogin: [refusePasswordLoginOfServices],
    afterLogin: [recordLogin],
    afterChange: [recordAccount],
    afterDelete: [recordAccountDeletion],
  },
  fields: [
    // Colleagues know a person by these, and the history too: an open session alone changes neither.
    {
      name: "name",
      type: "text",
      required: true,
      maxLength: 120,
      access: { update: isAdmin },
    },
    { name: "email", type: "email", required: true, access: { update: isAdmin } },
    {
      name: "role",
      type: "select",
      required: true,
      index: true,
      options: ["admin", "editor", "reviewer", "service"],
      access: { create: isAdmin, update: isAdmin },
    },
    // Payload's own field: named here so that only an administrator gives out keys.
    {
      name: "apiKey",
      type: "text",
      access: { create: isAdmin, read: nobody, update: isAdmin },
    },
  ],
}
