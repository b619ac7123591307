import type { CarriedOut } from "../../../modules/audit/log-page"

/**
 * A call of staff has its row, and so has the act that it carries out: the act says more. The reader
 * of the page is told of it once; the export holds both.
 */
export const CARRIED_OUT: CarriedOut = [
  ["staff.consult.red-flags.marks", "consult.red_flag_marked"],
  ["staff.consult.reviews", "consult.reviewed"],
  ["staff.failed-refunds.settlement", "payment.refund_settled"],
  ["staff.lots.status", "lot.status_changed"],
  ["staff.medicines.classifications", "medicine.classified"],
  ["staff.orders.fulfillments.mark-as-delivered", "dispense.handed_over"],
  ["staff.orders.fulfillments.mark-as-delivered", "parcel.delivered"],
  ["staff.orders.fulfillments.shipments", "dispense.handed_over"],
  ["staff.orders.handover", "dispense.handed_over"],
  ["staff.orders.handover", "parcel.delivered"],
  ["staff.outbox.resend", "message.resent"],
  ["staff.pharmacists.changed", "pharmacist.status_changed"],
  ["staff.pharmacists.created", "pharmacist.registered"],
  ["staff.prescriptions.hold-releases", "prescription.hold_released"],
  ["staff.prescriptions.queries.answers", "prescription.query_answered"],
  ["staff.prescriptions.reviews", "prescription.reviewed"],
  ["staff.prescriptions.withdrawals", "prescription.authorisation_withdrawn"],
  ["staff.registration.created", "pharmacist.registered"],
  ["staff.staff.roles", "access.roles_assigned"],
]
