import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { AuthorisationRow } from "../../contracts/authorisation"
import { sqlOf, type Sql } from "../../lib/sql"
import { allocateToCart, type AllocationResult } from "./allocate-to-cart"
import { authoriseLines } from "./authorise-lines"
import type { LineCover } from "./cover"
import type { DispensingDependencies } from "./dependencies"
import { assertNotHandedOver, handOver, type HandoverResult } from "./hand-over"
import type { Ledger } from "./ledger"
import { Allocation } from "./models/allocation"
import { Authorisation } from "./models/authorisation"
import { AuthorisationWithdrawal } from "./models/authorisation-withdrawal"
import { Dispense } from "./models/dispense"
import { Handover } from "./models/handover"
import { LedgerEntry } from "./models/ledger-entry"
import { OrderLineRecord } from "./models/order-line-record"
import { ValidityPolicy } from "./models/validity-policy"
import { WithdrawalTold } from "./models/withdrawal-told"
import { moveToCart } from "./move-to-cart"
import { assertCapturable } from "./nets/at-capture"
import { assertCartAllocated, coverOfCart, type CartToCover } from "./nets/at-cart"
import { assertDispensable, type Parcel } from "./nets/at-parcel"
import { assertReservable } from "./nets/at-reservation"
import { insertOrderLineRecords, type OrderLineFreeze } from "./order-line-records"
import { releaseAllocations, type ToRelease } from "./release-allocations"
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
import type { AllocateInput, AuthoriseInput, HandoverInput, ReservationToCheck } from "./types"
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

/**
 * The safety core: the ledger of what a pharmacist authorised and what of it is allocated, and the
 * nets that stand at checkout, reservation, capture, packing and handover.
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
  private readonly ledger: Ledger

  constructor(dependencies: DispensingDependencies) {
    super(dependencies)
    this.ledger = {
      transaction: (work) => this.transaction(work),
      reading: (work) => this.reading(work),
      dependencies,
    }
  }

  /**
   * Makes a signed review binding. Only approved and reduced lines are handed in.
   *
   * @throws rx_expired, already_reviewed, quantity_invalid, invalid_request
   */
  async authorise(input: AuthoriseInput): Promise<AuthorisationRow[]> {
    return this.transaction((sql) => authoriseLines(sql, input))
  }

  /** Allocates a cart's lines on one prescription. Lines that cannot be are named with their code. */
  async allocate(input: AllocateInput): Promise<AllocationResult> {
    return this.transaction((sql) => allocateToCart(sql, input))
  }

  /**
   * Allocates a cart's lines, and takes from the customer's other carts what is not left otherwise.
   * Nothing moves when it covers none of the lines.
   *
   * @throws the code of the first line: rx_expired, rx_line_exhausted, rx_product_mismatch and kin
   */
  async moveToCart(input: AllocateInput): Promise<AllocationResult & { left_cart_ids: string[] }> {
    return this.transaction((sql) => moveToCart(sql, input))
  }

  /** Gives units back, once. @returns the allocations that this call released */
  async release(by: ToRelease): Promise<string[]> {
    return this.transaction((sql) => releaseAllocations(sql, by))
  }

  /** The net at checkout and at completion. @throws rx_required and its kin, naming the line */
  async assertCartAllocated(cart: CartToCover): Promise<void> {
    await this.reading((sql) => assertCartAllocated(sql, cart))
  }

  /** What stands in the way of each scheduled line of a cart. */
  async coverOfCart(cart: CartToCover): Promise<LineCover[]> {
    return this.reading((sql) => coverOfCart(sql, cart))
  }

  /** The net at capture. @throws rx_required and its kin, naming the line */
  async assertCapturable(of: { cart_id: string }): Promise<void> {
    await assertCapturable(this.ledger, of)
  }

  /**
   * The net at every reservation of stock. Call it before taking locks of your own.
   *
   * @throws rx_required and its kin, naming the order line
   */
  async assertReservable(items: ReservationToCheck[]): Promise<void> {
    await assertReservable(this.ledger, items)
  }

  /** The last gate before a parcel. @throws rx_required and its kin, state_conflict, licence_invalid */
  async assertDispensable(parcel: Parcel): Promise<void> {
    await assertDispensable(this.ledger, parcel)
  }

  /** A second call gives the first one's handover. @throws rx_required and its kin */
  async handOver(input: HandoverInput): Promise<HandoverResult> {
    return handOver(this.ledger, input)
  }

  /** @throws state_conflict */
  async assertNotHandedOver(fulfillmentId: string): Promise<void> {
    await this.reading((sql) => assertNotHandedOver(sql, fulfillmentId))
  }

  /** Freezes order lines. A line that is recorded already keeps its record. */
  async recordOrderLines(records: OrderLineFreeze[]): Promise<void> {
    await this.transaction((sql) => insertOrderLineRecords(sql, records))
  }

  /** Ends the authorisations of a prescription before their time. The second time it changes nothing. */
  async withdraw(input: WithdrawInput): Promise<Withdrawn> {
    return this.transaction((sql) => withdrawAuthorisations(sql, input))
  }

  /** What taking back the approval of a prescription would stop now. */
  async stoppedByWithdrawal(prescriptionId: string): Promise<WithdrawalStops> {
    return this.reading((sql) => stoppedByWithdrawal(sql, prescriptionId))
  }

  /** Lines of orders that cannot leave any more, because their approval was taken back. */
  async stoppedLines(orderId?: string): Promise<StoppedLine[]> {
    return this.reading((sql) => linesStopped(sql, orderId))
  }

  /** Lines of orders that a customer has, in part at least, though their approval was taken back. */
  async suppliedLines(orderId?: string): Promise<SuppliedLine[]> {
    return this.reading((sql) => linesSupplied(sql, orderId))
  }

  /** Whether something of what a withdrawal ends is with the customer. */
  async wasSuppliedOn(of: WhatWasAuthorised): Promise<boolean> {
    return this.reading((sql) => wasSuppliedOn(sql, of))
  }

  /**
   * The customer of an order knows that its approvals were taken back: once for each.
   *
   * @throws not_found, state_conflict
   */
  async recordTold(input: ToldInput): Promise<void> {
    await this.transaction((sql) => recordTold(sql, input))
  }

  /** What was handed over on these prescriptions since then, the latest first. */
  async suppliesOn(asked: { prescription_ids: string[]; since: Date }): Promise<Supply[]> {
    return this.reading((sql) => suppliesOn(sql, asked))
  }

  /** The orders that hold, or held, something of a prescription, the newest first. */
  async ordersOn(prescriptionId: string): Promise<string[]> {
    return this.reading((sql) => ordersOn(sql, prescriptionId))
  }

  /** What each approval of these prescriptions names, and what of it no order has taken. */
  async suppliesLeftOn(prescriptionIds: string[]): Promise<Supplying[]> {
    return this.reading((sql) => suppliesLeftOn(sql, prescriptionIds))
  }

  /** What may still be handed over on these prescriptions, whether a cart has taken it or not. */
  async openApprovalsOn(asked: {
    prescription_ids: string[]
    today: string
  }): Promise<OpenApproval[]> {
    return this.reading((sql) => openApprovalsOn(sql, asked))
  }

  @InjectTransactionManager()
  protected async transaction<Result>(
    work: (sql: Sql) => Promise<Result>,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Result> {
    return work(sqlOf(context))
  }

  @InjectManager()
  protected async reading<Result>(
    work: (sql: Sql) => Promise<Result>,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Result> {
    return work(sqlOf(context))
  }
}
