import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { EVENTS } from "../notifications/events"
import { tellPeople } from "../notifications/tell-people"

export default async function tellPeopleOfEvent({
  event,
  container,
}: SubscriberArgs<unknown>): Promise<void> {
  await tellPeople(container, event.name, event.data)
}

export const config: SubscriberConfig = { event: Object.keys(EVENTS) }
