import { createHmac } from "node:crypto"
import { orderEntity, paymentEntity, refundEntity } from "./entities"
import { newId, unixSeconds, type Ledger, type SimEvent, type SimPayment } from "./ledger"
import type { Controls } from "./controls"
import type { SimulatorSettings } from "./settings"

type EventName =
  | "payment.authorized"
  | "payment.captured"
  | "payment.failed"
  | "order.paid"
  | "refund.processed"
  | "refund.failed"

/** Razorpay counts an answer that comes later as a failure. */
const ANSWER_WITHIN_MS = 5000
const MAX_ATTEMPTS = 20
const LONGEST_PAUSE_MS = 60_000

/** Signs events and repeats each until it is answered with 2xx, as Razorpay does. */
export class Webhooks {
  private readonly timers = new Set<NodeJS.Timeout>()
  private held: SimEvent[] = []
  private stopped = false

  constructor(
    private readonly ledger: Ledger,
    private readonly controls: Controls,
    private readonly settings: SimulatorSettings
  ) {}

  /** Takes up what an earlier process left undelivered. */
  resume(): void {
    for (const event of this.ledger.events.values()) {
      if (event.state === "pending") {
        this.schedule(event, 0)
      }
    }
  }

  stop(): void {
    this.stopped = true
    this.timers.forEach(clearTimeout)
  }

  emit(name: EventName, payment: SimPayment, refundId?: string): void {
    const event: SimEvent = {
      id: newId("evt"),
      name,
      body: JSON.stringify(this.envelope(name, payment, refundId)),
      state: this.controls.drop_webhooks ? "dropped" : "pending",
      attempts: 0,
    }
    this.ledger.saveEvent(event)
    if (event.state === "dropped") {
      return
    }
    if (this.controls.hold_webhooks) {
      this.held.push(event)
      return
    }
    this.send(event)
  }

  /** Sends what was held, the last event first. */
  releaseReversed(): number {
    const events = this.held.reverse()
    this.held = []
    events.forEach((event) => this.send(event))
    return events.length
  }

  /** Sends an event again, delivered or dropped before. */
  redeliver(eventId: string): boolean {
    const event = this.ledger.events.get(eventId)
    if (!event) {
      return false
    }
    const again: SimEvent = { ...event, state: "pending", attempts: 0 }
    this.ledger.saveEvent(again)
    this.schedule(again, 0)
    return true
  }

  private send(event: SimEvent): void {
    const copies = 1 + this.controls.duplicate_webhooks
    for (let copy = 0; copy < copies; copy++) {
      this.schedule(event, this.controls.delay_webhooks_ms)
    }
  }

  private schedule(event: SimEvent, pauseMs: number): void {
    if (this.stopped) {
      return
    }
    const timer = setTimeout(() => {
      this.timers.delete(timer)
      void this.deliver(event)
    }, pauseMs)
    this.timers.add(timer)
  }

  private async deliver(event: SimEvent): Promise<void> {
    const attempts = event.attempts + 1
    if (await this.post(event)) {
      this.ledger.saveEvent({ ...event, attempts, state: "delivered" })
      return
    }
    if (attempts >= MAX_ATTEMPTS) {
      this.ledger.saveEvent({ ...event, attempts, state: "abandoned" })
      return
    }
    const next: SimEvent = { ...event, attempts }
    this.ledger.saveEvent(next)
    const pause = this.settings.RAZORPAY_SIMULATOR_RETRY_MS * 2 ** event.attempts
    this.schedule(next, Math.min(pause, LONGEST_PAUSE_MS))
  }

  private async post(event: SimEvent): Promise<boolean> {
    const signature = createHmac("sha256", this.settings.RAZORPAY_WEBHOOK_SECRET)
      .update(event.body)
      .digest("hex")
    try {
      const answer = await fetch(this.settings.RAZORPAY_WEBHOOK_URL, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-razorpay-signature": signature,
          "x-razorpay-event-id": event.id,
        },
        body: event.body,
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      })
      await answer.body?.cancel()
      return answer.ok
    } catch {
      return false
    }
  }

  private envelope(name: EventName, payment: SimPayment, refundId?: string) {
    const order = this.ledger.orders.get(payment.order_id)
    const refund = refundId ? this.ledger.refunds.get(refundId) : undefined
    const payload = {
      payment: { entity: paymentEntity(payment) },
      ...(name === "order.paid" && order && { order: { entity: orderEntity(order) } }),
      ...(refund && { refund: { entity: refundEntity(refund) } }),
    }
    return {
      entity: "event",
      account_id: "acc_Simulator00000",
      event: name,
      contains: Object.keys(payload),
      payload,
      created_at: unixSeconds(),
    }
  }
}
