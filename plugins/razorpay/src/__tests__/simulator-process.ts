import { spawn, type ChildProcess } from "node:child_process"
import { createServer, type Server } from "node:http"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

export const KEYS = { keyId: "rzp_test_unit", keySecret: "unit_secret" }
export const WEBHOOK_SECRET = "unit_webhook_secret"

type Delivery = { id: string; signature: string; body: Buffer }

/** The real simulator as a process of its own, and a shop that its webhooks reach. */
export class SimulatorProcess {
  readonly deliveries: Delivery[] = []
  /** What the shop answers to a webhook. */
  answer = 200
  url = ""
  private readonly folder = mkdtempSync(join(tmpdir(), "razorpay-"))
  private child: ChildProcess | undefined
  private shop: Server | undefined

  async start(environment: NodeJS.ProcessEnv = {}): Promise<void> {
    const webhookUrl = await this.openShop()
    this.child = spawn(
      process.execPath,
      ["--import", "tsx", join(__dirname, "../simulator/main.ts")],
      {
        env: {
          ...process.env,
          NODE_ENV: "test",
          RAZORPAY_KEY_ID: KEYS.keyId,
          RAZORPAY_KEY_SECRET: KEYS.keySecret,
          RAZORPAY_WEBHOOK_SECRET: WEBHOOK_SECRET,
          RAZORPAY_WEBHOOK_URL: webhookUrl,
          RAZORPAY_SIMULATOR_PORT: "0",
          RAZORPAY_SIMULATOR_STATE: join(this.folder, "state.jsonl"),
          RAZORPAY_SIMULATOR_RETRY_MS: "50",
          ...environment,
        },
        stdio: ["ignore", "pipe", "pipe"],
      }
    )
    this.url = await readyAddress(this.child)
  }

  /** Kills without warning: what was not written down is lost. */
  async kill(): Promise<void> {
    const { child } = this
    if (child && child.exitCode === null) {
      const gone = new Promise((resolve) => child.once("exit", resolve))
      child.kill("SIGKILL")
      await gone
    }
    this.shop?.closeAllConnections()
    await new Promise((resolve) => (this.shop ? this.shop.close(resolve) : resolve(undefined)))
    this.shop = undefined
  }

  async remove(): Promise<void> {
    await this.kill()
    rmSync(this.folder, { recursive: true, force: true })
  }

  async post(path: string, body: object = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(body),
    })
  }

  private openShop(): Promise<string> {
    const shop = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on("data", (chunk: Buffer) => chunks.push(chunk))
      request.on("end", () => {
        this.deliveries.push({
          id: String(request.headers["x-razorpay-event-id"]),
          signature: String(request.headers["x-razorpay-signature"]),
          body: Buffer.concat(chunks),
        })
        response.writeHead(this.answer).end()
      })
    })
    this.shop = shop
    return new Promise((resolve) =>
      shop.listen(0, "127.0.0.1", () => {
        const address = shop.address()
        resolve(
          `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/hook`
        )
      })
    )
  }
}

function readyAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ""
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString()
      const ready = /ready at (\S+)/.exec(said)
      if (ready) {
        resolve(ready[1])
      }
    })
    child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()))
    child.once("exit", () => reject(new Error(said)))
  })
}

export async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 5000
  while (!condition() && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
