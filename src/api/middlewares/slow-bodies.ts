import { subscribe } from "node:diagnostics_channel"
import type { IncomingMessage, ServerResponse } from "node:http"
import { answerTo } from "../../lib/error-handler"
import { customerRefusal } from "../../lib/errors"

/** A few kilobytes come in this time by the slowest network. */
const BODY_MS = 30_000
/** Photos have a pace of their own while they are read, and end within two minutes. */
const FORM_MS = 150_000

const TOO_SLOW = answerTo(customerRefusal("body_too_slow", "general"))

/**
 * Whoever sends a byte now and then holds a connection, for nothing. Medusa reads bodies before any
 * middleware of ours, so the clock starts where Node takes a request in.
 */
subscribe("http.server.request.start", (message) => {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
  const isForm = /^multipart\/form-data/i.test(request.headers["content-type"] ?? "")
  const clock = setTimeout(
    () => {
      if (!request.complete) {
        refuse(request, response)
      }
    },
    isForm ? FORM_MS : BODY_MS
  )
  clock.unref()
  response.once("close", () => clearTimeout(clock))
})

function refuse(request: IncomingMessage, response: ServerResponse): void {
  response.once("finish", () => request.destroy())
  if (response.headersSent) {
    request.destroy()
    return
  }
  response.writeHead(TOO_SLOW.status, { "Content-Type": "application/json", Connection: "close" })
  response.end(JSON.stringify(TOO_SLOW.body))
}
