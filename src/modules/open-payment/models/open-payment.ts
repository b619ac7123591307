import { model } from "@medusajs/framework/utils"

/** A Razorpay order that may be paid: a row of a leased queue (src/lib/leased-queue.ts). Its id is Razorpay's. */
export const OpenPayment = model
  .define("open_payment", {
    id: model.text().primaryKey(),
    state: model.enum(["queued", "running", "done", "failed"]).default("queued"),
    attempts: model.number().default(0),
    available_at: model.dateTime(),
    lease_token: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
    failure_reason: model.text().nullable(),
    /** Its session goes with a change of the cart, and the money may still come. */
    cart_id: model.text().nullable(),
    /** When a checkout gave it to its customer last. */
    opened_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["state", "available_at"] }, { on: ["cart_id"] }])
