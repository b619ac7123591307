import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../../lib/errors"
import { nameOf, productOf } from "../../../lib/name-of-line"
import { DISPENSING_MODULE } from "../../../modules/dispensing"
import type DispensingModuleService from "../../../modules/dispensing/service"
import type { HandoverInput } from "../../../modules/dispensing/types"
import type StockService from "../../../modules/inventory/service"
import { MEDICINE_MODULE } from "../../../modules/medicine"
import type MedicineModuleService from "../../../modules/medicine/service"
import { PHARMACIST_MODULE } from "../../../modules/pharmacist"
import type { LicenceForm } from "../../../modules/pharmacist/service"
import type PharmacistModuleService from "../../../modules/pharmacist/service"
import { laneModeOf } from "../../../rules/lane"
import { licenceFormOf } from "../../../rules/licence-form"
import { assertLaneAllowed } from "../assert-lane-allowed"
import { assertMayBeHandedOver } from "../assert-may-be-handed-over"

export type HandOverFulfillmentInput = {
  order_id: string
  fulfillment_id: string
  user_id: string
  to: "customer" | "carrier"
}

export type HandOverFulfillmentOutput = { id: string; shipped: boolean; delivered: boolean }

/**
 * A pharmacist of the store's licence hands a packed fulfilment over: units are consumed and the
 * dispenses written in one transaction. Nothing is compensated, because what left the store has
 * left it; a repeated call gives the same handover and lets the workflow finish. What is told of a
 * parcel after it has left needs no pharmacist.
 *
 * @throws not_found, state_conflict, payment_required, pharmacist_required, licence_invalid, lane_not_allowed, rx_required
 */
export const handOverFulfillmentStep = createStep(
  "hand-over-fulfillment",
  async (input: HandOverFulfillmentInput, { container }) => {
    const fulfillment = await packedFulfillment(container, input)
    if (input.to === "carrier") {
      await assertCarrierMayTake(container, input.order_id, fulfillment)
    }
    const dispensing = container.resolve<DispensingModuleService>(DISPENSING_MODULE)
    const [before] = await dispensing.listHandovers({ fulfillment_id: fulfillment.id })
    const { id } = before ?? (await dispense(container, input, fulfillment))
    const { shipped, delivered } = fulfillment
    return new StepResponse<HandOverFulfillmentOutput>({ id, shipped, delivered })
  }
)

async function dispense(
  container: MedusaContainer,
  input: HandOverFulfillmentInput,
  fulfillment: PackedFulfillment
): Promise<{ id: string }> {
  await assertMayBeHandedOver(container, input.order_id)
  const now = new Date()
  const lines = await scheduledLines(container, fulfillment)
  const schemes = lines.map((line) => line.facts.scheme)
  const { pharmacist, licences } = await supervision(container, {
    userId: input.user_id,
    locationId: fulfillment.location_id,
    schemes,
    on: now,
  })
  await assertLaneAllowed(container, {
    orderId: input.order_id,
    locationId: fulfillment.location_id,
    schemes,
    on: now,
  })
  return container.resolve<DispensingModuleService>(DISPENSING_MODULE).handOver({
    order_id: input.order_id,
    fulfillment_id: fulfillment.id,
    location_id: fulfillment.location_id,
    pharmacist_snapshot: pharmacist,
    licence_snapshot: { licences },
    lines,
    at: now,
  })
}

/** @throws state_conflict, lane_not_allowed */
async function assertCarrierMayTake(
  container: MedusaContainer,
  orderId: string,
  { delivered }: PackedFulfillment
): Promise<void> {
  if (delivered) {
    throw refusal("state_conflict", "The customer has this parcel already")
  }
  const order = await container
    .resolve(Modules.ORDER)
    .retrieveOrder(orderId, { relations: ["shipping_methods"] })
  if (laneModeOf(order) === "pickup") {
    throw refusal("lane_not_allowed", "The customer collects this order: hand it over at the store")
  }
}

