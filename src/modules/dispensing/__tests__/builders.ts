import type { CartLine } from "../../../contracts/authorisation"
import type { MedicineFacts } from "../../../contracts/medicine"
import { addDays, istDate } from "../../../lib/ist"
import type { DispensingDependencies } from "../dependencies"
import { ALLOCATION_METADATA_KEY } from "../order-lines"
import { medicine } from "../../../rules/__tests__/builders"
import type { AuthoriseInput, LineToAuthorise } from "../types"

export const CUSTOMER = "cus_asha"
export const STORE = "sloc_koramangala"

export const rxMedicine = medicine()
export const plainMedicine = medicine({
  medicine_id: "med_plain",
  scheme: "OTC",
  prescription_required: false,
})

export function authorisation(
  line: Partial<LineToAuthorise> = {},
  overrides: Partial<AuthoriseInput> = {}
): AuthoriseInput {
  return {
    prescription_id: "rx_1",
    customer_id: CUSTOMER,
    condition: "acute",
    authored_on: addDays(istDate(), -1),
    signed_on: istDate(),
    pharmacist_snapshot: { registration_number: "KA-1" },
    lines: [
      {
        prescription_line_id: "rxline_1",
        review_line_id: "rvline_1",
        match: "brand_exact",
        medicine_id: rxMedicine.medicine_id,
        generic: null,
        quantity_base_units: 10,
        repeat_authority: "once",
        ...line,
      },
    ],
    ...overrides,
  }
}

export function cartLine(overrides: Partial<CartLine> = {}): CartLine {
  const facts = "facts" in overrides ? overrides.facts : rxMedicine
  return {
    line_id: "cali_1",
    title: "Amoxicillin 500 mg",
    variant_id: facts?.variant_id ?? "variant_unknown",
    quantity: 10,
    facts,
    ...overrides,
  }
}

type FakeOrderLine = {
  id: string
  order_id: string
  customer_id: string | null
  variant_id: string
  quantity: number
  metadata: Record<string, unknown> | null
}

/** The neighbours of the module, as tables that a test fills. */
export class Neighbours {
  medicines: MedicineFacts[] = []
  orderLines: FakeOrderLine[] = []
  carts: { id: string; customer_id: string; lines: CartLine[] }[] = []
  fulfillments: { id: string; canceled_at: Date | null; line_item_id: string; quantity: number }[] =
    []
  licensedStores = [STORE]

  readonly dependencies: DispensingDependencies = {
    medicine: {
      classify: async (ids) => this.medicines.filter((row) => ids.includes(row.variant_id)),
      classifyInventoryItems: async (ids) =>
        this.medicines.filter((row) => ids.includes(row.inventory_item_id)),
    },
    order: {
      listOrderLineItems: async ({ id }) => this.orderLines.filter((row) => id.includes(row.id)),
      listOrderItems: async ({ item_id }) =>
        this.orderLines
          .filter((row) => item_id.includes(row.id))
          .map((row) => ({
            item_id: row.id,
            version: 1,
            quantity: row.quantity,
            order: {
              id: row.order_id,
              version: 1,
              customer_id: row.customer_id,
              canceled_at: null,
            },
          })),
    },
    cart: {
      retrieveCart: async (id) => this.cart(id),
      listLineItems: async ({ cart_id }) =>
        this.cart(cart_id).lines.map((line) => ({
          product_title: line.title,
          id: line.line_id,
          variant_id: line.variant_id,
          quantity: line.quantity,
          metadata: { [ALLOCATION_METADATA_KEY]: line.allocation_id },
        })),
    },
    fulfillment: {
      listFulfillments: async ({ items }) =>
        this.fulfillments
          .filter((row) => items.line_item_id.includes(row.line_item_id))
          .map((row) => ({ id: row.id, canceled_at: row.canceled_at, items: [row] })),
    },
    pharmacist: {
      licenceOf: async (locationId) => {
        if (!this.licensedStores.includes(locationId)) {
          throw new Error("licence_invalid")
        }
        return { id: "slic_1" }
      },
    },
  }

  reset(): void {
    this.medicines = [rxMedicine, plainMedicine]
    this.orderLines = []
    this.carts = []
    this.fulfillments = []
    this.licensedStores = [STORE]
  }

  order(line: Partial<FakeOrderLine> = {}): FakeOrderLine {
    const row = {
      id: "ordli_1",
      order_id: "order_1",
      customer_id: CUSTOMER,
      variant_id: rxMedicine.variant_id,
      quantity: 10,
      metadata: null,
      ...line,
    }
    this.orderLines.push(row)
    return row
  }

  private cart(id: string) {
    const cart = this.carts.find((row) => row.id === id)
    if (!cart) {
      throw new Error(`No cart ${id}`)
    }
    return cart
  }
}
