import type { CartDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { LaneOffer } from "../../../contracts/lane"
import { DELIVERY_ZONE_MODULE } from "../../../modules/delivery-zone"
import type DeliveryZoneModuleService from "../../../modules/delivery-zone/service"
import { MEDICINE_MODULE } from "../../../modules/medicine"
import type MedicineModuleService from "../../../modules/medicine/service"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type PrescriptionModuleService from "../../../modules/prescription/service"

type PrescriptionSummary = {
  id: string
  patient_name: string | null
  city: string | null
  /** Scheduled lines of its cart. */
  medicines: { title: string; scheme: string | null }[]
  /** How it is to leave, once the customer has chosen. */
  lane: { name: string; eta_minutes: number | null } | null
}

const CART_FIELDS = { relations: ["items", "shipping_methods", "shipping_address"], take: null }

/** What a pharmacist chooses the next prescription by. Audit the read before you send it. */
export async function summarisePrescriptions(
  container: MedusaContainer,
  ids: string[]
): Promise<PrescriptionSummary[]> {
  const patients = await container
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .patientsOf(ids)
  const cartIds = patients.flatMap(({ cart_id }) => cart_id ?? [])
  const carts = cartIds.length
    ? await container.resolve(Modules.CART).listCarts({ id: cartIds }, CART_FIELDS)
    : []
  const variantIds = carts.flatMap(({ items }) =>
    (items ?? []).flatMap((item) => item.variant_id ?? [])
  )
  const facts = await container.resolve<MedicineModuleService>(MEDICINE_MODULE).classify(variantIds)
  const lanes = await lanesTo(container, carts)
  return patients.map(({ id, cart_id, patient_name }) => {
    const cart = carts.find((candidate) => candidate.id === cart_id)
    return {
      id,
      patient_name,
      city: cart?.shipping_address?.city ?? null,
      medicines: (cart?.items ?? []).flatMap((item) => {
        const fact = facts.find(({ variant_id }) => variant_id === item.variant_id)
        return fact?.prescription_required
          ? [{ title: item.product_title ?? item.title, scheme: fact.scheme }]
          : []
      }),
      lane: cart ? laneOf(cart, lanes) : null,
    }
  })
}

type Lanes = Map<string, LaneOffer[]>

/** The lanes of each pincode; one question for each place, however many carts go there. */
async function lanesTo(container: MedusaContainer, carts: CartDTO[]): Promise<Lanes> {
  const zones = container.resolve<DeliveryZoneModuleService>(DELIVERY_ZONE_MODULE)
  const pincodes = carts.flatMap((cart) => cart.shipping_address?.postal_code ?? [])
  return new Map(
    await Promise.all(
      [...new Set(pincodes)].map(async (pincode): Promise<[string, LaneOffer[]]> => {
        const stores = await zones.storesFor(pincode)
        return [pincode, stores.flatMap((store) => store.lanes)]
      })
    )
  )
}

function laneOf(cart: CartDTO, lanes: Lanes): PrescriptionSummary["lane"] {
  const [method] = cart.shipping_methods ?? []
  if (!method) {
    return null
  }
  const offered = lanes.get(cart.shipping_address?.postal_code ?? "")
  const lane = offered?.find(({ code }) => code === method.data?.lane)
  return { name: method.name, eta_minutes: lane?.eta_minutes ?? null }
}
