import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { inForce } from "../../../../lib/in-force"
import { istDate } from "../../../../lib/ist"
import { MEDICAL_COUNCILS } from "../../../../lib/medical-councils"
import { DISPENSING_MODULE } from "../../../../modules/dispensing"
import type DispensingModuleService from "../../../../modules/dispensing/service"
import { PRESCRIPTION_MODULE } from "../../../../modules/prescription"
import type PrescriptionModuleService from "../../../../modules/prescription/service"
import { recordAudit } from "../../../../procedures/audit/record-audit"
import { REASON_CODES } from "../../../../rules/reason-codes"
import { alreadySupplied, type AlreadySupplied } from "./already-supplied"
import { cartForReview } from "./cart-for-review"
import { handedOverOn } from "./handed-over"
import { patientNames } from "./patient-names"
import { withdrawalStops } from "./withdrawal-stops"

/**
 * One prescription with what was read from it, the cart it is for, what was handed over on it and on
 * others with its image, and what the account already has of the same medicines. The reads are on
 * record first.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  const service = req.scope.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
  const prescription = await service.detail(id)
  const cart = await cartForReview(req.scope, prescription.cart_id)
  const already_supplied = await alreadySupplied(req.scope, prescription, cart)
  const twins = prescription.same_image.map((twin) => twin.id)
  const handedOver = await handedOverOn(req.scope, [id, ...twins])
  const read = new Set([
    ...othersIn(already_supplied, id),
    ...twins.filter((twin) => handedOver.get(twin)?.length),
  ])
  await recordAudit(
    req.scope,
    [
      { action: "prescription.read", resource_id: id },
      ...[...read].map((other) => ({
        action: "prescription.supply_read",
        resource_id: other,
      })),
    ].map((one) => ({
      ...one,
      actor_type: "user" as const,
      actor_id: req.auth_context.actor_id,
      resource_type: "prescription",
    }))
  )
  const dispensing = req.scope.resolve<DispensingModuleService>(DISPENSING_MODULE)
  const [views, authorised, policies, accounts] = await Promise.all([
    service.pageViews(id, req.auth_context.actor_id),
    dispensing.listAuthorisations(
      { prescription_id: id },
      { select: ["review_line_id", "valid_until"], take: null }
    ),
    dispensing.listValidityPolicies(inForce(istDate()), { select: ["condition", "days"] }),
    accountNames(req.scope, [
      prescription.customer_id,
      ...prescription.same_image.map(({ customer_id }) => customer_id),
    ]),
  ])
  res.json({
    prescription: {
      ...prescription,
      account_name: accounts.get(prescription.customer_id) ?? null,
      handed_over: handedOver.get(id) ?? [],
      same_image: prescription.same_image.map((other) => ({
        ...other,
        account_name: accounts.get(other.customer_id) ?? null,
        handed_over: handedOver.get(other.id) ?? [],
      })),
      pages: prescription.pages.map((page) => ({
        ...page,
        image_url: `/admin/prescriptions/${id}/pages/${page.number}`,
        opened_by_you: views.some(
          ({ number, outcome }) => number === page.number && outcome === "opened"
        ),
      })),
    },
    cart,
    already_supplied,
    patient_names: await patientNames(
      req.scope,
      prescription,
      prescription.draft.header.patient_name
    ),
    withdrawal_stops:
      prescription.status === "active" ? await withdrawalStops(req.scope, id) : null,
    /** The last day of what each line of a review gave. */
    authorised: authorised.map(({ review_line_id, valid_until }) => ({
      review_line_id,
      valid_until,
    })),
    /** For how many days from its date a prescription holds, by condition. */
    validity_days: Object.fromEntries(policies.map(({ condition, days }) => [condition, days])),
    reason_codes: REASON_CODES,
    councils: MEDICAL_COUNCILS.map(({ name }) => name),
  })
}

/** Which other prescriptions were read with this one. */
function othersIn({ supplied, open }: AlreadySupplied, id: string): string[] {
  const ids = [...supplied, ...open].map(({ prescription }) => prescription.id)
  return [...new Set(ids)].filter((other) => other !== id)
}

/** Whose accounts prescriptions came from, as they call themselves. */
async function accountNames(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, string>> {
  const customers = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers(
      { id: [...new Set(ids)] },
      { select: ["id", "first_name", "last_name", "email"] }
    )
  return new Map(
    customers.map(({ id, first_name, last_name, email }) => [
      id,
      [first_name, last_name].filter(Boolean).join(" ") || email,
    ])
  )
}
