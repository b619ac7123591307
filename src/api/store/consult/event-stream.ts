import type { MedusaResponse } from "@medusajs/framework/http"

/** Server-sent events on an answer: opened by the first event, kept alive until it is closed. */
export class EventStream {
  private alive: NodeJS.Timeout | undefined

  constructor(
    private readonly res: MedusaResponse,
    private readonly heartbeatSeconds: number
  ) {}

  get isOpen(): boolean {
    return this.alive !== undefined
  }

  send(event: string, data: object): void {
    if (!this.isOpen) {
      this.open()
    }
    this.res.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }

  close(): void {
    clearInterval(this.alive)
    this.alive = undefined
    this.res.end()
  }

  private open(): void {
    this.res.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      connection: "keep-alive",
      // A proxy that collects the answer would hold every event back.
      "x-accel-buffering": "no",
    })
    this.alive = setInterval(() => this.res.write(": alive\n\n"), this.heartbeatSeconds * 1000)
  }
}
