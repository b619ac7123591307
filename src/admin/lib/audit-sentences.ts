import { words } from "./format"

/** What people did, as one would say it: "<who> ...". */
export const SENTENCES: Readonly<Record<string, string>> = {
  "access.roles_assigned": "changed the roles of a member of staff",
  "audit.exported": "exported the log",
  "audit.reverted": "took back what had been begun",
  "checkout.opened": "opened a payment",
  "consult.erased": "erased a consult",
  "consult.handed_over": "asked for a person in a consult",
  "consult.read": "read a consult",
  "consult.red_flag": "wrote of an emergency",
  "consult.reviewed": "reviewed a consult",
  "dispense.handed_over": "handed a parcel over",
  "lot.status_changed": "changed the state of a batch",
  "medicine.classified": "classified a medicine",
  "message.queued": "queued a message",
  "message.read": "opened a message",
  "message.resent": "had a message sent again",
  "order.canceled": "cancelled an order",
  "order.lines_canceled": "cancelled lines of an order",
  "order.record_read": "read what was dispensed of an order",
  "parcel.delivered": "said that a parcel has arrived",
  "payment.captured": "captured a payment",
  "payment.refund_failed": "could not pay a refund out",
  "payment.refund_processed": "paid a refund out",
  "payment.returned": "returned a payment",
  "pharmacist.registered": "registered a pharmacist",
  "pharmacist.status_changed": "changed a pharmacist's registration",
  "prescription.attached": "attached a prescription to a cart",
  "prescription.authorisation_withdrawn": "took back the approval of a prescription",
  "prescription.claimed": "claimed a prescription",
  "prescription.hold_released": "let a prescription with a reused image be reviewed",
  "prescription.page_read": "read a page of a prescription",
  "prescription.queried": "asked the customer about a prescription",
  "prescription.query_answered": "answered a question about a prescription",
  "prescription.read": "opened a prescription",
  "prescription.reviewed": "signed a review",
  "prescription.summary_read": "read patients and medicines in the queue",
  "prescription.uploaded": "uploaded a prescription",
  "return.evidence_read": "read what was written about a return",
  "return.photo_read": "looked at a photo of a return",
  "return.requested": "asked for a return",
  "staff.staff.invites": "invited a member of staff",
  "staff.logged_in": "logged in",
  "staff.login_failed": "failed to log in",
  "staff.payments.refund": "gave money back",
  "staff.api-keys.created": "made an API key",
  "staff.api-keys.revoke": "revoked an API key",
  "staff.orders.cancel": "cancelled an order",
  "staff.orders.fulfillments": "packed a parcel",
}

/** Who else than people acts. */
const ACTORS: Record<string, string> = {
  customer: "A customer",
  system: "The system",
  payment_provider: "The payment provider",
  user: "Somebody who has left",
}

export const AUDIT_TOPICS = [
  { value: "all", label: "Everything" },
  { value: "prescription.", label: "Prescriptions" },
  { value: "dispense.", label: "Hand-overs" },
  { value: "order.", label: "Orders read" },
  { value: "payment.", label: "Payments" },
  { value: "staff.", label: "All changes by staff" },
  { value: "staff.payments.", label: "Refunds by staff" },
  { value: "staff.logged_in", label: "Log-ins" },
  { value: "staff.login_failed", label: "Failed log-ins" },
  { value: "access.", label: "Roles" },
  { value: "consult.", label: "Consults" },
  { value: "audit.", label: "The log itself" },
]

/** A change through core's routes says itself by its parts: `staff.price-lists.created`. */
export function auditSentence(action: string): string {
  const known = SENTENCES[action]
  if (known) {
    return known
  }
  const [topic, ...rest] = action.split(".")
  if (topic !== "staff" || rest.length === 0) {
    return words(action.replaceAll(".", " "))
  }
  const [resource = "", ...did] = rest.map((part) => words(part.replaceAll("-", " ")))
  const last = did.at(-1)
  return last === "created" || last === "changed" || last === "deleted"
    ? `${last} something in ${[resource, ...did.slice(0, -1)].join(", ")}`
    : `acted on ${resource}: ${did.join(", ")}`
}

export function auditActor(event: { actor_type: string; actor_name: string | null }): string {
  return event.actor_name ?? ACTORS[event.actor_type] ?? words(event.actor_type)
}

/** Ids and codes of an event as words, what the line says already left out. */
export function auditDetail(detail: Record<string, unknown>): string {
  return Object.entries(detail)
    .filter(([name]) => !["method", "status", "id"].includes(name))
    .map(
      ([name, value]) => `${words(name)} ${Array.isArray(value) ? value.join(", ") : String(value)}`
    )
    .join(" · ")
}

/** The page of what an event was about, where the admin has one. */
export function auditPage(event: {
  resource_type: string
  resource_id: string
}): string | undefined {
  const id = encodeURIComponent(event.resource_id)
  switch (event.resource_type) {
    case "order":
    case "orders":
      return event.resource_id === "none" ? undefined : `/orders/${id}`
    case "prescription":
      return `/prescriptions/${id}`
    default:
      return undefined
  }
}
