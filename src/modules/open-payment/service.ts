import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { LeasedQueue, type LeasedJob } from "../../lib/leased-queue"
import { sqlOf } from "../../lib/sql"
import {
  claimRefund,
  releaseRefund,
  settleRefund,
  type RefundOfSomebody,
  type RefundPaid,
} from "./failed-refunds"
import { OpenPayment } from "./models/open-payment"
import { RefundClaim } from "./models/refund-claim"
import { RefundOutcome } from "./models/refund-outcome"
import { RefundSettlement } from "./models/refund-settlement"
import { ReturnedPayment } from "./models/returned-payment"

type OpenPaymentOptions = { firstLookSeconds: number }

type Returned = {
  razorpay_payment_id: string
  razorpay_order_id: string
  cart_id: string | null
  amount_paise: number
  code: string
}

type BankSaid = {
  razorpay_refund_id: string
  razorpay_payment_id: string
  /** What the refund carries of ours. */
  receipt: string | null
  amount_paise: number
  outcome: "processed" | "failed"
}

/** Longer than one settlement; another process takes over from one that died. */
const LEASE_SECONDS = 180
/**
 * The pause doubles: with a first look after fifteen minutes the last one comes after more than five
 * days, when Razorpay itself has given back whatever was not captured.
 */
const LOOKS = 10
/** Longer than giving money back takes, shorter than packing and handing over. */
const SECOND_LOOK_SECONDS = 60

/**
 * Every payment that was opened, until its money is known to be where it belongs. The webhook is
 * faster; this finds what it left behind. What was given back, and what the bank made of it, is kept.
 */
export default class OpenPaymentModuleService extends MedusaService({
  OpenPayment,
  RefundClaim,
  RefundOutcome,
  RefundSettlement,
  ReturnedPayment,
}) {
  private readonly queue: LeasedQueue

  constructor(
    container: Record<string, unknown>,
    private readonly options: OpenPaymentOptions
  ) {
    super(container, options)
    this.queue = new LeasedQueue({
      table: "open_payment",
      leaseSeconds: LEASE_SECONDS,
      maxAttempts: LOOKS,
      backoffSeconds: options.firstLookSeconds,
    })
  }

  /** However often one is opened, it is watched once; when it was opened last is kept. */
  @InjectManager()
  async watch(
    opened: { razorpay_order_id: string; cart_id: string },
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await sqlOf(context)(
      `INSERT INTO open_payment (id, cart_id, opened_at, available_at)
       VALUES (?, ?, clock_timestamp(), clock_timestamp() + make_interval(secs => ?))
       ON CONFLICT (id) DO UPDATE SET opened_at = excluded.opened_at`,
      [opened.razorpay_order_id, opened.cart_id, this.options.firstLookSeconds]
    )
  }

  /** @returns whether this call wrote it: it is told and recorded once */
  @InjectManager()
  async recordReturned(
    returned: Returned,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<boolean> {
    const written = await sqlOf(context)(
      `INSERT INTO returned_payment (id, razorpay_order_id, cart_id, amount_paise, code)
       VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        returned.razorpay_payment_id,
        returned.razorpay_order_id,
        returned.cart_id,
        returned.amount_paise,
        returned.code,
      ]
    )
    return written.length > 0
  }

  /** @returns whether this call wrote it */
  @InjectManager()
  async recordRefundOutcome(
    said: BankSaid,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<boolean> {
    const written = await sqlOf(context)(
      `INSERT INTO refund_outcome (id, razorpay_payment_id, receipt, amount_paise, outcome)
       VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        said.razorpay_refund_id,
        said.razorpay_payment_id,
        said.receipt,
        said.amount_paise,
        said.outcome,
      ]
    )
    return written.length > 0
  }

  /**
   * Said before a failed refund is paid in another way, so that it is paid by one person.
   *
   * @throws not_found, state_conflict, claim_held
   */
  @InjectTransactionManager()
  async claimRefund(
    claim: RefundOfSomebody,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await claimRefund(sqlOf(context), claim)
  }

  /**
   * Nothing was paid: somebody else may.
   *
   * @throws not_found, state_conflict, claim_required
   */
  @InjectTransactionManager()
  async releaseRefund(
    claim: RefundOfSomebody,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await releaseRefund(sqlOf(context), claim)
  }

  /**
   * The end of a failed refund, once; the same words of the same person change nothing.
   *
   * @throws not_found, state_conflict, claim_held, claim_required
   */
  @InjectTransactionManager()
  async settleRefund(
    paid: RefundPaid,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await settleRefund(sqlOf(context), paid)
  }

  /**
   * Money of it is about to go back: it is looked at once more, soon, whatever was found before. A
   * look that is under way counts for nothing; it may have come too early.
   */
  @InjectManager()
  async watchAgain(
    razorpayOrderId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await sqlOf(context)(
      `INSERT INTO open_payment (id, available_at)
       VALUES (?, clock_timestamp() + make_interval(secs => ?))
       ON CONFLICT (id) DO UPDATE SET state = 'queued', attempts = 0, failure_reason = NULL,
         lease_token = NULL, lease_until = NULL, available_at = excluded.available_at,
         updated_at = clock_timestamp()`,
      [razorpayOrderId, Math.min(SECOND_LOOK_SECONDS, this.options.firstLookSeconds)]
    )
  }

  /** The next one that is due, for this process alone. */
  @InjectTransactionManager()
  async next(
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<LeasedJob | undefined> {
    return await this.queue.claim(sqlOf(context))
  }

  /** Its money is an order's. */
  @InjectTransactionManager()
  async settled(
    job: LeasedJob,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await this.queue.complete(sqlOf(context), job)
  }

  /** It may still be paid, or once more. After the last look it is over, and nothing is wrong. */
  @InjectTransactionManager()
  async nothingToSettle(
    job: LeasedJob,
    outcome: "unpaid" | "returned",
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    if (job.attempts >= LOOKS) {
      await this.queue.complete(sqlOf(context), job, outcome)
    } else {
      await this.queue.fail(sqlOf(context), job, outcome)
    }
  }

  /**
   * It could not be settled: it may be paid.
   *
   * @param code of what stood in the way
   * @returns whether it is given up now
   */
  @InjectTransactionManager()
  async notSettled(
    job: LeasedJob,
    code: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<boolean> {
    return (await this.queue.fail(sqlOf(context), job, code)) === "failed"
  }
}
