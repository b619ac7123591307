import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { sqlOf, type Sql } from "../../lib/sql"
import { attachActive, attachWaiting, detachFrom, type Attachment, type Undo } from "./attachments"
import { claimPrescription, releaseClaim, renewClaim } from "./claims"
import { customerDetail, listForCustomer, type CustomerFilter } from "./customer-prescriptions"
import type { PrescriptionDependencies, PrescriptionOptions } from "./dependencies"
import { prescriptionDetail } from "./details"
import { holdReleaseOf, releaseHold, type ReleaseHoldInput } from "./holds"
import * as models from "./models"
import { OcrUnderLease } from "./ocr-under-lease"
import { openPage, pageImage, type PageNumber } from "./open-page"
import { pageViewsOf } from "./page-views"
import { patientsOf } from "./patients"
import type { PrescriptionStore } from "./prescription-store"
import { answerOf, answerQuery, type AnswerInput } from "./queries"
import { countByStatus, listQueue, type QueueFilter } from "./queue"
import { receive } from "./receive"
import { reviewOf, setValidity, signaturesOf, signerOf } from "./reviews"
import { approvedMedicines } from "./same-paper"
import { claimSignedAct, signedActs, type ActToCarryOut } from "./signed-acts"
import { signedLines } from "./signed-lines"
import type { ReceiveInput } from "./store-upload"
import { submitReview } from "./submit-review"
import type { SubmitReviewInput } from "./types"
import { inUploadTurn } from "./upload-turns"
import {
  recordWithdrawal,
  reopenWithdrawn,
  withdrawalOf,
  type WithdrawalDTO,
  type WithdrawInput,
} from "./withdrawals"

/** Prescriptions: sent, read by OCR, reviewed and signed; what a signature is followed by. */
export default class PrescriptionModuleService extends MedusaService(models) {
  private readonly store: PrescriptionStore
  private readonly ocr: OcrUnderLease

  readonly __hooks = {
    onApplicationStart: async () => this.ocr.start(),
    onApplicationPrepareShutdown: () => this.ocr.stop(),
    onApplicationShutdown: () => this.ocr.stop(),
  }

  constructor(
    private readonly dependencies: PrescriptionDependencies,
    private readonly options: PrescriptionOptions
  ) {
    super(dependencies, options)
    this.store = {
      transaction: (work) => this.transaction(work),
      reading: (work) => this.reading(work),
      dependencies,
    }
    this.ocr = new OcrUnderLease(this.store, options.ocr)
  }

  /** @throws upload_in_progress when the customer has another upload under way */
  inUploadTurn<Result>(customer_id: string, work: () => Promise<Result>): Promise<Result> {
    return inUploadTurn(this.store, { customer_id, work })
  }

  receive(input: ReceiveInput) {
    return receive(this.store, input)
  }

  /** Reads the next page that waits; false when none does. */
  readNextPage(stopping: AbortSignal): Promise<boolean> {
    return this.ocr.readNextPage(stopping)
  }

  /** @throws not_found, claim_held, already_reviewed */
  async claim(prescription_id: string, user_id: string) {
    const seconds = this.options.claimSeconds
    return this.transaction((sql) => claimPrescription(sql, { prescription_id, user_id, seconds }))
  }

  /** @throws claim_required */
  async renew(prescription_id: string, user_id: string) {
    const seconds = this.options.claimSeconds
    return this.transaction((sql) => renewClaim(sql, { prescription_id, user_id, seconds }))
  }

  async release(prescription_id: string, user_id: string) {
    await this.transaction((sql) => releaseClaim(sql, { prescription_id, user_id }))
  }

  /**
   * @throws not_found, already_reviewed, claim_held, claim_required, pages_not_opened, hold_undecided,
   * same_paper_suspected, state_conflict, invalid_request, quantity_invalid, quantity_above_limit
   */
  async submitReview(input: SubmitReviewInput) {
    return this.transaction((sql) => submitReview(sql, this.dependencies, input))
  }

  /** Ids of what this prescription's account was approved for with a date, on other prescriptions. */
  async approvedMedicines(prescriptionId: string, authoredOn: string) {
    return this.reading((sql) => approvedMedicines(sql, prescriptionId, authoredOn))
  }

