import { caller, expectOk } from "./http"
import type { Checkout } from "./shop"

type SimulatedPayment = {
  id: string
  order_id: string
  amount: number
  amount_refunded: number
  status: "created" | "authorized" | "captured" | "refunded" | "failed"
}

type State = {
  payments: SimulatedPayment[]
  refunds: {
    id: string
    payment_id: string
    amount: number
    receipt: string | null
    status: "processed" | "failed"
  }[]
  events: { id: string; name: string; state: string; attempts: number }[]
}

type Controls = Partial<{
  pay_amount: number | null
  refund_silence: "before" | "after" | null
  fail_refunds: number
  drop_webhooks: boolean
  duplicate_webhooks: number
  hold_webhooks: boolean
}>

export type Simulator = {
  state: () => Promise<State>
  /** Answers all that is set now. */
  control: (controls: Controls) => Promise<Controls>
  reset: () => Promise<void>
  /** The payer approves on the hosted page. */
  approve: (checkout: Checkout) => Promise<SimulatedPayment>
  /** Another payment of the same Razorpay order, whatever its state. */
  payAgain: (checkout: Checkout) => Promise<SimulatedPayment>
  /** The owner gives back in Razorpay's own dashboard. Answers Razorpay's id of the refund. */
  refundInDashboard: (checkout: Checkout, paise: number) => Promise<string>
  /** Sends what was held, the last event first. */
  releaseWebhooks: () => Promise<void>
  redeliverAll: () => Promise<void>
  paymentsOf: (checkout: Checkout) => Promise<SimulatedPayment[]>
  refundsOf: (checkout: Checkout) => Promise<State["refunds"]>
}

/** Steers the payment simulator of a running system. */
export function simulatorAt(url: string): Simulator {
  const http = caller(url, { accept: "application/json" })
  const state = () => expectOk(http.get<State>("/_sim/state"))
  const paymentsOf = async (checkout: Checkout) =>
    (await state()).payments.filter(
      ({ order_id, status }) => order_id === checkout.razorpay_order_id && status !== "created"
    )
  return {
    state,
    paymentsOf,
    control: (controls) => expectOk(http.post<Controls>("/_sim/controls", controls)),
    reset: async () => void (await expectOk(http.post("/_sim/controls/reset"))),
    approve: (checkout) => expectOk(http.post(`/checkout/${checkout.razorpay_order_id}/approve`)),
    payAgain: (checkout) => expectOk(http.post(`/_sim/orders/${checkout.razorpay_order_id}/pay`)),
    refundInDashboard: async (checkout, paise) => {
      const [{ id }] = await paymentsOf(checkout)
      const path = `/_sim/payments/${id}/refund`
      return (await expectOk(http.post<{ id: string }>(path, { amount: paise }))).id
    },
    releaseWebhooks: async () => void (await expectOk(http.post("/_sim/webhooks/release"))),
    redeliverAll: async () => {
      for (const { id } of (await state()).events) {
        await expectOk(http.post(`/_sim/events/${id}/redeliver`))
      }
    },
    refundsOf: async (checkout) => {
      const paid = (await paymentsOf(checkout)).map(({ id }) => id)
      return (await state()).refunds.filter(({ payment_id }) => paid.includes(payment_id))
    },
  }
}
