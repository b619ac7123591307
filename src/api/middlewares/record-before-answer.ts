import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { answerTo, type ErrorBody } from "../../lib/error-handler"
import type { AuditInput } from "../../modules/audit/audit-event"
import { recordAudit } from "../../procedures/audit/record-audit"

type Recording = {
  /** @param body what is answered as JSON */
  eventOf: (body: unknown) => Promise<AuditInput | undefined> | AuditInput | undefined
  /** What is said when the row could not be written. */
  unrecorded?: ErrorBody
}

/**
 * The answer, however it is sent, waits for its row. Nobody is told of a success that is not on
 * record: when the row cannot be written, the answer says so, and so does the log.
 */
export function recordBeforeAnswer(
  req: MedusaRequest,
  res: MedusaResponse,
  { eventOf, unrecorded }: Recording
): void {
  let body: unknown
  let ending = false
  const json = res.json.bind(res)
  res.json = (said?: unknown) => {
    body = said
    return json(said)
  }
  const record = async () => {
    const event = await eventOf(body)
    if (event) {
      await recordAudit(req.scope, event)
    }
  }
  const fail = () => {
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`No row of the audit log for request ${req.requestId}: ${req.method}`)
    if (res.headersSent) {
      // Too late for another answer: one that breaks off is no success.
      res.destroy()
      return
    }
    res.status(500)
    json(unrecorded ?? answerTo(undefined).body)
  }
  res.end = new Proxy(res.end, {
    apply(end, self, given) {
      if (ending) {
        return Reflect.apply(end, self, given)
      }
      ending = true
      record().then(() => Reflect.apply(end, self, given), fail)
      return self
    },
  })
}
