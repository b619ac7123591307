import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** The part of the outbox module that the provider needs. */
type Outbox = {
  enqueue(entry: {
    channel: "email" | "sms" | "whatsapp"
    template: string
    customer_id: string
    order_id: string
  }): Promise<string>
}

const Sendable = z.object({
  to: z.string().startsWith("cus_"),
  channel: z.enum(["email", "sms", "whatsapp"]),
  template: z.string().min(1),
  data: z.strictObject({ order_id: z.string().min(1) }),
})

/** Puts e-mail, SMS and WhatsApp messages into the outbox, for a page to show instead of sending. */
export default class OutboxNotificationService extends AbstractNotificationProviderService {
  static override identifier = "outbox"

  private readonly outbox: Outbox

  constructor({ notificationOutbox }: { notificationOutbox: Outbox }) {
    super()
    this.outbox = notificationOutbox
  }

  /** @throws invalid_data when the message carries more than ids */
  override async send(
    notification: ProviderSendNotificationDTO
  ): Promise<ProviderSendNotificationResultsDTO> {
    const parsed = Sendable.safeParse(notification)
    if (!parsed.success) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "An outbox message names ids only")
    }
    const { to, channel, template, data } = parsed.data
    const id = await this.outbox.enqueue({
      customer_id: to,
      channel,
      template,
      order_id: data.order_id,
    })
    return { id }
  }
}
