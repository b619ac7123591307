import type { MedusaError } from "@medusajs/framework/utils"
import type { CustomerCode } from "./customer-refusals"

type MedusaErrorType = (typeof MedusaError.Types)[keyof typeof MedusaError.Types]

/**
 * The stable codes of our refusals. A client may rely on a code; the message is for people.
 * A code is added here first, with the sentence that says when it is given.
 */
export const REFUSAL_CODES = {
  /** A scheduled medicine without an approved, valid allocation (Drugs Rules 65(9)). */
  rx_required: "not_allowed",
  /** The authorised quantity of a prescription line is used up. */
  rx_line_exhausted: "not_allowed",
  /** One pack holds more than what is left on the prescription line. */
  rx_pack_exceeds_total: "not_allowed",
  /** The authorisation is past its last day. */
  rx_expired: "not_allowed",
  /** The prescription's patient or customer is not the order's. */
  rx_patient_mismatch: "not_allowed",
  /** The product differs from the authorised line (65(11A)). */
  rx_product_mismatch: "not_allowed",
  /** Schedule X, NDPS or MTP kits: never sold here. */
  unsellable: "not_allowed",
  /** The catalogue does not hold what was to be put into a cart. */
  product_unknown: "not_found",
  /** A product without a classification in force cannot be sold. */
  unclassified: "not_allowed",
  /** A unit price above the cap (DPCO, lowest MRP among the store's sellable lots). */
  price_above_cap: "not_allowed",
  /** A scheduled medicine may not be promoted. */
  rx_not_promotable: "not_allowed",
  /** No store serves the pincode, or the pincode does not exist. */
  pincode_unserviceable: "not_allowed",
  /** No store of the pincode holds every line. */
  insufficient_inventory: "not_allowed",
  /** The schedule may not leave by this lane (doorstep, pick-up). */
  lane_not_allowed: "not_allowed",
  /** A product without an HSN, or an HSN without a GST rate in force, cannot be taxed or sold. */
  hsn_missing: "not_allowed",
  /** A parcel holds lines of one order that was placed; a fulfilment without one is refused. */
  order_required: "not_allowed",
  /** The fulfilment names another store than the reservation. */
  wrong_store: "not_allowed",
  /** The paid amount is not the cart's total. */
  amount_mismatch: "not_allowed",
  /** The cart lacks what a checkout needs; the message names it. */
  cart_incomplete: "not_allowed",
  /** A delivery to the door needs a mobile number in the delivery address. */
  phone_required: "not_allowed",
  /** Less than one rupee cannot be paid, so such a cart cannot become an order. */
  total_too_small: "not_allowed",
  /** The cart has another total than when it was last read; the next checkout opens at the new one. */
  price_changed: "conflict",
  /** The lane cannot keep the promise that the cart showed; the next checkout opens with the new one. */
  promise_changed: "conflict",
  /** The cart has not been paid. */
  payment_required: "not_allowed",
  /** Somebody tried to pay the cart, and the payment did not go through. */
  payment_failed: "not_allowed",
  /** A parcel is packed or on its way: what is in it comes back as a return, not by cancelling. */
  order_packed: "conflict",
  /** What a customer wants to return has not reached them. */
  not_delivered: "conflict",
  /** What has left a store does not go back on sale. */
  no_restock: "not_allowed",
  /** The payment was given back, or is being given back: open a new one. */
  payment_returned: "not_allowed",
  /** The cart changed while its payment page was open, and was paid there: that money goes back. */
  cart_changed_payment_returned: "not_allowed",
  /** A discount's limit or its campaign's budget was reached by others meanwhile. */
  promotion_used_up: "not_allowed",
  /** No discount has this code, or not any more. */
  coupon_unknown: "invalid_data",
  /** The discount of this code takes nothing off what the cart holds: off prescription medicines it never does. */
  coupon_not_applicable: "invalid_data",
  /** The webhook's signature is not Razorpay's. */
  webhook_signature_invalid: "unauthorized",
  /** The cart has become an order, so nothing in it changes any more: a new cart is needed. */
  cart_completed: "conflict",
  /** Orders are paid through the payment provider only. */
  manual_payment_closed: "not_allowed",
  /** A quantity that is not a whole number of at least one. */
  quantity_invalid: "invalid_data",
  /** The request's content is not acceptable; the message names the field. */
  invalid_request: "invalid_data",
  /** A new password that is short, or that everybody tries first; the message says which. */
  password_too_weak: "invalid_data",
  /** Somebody has registered with this e-mail address: log in, or set a new password. */
  login_exists: "unauthorized",
  /** The body is larger than the route takes. */
  body_too_large: "invalid_data",
  /** The content type is not one the route takes. */
  unsupported_media_type: "invalid_data",
  /** The file is not a JPEG, PNG, WebP or PDF that can be read. */
  file_undecodable: "invalid_data",
  file_too_large: "invalid_data",
  too_many_pages: "invalid_data",
  /** The body arrives so slowly that the request was ended: 408. */
  body_too_slow: "invalid_data",
  /** The files arrive so slowly that the upload was ended: 408. */
  upload_too_slow: "invalid_data",
  /** Another upload of the same customer is not finished yet. */
  upload_in_progress: "conflict",
  /** Too many uploads at once: 503, to be sent again after `Retry-After` seconds. */
  upload_busy: "not_allowed",
  /** Somebody else holds the claim, or the claim has ended. */
  claim_held: "conflict",
  claim_required: "conflict",
  already_reviewed: "conflict",
  /** A customer asked for a pharmacist, and nothing was written to them. */
  answer_required: "invalid_data",
  /** A line is signed as a brand, and what was copied for it names no brand (65(10), 65(11A)). */
  brand_not_written: "invalid_data",
  /** What was copied for a line names another strength than the one that would be supplied. */
  strength_not_written: "invalid_data",
  /** More is approved than dose and days or the cart say, and nobody has said yes to that number. */
  quantity_unconfirmed: "conflict",
  /** More than anybody signs for one line, whatever is confirmed. */
  quantity_above_limit: "invalid_data",
  /** Who signs has not opened every page, or approves a page whose image does not open. */
  pages_not_opened: "conflict",
  /** Another account sent the same image: a pharmacist releases the prescription first, or rejects it. */
  hold_undecided: "conflict",
  /** Another approval bears the same account, date, prescriber and medicine: signed with a reason, or rejected. */
  same_paper_suspected: "conflict",
  /** No active pharmacist record (Rule 65(2), Pharmacy Act s.42). */
  pharmacist_required: "forbidden",
  /** The store's licence does not cover this, or has ended. */
  licence_invalid: "not_allowed",
  /** The role has no permission for this route. */
  permission_denied: "forbidden",
  /** Closed to everybody on this platform. */
  route_closed: "forbidden",
  /** An order stays with the account that placed it. */
  transfer_closed: "forbidden",
  secret_api_key_closed: "forbidden",
  /** What staff did has happened, and the log has no row of it: 500, to be looked at before it is repeated. */
  done_not_recorded: "unexpected_state",
  not_found: "not_found",
  unauthorized: "unauthorized",
  rate_limited: "not_allowed",
  state_conflict: "conflict",
  /** A shared service is away, or too much goes on at once: nothing was changed, see Retry-After. */
  temporarily_unavailable: "not_allowed",
  /** The CMS is away, too slow or answers nonsense: content cannot be read now. */
  cms_unavailable: "not_allowed",
  /** No consult without the customer's consent (DPDP Act 2023 s.6). */
  consult_consent_required: "not_allowed",
  /** No such consult, or somebody else's. */
  consult_session_not_found: "not_found",
  /** Nobody wrote for a while: a new consult is opened for a new question. */
  consult_session_ended: "conflict",
  /** One message of a consult is answered at a time. */
  consult_message_in_progress: "conflict",
  consult_message_too_long: "invalid_data",
  consult_rate_limited: "not_allowed",
} as const satisfies Record<string, MedusaErrorType>

/** Met by staff and machines alone, so they have no words in src/lib/customer-refusals.ts. */
export const STAFF_CODES = [
  "rx_not_promotable",
  "order_required",
  "no_restock",
  "webhook_signature_invalid",
  "claim_required",
  "already_reviewed",
  "answer_required",
  "brand_not_written",
  "strength_not_written",
  "quantity_unconfirmed",
  "quantity_above_limit",
  "pages_not_opened",
  "hold_undecided",
  "same_paper_suspected",
  "pharmacist_required",
  "licence_invalid",
  "permission_denied",
  "secret_api_key_closed",
  "done_not_recorded",
] as const satisfies readonly Exclude<keyof typeof REFUSAL_CODES, CustomerCode>[]
