import { subscribe } from "node:diagnostics_channel"
import type { IncomingMessage, ServerResponse } from "node:http"
import { PEER_HEADER } from "./address"

/** What is not a picture comes in this time by the slowest network. */
const BODY_MS = 30_000
const FORM_MS = 150_000

/** Where Node takes a request in: who sent it, and that it does not hold the connection for nothing. */
export const watchConnections = (): void => {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    request.headers[PEER_HEADER] = request.socket.remoteAddress ?? ""
    const isForm = /^multipart\//i.test(request.headers["content-type"] ?? "")
    const clock = setTimeout(
      () => {
        if (!request.complete) {
          request.destroy()
        }
      },
      isForm ? FORM_MS : BODY_MS
    )
    clock.unref()
    response.once("close", () => clearTimeout(clock))
  })
}
