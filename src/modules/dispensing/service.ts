import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { AllocationRow, AuthorisationRow, CartLine } from "../../contracts/authorisation"
import type { MedicineFacts } from "../../contracts/medicine"
import { customerRefusal, refusal, type RefusalCode } from "../../lib/errors"
import { istDate } from "../../lib/ist"
import { nameOf, productOf } from "../../lib/name-of-line"
import {
  allocateLines,
  lockAllocations,
  lockAuthorisations,
  readAuthorisations,
  readHeldByCarts,
  releaseAllocation,
  releaseOnOneOtherCart,
  type AllocationResult,
} from "./allocations"
import { authoriseLines } from "./authorisations"
import type { DispensingDependencies } from "./dependencies"
import { coverOf, nearestOf, notCovered, type Approved, type LineCover } from "./cover"
import { handOverLines, type HandoverResult } from "./handovers"
import { Allocation } from "./models/allocation"
import { Authorisation } from "./models/authorisation"
import { AuthorisationWithdrawal } from "./models/authorisation-withdrawal"
import { Dispense } from "./models/dispense"
import { Handover } from "./models/handover"
import { LedgerEntry } from "./models/ledger-entry"
import { OrderLineRecord } from "./models/order-line-record"
import { ValidityPolicy } from "./models/validity-policy"
import { WithdrawalTold } from "./models/withdrawal-told"
import {
  allocationIdOf,
  fulfilledQuantities,
  loadOrderLines,
  quantityOf,
  type OrderLine,
} from "./order-lines"
import { insertOrderLineRecords, type OrderLineFreeze } from "./order-line-records"
import { stoppedByWithdrawal, type WithdrawalStops } from "./stopped-by-withdrawal"
import {
  openApprovalsOn,
  ordersOn,
  suppliesLeftOn,
  suppliesOn,
  type OpenApproval,
  type Supply,
  type Supplying,
} from "./supplies"
import { sqlOf, type Sql } from "../../lib/sql"
import { assertAllocation } from "../../rules/allocation"
import { licenceFormOf } from "../../rules/licence-form"
import { needsPrescription } from "../../rules/may-be-sold"
import type {
  AllocateInput,
  AuthoriseInput,
  HandoverInput,
  ItemToDispense,
  ReservationToCheck,
} from "./types"
import {
  linesStopped,
  linesSupplied,
  recordTold,
  wasSuppliedOn,
  withdrawAuthorisations,
  type StoppedLine,
  type SuppliedLine,
  type ToldInput,
  type WhatWasAuthorised,
  type WithdrawInput,
  type Withdrawn,
} from "./withdrawals"

type LedgerContext = Context<SqlEntityManager>

/**
 * The safety core: what a pharmacist authorised, what of it is allocated, and the guards that stand
 * at checkout, reservation, capture, packing and handover.
 */
