import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { NOTIFICATION_OUTBOX_MODULE } from "../../../modules/notification-outbox"
import type NotificationOutboxModuleService from "../../../modules/notification-outbox/service"

export type ResendInput = { message_id: string; user_id: string }

/**
 * The last step: a queued e-mail may have left a moment later, so nothing takes it back.
 *
 * @throws not_found, state_conflict
 */
export const queueResendStep = createStep(
  "queue-resend",
  async ({ message_id, user_id }: ResendInput, { container }) => {
    const id = await container
      .resolve<NotificationOutboxModuleService>(NOTIFICATION_OUTBOX_MODULE)
      .resend(message_id, user_id)
    return new StepResponse({ id })
  }
)