type PackedItem = { line_item_id: string; inventory_item_id: string | null; quantity: number }
type PackedFulfillment = {
  id: string
  location_id: string
  shipped: boolean
  delivered: boolean
  items: PackedItem[]
}

async function packedFulfillment(
  container: MedusaContainer,
  input: HandOverFulfillmentInput
): Promise<PackedFulfillment> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links } = await query.graph({
    entity: "order_fulfillment",
    fields: ["order_id"],
    filters: { fulfillment_id: input.fulfillment_id, order_id: input.order_id },
  })
  if (links.length === 0) {
    throw refusal("not_found", "The order has no such parcel")
  }
  const fulfillment = await container
    .resolve(Modules.FULFILLMENT)
    .retrieveFulfillment(input.fulfillment_id, { relations: ["items"] })
  if (fulfillment.canceled_at) {
    throw refusal("state_conflict", "The parcel was cancelled")
  }
  return {
    id: fulfillment.id,
    location_id: fulfillment.location_id,
    shipped: Boolean(fulfillment.shipped_at),
    delivered: Boolean(fulfillment.delivered_at),
    items: fulfillment.items.map((item) => {
      if (!item.line_item_id) {
        throw refusal("state_conflict", "The parcel holds something that nobody ordered")
      }
      return {
        line_item_id: item.line_item_id,
        inventory_item_id: item.inventory_item_id,
        quantity: MathBN.convert(item.quantity).toNumber(),
      }
    }),
  }
}

async function scheduledLines(
  container: MedusaContainer,
  fulfillment: PackedFulfillment
): Promise<HandoverInput["lines"]> {
  const orders = container.resolve(Modules.ORDER)
  const medicines = container.resolve<MedicineModuleService>(MEDICINE_MODULE)
  const stock = container.resolve<StockService>(Modules.INVENTORY)
  const ordered = await orders.listOrderLineItems(
    { id: fulfillment.items.map((item) => item.line_item_id) },
    { take: null }
  )
  const lineOf = new Map(ordered.map((line) => [line.id, line]))
  const facts = new Map(
    (await medicines.classify(ordered.flatMap(({ variant_id }) => variant_id ?? []))).map((row) => [
      row.variant_id,
      row,
    ])
  )

  const lines: HandoverInput["lines"] = []
  for (const item of fulfillment.items) {
    const line = lineOf.get(item.line_item_id)
    const fact = facts.get(line?.variant_id ?? "")
    const name = nameOf({ title: line && productOf(line) })
    if (!fact) {
      throw refusal("unclassified", `${name}: has no classification in force`)
    }
    if (!fact.prescription_required) {
      continue
    }
    const [lot] = await stock.listLots(
      {
        inventory_item_id: fact.inventory_item_id,
        location_id: fulfillment.location_id,
        status: "sellable",
      },
      1
    )
    if (!lot) {
      throw refusal("state_conflict", `${name}: its batch was taken off sale`)
    }
    lines.push({ order_line_id: item.line_item_id, quantity: item.quantity, facts: fact, lot })
  }
  return lines
}

/** The pharmacist has to be on every licence that the fulfilment needs. */
async function supervision(
  container: MedusaContainer,
  input: { userId: string; locationId: string; schemes: (string | null)[]; on: Date }
) {
  const pharmacists = container.resolve<PharmacistModuleService>(PHARMACIST_MODULE)
  const forms = new Set<LicenceForm>(input.schemes.map(licenceFormOf))
  if (forms.size === 0) {
    forms.add("20")
  }
  const supervisors = await Promise.all(
    [...forms].map((form) =>
      pharmacists.supervisorOf(input.userId, input.locationId, input.on, form)
    )
  )
  return {
    pharmacist: supervisors[0].pharmacist,
    licences: supervisors.map((supervisor) => supervisor.licence),
  }
}
