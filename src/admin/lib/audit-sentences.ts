import { rupees, words } from "./format"

/**
 * What people did, as one would say it: "<who> ...". What it was done with stands in braces, as it is
 * called where it has no name of its own.
 */
export const SENTENCES: Readonly<Record<string, string>> = {
  "access.roles_assigned": "changed the roles of {a member of staff}",
  "audit.exported": "exported the log",
  "audit.reverted": "took back what had been begun with {something}",
  "checkout.opened": "opened a payment of {a cart}",
  "consult.erased": "erased {a consult}",
  "consult.handed_over": "asked for a person in {a consult}",
  "consult.improving_withdrawn": "no longer lets {a consult} be read to correct rules",
  "consult.read": "read {a consult}",
  "consult.read_to_improve": "took the words of {a consult} with the marked red flags",
  "consult.red_flag": "wrote of an emergency in {a consult}",
  "consult.red_flag_marked": "marked {a red flag}",
  "consult.red_flags_exported": "exported the marked red flags",
  "consult.reviewed": "reviewed {a consult}",
  "dispense.handed_over": "handed over a parcel of {an order}",
  "lot.status_changed": "changed the state of {a batch}",
  "medicine.classified": "classified {a medicine}",
  "message.queued": "put a message about {something} into the outbox",
  "message.read": "opened {a message}",
  "message.resent": "sent {a message} again",
  "order.canceled": "cancelled {an order}",
  "order.lines_canceled": "cancelled lines of {an order}",
  "order.signed_lines_read": "read for whom {an order} was signed, and how it is taken",
  "order.record_read": "read what was dispensed of {an order}",
  "parcel.delivered": "said that a parcel of {an order} has arrived",
  "payment.refund_failed": "could not pay out a refund of {a payment}",
  "payment.refund_processed": "paid out a refund of {a payment}",
  "payment.refund_settled": "paid {a failed refund} in another way",
  "payment.captured": "took the payment of {a cart}",
  "payment.returned": "sent the payment of {a cart} back",
  "pharmacist.registered": "entered the registration of {a pharmacist}",
  "pharmacist.status_changed": "changed the registration of {a pharmacist}",
  "prescription.attached": "attached {a prescription} to a cart",
  "prescription.authorisation_withdrawn": "took back the approval of {a prescription}",
  "prescription.claimed": "claimed {a prescription}",
  "prescription.hold_released": "let {a prescription} with a reused image be reviewed",
  "prescription.page_read": "read a page of {a prescription}",
  "prescription.queried": "asked the customer about {a prescription}",
  "prescription.query_answered": "answered a question about {a prescription}",
  "prescription.read": "opened {a prescription}",
  "prescription.reviewed": "signed a review of {a prescription}",
  "prescription.summary_read": "read patient and medicines of {a prescription} in the queue",
  "prescription.supply_read": "saw what {a prescription} gave, while reviewing another",
  "prescription.uploaded": "uploaded {a prescription}",
  "return.evidence_read": "read what was written about {a return}",
  "return.photo_read": "looked at a photo of {a return}",
  "return.requested": "asked for a return of {an order}",
  "staff.api-keys.revoke": "revoked {an API key}",
  "staff.consult.red-flags.marks": "marked {a red flag}",
  "staff.consult.reviews": "reviewed {a consult}",
  "staff.customers.addresses": "changed an address of {a customer}",
  "staff.failed-refunds.claim": "began to pay {a failed refund} in another way",
  "staff.failed-refunds.claim.deleted": "let others pay {a failed refund}",
  "staff.failed-refunds.settlement": "entered how {a failed refund} was paid",
  "staff.invites.accept": "accepted {an invitation}",
  "staff.invites.resend": "sent {an invitation} again",
  "staff.logged_in": "logged in",
  "staff.login_failed": "failed to log in to {an account}",
  "staff.stopped-orders.told": "told the customer of {an order} that its approval was taken back",
  "staff.lots.status": "changed the state of {a batch}",
  "staff.medicines.classifications": "classified {a medicine}",
  "staff.order-edits.confirm": "put an edit of {an order} into force",
  "staff.order-edits.deleted": "dropped an edit of {an order}",
  "staff.order-edits.items": "changed what an edit adds to {an order}",
  "staff.order-edits.items.deleted": "took something out of an edit of {an order}",
  "staff.order-edits.items.item": "changed a line in an edit of {an order}",
  "staff.order-edits.request": "finished writing an edit of {an order}",
  "staff.order-edits.shipping-method": "changed the lane in an edit of {an order}",
  "staff.orders.archive": "archived {an order}",
  "staff.orders.cancel": "cancelled {an order}",
  "staff.orders.credit-lines": "gave a credit on {an order}",
  "staff.orders.fulfillments": "packed a parcel of {an order}",
  "staff.orders.fulfillments.cancel": "unpacked a parcel of {an order}",
  "staff.orders.fulfillments.mark-as-delivered": "said that a parcel of {an order} has arrived",
  "staff.orders.fulfillments.shipments": "handed a parcel of {an order} to a carrier",
  "staff.orders.handover": "handed over a parcel of {an order}",
  "staff.outbox.resend": "sent {a message} again",
  "staff.payments.refund": "gave back money of {a payment}",
  "staff.pharmacists.changed": "changed the registration of {a pharmacist}",
  "staff.pharmacists.created": "registered {a pharmacist}",
  "staff.prescriptions.hold-releases": "let {a prescription} with a reused image be reviewed",
  "staff.prescriptions.queries.answers": "answered a question about {a prescription}",
  "staff.prescriptions.reviews": "signed a review of {a prescription}",
  "staff.prescriptions.withdrawals": "took back the approval of {a prescription}",
  "staff.products.variants": "changed a pack of {a product}",
  "staff.products.variants.batch": "changed packs of {a product}",
  "staff.registration.created": "entered the registration of {a pharmacist}",
  "staff.returns.cancel": "cancelled {a return}",
  "staff.returns.receive": "began to receive {a return}",
  "staff.returns.receive.confirm": "received {a return}",
  "staff.returns.receive-items": "wrote down what came back of {a return}",
  "staff.returns.dismiss-items": "wrote down as damaged what came back of {a return}",
  "staff.staff.invites": "invited {a member of staff}",
  "staff.staff.roles": "changed the roles of {a member of staff}",
}

