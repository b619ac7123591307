import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
  generateEntityId,
} from "@medusajs/framework/utils"
import { sqlOf } from "../../lib/sql"
import { OutboxMessage } from "./models/outbox-message"

export type OutboxEntry = {
  channel: "email" | "sms" | "whatsapp"
  template: string
  customer_id: string
  order_id: string
}

export default class NotificationOutboxModuleService extends MedusaService({ OutboxMessage }) {
  /**
   * Puts a message in the outbox, once per order, template and channel however often and from
   * wherever it is asked for.
   *
   * @returns the message's id
   */
  @InjectTransactionManager()
  async enqueue(
    entry: OutboxEntry,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<string> {
    const key = [entry.order_id, entry.template, entry.channel]
    await sqlOf(context)(
      `INSERT INTO outbox_message (id, customer_id, order_id, template, channel) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (order_id, template, channel) WHERE deleted_at IS NULL DO NOTHING`,
      [generateEntityId(undefined, "outmsg"), entry.customer_id, ...key]
    )
    const [row] = await sqlOf(context)<{ id: string }>(
      `SELECT id FROM outbox_message WHERE order_id = ? AND template = ? AND channel = ?`,
      key
    )
    return row.id
  }
}