export default class DispensingModuleService extends MedusaService({
  Authorisation,
  AuthorisationWithdrawal,
  Allocation,
  LedgerEntry,
  OrderLineRecord,
  Handover,
  Dispense,
  ValidityPolicy,
  WithdrawalTold,
}) {
  protected readonly dependencies_: DispensingDependencies

  constructor(container: DispensingDependencies) {
    super(container)
    this.dependencies_ = container
  }

  /**
   * Makes a signed review binding. Only approved and reduced lines are handed in.
   *
   * @throws rx_expired, already_reviewed, quantity_invalid, invalid_request
   */
  @InjectTransactionManager()
  async authorise(
    input: AuthoriseInput,
    @MedusaContext() context: LedgerContext = {}
  ): Promise<AuthorisationRow[]> {
    return authoriseLines(sqlOf(context), input)
  }

  /**
   * Ends the authorisations of a prescription before their time and releases what is still reserved
   * on them: carts close, and what orders took of it and was not handed over cannot leave any more.
   * The second time it changes nothing.
   */
  @InjectTransactionManager()
  async withdraw(
    input: WithdrawInput,
    @MedusaContext() context: LedgerContext = {}
  ): Promise<Withdrawn> {
    return withdrawAuthorisations(sqlOf(context), input)
  }

  /** What taking back the approval of a prescription would stop now. */
  @InjectManager()
  async stoppedByWithdrawal(
    prescriptionId: string,
    @MedusaContext() context: LedgerContext = {}
  ): Promise<WithdrawalStops> {
    return stoppedByWithdrawal(sqlOf(context), prescriptionId)
  }

  /** Lines of orders that cannot leave any more, because their approval was taken back. */
  @InjectManager()
  async stoppedLines(
    orderId?: string,
    @MedusaContext() context: LedgerContext = {}
  ): Promise<StoppedLine[]> {
    return linesStopped(sqlOf(context), orderId)
  }

  /** Lines of orders that a customer has, in part at least, though their approval was taken back. */
  @InjectManager()
  async suppliedLines(
    orderId?: string,
    @MedusaContext() context: LedgerContext = {}
  ): Promise<SuppliedLine[]> {
    return linesSupplied(sqlOf(context), orderId)
  }

  /** Whether something of what a withdrawal ends is with the customer. */
  @InjectManager()
  async wasSuppliedOn(
    of: WhatWasAuthorised,
    @MedusaContext() context: LedgerContext = {}
  ): Promise<boolean> {
    return wasSuppliedOn(sqlOf(context), of)
  }

  /**
   * The customer of an order knows that its approvals were taken back: once for each.
   *
   * @throws not_found, state_conflict
   */
  @InjectTransactionManager()
  async recordTold(input: ToldInput, @MedusaContext() context: LedgerContext = {}): Promise<void> {
    await recordTold(sqlOf(context), input)
  }

  /** What was handed over on these prescriptions since then, the latest first. */
  @InjectManager()
  async suppliesOn(
    asked: { prescription_ids: string[]; since: Date },
    @MedusaContext() context: LedgerContext = {}
  ): Promise<Supply[]> {
    return suppliesOn(sqlOf(context), asked)
  }

  /** The orders that hold, or held, something of a prescription, the newest first. */
  @InjectManager()
  async ordersOn(
    prescriptionId: string,
    @MedusaContext() context: LedgerContext = {}
  ): Promise<string[]> {
    return ordersOn(sqlOf(context), prescriptionId)
  }

  /** What each approval of these prescriptions names, and what of it no order has taken. */
  @InjectManager()
  async suppliesLeftOn(
    prescriptionIds: string[],
    @MedusaContext() context: LedgerContext = {}
  ): Promise<Supplying[]> {
    return suppliesLeftOn(sqlOf(context), prescriptionIds)
  }

  /** What may still be handed over on these prescriptions, whether a cart has taken it or not. */
  @InjectManager()
  async openApprovalsOn(
    asked: { prescription_ids: string[]; today: string },
    @MedusaContext() context: LedgerContext = {}
  ): Promise<OpenApproval[]> {
    return openApprovalsOn(sqlOf(context), asked)
  }

  /** What is left of each authorisation, in base units. */
  @InjectTransactionManager()
  async remaining(
    authorisationIds: string[],
    @MedusaContext() context: LedgerContext = {}
  ): Promise<Map<string, number>> {
    const rows = await lockAuthorisations(sqlOf(context), authorisationIds)
    return new Map(rows.map((row) => [row.id, row.remaining_base_units]))
  }

  /** Allocates a cart's lines on one prescription. Lines that cannot be are named with their code. */
  @InjectTransactionManager()
  async allocate(
    input: AllocateInput,
    @MedusaContext() context: LedgerContext = {}
  ): Promise<AllocationResult> {
    return allocateLines(sqlOf(context), input, istDate())
  }

  /**
   * Allocates a cart's lines, and takes from the customer's other carts what is not left otherwise.
   * Nothing moves when it covers none of the lines.
   *
   * @throws the code of the first line: rx_expired, rx_line_exhausted, rx_product_mismatch and kin
   */
  @InjectTransactionManager()
  async moveToCart(
    input: AllocateInput,
    @MedusaContext() context: LedgerContext = {}
  ): Promise<AllocationResult & { left_cart_ids: string[] }> {
    const sql = sqlOf(context)
    let result = await allocateLines(sql, input, istDate())
    const left = new Set<string>()
    // An open checkout of another cart keeps its units while there are enough for both.
    for (
      let cart = await releaseOnOneOtherCart(sql, input, shortLines(input, result));
      cart !== undefined;
      cart = await releaseOnOneOtherCart(sql, input, shortLines(input, result))
    ) {
      left.add(cart)
      const again = await allocateLines(sql, input, istDate())
      result = { ...again, created_ids: [...result.created_ids, ...again.created_ids] }
    }
    if (result.allocated.length === 0 && result.refused.length > 0) {
      const [{ line_id, code }] = result.refused
      const line = input.lines.find((candidate) => candidate.line_id === line_id)
      throw (
        (line && OF_AN_APPROVAL.includes(code)
          ? nearestOf(line, await approvedOn(sql, input))?.said
          : undefined) ?? notCovered(code, nameOf(line))
      )
    }
    return { ...result, left_cart_ids: [...left].sort() }
  }

  /**
   * Gives units back, once: by allocation, order, lines of an order or cart. Consumed units stay
   * consumed. A line counts as one of the order that is named with it, and of no other.
   */
  @InjectTransactionManager()
  async release(
    by:
      | { allocation_ids: string[] }
      | { order_id: string; order_line_ids?: string[] }
      | { cart_id: string },
    @MedusaContext() context: LedgerContext = {}
  ): Promise<string[]> {
    const sql = sqlOf(context)
    const [where, parameters]: [string, unknown[]] =
      "allocation_ids" in by
        ? ["id = ANY(ARRAY[?]::text[])", [by.allocation_ids]]
        : "cart_id" in by
          ? ["cart_id = ? AND order_id IS NULL", [by.cart_id]]
          : by.order_line_ids
            ? [
                "order_id = ? AND order_line_id = ANY(ARRAY[?]::text[])",
                [by.order_id, by.order_line_ids],
              ]
            : ["order_id = ?", [by.order_id]]
    const { allocations } = await lockAllocations(sql, where, parameters)
    const released: string[] = []
    for (const allocation of allocations) {
      if (await releaseAllocation(sql, allocation)) {
        released.push(allocation.id)
      }
    }
    return released
  }

  /**
   * The net at checkout and at completion.
   *
   * @throws rx_required, rx_pack_exceeds_total, rx_line_exhausted and kin, naming the line
   */
  @InjectManager()
  async assertCartAllocated(
    input: CartToCover,
    @MedusaContext() context: LedgerContext = {}
  ): Promise<void> {
    const refused = (await coversOf(sqlOf(context), input)).find(({ said }) => said !== null)?.said
    if (refused) {
      throw refused
    }
  }

  /** What stands in the way of each scheduled line of a cart. Nothing is changed, so it takes no locks. */
  @InjectManager()
  async coverOfCart(
    input: CartToCover,
    @MedusaContext() context: LedgerContext = {}
  ): Promise<LineCover[]> {
    return coversOf(sqlOf(context), input)
  }

  /**
   * The net at capture: the cart is read here, so that the caller cannot describe it wrongly.
   *
   * @throws rx_required and its kin, naming the line
   */
  async assertCapturable(input: { cart_id: string }): Promise<void> {
    const { cart, medicine } = this.dependencies_
    const [{ customer_id }, lines] = await Promise.all([
      cart.retrieveCart(input.cart_id),
      cart.listLineItems({ cart_id: input.cart_id }, { take: null }),
    ])
    const variantIds = lines.flatMap((line) => line.variant_id ?? [])
    const facts = byVariant(await medicine.classify(variantIds))
    await this.assertCartAllocated({
      cart_id: input.cart_id,
      customer_id,
      lines: lines.map((line) => ({
        line_id: line.id,
        title: productOf(line),
        variant_id: line.variant_id ?? "",
        quantity: quantityOf(line.quantity),
        facts: line.variant_id ? facts.get(line.variant_id) : undefined,
        allocation_id: allocationIdOf(line.metadata),
      })),
    })
  }

  /**
   * The net at every reservation of stock. The first one of an order line ties the allocation to
   * it. Call it before taking locks of your own: it opens its own transaction.
   *
   * @throws rx_required and its kin, naming the order line
   */
  async assertReservable(items: ReservationToCheck[]): Promise<void> {
    const scheduled = items.filter((item) => needsPrescription(item.facts, nameOf(undefined)))
    if (scheduled.length === 0) {
      return
    }
    const lineIds = scheduled.flatMap((item) => item.line_item_id ?? [])
    const orderLines = await loadOrderLines(this.dependencies_.order, lineIds)
    const claims = scheduled.map((item) => {
      const orderLine = item.line_item_id ? orderLines.get(item.line_item_id) : undefined
      if (!orderLine) {
        throw refusal("rx_required", "A scheduled medicine is reserved for an order line only")
      }
      if (orderLine.variant_id !== item.facts?.variant_id) {
        throw refusal("rx_product_mismatch", `${nameOf(orderLine)}: the stock is another product's`)
      }
      return { orderLine, quantity: item.quantity }
    })
    const abandoned = await this.linesThatAreGone(claims.map((claim) => claim.orderLine))
    await this.bindToOrderLines(claims, abandoned)
  }

  /**
   * The last gate before a parcel. Everything is read here from the order line; all fulfilments of
   * the line that were not cancelled, this one included, have to fit what was ordered and, of a
   * scheduled line, its allocation. Core has committed this fulfilment before it asks, so of two
   * rivals at least one sees the other.
   *
   * @throws rx_required and its kin, naming the order line; state_conflict, licence_invalid
   */
  async assertDispensable(input: {
    order_id: string | null
    location_id: string
    items: ItemToDispense[]
  }): Promise<void> {
    const { order, medicine, fulfillment, pharmacist } = this.dependencies_
    const lineIds = [...new Set(input.items.flatMap((item) => item.line_item_id ?? []))]
    const orderLines = await loadOrderLines(order, lineIds)
    const variantIds = [...orderLines.values()].flatMap((line) => line.variant_id ?? [])
    const inventoryItemIds = input.items.flatMap((item) => item.inventory_item_id ?? [])
    const [lineFacts, stockFacts] = await Promise.all([
      medicine.classify(variantIds).then(byVariant),
      medicine.classifyInventoryItems(inventoryItemIds).then(byInventoryItem),
    ])

    const requested = new Map<string, number>()
    const requestedScheduled = new Map<string, number>()
    const schemes = new Set<string | null>()
    for (const item of input.items) {
      const line = item.line_item_id ? orderLines.get(item.line_item_id) : undefined
      const name = nameOf(line)
      if (item.line_item_id && (!line || line.order_id !== input.order_id)) {
        throw refusal("rx_required", `${name}: is not a line of the fulfilment's order`)
      }
      const ofStock = item.inventory_item_id ? stockFacts.get(item.inventory_item_id) : undefined
      const ofLine = line?.variant_id ? lineFacts.get(line.variant_id) : undefined
      const stockScheduled = item.inventory_item_id ? needsPrescription(ofStock, name) : false
      const lineScheduled =
        line || !item.inventory_item_id ? needsPrescription(ofLine, name) : false
      if (line) {
        requested.set(line.id, (requested.get(line.id) ?? 0) + item.quantity)
      }
      if (!stockScheduled && !lineScheduled) {
        continue
      }
      if (!line || !ofLine || (ofStock && ofStock.variant_id !== ofLine.variant_id)) {
        throw refusal(
          "rx_required",
          `${name}: a scheduled medicine leaves for its own order line only`
        )
      }
      schemes.add(ofLine.scheme)
      requestedScheduled.set(line.id, (requestedScheduled.get(line.id) ?? 0) + item.quantity)
    }

    const packed = await fulfilledQuantities(fulfillment, [...requested.keys()])
    if (requestedScheduled.size > 0) {
      await this.assertFulfilmentFits(orderLines, requestedScheduled, packed)
    }
    assertWithinOrdered(orderLines, requested, packed)
    for (const form of new Set([...schemes].map(licenceFormOf))) {
      await pharmacist.licenceOf(input.location_id, new Date(), form)
    }
  }

  /**
   * Consumes the units and writes the dispenses of one fulfilment, in one transaction. A second
   * call gives the first one's handover.
   *
   * @throws rx_required and its kin, naming the order line
   */
  async handOver(input: HandoverInput): Promise<HandoverResult> {
    const lineIds = input.lines.map((line) => line.order_line_id)
    const orderLines = await loadOrderLines(this.dependencies_.order, lineIds)
    return this.handOver_(input, orderLines)
  }

  /**
   * A parcel that a pharmacist handed over is with the customer, whatever else was not written yet.
   *
   * @throws state_conflict
   */
  @InjectManager()
  async assertNotHandedOver(
    fulfillmentId: string,
    @MedusaContext() context: LedgerContext = {}
  ): Promise<void> {
    const handovers = await sqlOf(context)(`SELECT id FROM rx_handover WHERE fulfillment_id = ?`, [
      fulfillmentId,
    ])
    if (handovers.length > 0) {
      throw refusal("state_conflict", "The parcel was handed over: it comes back as a return")
    }
  }

  /** Freezes order lines. A line that is recorded already keeps its record. */
  @InjectTransactionManager()
  async recordOrderLines(
    records: OrderLineFreeze[],
    @MedusaContext() context: LedgerContext = {}
  ): Promise<void> {
    await insertOrderLineRecords(sqlOf(context), records)
  }

  @InjectTransactionManager()
  protected async handOver_(
    input: HandoverInput,
    orderLines: Map<string, OrderLine>,
    @MedusaContext() context: LedgerContext = {}
  ): Promise<HandoverResult> {
    return handOverLines(sqlOf(context), input, orderLines, istDate(input.at))
  }

  /**
   * Order lines that allocations in question were tied to and that no longer exist: a completion
   * that failed after it reserved removes its order, and the next try has another order line.
   */
  @InjectManager()
  protected async linesThatAreGone(
    orderLines: OrderLine[],
    @MedusaContext() context: LedgerContext = {}
  ): Promise<Set<string>> {
    const { allocations } = await readAllocations(sqlOf(context), `id = ANY(ARRAY[?]::text[])`, [
      orderLines.flatMap((line) => line.allocation_id ?? []),
    ])
    const boundTo = allocations.flatMap((row) => row.order_line_id ?? [])
    const existing = await loadOrderLines(this.dependencies_.order, boundTo)
    return new Set(boundTo.filter((id) => !existing.has(id)))
  }

  @InjectTransactionManager()
  protected async bindToOrderLines(
    claims: { orderLine: OrderLine; quantity: number }[],
    abandoned: Set<string>,
    @MedusaContext() context: LedgerContext = {}
  ): Promise<void> {
    const sql = sqlOf(context)
    const { allocations, authorisations } = await lockAllocations(
      sql,
      `order_line_id = ANY(ARRAY[?]::text[]) OR id = ANY(ARRAY[?]::text[])`,
      [
        claims.map(({ orderLine }) => orderLine.id),
        claims.flatMap(({ orderLine }) => orderLine.allocation_id ?? []),
      ]
    )
    const taken = new Map<string, number>()
    for (const { orderLine, quantity } of claims) {
      const name = nameOf(orderLine)
      const allocation =
        allocations.find((row) => row.order_line_id === orderLine.id) ??
        allocations.find((row) => row.id === orderLine.allocation_id)
      const authorisation = allocation && authorisations.get(allocation.authorisation_id)
      assertAllocation(allocation, {
        line: name,
        authorisation,
        customer_id: orderLine.customer_id,
        variant_id: orderLine.variant_id,
        states: ["reserved"],
        asker: "customer",
        today: istDate(),
      })
      const bound = allocation.order_line_id
      if (bound && bound !== orderLine.id && !abandoned.has(bound)) {
        throw customerRefusal("rx_line_exhausted", "another_order", { product: name })
      }
      const total = (taken.get(allocation.id) ?? 0) + quantity
      if (total > allocation.quantity) {
        throw customerRefusal("rx_required", "beyond_approval", { product: name })
      }
      taken.set(allocation.id, total)
      if (bound !== orderLine.id) {
        allocation.order_line_id = orderLine.id
        await sql(
          `UPDATE rx_allocation SET order_id = ?, order_line_id = ?, updated_at = now() WHERE id = ?`,
          [orderLine.order_id, orderLine.id, allocation.id]
        )
      }
    }
  }

  @InjectManager()
  protected async assertFulfilmentFits(
    orderLines: Map<string, OrderLine>,
    requested: Map<string, number>,
    packed: Map<string, number>,
    @MedusaContext() context: LedgerContext = {}
  ): Promise<void> {
    const { allocations, authorisations } = await readAllocations(
      sqlOf(context),
      `order_line_id = ANY(ARRAY[?]::text[])`,
      [[...requested.keys()]]
    )
    for (const [lineId, quantity] of requested) {
      const orderLine = orderLines.get(lineId)
      const name = nameOf(orderLine)
      const allocation = allocations.find((row) => row.order_line_id === lineId)
      const authorisation = allocation && authorisations.get(allocation.authorisation_id)
      assertAllocation(allocation, {
        line: name,
        authorisation,
        customer_id: orderLine?.customer_id,
        variant_id: orderLine?.variant_id ?? null,
        states: ["reserved"],
        asker: "staff",
        today: istDate(),
      })
      if (
        orderLine?.canceled ||
        Math.max(quantity, packed.get(lineId) ?? 0) > allocation.quantity
      ) {
        throw customerRefusal("rx_required", "beyond_approval", { product: name })
      }
    }
  }
}

