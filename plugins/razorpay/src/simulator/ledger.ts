import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs"
import { dirname } from "node:path"
import { randomBytes } from "node:crypto"

export type SimOrder = {
  id: string
  amount: number
  amount_paid: number
  receipt: string | null
  status: "created" | "attempted" | "paid"
  attempts: number
  created_at: number
}

export type SimPayment = {
  id: string
  order_id: string
  amount: number
  status: "created" | "authorized" | "captured" | "refunded" | "failed"
  amount_refunded: number
  created_at: number
}

export type SimRefund = {
  id: string
  payment_id: string
  amount: number
  idempotency_key: string | null
  receipt: string | null
  status: "processed" | "failed"
  created_at: number
}

export type SimEvent = {
  /** Sent as x-razorpay-event-id. */
  id: string
  name: string
  body: string
  state: "pending" | "delivered" | "dropped" | "abandoned"
  attempts: number
}

type Row =
  | { kind: "order"; value: SimOrder }
  | { kind: "payment"; value: SimPayment }
  | { kind: "refund"; value: SimRefund }
  | { kind: "event"; value: SimEvent }

/**
 * Everything the simulator knows, as an append-only file of JSON lines: the last line of an id counts.
 * A half-written last line, left by a kill, is ignored.
 */
export class Ledger {
  readonly orders = new Map<string, SimOrder>()
  readonly payments = new Map<string, SimPayment>()
  readonly refunds = new Map<string, SimRefund>()
  readonly events = new Map<string, SimEvent>()

  constructor(private readonly file: string) {
    mkdirSync(dirname(file), { recursive: true })
    if (!existsSync(file)) {
      return
    }
    for (const line of readFileSync(file, "utf8").split("\n")) {
      const row = parseRow(line)
      if (row) {
        this.remember(row)
      }
    }
    // Ends what a kill may have left half written.
    appendFileSync(file, "\n")
  }

  saveOrder(value: SimOrder): void {
    this.save({ kind: "order", value })
  }

  savePayment(value: SimPayment): void {
    this.save({ kind: "payment", value })
  }

  saveRefund(value: SimRefund): void {
    this.save({ kind: "refund", value })
  }

  saveEvent(value: SimEvent): void {
    this.save({ kind: "event", value })
  }

  paymentsOf(orderId: string): SimPayment[] {
    return [...this.payments.values()].filter((payment) => payment.order_id === orderId)
  }

  private save(row: Row): void {
    appendFileSync(this.file, `${JSON.stringify(row)}\n`)
    this.remember(row)
  }

  private remember(row: Row): void {
    switch (row.kind) {
      case "order":
        this.orders.set(row.value.id, row.value)
        break
      case "payment":
        this.payments.set(row.value.id, row.value)
        break
      case "refund":
        this.refunds.set(row.value.id, row.value)
        break
      case "event":
        this.events.set(row.value.id, row.value)
        break
    }
  }
}

function parseRow(line: string): Row | undefined {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Razorpay's ids: a prefix and 14 letters or digits. */
export function newId(prefix: "order" | "pay" | "rfnd" | "evt"): string {
  const random = randomBytes(16).toString("base64").replace(/[+/=]/g, "").padEnd(14, "x")
  return `${prefix}_${random.slice(0, 14)}`
}

export function unixSeconds(): number {
  return Math.floor(Date.now() / 1000)
}