/** What core calls things, as one would say it. */
const THINGS: Readonly<Record<string, string>> = {
  "api-keys": "an API key",
  campaigns: "a campaign",
  claims: "a claim",
  collections: "a collection",
  "customer-groups": "a customer group",
  customers: "a customer",
  exchanges: "an exchange",
  "failed-refunds": "a failed refund",
  "fulfillment-sets": "a set of deliveries",
  fulfillments: "a parcel",
  "inventory-items": "a stock item",
  invites: "an invitation",
  knowledge: "the index of the content",
  lots: "a batch",
  "order-changes": "a change of an order",
  "order-edits": "an edit of an order",
  orders: "an order",
  "payment-collections": "a payment",
  payments: "a payment",
  pharmacists: "a pharmacist",
  prescriptions: "a prescription",
  "price-lists": "a price list",
  "price-preferences": "a price setting",
  "product-categories": "a category",
  "product-options": "an option of products",
  "product-tags": "a tag",
  "product-types": "a product type",
  products: "a product",
  promotions: "a promotion",
  "refund-reasons": "a reason for refunds",
  regions: "a region",
  reservations: "a reservation of stock",
  "return-reasons": "a reason for returns",
  returns: "a return",
  "sales-channels": "a sales channel",
  "shipping-options": "a lane",
  "shipping-option-types": "a kind of lane",
  "shipping-profiles": "a shipping profile",
  "stopped-orders": "an order",
  "stock-locations": "a store",
  stores: "the shop's settings",
  "tax-rates": "a tax rate",
  "tax-regions": "a tax region",
  users: "a member of staff",
}

const DONE: Readonly<Record<string, string>> = {
  created: "made",
  changed: "changed",
  deleted: "removed",
}

/** Who else than people acts. */
const ACTORS: Record<string, string> = {
  customer: "A customer",
  system: "The system",
  payment_provider: "The payment provider",
  user: "Somebody who has left",
}
/** What the system does by itself needs no doer, and reads as what happened. */
const BY_NOBODY: Readonly<Record<string, string>> = { login: "Somebody" }

