import { PromotionModuleService } from "@medusajs/promotion/dist/services/index"
import type { Context, PromotionTypes } from "@medusajs/framework/types"
import { refusal } from "../../lib/errors"
import { productIdOf, withoutPrice } from "./rx-lines"
import { inWholePaise } from "./whole-paise"

type PromotionInput = PromotionTypes.CreatePromotionDTO
type RuleInput = PromotionTypes.CreatePromotionRuleDTO
type ServiceArguments = ConstructorParameters<typeof PromotionModuleService>

/** What this module asks of the medicine module (`dependencies` in medusa-config). */
type MedicineFactsReader = {
  classifyProducts(
    productIds: string[]
  ): Promise<{ product_id: string; prescription_required: boolean }[]>
}

/** Operators by which a rule picks the products it names. */
const PICKING_OPERATORS: string[] = ["eq", "in"]

/**
 * Scheduled medicines may not be promoted (Drugs Rules; Drugs and Magic Remedies Act; DOMAIN D14).
 * A general promotion simply passes over their lines; one that names such a product is refused.
 */
export default class RxPromotionService extends PromotionModuleService {
  private readonly medicine: MedicineFactsReader

  constructor(
    container: ServiceArguments[0] & { medicine: MedicineFactsReader },
    declaration: ServiceArguments[1]
  ) {
    super(container, declaration)
    this.medicine = container.medicine
  }

  override async computeActions(
    promotionCodes: string[],
    applicationContext: PromotionTypes.ComputeActionContext,
    options?: PromotionTypes.ComputeActionOptions,
    sharedContext?: Context
  ): Promise<PromotionTypes.ComputeActions[]> {
    const items = applicationContext.items ?? []
    const scheduled = await this.scheduledProducts(items.map(productIdOf))
    const promotable = items.map((item) =>
      scheduled.has(productIdOf(item) ?? "") ? withoutPrice(item) : item
    )
    const actions = await super.computeActions(
      promotionCodes,
      { ...applicationContext, items: promotable },
      options,
      sharedContext
    )
    return inWholePaise(actions, applicationContext)
  }

  override createPromotions(
    data: PromotionInput,
    sharedContext?: Context
  ): Promise<PromotionTypes.PromotionDTO>
  override createPromotions(
    data: PromotionInput[],
    sharedContext?: Context
  ): Promise<PromotionTypes.PromotionDTO[]>
  override async createPromotions(
    data: PromotionInput | PromotionInput[],
    sharedContext?: Context
  ): Promise<PromotionTypes.PromotionDTO | PromotionTypes.PromotionDTO[]> {
    const promotions = Array.isArray(data) ? data : [data]
    await this.refuseNamedRx(
      promotions.flatMap(({ rules, application_method: method }) => [
        ...(rules ?? []),
        ...(method?.target_rules ?? []),
        ...(method?.buy_rules ?? []),
      ])
    )
    return Array.isArray(data)
      ? await super.createPromotions(data, sharedContext)
      : await super.createPromotions(data, sharedContext)
  }

  override async addPromotionRules(id: string, rules: RuleInput[], sharedContext?: Context) {
    await this.refuseNamedRx(rules)
    return await super.addPromotionRules(id, rules, sharedContext)
  }

  override async addPromotionTargetRules(id: string, rules: RuleInput[], sharedContext?: Context) {
    await this.refuseNamedRx(rules)
    return await super.addPromotionTargetRules(id, rules, sharedContext)
  }

  override async addPromotionBuyRules(id: string, rules: RuleInput[], sharedContext?: Context) {
    await this.refuseNamedRx(rules)
    return await super.addPromotionBuyRules(id, rules, sharedContext)
  }

  override async updatePromotionRules(
    rules: PromotionTypes.UpdatePromotionRuleDTO[],
    sharedContext?: Context
  ) {
    await this.refuseNamedRx(rules)
    return await super.updatePromotionRules(rules, sharedContext)
  }

  private async refuseNamedRx(
    rules: Pick<PromotionTypes.UpdatePromotionRuleDTO, "operator" | "values">[]
  ): Promise<void> {
    const named = rules
      .filter(({ operator }) => operator === undefined || PICKING_OPERATORS.includes(operator))
      .flatMap(({ values }) => values ?? [])
    const scheduled = await this.scheduledProducts(named)
    if (scheduled.size > 0) {
      throw refusal("rx_not_promotable", "A rule names a prescription medicine")
    }
  }

  /** The scheduled ones among the products. A product without facts is no medicine we know. */
  private async scheduledProducts(ids: (string | undefined)[]): Promise<Set<string>> {
    const productIds = ids.filter((id): id is string => id?.startsWith("prod_") === true)
    const facts = await this.medicine.classifyProducts([...new Set(productIds)])
    return new Set(
      facts.filter((fact) => fact.prescription_required).map((fact) => fact.product_id)
    )
  }
}
