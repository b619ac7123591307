import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { attachActive, attachWaiting, detachFrom, type Attachment } from "./attachments"
import {
  startLoop,
  type LeasedJob,
  type LeasedQueue,
  type Loop,
  type QueueState,
} from "../../lib/leased-queue"
import { sqlOf } from "../../lib/sql"
import { claimPrescription, notFound, releaseClaim, renewClaim, type ClaimDTO } from "./claims"
import type { PrescriptionDependencies, PrescriptionOptions } from "./dependencies"
import { prescriptionDetail, type PrescriptionDetail } from "./details"
import { ImageFingerprint } from "./models/image-fingerprint"
import { OcrJob } from "./models/ocr-job"
import { Prescriber } from "./models/prescriber"
import { Patient } from "./models/patient"
import { Prescription } from "./models/prescription"
import { PrescriptionFile } from "./models/prescription-file"
import { PrescriptionLine } from "./models/prescription-line"
import { PrescriptionPage } from "./models/prescription-page"
import { PrescriptionPageView } from "./models/prescription-page-view"
import { RxHoldRelease } from "./models/rx-hold-release"
import { RxQuery, RxQueryAnswer } from "./models/rx-query"
import { RxReview, RxReviewLine } from "./models/rx-review"
import { RxWithdrawal } from "./models/rx-withdrawal"
import { SignedAct } from "./models/signed-act"
import { holdReleaseOf, releaseHold, type ReleaseHoldInput } from "./holds"
import { answerOf, answerQuery, queriesOf, type AnswerDTO, type AnswerInput } from "./queries"
import { UploadTurn } from "./models/upload-turn"
import { pageViewsOf, recordPageView, type PageView } from "./page-views"
import { countByStatus, listQueue, queueEntry, type QueueFilter, type QueuePage } from "./queue"
import {
  ocrQueue,
  pageOf,
  ReadingFailure,
  readPageText,
  writePageText,
  type PageText,
} from "./reading"
import {
  findReceived,
  insertReceived,
  storeUpload,
  uploadDigest,
  type Received,
  type ReceiveInput,
  type StoredUpload,
} from "./receive"
import {
  OF_THE_REVIEW_IN_FORCE,
  reviewLinesOf,
  reviewOf,
  setValidity,
  signerOf,
  submitReview,
} from "./reviews"
import { approvedMedicines } from "./same-paper"
import { sealedPlace } from "./sealed-places"
import { signedLines, type SignedLine } from "./signed-lines"
import { claimSignedAct, signedActs, type ActToCarryOut } from "./signed-acts"
import { endUploadTurn, RENEW_TURN_MS, renewUploadTurn, takeUploadTurn } from "./upload-turns"
import { customerView, type CustomerPrescription } from "./customer-view"
import type { PatientProfile, PrescriptionStatus, ReviewDTO, SubmitReviewInput } from "./types"
import {
  recordWithdrawal,
  reopenWithdrawn,
  withdrawalOf,
  type WithdrawalDTO,
  type WithdrawInput,
} from "./withdrawals"