export const AUDIT_TOPICS = [
  { value: "all", label: "Everything" },
  { value: "prescription.", label: "Prescriptions" },
  { value: "dispense.", label: "Hand-overs" },
  { value: "order.", label: "Orders" },
  { value: "payment.", label: "Payments" },
  { value: "message.", label: "Messages" },
  { value: "staff.", label: "All changes by staff" },
  { value: "staff.payments.", label: "Refunds by staff" },
  { value: "staff.logged_in", label: "Log-ins" },
  { value: "staff.login_failed", label: "Failed log-ins" },
  { value: "access.", label: "Roles" },
  { value: "consult.", label: "Consults" },
  { value: "audit.", label: "The log itself" },
]

/**
 * What an action says, around what it was done with: `["opened ", "a prescription", ""]`. A change
 * through core's routes says itself by its parts: `staff.price-lists.created`.
 */
export function auditSentence(action: string): [before: string, thing: string, after: string] {
  const [, before = "", thing = "", after = ""] =
    /^([^{]*)(?:\{(.+)\}(.*))?$/.exec(SENTENCES[action] ?? ofParts(action)) ?? []
  return [before, thing, after]
}

function ofParts(action: string): string {
  const [topic, resource = "", ...rest] = action.split(".")
  if (topic !== "staff") {
    return words(action.replaceAll(".", " "))
  }
  const thing = `{${THINGS[resource] ?? words(resource.replaceAll("-", " "))}}`
  const done = DONE[rest.at(-1) ?? ""]
  const parts = (done ? rest.slice(0, -1) : rest).map((part) => words(part.replaceAll("-", " ")))
  return parts.length === 0
    ? `${done ?? "changed"} ${thing}`
    : `${done ?? "changed"} ${parts.join(", ")} of ${thing}`
}

type Actor = { actor_type: string; actor_id: string; actor_name: string | null }

export function auditActor({ actor_type, actor_id, actor_name }: Actor): string {
  return actor_name ?? BY_NOBODY[actor_id] ?? ACTORS[actor_type] ?? words(actor_type)
}

export type Names = Readonly<Record<string, { name: string; order_id: string | null }>>

/** What a row repeats or what means nothing to a reader. */
const NOT_SHOWN = new Set(["method", "id", "route", "filters", "event_id", "action", "message_ids"])
const ID = /^[a-z]+_[0-9A-Z]{10,}$/

/** The codes and counts of an event as words, and the names of what it names; ids alone say nothing. */
export function auditDetail(detail: Record<string, unknown>, names: Names): string {
  const inWords = (value: unknown): string => {
    const text = value === null ? "" : String(value)
    return names[text]?.name ?? (ID.test(text) ? "" : words(text))
  }
  return Object.entries(detail)
    .filter(([name, value]) => !NOT_SHOWN.has(name) && !(name === "status" && Number(value)))
    .flatMap(([name, value]) => {
      if (name.endsWith("_paise")) {
        const amounts = [value]
          .flat()
          .map((paise) => (paise === null ? "none" : rupees(Number(paise))))
        return [`${words(name).replace(/ paise$/, "")}: ${amounts.join(", ")}`]
      }
      const said = [...new Set([value].flat().map(inWords))].filter(Boolean)
      return said.length > 0 ? [`${words(name).replace(/ ids?$/, "")}: ${said.join(", ")}`] : []
    })
    .join(" · ")
}

/** The page of what an event was about, where the admin has one that this person may open. */
export function auditPage(
  id: string,
  names: Names,
  may: (route: string) => boolean
): string | undefined {
  const [, prefix = ""] = /^([a-z]+)_/.exec(id) ?? []
  const { path, route } = PAGES[prefix] ?? {}
  if (path) {
    return names[id] && (!route || may(route)) ? `${path}/${encodeURIComponent(id)}` : undefined
  }
  const order = names[id]?.order_id
  return order ? `/orders/${order}` : undefined
}

/** By how its id begins. What is not here has the page of its order. */
const PAGES: Readonly<Record<string, { path: string; route?: string }>> = {
  cus: { path: "/customers" },
  med: { path: "/medicines" },
  outmsg: { path: "/outbox", route: "GET /admin/outbox/:id" },
  prod: { path: "/products" },
  rx: { path: "/prescriptions", route: "GET /admin/prescriptions/:id" },
}
