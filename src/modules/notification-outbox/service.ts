import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { sqlOf, type Sql } from "../../lib/sql"
import type { OutboxDependencies, OutboxOptions } from "./dependencies"
import { MailUnderLease } from "./mail-under-lease"
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
import { assertCanBeSentAgain, queueDelivery } from "./queue-delivery"
import type {
  Channel,
  Delivery,
  MessageFilter,
  MessageRow,
  OpenedMessage,
  OutgoingMessage,
} from "./types"

/** Messages to people, as they were said, and the e-mails among them on their way. */
export default class NotificationOutboxModuleService extends MedusaService({
  OutboxMessage,
  OutboxDelivery,
  OutboxWithheld,
}) {
  private readonly mail: MailUnderLease | undefined

  readonly __hooks = {
    onApplicationStart: async () => this.mail?.start(),
    onApplicationPrepareShutdown: async () => this.mail?.stop(),
    onApplicationShutdown: async () => this.mail?.stop(),
  }

  constructor(
    private readonly dependencies: OutboxDependencies,
    { mail }: OutboxOptions = {}
  ) {
    super(dependencies)
    this.mail =
      mail &&
      new MailUnderLease(
        {
          transaction: (work) => this.transaction(work),
          reading: (work) => this.reading(work),
          dependencies,
        },
        mail
      )
  }

  /** Do e-mails leave, or are they shown alone? */
  get sendsMail(): boolean {
    return this.mail !== undefined
  }

  /**
   * Keeps a message and, when it is an e-mail that can leave, has it sent; once a channel however
   * often and from wherever it is asked for.
   *
   * @returns what is new
   */
  async queue(message: OutgoingMessage): Promise<{ id: string; channel: Channel }[]> {
    const sealed = await sealWordings(this.dependencies.privacy, message)
    const queued = await this.transaction(async (sql) => {
      const written = await insertMessages(sql, message, sealed)
      for (const { id, channel } of written) {
        if (channel === "email" && this.sendsMail) {
          await queueDelivery(sql, id, null)
        }
      }
      return written
    })
    this.mail?.wake()
    return queued
  }

  /** Staff chose not to send it: kept, so that nobody takes it for lost and says it later. */
  async withhold(message: Pick<OutgoingMessage, "about_id" | "template">): Promise<void> {
    await this.transaction((sql) => insertWithheld(sql, message))
  }

  /** Latest first, without their words. */
  async list(
    filter: MessageFilter
  ): Promise<{ messages: MessageRow[]; next_cursor: string | null }> {
    return this.reading((sql) => listMessages(sql, filter))
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
    if (!this.mail) {
      throw refusal("state_conflict", "E-mails are not sent here: set up a mail server first")
    }
    const { message } = await this.stored(id)
    await assertCanBeSentAgain(this.dependencies.privacy, message)
    const queued = await this.transaction((sql) => queueDelivery(sql, id, userId))
    if (!queued) {
      throw refusal("state_conflict", "The e-mail is waiting to be sent already")
    }
    this.mail.wake()
    return queued
  }

  private stored(id: string): Promise<{ message: StoredMessage; deliveries: Delivery[] }> {
    return this.reading(async (sql) => ({
      message: await messageOf(sql, id),
      deliveries: await deliveriesOf(sql, id),
    }))
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