export default class PrescriptionModuleService extends MedusaService({
  Patient,
  Prescription,
  PrescriptionFile,
  PrescriptionPage,
  PrescriptionPageView,
  PrescriptionLine,
  RxReview,
  RxReviewLine,
  RxQuery,
  RxQueryAnswer,
  RxHoldRelease,
  RxWithdrawal,
  SignedAct,
  Prescriber,
  OcrJob,
  ImageFingerprint,
  UploadTurn,
}) {
  private readonly queue: LeasedQueue
  private loops: Loop[] = []

  readonly __hooks = {
    onApplicationStart: async () => this.startReading(),
    onApplicationPrepareShutdown: () => this.stopReading(),
    onApplicationShutdown: () => this.stopReading(),
  }

  constructor(
    private readonly dependencies: PrescriptionDependencies,
    private readonly options: PrescriptionOptions
  ) {
    super(dependencies, options)
    this.queue = ocrQueue(options.ocr)
  }

  /**
   * Does the work while the customer has no other upload under way, at this server or another.
   *
   * @throws upload_in_progress
   */
  async inUploadTurn<Result>(customerId: string, work: () => Promise<Result>): Promise<Result> {
    const turn = await this.takeUploadTurn(customerId)
    // A turn that cannot be renewed ends early: then two uploads share the machine, nothing worse.
    const renewal = setInterval(
      () => void this.renewUploadTurn(turn).catch(() => undefined),
      RENEW_TURN_MS
    )
    try {
      return await work()
    } finally {
      clearInterval(renewal)
      await this.endUploadTurn(turn)
    }
  }

  @InjectManager()
  protected async takeUploadTurn(
    customerId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<string> {
    return takeUploadTurn(sqlOf(context), customerId)
  }

  @InjectManager()
  protected async renewUploadTurn(
    turn: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await renewUploadTurn(sqlOf(context), turn)
  }

  @InjectManager()
  protected async endUploadTurn(
    turn: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await endUploadTurn(sqlOf(context), turn)
  }

  /**
   * Seals, stores and queues an upload. The same files for the same cart and patient give the
   * prescription that exists. Files are on disk before the rows that name them, and are removed
   * when the rows are not written.
   */
  async receive(input: ReceiveInput): Promise<Received> {
    const digest = await uploadDigest(this.dependencies, input)
    const existing = await this.findUpload(input.customer_id, digest)
    if (existing) {
      return { id: existing, act: null }
    }
    const keys: string[] = []
    let received: Received | undefined
    try {
      received = await this.insertUpload(await storeUpload(this.dependencies, input, digest, keys))
      return received
    } finally {
      if (!received?.act) {
        await this.dependencies.file.deleteFiles(keys)
      }
    }
  }

  @InjectManager()
  protected async findUpload(
    customerId: string,
    digest: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<string | undefined> {
    return findReceived(sqlOf(context), customerId, digest)
  }

  @InjectTransactionManager()
  protected async insertUpload(
    upload: StoredUpload,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Received> {
    return insertReceived(sqlOf(context), upload)
  }

  /** @throws not_found, claim_held, already_reviewed */
  @InjectTransactionManager()
  async claim(
    prescriptionId: string,
    userId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<ClaimDTO> {
    return claimPrescription(sqlOf(context), prescriptionId, userId, this.options.claimSeconds)
  }

  /** @throws claim_required */
  @InjectTransactionManager()
  async renew(
    prescriptionId: string,
    userId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<ClaimDTO> {
    return renewClaim(sqlOf(context), prescriptionId, userId, this.options.claimSeconds)
  }

  @InjectTransactionManager()
  async release(
    prescriptionId: string,
    userId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await releaseClaim(sqlOf(context), prescriptionId, userId)
  }

  /**
   * @throws not_found, already_reviewed, claim_held, claim_required, pages_not_opened, hold_undecided,
   * same_paper_suspected, state_conflict, invalid_request, quantity_invalid, quantity_above_limit
   */
  @InjectTransactionManager()
  async submitReview(
    input: SubmitReviewInput,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<{ review: ReviewDTO; act: ActToCarryOut }> {
    return submitReview(sqlOf(context), this.dependencies, input)
  }

  /** Ids of what this prescription's account was approved for with a date, on other prescriptions. */
  @InjectManager()
  async approvedMedicines(
    prescriptionId: string,
    authoredOn: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<string[]> {
    return approvedMedicines(sqlOf(context), prescriptionId, authoredOn)
  }

  /** @throws not_found, already_reviewed, claim_held, claim_required, state_conflict, pages_not_opened */
  @InjectTransactionManager()
  async releaseHold(
    input: ReleaseHoldInput,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<ActToCarryOut> {
    return releaseHold(sqlOf(context), this.dependencies, input)
  }

  /** @throws not_found, state_conflict */
  @InjectTransactionManager()
  async answerQuery(
    input: AnswerInput,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<{ status: PrescriptionStatus; act: ActToCarryOut }> {
    return answerQuery(sqlOf(context), this.dependencies, input)
  }

  /** @throws not_found, state_conflict */
  @InjectTransactionManager()
  async recordWithdrawal(
    input: WithdrawInput,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<{ withdrawal: WithdrawalDTO; act: ActToCarryOut }> {
    return recordWithdrawal(sqlOf(context), this.dependencies, input)
  }

  @InjectManager()
  async withdrawalToCarryOut(
    id: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<WithdrawalDTO> {
    return withdrawalOf(sqlOf(context), id)
  }

  @InjectTransactionManager()
  async reopenWithdrawn(
    withdrawal: WithdrawalDTO,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await reopenWithdrawn(sqlOf(context), withdrawal)
  }

  @InjectManager()
  async reviewToCarryOut(
    reviewId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<ReviewDTO> {
    return reviewOf(sqlOf(context), reviewId)
  }

  /** The pharmacist as they were when they signed a review: name and registration. */
  @InjectManager()
  async signerOf(
    reviewId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Record<string, unknown>> {
    return signerOf(sqlOf(context), reviewId)
  }

  @InjectTransactionManager()
  async setValidity(
    reviewId: string,
    validUntil: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await setValidity(sqlOf(context), reviewId, validUntil)
  }

  @InjectManager()
  async holdReleaseToCarryOut(
    id: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Awaited<ReturnType<typeof holdReleaseOf>>> {
    return holdReleaseOf(sqlOf(context), id)
  }

  @InjectManager()
  async answerToCarryOut(
    id: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<AnswerDTO> {
    return answerOf(sqlOf(context), id)
  }

  /** The next act whose holder fell silent, or which failed and is due again. */
  @InjectTransactionManager()
  async claimSignedAct(
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<ActToCarryOut | undefined> {
    return claimSignedAct(sqlOf(context))
  }

  @InjectTransactionManager()
  async completeSignedAct(
    act: ActToCarryOut,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await signedActs.complete(sqlOf(context), act)
  }

  /** @param reason a stable code */
  @InjectTransactionManager()
  async failSignedAct(
    act: ActToCarryOut,
    reason: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<QueueState | undefined> {
    return signedActs.fail(sqlOf(context), act, reason)
  }

  /** @throws not_found, state_conflict */
  @InjectTransactionManager()
  async attachActive(
    attachment: Attachment,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<string | null> {
    return attachActive(sqlOf(context), attachment)
  }

  /** @throws not_found, state_conflict, claim_held */
  @InjectTransactionManager()
  async attachWaiting(
    attachment: Attachment,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await attachWaiting(sqlOf(context), attachment)
  }

  @InjectTransactionManager()
  async detachFrom(
    prescriptionId: string,
    cartId: string,
    before: string | null,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await detachFrom(sqlOf(context), prescriptionId, cartId, before)
  }

  /** @throws invalid_request for a foreign cursor */
  @InjectManager()
  async listQueue(
    filter: QueueFilter,
    userId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<QueuePage & { counts: Record<string, number> }> {
    const sql = sqlOf(context)
    return { ...(await listQueue(sql, filter, userId)), counts: await countByStatus(sql) }
  }

  /** Opened for a pharmacist: audit the read before you send it. @throws not_found */
  @InjectManager()
  async detail(
    id: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<PrescriptionDetail> {
    const detail = await prescriptionDetail(sqlOf(context), this.dependencies, id)
    if (!detail) {
      throw notFound()
    }
    return detail
  }

  /** What its customer may see. Somebody else's does not exist. @throws not_found */
  @InjectManager()
  async customerDetail(
    id: string,
    customerId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<CustomerPrescription> {
    const sql = sqlOf(context)
    const entry = await queueEntry(sql, id)
    if (!entry || entry.customer_id !== customerId) {
      throw notFound()
    }
    const queries = await queriesOf(sql, this.dependencies, [id])
    return customerView(
      entry,
      await reviewLinesOf(sql, `l.prescription_id = ? AND ${OF_THE_REVIEW_IN_FORCE}`, [id]),
      queries.get(id) ?? []
    )
  }

  @InjectManager()
  async listForCustomer(
    filter: Omit<QueueFilter, "claim" | "order" | "customer_id">,
    customerId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<{ prescriptions: CustomerPrescription[]; next_cursor: string | null }> {
    const sql = sqlOf(context)
    const own: QueueFilter = { ...filter, order: "desc", customer_id: customerId }
    const { entries, next_cursor } = await listQueue(sql, own, customerId)
    const ids = entries.map(({ id }) => id)
    const lines = await reviewLinesOf(
      sql,
      `l.prescription_id = ANY(ARRAY[?]::text[]) AND ${OF_THE_REVIEW_IN_FORCE}`,
      [ids]
    )
    const queries = await queriesOf(sql, this.dependencies, ids)
    return {
      prescriptions: entries.map((entry) =>
        customerView(
          entry,
          lines.filter((line) => line.prescription_id === entry.id),
          queries.get(entry.id) ?? []
        )
      ),
      next_cursor,
    }
  }

  /**
   * For whom prescriptions are, and their carts. Opened for a pharmacist: audit the read before you
   * send it. Ids of nothing are left out.
   */
  @InjectManager()
  async patientsOf(
    ids: string[],
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<{ id: string; cart_id: string | null; patient_name: string | null }[]> {
    const rows = await sqlOf(context)<{
      id: string
      cart_id: string | null
      customer_id: string
      patient_id: string
      sealed_profile: string
    }>(
      `SELECT p.id, p.cart_id, p.customer_id, t.id AS patient_id, t.sealed_profile
       FROM prescription p JOIN patient t ON t.id = p.patient_id
       WHERE p.id = ANY(ARRAY[?]::text[]) AND p.deleted_at IS NULL`,
      [ids]
    )
    return Promise.all(
      rows.map(async ({ id, cart_id, customer_id, patient_id, sealed_profile }) => {
        const profile: PatientProfile = JSON.parse(
          await this.dependencies.privacy.openText(
            customer_id,
            sealed_profile,
            sealedPlace.patient(patient_id)
          )
        )
        return { id, cart_id, patient_name: profile.name }
      })
    )
  }

  /** When each of these lines of reviews was signed, and on which prescription. */
  async signaturesOf(
    reviewLineIds: string[]
  ): Promise<{ prescription_id: string; signed_at: Date }[]> {
    const lines = await this.listRxReviewLines(
      { id: reviewLineIds },
      { select: ["review_id"], take: null }
    )
    return this.listRxReviews(
      { id: [...new Set(lines.map(({ review_id }) => review_id))] },
      { select: ["prescription_id", "signed_at"], order: { signed_at: "ASC" }, take: null }
    )
  }

  /** Lines of whatever prescriptions as they were signed. Audit the read before you send it. */
  @InjectManager()
  async signedLines(
    ids: string[],
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<SignedLine[]> {
    return signedLines(sqlOf(context), this.dependencies, ids)
  }

  /** Does the page exist? Asked before its read is audited. @throws not_found */
  async assertPage(prescriptionId: string, number: number): Promise<void> {
    await this.pageRow(prescriptionId, number)
  }

  /**
   * The clean image of a page, for one person, who has opened it from then on; or tried to, when it
   * does not open. Audit the read before you call it.
   *
   * @throws not_found
   */
  async openPage(read: {
    prescription_id: string
    number: number
    user_id: string
  }): Promise<{ mime: string; bytes: Buffer }> {
    const page = await this.pageRow(read.prescription_id, read.number)
    const { customer_id } = await this.retrievePrescription(read.prescription_id, {
      select: ["customer_id"],
    })
    const view = { page_id: page.id, user_id: read.user_id }
    let bytes: Buffer
    try {
      const sealed = await this.dependencies.file.getAsBuffer(page.file_key)
      bytes = await this.dependencies.privacy.open(customer_id, sealed, sealedPlace.page(page.id))
    } catch (error) {
      await this.recordPageView({ ...view, outcome: "failed" })
      throw error
    }
    await this.recordPageView({ ...view, outcome: "opened" })
    return { mime: page.mime, bytes }
  }

  @InjectTransactionManager()
  protected async recordPageView(
    view: Parameters<typeof recordPageView>[1],
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await recordPageView(sqlOf(context), view)
  }

  /** Which pages one person has opened. */
  @InjectManager()
  async pageViews(
    prescriptionId: string,
    userId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<PageView[]> {
    return pageViewsOf(sqlOf(context), { prescription_id: prescriptionId, user_id: userId })
  }

  private async pageRow(prescriptionId: string, number: number) {
    const [page] = await this.listPrescriptionPages(
      { prescription_id: prescriptionId, number },
      { take: 1 }
    )
    if (!page) {
      throw notFound()
    }
    return page
  }

  /** Reads the next page that waits; false when none does. Any number of processes may do so at once. */
  async readNextPage(stopping: AbortSignal): Promise<boolean> {
    const job = await this.claimJob()
    if (!job) {
      return false
    }
    const lost = new AbortController()
    const stillAlive = setInterval(
      () => {
        this.keepJob(job)
          .then((held) => held || lost.abort())
          .catch(() => lost.abort())
      },
      (this.options.ocr.leaseSeconds * 1000) / 3
    )
    try {
      const page = await this.pageOfJob(job)
      const text = await readPageText(
        this.dependencies,
        page,
        AbortSignal.any([stopping, lost.signal])
      )
      await this.finishJob(job, page.id, text)
    } catch (error) {
      if (stopping.aborted) {
        await this.releaseJob(job)
      } else {
        const reason = error instanceof ReadingFailure ? error.reason : "internal_error"
        const state = await this.failJob(job, reason)
        this.dependencies.logger.warn(`OCR job ${job.id}: ${reason}, now ${state ?? "taken over"}`)
      }
    } finally {
      clearInterval(stillAlive)
    }
    return true
  }

  private startReading(): void {
    const { enabled, threads, pollSeconds } = this.options.ocr
    if (!enabled || this.loops.length > 0) {
      return
    }
    this.loops = Array.from({ length: threads }, () =>
      startLoop({
        pollSeconds,
        turn: (signal) => this.readNextPage(signal),
        onError: (error) =>
          this.dependencies.logger.error(
            `OCR loop: ${error instanceof Error ? error.name : "unknown error"}`
          ),
      })
    )
  }

  private async stopReading(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()))
    this.loops = []
  }

  @InjectTransactionManager()
  protected async claimJob(
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<LeasedJob | undefined> {
    return this.queue.claim(sqlOf(context))
  }

  @InjectTransactionManager()
  protected async keepJob(
    job: LeasedJob,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<boolean> {
    return this.queue.heartbeat(sqlOf(context), job)
  }

  @InjectManager()
  protected async pageOfJob(
    job: LeasedJob,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ) {
    return pageOf(sqlOf(context), job)
  }

  @InjectTransactionManager()
  protected async finishJob(
    job: LeasedJob,
    pageId: string,
    text: PageText,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const sql = sqlOf(context)
    if (await this.queue.complete(sql, job)) {
      await writePageText(sql, pageId, text)
    }
  }

  @InjectTransactionManager()
  protected async failJob(
    job: LeasedJob,
    reason: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ) {
    return this.queue.fail(sqlOf(context), job, reason)
  }

  @InjectTransactionManager()
  protected async releaseJob(
    job: LeasedJob,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await this.queue.release(sqlOf(context), job)
  }
}
