import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { CONSULT_MODULE } from "../modules/consult"
import type ConsultModuleService from "../modules/consult/service"

/** What a customer has said goes with the customer. */
export default async function customerDeletedConsults({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await container
    .resolve<ConsultModuleService>(CONSULT_MODULE)
    .conversations.eraseCustomer(event.data.id)
}

export const config: SubscriberConfig = { event: "customer.deleted" }
