import type { MedusaError } from "@medusajs/framework/utils"
import type { Sentence } from "./customer-refusals"
import { cartCompleted, customerRefusal, refusal } from "./errors"

/** What core says in words that its caller cannot act on, as a refusal of ours. */
export function inOurWords(message: string): MedusaError | undefined {
  if (UNKNOWN_PROVIDER.test(message)) {
    return refusal("not_found", "There is no such provider")
  }
  if (message === LOGIN_EXISTS) {
    const texts = { en: LOGIN_EXISTS, hi: LOGIN_EXISTS }
    return Object.assign(refusal("login_exists", LOGIN_EXISTS), { texts })
  }
  const login = LOGIN_REFUSED.get(message)
  if (login) {
    return customerRefusal("unauthorized", login)
  }
  if (COMPLETED_CART.test(message)) {
    return cartCompleted()
  }
  if (UNKNOWN_COUPON.test(message)) {
    return customerRefusal("coupon_unknown", "general")
  }
  const [, stocked] = SECOND_STOCK_ITEM.exec(message) ?? []
  return stocked
    ? refusal(
        "invalid_request",
        `${stocked}: a pack is one item of the stock, and an item is the stock of one pack`
      )
    : undefined
}

/** Every flow of core's that changes a cart says so of one that has become an order. */
const COMPLETED_CART = /^Cart \S+ is already completed\.$/

/** Core's words, by which its storefronts know that they may try to log in. */
const LOGIN_EXISTS = "Identity with email already exists"

/** Core's words for a log-in or a new password: who meets them cannot "log in first". */
const LOGIN_REFUSED: ReadonlyMap<string, Sentence<"unauthorized">> = new Map([
  ["Invalid email or password", "wrong_login"],
  ["Email should be a string", "login_fields"],
  ["Password should be a string", "login_fields"],
  ["Invalid token", "dead_link"],
])

/** The unique index over links of variants and stock. */
const SECOND_STOCK_ITEM = /^Product variant inventory item with (variant_id|inventory_item_id): /

/** Core's words for a code that it does not know, or that has ended. */
const UNKNOWN_COUPON = /^The promotion code .* is invalid$/

/** Core fails, rather than refuses, when a path names a provider that is not registered. */
const UNKNOWN_PROVIDER = /^\s*Unable to retrieve the \w+ provider with id/
