import type {
  ITaxProvider,
  ItemTaxCalculationLine,
  ItemTaxLineDTO,
  ShippingTaxCalculationLine,
  ShippingTaxLineDTO,
  TaxCalculationContext,
} from "@medusajs/framework/types"
import { customerRefusal } from "../../../lib/errors"
import { DELIVERY_SAC, type GstRate, type Taxed } from "../../../rules/gst-rate"
import { chosenStoreOf } from "../../../rules/lane"
import { isInterstate, taxesOf } from "../../../rules/place-of-supply"
import type { GstDependencies } from "./dependencies"

/**
 * GST of a cart or an order. The rate comes from the product's HSN and the day; CGST + SGST or IGST
 * from the fulfilling store's state and the state that the goods go to.
 */
export default class GstTaxProvider implements ITaxProvider {
  static readonly identifier = "gst"

  constructor(private readonly dependencies: GstDependencies) {}

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
    const rates = await this.dependencies.taxGst.ratesOf([
      ...codes,
      ...shippingLines.map(() => ({ code: DELIVERY_SAC, molecules: [] })),
    ])
    const interstate = await this.crossesAState(shippingLines, context)

    return [
      ...itemLines.flatMap(({ line_item }, index) =>
        taxLines(rates[index], interstate).map((line) => ({ ...line, line_item_id: line_item.id }))
      ),
      ...shippingLines.flatMap(({ shipping_line }, index) =>
        taxLines(rates[itemLines.length + index], interstate).map((line) => ({
          ...line,
          shipping_line_id: shipping_line.id,
        }))
      ),
    ]
  }

  private async codesOf(itemLines: ItemTaxCalculationLine[]): Promise<Taxed[]> {
    const productIds = [...new Set(itemLines.map(({ line_item }) => line_item.product_id))]
    const facts = new Map(
      (await this.dependencies.medicine.classifyProducts(productIds)).map((fact) => [
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

  private async crossesAState(
    shippingLines: ShippingTaxCalculationLine[],
    context: TaxCalculationContext
  ): Promise<boolean> {
    const pincode = context.address.postal_code
    const destination = pincode ? await this.dependencies.deliveryZone.placeOf(pincode) : null
    if (!pincode || !destination) {
      return false
    }
    const locationId =
      (await this.chosenStore(shippingLines, context)) ?? (await this.bestStore(pincode))
    const store = locationId ? await this.dependencies.deliveryZone.placeOfStore(locationId) : null
    return isInterstate(store, destination)
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
    const options = await this.dependencies.fulfillment.listShippingOptions(
      { id: optionIds },
      { select: ["id", "data"] }
    )
    return chosenStoreOf(options)
  }

  private async bestStore(pincode: string): Promise<string | null> {
    try {
      const [store] = await this.dependencies.deliveryZone.storesFor(pincode)
      return store.location_id
    } catch (error) {
      if (isUnserviceable(error)) {
        return null
      }
      throw error
    }
  }
}

type GstLine = { rate_id: string; rate: number; name: string; code: string; provider_id: string }

function taxLines({ id, rate_basis_points }: GstRate, interstate: boolean): GstLine[] {
  return taxesOf(rate_basis_points, interstate).map(({ code, rate }) => ({
    rate_id: id,
    rate,
    name: `${code} ${rate} %`,
    code,
    provider_id: GstTaxProvider.identifier,
  }))
}

function isUnserviceable(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "pincode_unserviceable"
}
