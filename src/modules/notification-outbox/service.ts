import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { startLoop, type LeasedJob, type LeasedQueue, type Loop } from "../../lib/leased-queue"
import { sqlOf } from "../../lib/sql"
import type { MailOptions, OutboxDependencies, OutboxOptions } from "./dependencies"
import { Mailer, MailFailure } from "./mailer"
import {
  deliveriesOf,
  insertMessages,
  insertWithheld,
  listMessages,
  messageOf,
  openMessage,
  sealWordings,
  type StoredMessage,
} from "./messages"
import { OutboxDelivery } from "./models/outbox-delivery"
import { OutboxMessage } from "./models/outbox-message"
import { OutboxWithheld } from "./models/outbox-withheld"
import {
  assertCanBeSentAgain,
  forgetLink,
  mailOf,
  mailQueue,
  messageOfDelivery,
  queueDelivery,
} from "./sending"
import type {
  Channel,
  Delivery,
  MessageFilter,
  MessageRow,
  OpenedMessage,
  OutgoingMessage,
} from "./types"

type Sender = { options: MailOptions; mailer: Mailer; queue: LeasedQueue }

/** Messages to people, as they were said, and the e-mails among them on their way. */
export default class NotificationOutboxModuleService extends MedusaService({
  OutboxMessage,
  OutboxDelivery,
  OutboxWithheld,
}) {
  private readonly sender: Sender | undefined
  private loop: Loop | undefined

  readonly __hooks = {
    onApplicationStart: async () => this.startSending(),
    onApplicationPrepareShutdown: () => this.stopSending(),
    onApplicationShutdown: () => this.stopSending(),
  }

  constructor(
    private readonly dependencies: OutboxDependencies,
    { mail }: OutboxOptions = {}
  ) {
    super(dependencies)
    this.sender = mail && { options: mail, mailer: new Mailer(mail), queue: mailQueue(mail) }
  }

  /** Do e-mails leave, or are they shown alone? */
  get sendsMail(): boolean {
    return this.sender !== undefined
  }

  /**
   * Keeps a message and, when it is an e-mail that can leave, has it sent; once a channel however
   * often and from wherever it is asked for.
   *
   * @returns what is new
   */
  async queue(message: OutgoingMessage): Promise<{ id: string; channel: Channel }[]> {
    const sealed = await sealWordings(this.dependencies.privacy, message)
    const queued = await this.insert(message, sealed)
    this.loop?.wake()
    return queued
  }

  @InjectTransactionManager()
  protected async insert(
    message: OutgoingMessage,
    sealed: Awaited<ReturnType<typeof sealWordings>>,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<{ id: string; channel: Channel }[]> {
    const sql = sqlOf(context)
    const written = await insertMessages(sql, message, sealed)
    for (const { id, channel } of written) {
      if (channel === "email" && this.sender) {
        await queueDelivery(sql, id, null)
      }
    }
    return written
  }

  /** Staff chose not to send it: kept, so that nobody takes it for lost and says it later. */
  @InjectTransactionManager()
  async withhold(
    message: Pick<OutgoingMessage, "about_id" | "template">,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await insertWithheld(sqlOf(context), message)
  }

  /** Latest first, without their words. */
  @InjectManager()
  async list(
    filter: MessageFilter,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<{ messages: MessageRow[]; next_cursor: string | null }> {
    return listMessages(sqlOf(context), filter)
  }

  /** With its words as they were said: audit the read before you show it. @throws not_found */
  async open(id: string): Promise<OpenedMessage> {
    const { message, deliveries } = await this.stored(id)
    return openMessage(this.dependencies.privacy, message, deliveries)
  }

  /**
   * Sends the same frozen words once more.
   *
   * @throws not_found, state_conflict when there is nothing that could be sent
   */
  async resend(id: string, userId: string): Promise<string> {
    if (!this.sender) {
      throw refusal("state_conflict", "E-mails are not sent here: set up a mail server first")
    }
    const { message } = await this.stored(id)
    await assertCanBeSentAgain(this.dependencies.privacy, message)
    const queued = await this.deliverAgain(id, userId)
    if (!queued) {
      throw refusal("state_conflict", "The e-mail is waiting to be sent already")
    }
    this.loop?.wake()
    return queued
  }

  @InjectManager()
  protected async stored(
    id: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<{ message: StoredMessage; deliveries: Delivery[] }> {
    const sql = sqlOf(context)
    return { message: await messageOf(sql, id), deliveries: await deliveriesOf(sql, id) }
  }

  @InjectTransactionManager()
  protected async deliverAgain(
    id: string,
    userId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<string | undefined> {
    return queueDelivery(sqlOf(context), id, userId)
  }

  private startSending(): void {
    const { sender } = this
    if (!sender?.options.sends || this.loop) {
      return
    }
    this.loop = startLoop({
      pollSeconds: sender.options.pollSeconds,
      turn: (signal) => this.sendNext(sender, signal),
      onError: (error) =>
        this.dependencies.logger.error(
          `E-mail loop: ${error instanceof Error ? error.name : "unknown error"}`
        ),
    })
  }

  private async stopSending(): Promise<void> {
    await this.loop?.stop()
    this.loop = undefined
  }

  /**
   * Sends the next e-mail that waits; false when none does. A process that ends after the mail server
   * has taken the e-mail and before the row says so leaves it to another, which sends it again under
   * the same Message-ID: rather twice than never.
   */
  private async sendNext({ mailer, queue, options }: Sender, stopping: AbortSignal) {
    const job = await this.claimDelivery(queue)
    if (!job) {
      return false
    }
    const stillAlive = setInterval(
      () => {
        this.keepDelivery(queue, job).catch(() => undefined)
      },
      (options.leaseSeconds * 1000) / 3
    )
    const message = await this.deliveredMessage(job)
    try {
      await mailer.send(await mailOf(this.dependencies.privacy, job, message))
      await this.finishDelivery(queue, job, message.id)
    } catch (error) {
      if (stopping.aborted) {
        await this.releaseDelivery(queue, job)
      } else {
        await this.failDelivery(queue, { job, messageId: message.id, error })
      }
    } finally {
      clearInterval(stillAlive)
    }
    return true
  }

  @InjectTransactionManager()
  protected async claimDelivery(
    queue: LeasedQueue,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<LeasedJob | undefined> {
    return queue.claim(sqlOf(context))
  }

  @InjectTransactionManager()
  protected async keepDelivery(
    queue: LeasedQueue,
    job: LeasedJob,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<boolean> {
    return queue.heartbeat(sqlOf(context), job)
  }

  @InjectManager()
  protected async deliveredMessage(
    job: LeasedJob,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<StoredMessage> {
    return messageOfDelivery(sqlOf(context), job)
  }

  @InjectTransactionManager()
  protected async finishDelivery(
    queue: LeasedQueue,
    job: LeasedJob,
    messageId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const sql = sqlOf(context)
    await queue.complete(sql, job)
    await forgetLink(sql, messageId)
  }

  @InjectTransactionManager()
  protected async failDelivery(
    queue: LeasedQueue,
    { job, messageId, error }: { job: LeasedJob; messageId: string; error: unknown },
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const sql = sqlOf(context)
    const { reason, final } =
      error instanceof MailFailure ? error : { reason: "internal_error", final: false }
    const state = final ? await queue.giveUp(sql, job, reason) : await queue.fail(sql, job, reason)
    if (state === "failed") {
      await forgetLink(sql, messageId)
    }
    this.dependencies.logger.warn(
      `E-mail ${job.id}: ${reason}${state === "failed" ? ", given up" : ""}`
    )
  }

  @InjectTransactionManager()
  protected async releaseDelivery(
    queue: LeasedQueue,
    job: LeasedJob,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await queue.release(sqlOf(context), job)
  }
}
