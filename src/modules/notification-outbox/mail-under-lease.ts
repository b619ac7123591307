import { LeasedQueue, type Ending, type Failure, type LeasedJob } from "../../lib/leased-queue"
import { startLoop, type Loop } from "../../lib/loop"
import type { Sql } from "../../lib/sql"
import type { MailOptions, OutboxDependencies } from "./dependencies"
import { Mailer, MailFailure, type Mail } from "./mailer"
import { messageOf, openContent, openLink, type StoredMessage } from "./messages"
import type { OutboxStore } from "./outbox-store"

/**
 * Sends the e-mails that wait, each in one process at a time. A process that ends after the mail
 * server has taken the e-mail and before the row says so leaves it to another, which sends it again
 * under the same Message-ID: rather twice than never.
 */
export class MailUnderLease {
  private readonly queue: LeasedQueue
  private readonly mailer: Mailer
  private loop: Loop | undefined

  constructor(
    private readonly store: OutboxStore,
    private readonly options: MailOptions
  ) {
    this.queue = new LeasedQueue({ table: "outbox_delivery", ...options })
    this.mailer = new Mailer(options)
  }

  start(): void {
    const { sends, pollSeconds } = this.options
    if (!sends || this.loop) {
      return
    }
    this.loop = startLoop({
      pollSeconds,
      turn: (stopping) => this.sendNext(stopping),
      onError: (error) =>
        this.store.dependencies.logger.error(
          `E-mail loop: ${error instanceof Error ? error.name : "unknown error"}`
        ),
    })
  }

  async stop(): Promise<void> {
    await this.loop?.stop()
    this.loop = undefined
  }

  /** There is an e-mail to send. */
  wake(): void {
    this.loop?.wake()
  }

  private sendNext(stopping: AbortSignal): Promise<boolean> {
    const { transaction, dependencies } = this.store
    return this.queue.work(
      {
        name: "E-mail",
        transaction,
        logger: dependencies.logger,
        run: (job, signal) => this.send(job, signal),
        failureOf,
        onFailed: forgetLink,
      },
      stopping
    )
  }

  private async send(job: LeasedJob, signal: AbortSignal): Promise<Ending> {
    const { reading, dependencies } = this.store
    const message = await reading((sql) => messageOfDelivery(sql, job))
    await this.mailer.send(await mailOf(dependencies.privacy, job, message), signal)
    return (sql) => forgetLink(sql, job)
  }
}

function failureOf(error: unknown): Failure {
  return error instanceof MailFailure
    ? { reason: error.reason, next: error.final ? "give_up" : "try_again" }
    : { reason: "internal_error", next: "try_again" }
}

async function messageOfDelivery(sql: Sql, { id }: LeasedJob): Promise<StoredMessage> {
  const [delivery] = await sql<{ message_id: string }>(
    `SELECT message_id FROM outbox_delivery WHERE id = ?`,
    [id]
  )
  return messageOf(sql, delivery.message_id)
}

async function mailOf(
  privacy: OutboxDependencies["privacy"],
  job: LeasedJob,
  message: StoredMessage
): Promise<Mail> {
  const { to, subject, text, link_at } = await openContent(
    privacy,
    message,
    message.sealed_content ?? ""
  )
  const link = link_at === null ? null : await openLink(privacy, message)
  return {
    id: job.id,
    to,
    subject: subject ?? "PulseKart",
    text: link_at === null ? text : text.slice(0, link_at) + (link ?? "") + text.slice(link_at),
  }
}

/** A link that lets its holder in has done its work, or will not do it any more. */
async function forgetLink(sql: Sql, { id }: Pick<LeasedJob, "id">): Promise<void> {
  await sql(
    `UPDATE outbox_message SET sealed_link = NULL, updated_at = now()
     WHERE id = (SELECT message_id FROM outbox_delivery WHERE id = ?)`,
    [id]
  )
}
