import { model } from "@medusajs/framework/utils"
import { ROLES } from "../roles"

export const StaffRole = model
  .define("staff_role", {
    id: model.id({ prefix: "srole" }).primaryKey(),
    user_id: model.text(),
    role: model.enum([...ROLES]),
  })
  .indexes([{ on: ["user_id", "role"], unique: true }])