type CartToCover = { cart_id: string; customer_id: string | null | undefined; lines: CartLine[] }

/** @throws unclassified, unsellable */
async function coversOf(sql: Sql, { cart_id, customer_id, lines }: CartToCover) {
  const scheduled = lines.filter((line) => needsPrescription(line.facts, nameOf(line)))
  if (scheduled.length === 0) {
    return []
  }
  const { allocations } = await readAllocations(
    sql,
    `cart_id = ? AND cart_line_id = ANY(ARRAY[?]::text[]) AND state <> 'released'`,
    [cart_id, scheduled.map((line) => line.line_id)]
  )
  const cart = { id: cart_id, line_ids: lines.map(({ line_id }) => line_id) }
  const covers = (authorisations: AuthorisationRow[], held: AllocationRow[]) =>
    scheduled.map((line) =>
      coverOf(line, {
        cart,
        authorisations,
        held,
        allocation: allocations.find((row) => row.cart_line_id === line.line_id),
        customerId: customer_id,
      })
    )
  const taken = allocations.map((row) => row.authorisation_id)
  const ofCart = await readAuthorisations(sql, "a.id = ANY(ARRAY[?]::text[])", [taken])
  const itself = covers(ofCart, [])
  if (itself.every(({ said }) => said === null)) {
    return itself
  }
  const all = await readAuthorisations(
    sql,
    "(a.id = ANY(ARRAY[?]::text[]) OR a.customer_id = ?) AND a.deleted_at IS NULL",
    [taken, customer_id ?? null]
  )
  return covers(all, await readHeldByCarts(sql, all))
}

