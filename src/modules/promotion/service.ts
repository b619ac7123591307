import { isDeepStrictEqual } from "node:util"
import { PromotionModuleService } from "@medusajs/promotion/dist/services/index"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context, PromotionTypes } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
} from "@medusajs/framework/utils"
import { customerRefusal, refusal } from "../../lib/errors"
import { sqlOf } from "../../lib/sql"
import type { PromotionDependencies } from "./dependencies"
import { lowerUses, type Discount, type TakenUses } from "./lower-uses"
import { productIdOf, withoutPrice } from "./rx-lines"
import { inWholePaise } from "./whole-paise"

type PromotionInput = PromotionTypes.CreatePromotionDTO
type RuleInput = PromotionTypes.CreatePromotionRuleDTO
type ServiceArguments = ConstructorParameters<typeof PromotionModuleService>

/** Of a cart, and of whoever a budget per customer counts. */
type CartUses = TakenUses & { cart_id: string }

/** Operators by which a rule picks the products it names. */
const PICKING_OPERATORS: string[] = ["eq", "in"]

/**
 * Limits hold: a cart's uses are taken before it becomes an order, and given back when the order is
 * cancelled. Core counts them beside the other steps of its completion, and takes back without a lock.
 *
 * Scheduled medicines may not be promoted (Drugs Rules; Drugs and Magic Remedies Act; docs/law.md D14).
 * A general promotion simply passes over their lines; one that names such a product is refused.
 */
export default class RxPromotionService extends PromotionModuleService {
  private readonly dependencies: PromotionDependencies

  constructor(
    container: ServiceArguments[0] & PromotionDependencies,
    declaration: ServiceArguments[1]
  ) {
    super(container, declaration)
    this.dependencies = container
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
    const context = { ...applicationContext, items: promotable }
    const automatic = options?.prevent_auto_promotions
      ? undefined
      : await this.automaticWithin(context, sharedContext)
    const actions = automatic
      ? await super.computeActions(
          [...promotionCodes, ...automatic],
          context,
          { ...options, prevent_auto_promotions: true },
          sharedContext
        )
      : await super.computeActions(promotionCodes, context, options, sharedContext)
    return inWholePaise(actions, applicationContext)
  }

  /**
   * Takes the uses of a cart's discounts, all of them or none. Repeated, it changes nothing. The
   * caller holds the cart's lock.
   *
   * @throws promotion_used_up
   */
  @InjectManager()
  async takeUses(
    cart: CartUses,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const discounts = [...cart.discounts].sort(
      (a, b) => a.code.localeCompare(b.code) || a.amount.localeCompare(b.amount)
    )
    const [held] = await sqlOf(sharedContext)<{ discounts: Discount[] }>(
      `SELECT discounts FROM promotion_use WHERE cart_id = ? AND returned_at IS NULL`,
      [cart.cart_id]
    )
    if (isDeepStrictEqual(held?.discounts ?? [], discounts)) {
      return
    }
    await this.returnUses(cart.cart_id)
    await this.countUses({ ...cart, discounts })
  }

  @InjectTransactionManager()
  protected async countUses(
    cart: CartUses,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const { customer_id, customer_email } = cart
    try {
      await super.registerUsage(cart.discounts, { customer_id, customer_email }, sharedContext)
    } catch (error) {
      if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_ALLOWED) {
        throw customerRefusal("promotion_used_up", "general")
      }
      throw error
    }
    await sqlOf(sharedContext)(
      `INSERT INTO promotion_use (cart_id, discounts, customer_id, customer_email)
       VALUES (?, ?, ?, ?)
       ON CONFLICT (cart_id) DO UPDATE
       SET discounts = excluded.discounts, customer_id = excluded.customer_id,
           customer_email = excluded.customer_email, taken_at = clock_timestamp(), returned_at = NULL`,
      [cart.cart_id, JSON.stringify(cart.discounts), customer_id, customer_email]
    )
  }

  /** Gives back what the cart holds, once, to whom it was counted for. */
  @InjectTransactionManager()
  async returnUses(
    cartId: string,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const sql = sqlOf(sharedContext)
    const [held] = await sql<TakenUses>(
      `UPDATE promotion_use SET returned_at = clock_timestamp()
       WHERE cart_id = ? AND returned_at IS NULL
       RETURNING discounts, customer_id, customer_email`,
      [cartId]
    )
    if (held && held.discounts.length > 0) {
      await lowerUses(sql, held)
    }
  }

  /** Core's completion would count a second time what `takeUses` has counted. */
  override async registerUsage(): Promise<void> {}

  /** Core's compensation would take back what stays until the payment is given back. */
  override async revertUsage(): Promise<void> {}

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

  /**
   * The codes of the automatic promotions, without those that count by something which nobody knows
   * of this cart yet: core fails on them. Undefined when there is none such.
   */
  private async automaticWithin(
    context: PromotionTypes.ComputeActionContext,
    sharedContext: Context | undefined
  ): Promise<string[] | undefined> {
    const known = {
      customer_id: context.customer_id ?? context.customer?.id,
      customer_email: context.email,
    }
    if (known.customer_id && known.customer_email) {
      return undefined
    }
    const automatic = await this.listActivePromotions(
      { is_automatic: true },
      { relations: ["campaign", "campaign.budget"], take: null },
      sharedContext
    )
    const within = automatic.filter(({ campaign }) => {
      const budget = campaign?.budget
      return (
        budget?.type !== "use_by_attribute" ||
        Object.entries(known).some(([name, value]) => name === budget.attribute && Boolean(value))
      )
    })
    return within.length === automatic.length ? undefined : within.flatMap(({ code }) => code ?? [])
  }

  private async refuseNamedRx(
    rules: Pick<PromotionTypes.UpdatePromotionRuleDTO, "operator" | "values">[]
  ): Promise<void> {
    const named = rules
      .filter(({ operator }) => operator === undefined || PICKING_OPERATORS.includes(operator))
      .flatMap(({ values }) => values ?? [])
    const scheduled = await this.scheduledProducts(named)
    if (scheduled.size > 0) {
      throw refusal(
        "rx_not_promotable",
        "A prescription medicine has no discount: take it out of the rule"
      )
    }
  }

  /** The scheduled ones among the products. A product without facts is no medicine we know. */
  private async scheduledProducts(ids: (string | undefined)[]): Promise<Set<string>> {
    const productIds = ids.filter((id): id is string => id?.startsWith("prod_") === true)
    const facts = await this.dependencies.medicine.classifyProducts([...new Set(productIds)])
    return new Set(
      facts.filter((fact) => fact.prescription_required).map((fact) => fact.product_id)
    )
  }
}
