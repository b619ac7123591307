import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import type { LaneMode } from "../../contracts/lane"
import type { MedicineFacts } from "../../contracts/medicine"
import { customerRefusal } from "../../lib/errors"
import { nameOf, productOf } from "../../lib/name-of-line"
import { payablePaise } from "../../lib/paise"
import { DELIVERY_ZONE_MODULE } from "../../modules/delivery-zone"
import type DeliveryZoneModuleService from "../../modules/delivery-zone/service"
import { DISPENSING_MODULE } from "../../modules/dispensing"
import type { OrderLineFreeze } from "../../modules/dispensing/order-line-records"
import type DispensingModuleService from "../../modules/dispensing/service"
import type StockService from "../../modules/inventory/service"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"
import { PHARMACIST_MODULE } from "../../modules/pharmacist"
import type PharmacistModuleService from "../../modules/pharmacist/service"
import { laneModeOf } from "../../rules/lane"
import { licenceFormOf } from "../../rules/licence-form"
import { priceCap } from "../../rules/price-cap"

/**
 * Writes what each line of an order is in law, price and tax, as it stands now. A line that has its
 * record keeps it, so the call may be repeated.
 *
 * @throws unclassified, price_above_cap, licence_invalid, wrong_store
 */
export async function freezeOrderLines(container: MedusaContainer, orderId: string): Promise<void> {
  const dispensing = container.resolve<DispensingModuleService>(DISPENSING_MODULE)
  const { lines, mode } = await orderOf(container, orderId)
  const facts = await factsOf(container, lines)
  const stores = await storesOf(container, lines)
  const mrps = await lotMrps(container, facts, stores)
  const allocations = await allocationsOf(dispensing, orderId)

  const records: OrderLineFreeze[] = []
  for (const line of lines) {
    const fact = facts.get(line.variant_id)
    const locationId = stores.get(line.id)
    if (!fact?.scheme || !fact.classification_id || !fact.citation) {
      throw customerRefusal("unclassified", "line", { product: line.name })
    }
    if (!locationId) {
      throw customerRefusal("wrong_store", "general")
    }
    const lotMrp = mrps.get(`${fact.inventory_item_id} ${locationId}`)
    const cap = priceCap(fact.list_mrp_paise, lotMrp)
    if (cap === null) {
      throw customerRefusal("price_above_cap", "line", { product: line.name })
    }
    const allocation = allocations.get(line.id)
    records.push({
      order_id: orderId,
      order_line_id: line.id,
      variant_id: line.variant_id,
      medicine_id: fact.medicine_id,
      quantity: MathBN.convert(line.quantity).toNumber(),
      scheme: fact.scheme,
      classification_id: fact.classification_id,
      classification_citation: fact.citation,
      unit_price_paise: payablePaise(line.unit_price),
      mrp_paise: fact.list_mrp_paise ?? cap,
      cap_paise: cap,
      hsn: fact.hsn,
      gst_rate_basis_points: basisPoints(line.tax_lines),
      gst_rule_ids: [
        ...new Set(line.tax_lines.flatMap((tax) => tax.tax_rate_id ?? tax.code ?? [])),
      ],
      allocation_id: allocation?.id ?? null,
      validity_policy_id: allocation?.validity_policy_id ?? null,
      fulfilment_policy_id: await fulfilmentPolicyOf(container, fact.scheme, mode, locationId),
      location_id: locationId,
      licence_snapshot: await container
        .resolve<PharmacistModuleService>(PHARMACIST_MODULE)
        .licenceOf(locationId, new Date(), licenceFormOf(fact.scheme)),
    })
  }
  await dispensing.recordOrderLines(records)
}

type TaxLine = { rate: BigNumberInput; code?: string | null; tax_rate_id?: string | null }
type FrozenLine = {
  id: string
  name: string
  variant_id: string
  quantity: BigNumberInput
  unit_price: BigNumberInput
  tax_lines: TaxLine[]
}

async function orderOf(
  container: MedusaContainer,
  orderId: string
): Promise<{ lines: FrozenLine[]; mode: LaneMode }> {
  const order = await container
    .resolve(Modules.ORDER)
    .retrieveOrder(orderId, { relations: ["items", "items.tax_lines", "shipping_methods"] })
  const lines = (order.items ?? []).map((item) => ({
    id: item.id,
    name: nameOf({ title: productOf(item) }),
    variant_id: item.variant_id ?? "",
    quantity: item.quantity,
    unit_price: item.unit_price,
    tax_lines: item.tax_lines ?? [],
  }))
  return { lines, mode: laneModeOf(order) }
}

async function fulfilmentPolicyOf(
  container: MedusaContainer,
  scheme: string,
  mode: LaneMode,
  locationId: string
): Promise<string | null> {
  const zones = container.resolve<DeliveryZoneModuleService>(DELIVERY_ZONE_MODULE)
  const place = await zones.placeOfStore(locationId)
  const policy = await zones.lanePolicy(scheme, mode, place?.district ?? null)
  return policy.policy_id
}

async function factsOf(
  container: MedusaContainer,
  lines: FrozenLine[]
): Promise<Map<string, MedicineFacts>> {
  const medicines = container.resolve<MedicineModuleService>(MEDICINE_MODULE)
  const facts = await medicines.classify(lines.map((line) => line.variant_id))
  return new Map(facts.map((row) => [row.variant_id, row]))
}

/** The store of a line is where its stock is reserved. */
async function storesOf(
  container: MedusaContainer,
  lines: FrozenLine[]
): Promise<Map<string, string>> {
  const stock = container.resolve<StockService>(Modules.INVENTORY)
  const reservations = await stock.listReservationItems(
    { line_item_id: lines.map((line) => line.id) },
    { take: null }
  )
  return new Map(
    reservations.flatMap((row): [string, string][] =>
      row.line_item_id ? [[row.line_item_id, row.location_id]] : []
    )
  )
}

async function lotMrps(
  container: MedusaContainer,
  facts: Map<string, MedicineFacts>,
  stores: Map<string, string>
): Promise<Map<string, number>> {
  const stock = container.resolve<StockService>(Modules.INVENTORY)
  const locations = [...new Set(stores.values())]
  const rows = await stock.lowestLotMrp(
    [...facts.values()].flatMap(({ inventory_item_id }) =>
      locations.map((location_id) => ({ inventory_item_id, location_id }))
    )
  )
  return new Map(rows.map((row) => [`${row.inventory_item_id} ${row.location_id}`, row.mrp_paise]))
}

async function allocationsOf(dispensing: DispensingModuleService, orderId: string) {
  const allocations = await dispensing.listAllocations({ order_id: orderId })
  const authorisations = await dispensing.listAuthorisations({
    id: allocations.map((row) => row.authorisation_id),
  })
  const policies = new Map(authorisations.map((row) => [row.id, row.validity_policy_id]))
  return new Map(
    allocations.map((row) => [
      row.order_line_id,
      { id: row.id, validity_policy_id: policies.get(row.authorisation_id) ?? null },
    ])
  )
}

/** CGST and SGST are two lines of one rate. */
function basisPoints(taxLines: TaxLine[]): number {
  return taxLines
    .reduce((sum, tax) => MathBN.add(sum, MathBN.mult(tax.rate, 100)), MathBN.convert(0))
    .toNumber()
}
