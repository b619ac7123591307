import { createHash, timingSafeEqual } from "node:crypto"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { Bank, Refusal } from "./bank"
import { NO_CONTROLS, type Controls } from "./controls"
import { Ledger } from "./ledger"
import { routes, type Answer, type Request } from "./routes"
import type { SimulatorSettings } from "./settings"
import { Webhooks } from "./webhooks"

const MAX_BODY_BYTES = 100_000

type Simulator = { url: string; close: () => Promise<void> }

/** Starts a Razorpay of one's own on loopback. */
export async function startSimulator(settings: SimulatorSettings): Promise<Simulator> {
  const controls: Controls = { ...NO_CONTROLS }
  const ledger = new Ledger(settings.RAZORPAY_SIMULATOR_STATE)
  const webhooks = new Webhooks(ledger, controls, settings)
  const bank = new Bank(ledger, webhooks, controls)
  const table = routes({ ledger, webhooks, bank, controls })

  const server = createServer((request, response) => {
    void answer(request).then(
      (result) => send(response, result),
      (error: unknown) => send(response, refusalAnswer(error))
    )
  })

  async function answer(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? "/", "http://127.0.0.1")
    const isApi = url.pathname.startsWith("/v1/") && url.pathname !== "/v1/checkout/embedded"
    if (isApi && !hasCredentials(request, settings)) {
      throw new Refusal(401, "Authentication failed")
    }
    const parsed: Request = {
      query: url.searchParams,
      headers: request.headers,
      body: await readBody(request),
      params: [],
    }
    if (isApi && controls.api_errors > 0) {
      controls.api_errors -= 1
      throw new Refusal(controls.api_error_status, "The server has encountered an error")
    }
    for (const [method, pattern, handle] of table) {
      const match = request.method === method ? pattern.exec(url.pathname) : null
      if (match) {
        return await handle({ ...parsed, params: match.slice(1).map(decoded) })
      }
    }
    throw new Refusal(404, "The requested URL was not found on the server.")
  }

  await listen(server, settings.RAZORPAY_SIMULATOR_PORT)
  webhooks.resume()
  const address = server.address()
  const port = typeof address === "object" && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      webhooks.stop()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new Refusal(400, "The requested URL is not well-formed")
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, "127.0.0.1", resolve)
  })
}

function hasCredentials(request: IncomingMessage, settings: SimulatorSettings): boolean {
  const expected = `${settings.RAZORPAY_KEY_ID}:${settings.RAZORPAY_KEY_SECRET}`
  const given = Buffer.from((request.headers.authorization ?? "").replace(/^Basic /, ""), "base64")
  return timingSafeEqual(digest(expected), digest(given))
}

function digest(value: string | Buffer): Buffer {
  return createHash("sha256").update(value).digest()
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MAX_BODY_BYTES) {
      throw new Refusal(413, "The request is too large")
    }
    chunks.push(chunk)
  }
  const text = Buffer.concat(chunks).toString("utf8")
  if (text === "") {
    return {}
  }
  if ((request.headers["content-type"] ?? "").startsWith("application/x-www-form-urlencoded")) {
    return Object.fromEntries(new URLSearchParams(text))
  }
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === "object" && body !== null && !Array.isArray(body)) {
      return { ...body }
    }
  } catch {
    // Answered below, like every other body that is not an object.
  }
  throw new Refusal(400, "The request body is not a JSON object")
}

function refusalAnswer(error: unknown): Answer {
  const refusal =
    error instanceof Refusal ? error : new Refusal(500, "The server has encountered an error")
  return {
    status: refusal.status,
    json: {
      error: {
        code: refusal.status >= 500 ? "SERVER_ERROR" : "BAD_REQUEST_ERROR",
        description: refusal.description,
        source: "business",
        step: "payment_initiation",
        reason: refusal.status >= 500 ? "server_error" : "input_validation_failed",
        metadata: {},
        ...(refusal.field && { field: refusal.field }),
      },
    },
  }
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer.redirect) {
    response.writeHead(303, { location: answer.redirect }).end()
    return
  }
  const [type, text] =
    answer.html === undefined
      ? ["application/json", JSON.stringify(answer.json ?? {})]
      : ["text/html; charset=utf-8", answer.html]
  response.writeHead(answer.status ?? 200, { "content-type": type, "cache-control": "no-store" })
  response.end(text)
}
