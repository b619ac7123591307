import type { BigNumberInput, ICartModuleService, MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AllocationRow } from "../../../contracts/authorisation"
import { customerRefusal } from "../../../lib/errors"
import { productOf } from "../../../lib/name-of-line"
import { oneChangeAtATime } from "../../../lib/one-change-at-a-time"
import { DISPENSING_MODULE } from "../../../modules/dispensing"
import { ALLOCATION_METADATA_KEY, allocationIdOf } from "../../../modules/dispensing/order-lines"
import type DispensingModuleService from "../../../modules/dispensing/service"
import type { AllocateInput } from "../../../modules/dispensing/types"
import { MEDICINE_MODULE } from "../../../modules/medicine"
import type MedicineModuleService from "../../../modules/medicine/service"

type AllocateCartInput = {
  cart_id: string
  customer_id: string
  prescription_id: string
  /** Lines for which the pharmacist named the authorisation; others take the first that matches. */
  named?: { cart_line_id: string; authorisation_id: string }[]
  /** Takes along what the customer's other carts hold of it, and refuses when nothing fits. */
  move?: boolean
  /** The caller holds the cart's lock. */
  locked?: boolean
}

/**
 * Allocates what a prescription covers of a cart and marks the lines, so that the order inherits
 * the mark. Lines that it does not cover are named with their code; they keep the cart closed.
 *
 * @throws rx_patient_mismatch, state_conflict, temporarily_unavailable; with `move` the code of the first line
 */
export const allocateCartStep = createStep(
  "allocate-cart",
  async (input: AllocateCartInput, { container }) => {
    const result = input.locked
      ? await allocateCart(container, input)
      : await oneChangeAtATime(container, { of: [`cart:${input.cart_id}`] }, () =>
          allocateCart(container, input)
        )
    return new StepResponse(result, result.created_ids)
  },
  async (createdIds, { container }) => {
    if (createdIds?.length) {
      const dispensing = container.resolve<DispensingModuleService>(DISPENSING_MODULE)
      await dispensing.release({ allocation_ids: createdIds })
    }
  }
)

async function allocateCart(container: MedusaContainer, input: AllocateCartInput) {
  const carts = container.resolve<ICartModuleService>(Modules.CART)
  const dispensing = container.resolve<DispensingModuleService>(DISPENSING_MODULE)
  const medicines = container.resolve<MedicineModuleService>(MEDICINE_MODULE)

  const cart = await carts.retrieveCart(input.cart_id, { relations: ["items"] })
  if (cart.customer_id !== input.customer_id) {
    throw customerRefusal("rx_patient_mismatch", "general")
  }
  if (cart.completed_at) {
    throw customerRefusal("state_conflict", "is_order")
  }
  const items = cart.items ?? []
  const facts = new Map(
    (await medicines.classify(items.flatMap((item) => item.variant_id ?? []))).map((row) => [
      row.variant_id,
      row,
    ])
  )
  const named = new Map(input.named?.map((pair) => [pair.cart_line_id, pair.authorisation_id]))
  const allocation: AllocateInput = {
    cart_id: cart.id,
    customer_id: input.customer_id,
    prescription_id: input.prescription_id,
    lines: items.map((item) => ({
      line_id: item.id,
      title: productOf(item),
      variant_id: item.variant_id ?? "",
      quantity: unitsOf(item.quantity),
      facts: facts.get(item.variant_id ?? ""),
      authorisation_id: named.get(item.id),
    })),
  }
  const result = input.move
    ? await dispensing.moveToCart(allocation)
    : { ...(await dispensing.allocate(allocation)), left_cart_ids: [] }
  await markLines(carts, cart.items ?? [], result.allocated)
  return result
}

async function markLines(
  carts: ICartModuleService,
  items: { id: string; metadata?: Record<string, unknown> | null }[],
  allocations: AllocationRow[]
): Promise<void> {
  const marks = allocations.flatMap((allocation) => {
    const item = items.find((candidate) => candidate.id === allocation.cart_line_id)
    return item && allocationIdOf(item.metadata) !== allocation.id
      ? [{ id: item.id, metadata: { ...item.metadata, [ALLOCATION_METADATA_KEY]: allocation.id } }]
      : []
  })
  for (const { id, metadata } of marks) {
    await carts.updateLineItems(id, { metadata })
  }
}

function unitsOf(quantity: BigNumberInput): number {
  return MathBN.convert(quantity).toNumber()
}
