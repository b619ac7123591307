import { model } from "@medusajs/framework/utils"

/**
 * A payment that was given back because it became no order: append-only, its id is Razorpay's. The
 * payment's session may be gone, so the cart is kept here.
 */
export const ReturnedPayment = model
  .define("returned_payment", {
    id: model.text().primaryKey(),
    razorpay_order_id: model.text(),
    /** Null for one that was opened before carts were kept. */
    cart_id: model.text().nullable(),
    amount_paise: model.number(),
    /** Why, as a stable code. */
    code: model.text(),
  })
  .indexes([{ on: ["cart_id"] }, { on: ["razorpay_order_id"] }, { on: ["created_at"] }])
