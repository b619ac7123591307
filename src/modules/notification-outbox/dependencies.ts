import type { Logger } from "@medusajs/framework/types"
import type { Sealing } from "../../contracts/private-keeping"

/** The narrow interfaces that medusa-config hands to this module. */
export type OutboxDependencies = {
  logger: Logger
  privacy: Pick<Sealing, "sealText" | "openText">
}

export type MailOptions = {
  /** smtp: or smtps:, with name and password */
  url: string
  from: string
  /** Never in clear, whatever the server offers. */
  requireTls: boolean
  /** Off in a process that only serves HTTP: it queues, and others send. */
  sends: boolean
  maxAttempts: number
  backoffSeconds: number
  leaseSeconds: number
  pollSeconds: number
}

/** Without `mail` no e-mail leaves. */
export type OutboxOptions = { mail?: MailOptions }