  /** @throws not_found, already_reviewed, claim_held, claim_required, state_conflict, pages_not_opened */
  async releaseHold(input: ReleaseHoldInput) {
    return this.transaction((sql) => releaseHold(sql, this.dependencies, input))
  }

  /** @throws not_found, state_conflict */
  async answerQuery(input: AnswerInput) {
    return this.transaction((sql) => answerQuery(sql, this.dependencies, input))
  }

  /** @throws not_found, state_conflict */
  async recordWithdrawal(input: WithdrawInput) {
    return this.transaction((sql) => recordWithdrawal(sql, this.dependencies, input))
  }

  async reopenWithdrawn(withdrawal: WithdrawalDTO) {
    await this.transaction((sql) => reopenWithdrawn(sql, withdrawal))
  }

  async setValidity(reviewId: string, validUntil: string) {
    await this.transaction((sql) => setValidity(sql, reviewId, validUntil))
  }

  async reviewToCarryOut(id: string) {
    return this.reading((sql) => reviewOf(sql, id))
  }

  async withdrawalToCarryOut(id: string) {
    return this.reading((sql) => withdrawalOf(sql, id))
  }

  async holdReleaseToCarryOut(id: string) {
    return this.reading((sql) => holdReleaseOf(sql, id))
  }

  async answerToCarryOut(id: string) {
    return this.reading((sql) => answerOf(sql, id))
  }

  async signerOf(reviewId: string) {
    return this.reading((sql) => signerOf(sql, reviewId))
  }

  async signaturesOf(reviewLineIds: string[]) {
    return this.reading((sql) => signaturesOf(sql, reviewLineIds))
  }

  /** The next act whose process fell silent, or which failed and is due again. */
  async claimSignedAct() {
    return this.transaction(claimSignedAct)
  }

  async completeSignedAct(act: ActToCarryOut) {
    await this.transaction((sql) => signedActs.complete(sql, act))
  }

  /** @param reason a stable code */
  async failSignedAct(act: ActToCarryOut, reason: string) {
    return this.transaction((sql) => signedActs.fail(sql, act, reason))
  }

  /** @throws not_found, state_conflict */
  async attachActive(attachment: Attachment) {
    return this.transaction((sql) => attachActive(sql, attachment))
  }

  /** @throws not_found, state_conflict, claim_held */
  async attachWaiting(attachment: Attachment) {
    await this.transaction((sql) => attachWaiting(sql, attachment))
  }

  async detachFrom(undo: Undo) {
    await this.transaction((sql) => detachFrom(sql, undo))
  }

  /** @throws invalid_request for a foreign cursor */
  async listQueue(filter: QueueFilter, userId: string) {
    return this.reading(async (sql) => ({
      ...(await listQueue(sql, filter, userId)),
      counts: await countByStatus(sql),
    }))
  }

  /** Opened for a pharmacist: audit the read before you send it. @throws not_found */
  async detail(id: string) {
    return this.reading((sql) => prescriptionDetail(sql, this.dependencies, id))
  }

  /** What its customer may see. Somebody else's does not exist. @throws not_found */
  async customerDetail(id: string, customer_id: string) {
    return this.reading((sql) => customerDetail(sql, this.dependencies, { id, customer_id }))
  }

  async listForCustomer(filter: CustomerFilter, customer_id: string) {
    return this.reading((sql) => listForCustomer(sql, this.dependencies, { filter, customer_id }))
  }

  /** For whom prescriptions are, and their carts: audit the read before you send it. */
  async patientsOf(ids: string[]) {
    return this.reading((sql) => patientsOf(sql, this.dependencies, ids))
  }

  /** Lines of whatever prescriptions as they were signed: audit the read before you send it. */
  async signedLines(ids: string[]) {
    return this.reading((sql) => signedLines(sql, this.dependencies, ids))
  }

  /** Does the page exist? Asked before its read is audited. @throws not_found */
  async assertPage(prescription_id: string, number: number) {
    await this.reading((sql) => pageImage(sql, { prescription_id, number }))
  }

  /** The clean image of a page: audit the read before you call it. @throws not_found */
  openPage(read: PageNumber & { user_id: string }) {
    return openPage(this.store, read)
  }

  /** Which pages one person has opened. */
  async pageViews(prescription_id: string, user_id: string) {
    return this.reading((sql) => pageViewsOf(sql, { prescription_id, user_id }))
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
