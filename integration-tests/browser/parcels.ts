import { expectOk, type Caller } from "../harness/http"
import { rows } from "../harness/postgres"
import { fulfil, oneRow, paidOrder } from "../harness/scenes"
import {
  DEMO,
  loginStaff,
  medicinesOn,
  registerCustomer,
  storefront,
  type Medicine,
} from "../harness/shop"
import { simulatorAt } from "../harness/simulator"
import { until } from "../harness/system"
import { failures, page, refusals, shop, signIn, visit } from "./desk"

export function parcels(): void {
  let customer: Caller
  let rx: Medicine
  let otc: Medicine

  beforeAll(async () => {
    const store = await storefront(shop())
    customer = await registerCustomer(shop(), "parcels.browser@pulsekart.test")
    ;[rx] = await medicinesOn(store, { rx: true, scheme: "H" })
    ;[otc] = await medicinesOn(store, { rx: false })
  }, 120_000)

  it("takes a pharmacist by keyboard from the list to a hand-over, with the prescription in sight", async () => {
    // Given a packed order with a scheduled line
    const orderId = await paidOrder(shop(), customer, [rx, otc])
    await fulfil(shop(), orderId)

    // When the pharmacist goes to it by keyboard
    await signIn(DEMO.pharmacist)
    refusals()
    await visit("/handovers")
    await page().getByRole("table", { name: "Parcels" }).getByText(rx.title).waitFor()
    await page().keyboard.press("j")
    await page().keyboard.press("Enter")
    await page().waitForURL(`**/orders/${orderId}`)
    const lines = page().getByRole("table", { name: "Lines on record" })
    await lines.getByRole("link", { name: /^RX-/ }).waitFor()
    expect(await lines.textContent()).toContain("reserved")
    await page().getByText("UPI (Razorpay)").first().waitFor()
    expect(await page().getByText("pp_razorpay_razorpay").count()).toBe(0)

    // and hands it over, after a second thought
    await page().getByRole("button", { name: "Hand over to the customer" }).waitFor()
    await page().keyboard.press("h")
    await page().getByRole("button", { name: "Not yet" }).click()
    expect(await dispenses(orderId)).toBe(0)
    await page().keyboard.press("h")
    await page()
      .getByText(/^Order #\d+ of Test Customer\. The medicines are dispensed/)
      .waitFor()
    // which says once more for whom it was signed, and how it is taken
    const said = page()
      .getByText(/: \d+ units? · 1-0-1 after food · for /)
      .last()
    await said.waitFor()
    expect(await said.textContent()).toContain(rx.title)
    await page().keyboard.press("y")

    // Then it is with the customer, once, with batch and licence
    await page().getByText("with the customer").first().waitFor()
    await lines.getByText("consumed").waitFor()
    expect(await lines.textContent()).toMatch(/until \d{4}-\d{2}-\d{2}/)
    expect(await lines.textContent()).toContain("form 20")
    expect(await dispenses(orderId)).toBe(1)
    expect(
      await page()
        .getByRole("button", { name: /^Hand over/ })
        .count()
    ).toBe(0)
    await page().getByRole("button", { name: "Mark as delivered" }).waitFor({ state: "detached" })
    expect(refusals()).toEqual([])
    expect(failures()).toEqual([])
  }, 240_000)

  it("shows an operator what waits for whom, and lets them say that a carrier's parcel has arrived", async () => {
    const orderId = await paidOrder(shop(), customer, [rx])
    const fulfillmentId = await fulfil(shop(), orderId)
    await signIn(DEMO.operator)
    refusals()

    await visit(`/orders/${orderId}`)
    await page().getByText("A pharmacist of the store hands this parcel over.").waitFor()
    for (const name of ["Hand over to the customer", "Mark as shipped", "Mark as delivered"]) {
      expect(await page().getByRole("button", { name }).count()).toBe(0)
    }
    expect(await page().getByRole("table", { name: "Lines on record" }).count()).toBe(0)

    const pharmacist = await loginStaff(shop(), DEMO.pharmacist)
    await expectOk(
      pharmacist.post(`/admin/orders/${orderId}/handover`, {
        fulfillment_id: fulfillmentId,
        to: "carrier",
        carrier: "Blue Post",
        tracking_number: "BP-77",
      })
    )
    await visit(`/orders/${orderId}`)
    await page().getByText("on its way").first().waitFor()
    await page().getByText("Blue Post BP-77").first().waitFor()
    await page().keyboard.press("d")
    await page().getByRole("button", { name: "Not yet" }).click()
    expect(await deliveries(orderId)).toBe(0)
    await page().keyboard.press("d")
    await page().keyboard.press("y")
    await page().getByText("with the customer").first().waitFor()
    expect(await deliveries(orderId)).toBe(1)
    expect(await dispenses(orderId)).toBe(1)
    expect(refusals()).toEqual([])
    expect(failures()).toEqual([])
  }, 240_000)

  it("packs in one press, and asks which carrier takes it, under which number and whether", async () => {
    const orderId = await paidOrder(shop(), customer, [otc])
    await signIn(DEMO.pharmacist)
    refusals()
    await visit(`/orders/${orderId}`)

    // When it is packed, then the box follows by itself
    await page().getByText("Nothing is packed yet.").waitFor()
    await page().getByRole("button", { name: "Pack", exact: true }).click()
    await page().getByText("packed, in the store").waitFor()
    expect(await page().getByText("Nothing is packed yet.").count()).toBe(0)
    await page().getByRole("list", { name: "Timeline" }).getByText("packed").first().waitFor()

    // and nothing is given to a carrier without its name and a yes
    await page().getByRole("button", { name: "Hand over to a carrier" }).click()
    const form = page().getByRole("form", { name: "Hand over to a carrier" })
    const send = form.getByRole("button", { name: "Hand over to the carrier" })
    expect(await send.isDisabled()).toBe(true)
    await form.getByLabel("Carrier", { exact: true }).fill("Delhivery")
    await form.getByLabel("Tracking number, if there is one").fill("DL-1")
    await send.click()
    await page()
      .getByText(/Carrier: Delhivery DL-1\./)
      .waitFor()
    await page().getByRole("button", { name: "Not yet" }).click()
    await page().getByText("packed, in the store").waitFor()
    await send.click()
    await page().getByRole("button", { name: "Hand over (Y)" }).click()
    await page().getByText("on its way").first().waitFor()
    await page().getByText("Delhivery DL-1").first().waitFor()
    for (const name of ["Mark as shipped", "Mark as delivered"]) {
      expect(await page().getByRole("button", { name }).count()).toBe(0)
    }
    expect(refusals()).toEqual([])
    expect(failures()).toEqual([])
  }, 240_000)

  it("gives money back from the panel: the payment chosen, the rest filled in, and a reason asked", async () => {
    const orderId = await paidOrder(shop(), customer, [otc])
    const { paid } = await oneRow<{ paid: string }>(
      shop(),
      `select round(c.amount, 2)::text as paid from capture c join payment p on p.id = c.payment_id
         join order_payment_collection l on l.payment_collection_id = p.payment_collection_id
        where l.order_id = $1`,
      [orderId]
    )
    await signIn(DEMO.operator)
    refusals()
    await visit(`/orders/${orderId}`)
    await page().getByRole("button", { name: "Give money back" }).click()
    const form = page().getByRole("form", { name: "Give money back" })
    const amount = form.getByLabel("Amount in rupees")
    const send = form.getByRole("button", { name: "Give back", exact: true })
    expect(await amount.inputValue()).toBe(paid)

    // Then nothing goes back without a reason, or beyond what was paid
    expect(await send.isDisabled()).toBe(true)
    await form.getByLabel("Reason").click()
    await page().getByRole("option", { name: "Customer Care Adjustment" }).click()
    await amount.fill(String(Number(paid) + 1))
    await form.getByText("That is more than what is left of the payment").waitFor()
    expect(await send.isDisabled()).toBe(true)
    await amount.fill("10.05")
    await send.click()
    await page().getByRole("button", { name: "Not yet" }).click()
    expect(await refundsOf(orderId)).toEqual([])
    await send.click()
    await page().getByRole("button", { name: "Give back (Y)" }).click()
    await page().getByRole("list", { name: "Timeline" }).getByText("money given back").waitFor()
    expect(await refundsOf(orderId)).toEqual([{ paise: 1005, reason: "customer_care_adjustment" }])

    // and the rest is what is left, and core's own form is not offered
    await page().getByRole("button", { name: "Give money back" }).click()
    expect(await amount.inputValue()).toBe((Number(paid) - 10.05).toFixed(2))
    expect(await page().locator(`a[href*='/orders/${orderId}/refund']:visible`).count()).toBe(0)
    expect(refusals()).toEqual([])
    expect(failures()).toEqual([])
  }, 240_000)

  it("shows who has to be called and what is still owed, until somebody says that it is done", async () => {
    // Given an order that was handed over, whose approval was taken back and of which a refund failed
    const called = await registerCustomer(shop(), "called.browser@pulsekart.test")
    const orderId = await paidOrder(shop(), called, [rx])
    const fulfillment_id = await fulfil(shop(), orderId)
    const pharmacist = await loginStaff(shop(), DEMO.pharmacist)
    await expectOk(pharmacist.post(`/admin/orders/${orderId}/handover`, { fulfillment_id }))
    const of = await oneRow<{ prescription: string; payment: string }>(
      shop(),
      `select d.prescription_id as prescription, p.id as payment from rx_dispense d
         join order_payment_collection l on l.order_id = d.order_id
         join payment p on p.payment_collection_id = l.payment_collection_id
        where d.order_id = $1`,
      [orderId]
    )
    await expectOk(
      pharmacist.post(`/admin/prescriptions/${of.prescription}/withdrawals`, { reason: "Misread" })
    )
    const simulator = simulatorAt(shop().simulatorUrl)
    await simulator.control({ fail_refunds: 1 })
    const operator = await loginStaff(shop(), DEMO.operator)
    await expectOk(operator.post(`/admin/payments/${of.payment}/refund`, { amount: 1 }))
    await until(
      async () =>
        (
          await expectOk(
            operator.get<{ failed_refunds: object[] }>(`/admin/failed-refunds?order_id=${orderId}`)
          )
        ).failed_refunds.length === 1,
      "the refund to fail"
    )

    // When the operator has called the customer
    await signIn(DEMO.operator)
    refusals()
    await visit(`/orders/${orderId}`)
    const toCall = page().getByRole("heading", { name: "Already handed over: call the customer" })
    await toCall.waitFor()
    await page().getByRole("button", { name: "The customer was told", exact: true }).click()
    await page().getByRole("button", { name: "The customer was told (Y)" }).click()
    await toCall.waitFor({ state: "detached" })

    // and pays what failed
    const owed = page().getByRole("heading", { name: "Refunds that the bank could not pay out: 1" })
    await owed.waitFor()
    await page().getByRole("button", { name: "I pay this" }).click()
    const form = page().getByRole("form", { name: "How it was paid" })
    await form.getByLabel("Paid by").click()
    await page().getByRole("option", { name: "Bank transfer" }).click()
    expect(await form.getByRole("button", { name: "It is paid" }).isDisabled()).toBe(true)
    await form.getByLabel("Reference").fill("UTR 4402199")
    await form.getByRole("button", { name: "It is paid" }).click()
    await page().getByRole("button", { name: "It is paid (Y)" }).click()
    await owed.waitFor({ state: "detached" })

    // Then nothing is asked any more, and the order says what was done
    const timeline = page().getByRole("list", { name: "Timeline" })
    await timeline.getByText("failed refund paid in another way").waitFor()
    await timeline.getByText("customer told of the approval that was taken back").waitFor()
    expect(refusals()).toEqual([])
    expect(failures()).toEqual([])
  }, 240_000)

  function refundsOf(orderId: string): Promise<{ paise: number; reason: string }[]> {
    return rows(
      shop().databaseUrl,
      `select round(r.amount * 100)::int as paise, f.code as reason from refund r
         join payment p on p.id = r.payment_id
         join order_payment_collection l on l.payment_collection_id = p.payment_collection_id
         left join refund_reason f on f.id = r.refund_reason_id where l.order_id = $1`,
      [orderId]
    )
  }

  async function deliveries(orderId: string): Promise<number> {
    const { count } = await oneRow<{ count: number }>(
      shop(),
      `select count(*)::int as count from fulfillment f
         join order_fulfillment o on o.fulfillment_id = f.id
        where o.order_id = $1 and f.delivered_at is not null`,
      [orderId]
    )
    return count
  }

  async function dispenses(orderId: string): Promise<number> {
    const { count } = await oneRow<{ count: number }>(
      shop(),
      "select count(*)::int as count from rx_dispense where order_id = $1",
      [orderId]
    )
    return count
  }
}
