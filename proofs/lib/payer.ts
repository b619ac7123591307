import { caller, expectOk } from "../../integration-tests/harness/http"
import type { Checkout } from "../../integration-tests/harness/shop"

type SimulatedPayment = { id: string; order_id: string; status: string; amount: number }

/** What the payer's thumb does on the simulator's page. Its webhooks follow by themselves. */
export async function approve(simulatorUrl: string, checkout: Checkout): Promise<void> {
  await expectOk(
    caller(simulatorUrl, { accept: "application/json" }).post(
      `/checkout/${checkout.razorpay_order_id}/approve`
    )
  )
}

/** The money is authorised, but nobody has told the shop yet. */
export async function approveWithoutWebhook(
  simulatorUrl: string,
  checkout: Checkout
): Promise<void> {
  const simulator = caller(simulatorUrl)
  await expectOk(simulator.post("/_sim/controls", { hold_webhooks: true }))
  await approve(simulatorUrl, checkout)
}

/** Sends what was kept back, the last event first. */
export async function deliverWebhooks(simulatorUrl: string): Promise<void> {
  const simulator = caller(simulatorUrl)
  await expectOk(simulator.post("/_sim/controls", { hold_webhooks: false }))
  await expectOk(simulator.post("/_sim/webhooks/release"))
}

export async function paymentOf(
  simulatorUrl: string,
  checkout: Checkout
): Promise<SimulatedPayment | undefined> {
  const { payments } = await expectOk(
    caller(simulatorUrl).get<{ payments: SimulatedPayment[] }>("/_sim/state")
  )
  return payments.findLast((payment) => payment.order_id === checkout.razorpay_order_id)
}
