import type {
  ITaxProvider,
  ItemTaxCalculationLine,
  ItemTaxLineDTO,
  ShippingTaxCalculationLine,
  ShippingTaxLineDTO,
  TaxCalculationContext,
} from "@medusajs/framework/types"
import type { Place, ServingStore } from "../../../contracts/lane"
import type { MedicineFacts } from "../../../contracts/medicine"
import { customerRefusal } from "../../../lib/errors"
import { DELIVERY_SAC } from "../rates"
import type { GstRule, TaxedCode } from "../service"

interface Dependencies {
  medicine: {
    classifyProducts(
      productIds: string[],
      on?: Date
    ): Promise<Pick<MedicineFacts, "product_id" | "hsn" | "molecules">[]>
  }
  taxGst: { rulesFor(codes: TaxedCode[], on?: Date): Promise<GstRule[]> }
  deliveryZone: {
    placeOf(pincode: string): Promise<Pick<Place, "state_code"> | null>
    placeOfStore(locationId: string): Promise<Pick<Place, "state_code"> | null>
    storesFor(pincode: string): Promise<Pick<ServingStore, "location_id">[]>
  }
  fulfillment: {
    listShippingOptions(
      filters: { id: string[] },
      config: { select: string[] }
    ): Promise<{ id: string; data: Record<string, unknown> | null }[]>
  }
}

/**
 * GST of a cart or an order. The rate comes from the product's HSN and the day; CGST + SGST or IGST
 * from the fulfilling store's state and the state that the goods go to.
 */
export default class GstTaxProvider implements ITaxProvider {
  static readonly identifier = "gst"

  constructor(private readonly others: Dependencies) {}

  getIdentifier(): string {
    return GstTaxProvider.identifier
  }

  /** @throws MedusaError hsn_missing */
  async getTaxLines(
    itemLines: ItemTaxCalculationLine[],
    shippingLines: ShippingTaxCalculationLine[],
    context: TaxCalculationContext
  ): Promise<(ItemTaxLineDTO | ShippingTaxLineDTO)[]> {
    const codes = await this.codesOf(itemLines)
    const rules = await this.others.taxGst.rulesFor([
      ...codes,
      ...shippingLines.map(() => ({ code: DELIVERY_SAC, molecules: [] })),
    ])
    const interstate = await this.isInterstate(shippingLines, context)

    return [
      ...itemLines.flatMap(({ line_item }, index) =>
        taxLines(rules[index], interstate).map((line) => ({ ...line, line_item_id: line_item.id }))
      ),
      ...shippingLines.flatMap(({ shipping_line }, index) =>
        taxLines(rules[itemLines.length + index], interstate).map((line) => ({
          ...line,
          shipping_line_id: shipping_line.id,
        }))
      ),
    ]
  }

  private async codesOf(itemLines: ItemTaxCalculationLine[]): Promise<TaxedCode[]> {
    const productIds = [...new Set(itemLines.map(({ line_item }) => line_item.product_id))]
    const facts = new Map(
      (await this.others.medicine.classifyProducts(productIds)).map((fact) => [
        fact.product_id,
        fact,
      ])
    )
    return itemLines.map(({ line_item }) => {
      const fact = facts.get(line_item.product_id)
      if (!fact?.hsn) {
        throw customerRefusal("hsn_missing", "general")
      }
      return { code: fact.hsn, molecules: fact.molecules.map((molecule) => molecule.name) }
    })
  }

  /** Without a store or a destination the supply counts as local; the total is the same. */
  private async isInterstate(
    shippingLines: ShippingTaxCalculationLine[],
    context: TaxCalculationContext
  ): Promise<boolean> {
    const pincode = context.address.postal_code
    const destination = pincode ? await this.others.deliveryZone.placeOf(pincode) : null
    if (!pincode || !destination) {
      return false
    }
    const locationId =
      (await this.chosenStore(shippingLines, context)) ?? (await this.bestStore(pincode))
    const store = locationId ? await this.others.deliveryZone.placeOfStore(locationId) : null
    return store !== null && store.state_code !== destination.state_code
  }

  private async chosenStore(
    shippingLines: ShippingTaxCalculationLine[],
    context: TaxCalculationContext
  ): Promise<string | null> {
    const optionIds = [
      ...shippingLines.map(({ shipping_line }) => shipping_line.shipping_option_id),
      ...(context.shipping_methods ?? []).map((method) => method.shipping_option_id),
    ].flatMap((id) => id ?? [])
    if (optionIds.length === 0) {
      return null
    }
    const options = await this.others.fulfillment.listShippingOptions(
      { id: optionIds },
      { select: ["id", "data"] }
    )
    const storeId = options.find((option) => option.data?.store_id)?.data?.store_id
    return typeof storeId === "string" ? storeId : null
  }

  private async bestStore(pincode: string): Promise<string | null> {
    try {
      const [store] = await this.others.deliveryZone.storesFor(pincode)
      return store.location_id
    } catch (error) {
      if (isUnserviceable(error)) {
        return null
      }
      throw error
    }
  }
}

interface GstLine {
  rate_id: string
  rate: number
  name: string
  code: string
  provider_id: string
}

function taxLines(rule: GstRule, interstate: boolean): GstLine[] {
  const percent = rule.rate_basis_points / 100
  const line = (code: string, rate: number): GstLine => ({
    rate_id: rule.id,
    rate,
    name: `${code} ${rate} %`,
    code,
    provider_id: GstTaxProvider.identifier,
  })
  return interstate
    ? [line("IGST", percent)]
    : [line("CGST", percent / 2), line("SGST", percent / 2)]
}

function isUnserviceable(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "pincode_unserviceable"
}