/** What one prescription has for a cart. */
async function approvedOn(sql: Sql, input: AllocateInput): Promise<Approved> {
  const authorisations = await readAuthorisations(
    sql,
    "a.prescription_id = ? AND a.customer_id = ? AND a.deleted_at IS NULL",
    [input.prescription_id, input.customer_id]
  )
  return {
    cart: { id: input.cart_id, line_ids: input.lines.map(({ line_id }) => line_id) },
    authorisations,
    held: await readHeldByCarts(sql, authorisations),
  }
}

/** @throws state_conflict, naming the order line */
function assertWithinOrdered(
  orderLines: Map<string, OrderLine>,
  requested: Map<string, number>,
  packed: Map<string, number>
): void {
  for (const [lineId, quantity] of requested) {
    const line = orderLines.get(lineId)
    const ordered = line?.quantity ?? 0
    if (Math.max(quantity, packed.get(lineId) ?? 0) > ordered) {
      throw refusal("state_conflict", `${nameOf(line)}: more than was ordered is packed`)
    }
  }
}

/** Reads allocations without a lock, for guards that change nothing. */
async function readAllocations(
  sql: Sql,
  where: string,
  parameters: unknown[]
): Promise<{ allocations: AllocationRow[]; authorisations: Map<string, AuthorisationRow> }> {
  const allocations = await sql<AllocationRow>(
    `SELECT * FROM rx_allocation WHERE (${where}) AND deleted_at IS NULL`,
    parameters
  )
  const authorisations = await sql<AuthorisationRow>(
    `SELECT a.*, EXISTS (SELECT 1 FROM rx_authorisation_withdrawal w WHERE w.authorisation_id = a.id)
       AS withdrawn
     FROM rx_authorisation a WHERE a.id = ANY(ARRAY[?]::text[])`,
    [allocations.map((row) => row.authorisation_id)]
  )
  return { allocations, authorisations: new Map(authorisations.map((row) => [row.id, row])) }
}

function byVariant(facts: MedicineFacts[]): Map<string, MedicineFacts> {
  return new Map(facts.map((row) => [row.variant_id, row]))
}

function byInventoryItem(facts: MedicineFacts[]): Map<string, MedicineFacts> {
  return new Map(facts.map((row) => [row.inventory_item_id, row]))
}

const SHORTAGES: RefusalCode[] = ["rx_line_exhausted", "rx_pack_exceeds_total"]
/** Of an approval that names the product. */
const OF_AN_APPROVAL: RefusalCode[] = [...SHORTAGES, "rx_expired"]

/** The lines for which the prescription has not enough left. */
const shortLines = (input: AllocateInput, { refused }: AllocationResult) =>
  input.lines.filter(({ line_id }) =>
    refused.some((one) => one.line_id === line_id && SHORTAGES.includes(one.code))
  )
