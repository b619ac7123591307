import { expectOk, type Caller, type Refusal } from "../../harness/http"
import {
  arrivedReturn,
  handOver,
  linesOf,
  paidOrderOf,
  payFor,
  staffOf,
} from "../../harness/orders"
import { rows } from "../../harness/postgres"
import {
  approveLine,
  fulfil,
  oneRow,
  paidOrder,
  shopOf,
  takeUp,
  uploadNew,
} from "../../harness/scenes"
import {
  BENGALURU,
  cartWith,
  DEMO,
  emptyCart,
  loginCustomer,
  loginStaff,
  medicinesOn,
  openCheckout,
  registerCustomer,
  storefront,
  type Medicine,
  type Shop,
} from "../../harness/shop"
import { simulatorAt, type Simulator } from "../../harness/simulator"
import { startSmtpPeer, type SmtpPeer } from "../../harness/smtp-peer"
import { startSystem, until, type System } from "../../harness/system"

type Row = {
  id: string
  template: string
  channel: string
  state: string
  failure_reason: string | null
  order_id: string | null
  recipient: string | null
  about: string | null
}
type Opened = Row & {
  content_state: string
  to: string | null
  subject: string | null
  text: string
  link: string | null
  deliveries: { id: string; state: string; attempts: number; requested_by: string | null }[]
}

const STOREFRONT_URL = "https://shop.example.test"
const SHOP_PHONE = "+91 80 4123 4567"
const CHANNELS = ["email", "sms", "whatsapp"]

describe("messages to people", () => {
  let smtp: SmtpPeer
  let system: System
  let shop: Shop
  let simulator: Simulator
  let support: Caller
  let owner: Caller
  let otc: Medicine
  let rx: Medicine

  beforeAll(async () => {
    smtp = await startSmtpPeer()
    system = await startSystem({
      servers: 2,
      settings: {
        STOREFRONT_URL,
        SHOP_PHONE,
        SMTP_URL: smtp.url,
        MAIL_FROM: "PulseKart <care@pulsekart.test>",
        MAIL_MAX_ATTEMPTS: "3",
        MAIL_BACKOFF_SECONDS: "0.2",
        MAIL_LEASE_SECONDS: "3",
      },
    })
    shop = shopOf(system)
    simulator = simulatorAt(system.simulatorUrl)
    support = await loginStaff(shop, DEMO.support)
    owner = await loginStaff(shop, DEMO.owner)
    const store = await storefront(shop)
    ;[otc] = await medicinesOn(store, { rx: false })
    ;[rx] = await medicinesOn(store, { rx: true, scheme: "H" })
  }, 600_000)

  afterAll(async () => {
    await system?.stop()
    await smtp?.stop()
  })

  async function customerIdOf(email: string): Promise<string> {
    return (await oneRow<{ id: string }>(shop, `select id from customer where email = $1`, [email]))
      .id
  }

  async function messagesTo(email: string, more = ""): Promise<Row[]> {
    const id = await customerIdOf(email)
    const path = `/admin/outbox?customer_id=${id}&limit=100${more}`
    return (await expectOk(support.get<{ messages: Row[] }>(path))).messages
  }

  async function messageTo(email: string, template: string, channel = "email"): Promise<Opened> {
    let found: Row | undefined
    await until(async () => {
      const messages = await messagesTo(email, `&template=${template}&channel=${channel}`)
      found = messages.find(({ state }) => state !== "waiting")
      return found !== undefined
    }, `${template} by ${channel} to ${email}`)
    return opened(support, found?.id ?? "")
  }

  async function opened(by: Caller, id: string): Promise<Opened> {
    return (await expectOk(by.get<{ message: Opened }>(`/admin/outbox/${id}`))).message
  }

  /** How often it was opened, as the log has it. */
  async function readingsOf(id: string): Promise<number> {
    const { audit_events } = await expectOk(
      owner.get<{ audit_events: object[] }>(`/admin/audit?resource_id=${id}&action=message.read`)
    )
    return audit_events.length
  }

  async function askForNewPassword(email: string): Promise<number> {
    const store = await storefront(shop)
    const began = Date.now()
    const answer = await store.post("/auth/customer/emailpass/reset-password", {
      identifier: email,
    })
    expect(answer).toMatchObject({ status: 201, body: "Created" })
    return Date.now() - began
  }

  async function resetTokenSentTo(email: string, nth = 1): Promise<string> {
    await until(() => smtp.mailTo(email).length >= nth, "the e-mail with the link")
    const [, token] =
      /https:\/\/shop\.example\.test\/reset-password\?token=(\S+)/.exec(
        smtp.mailTo(email)[nth - 1].text
      ) ?? []
    return token
  }

  async function setPassword(actor: string, token: string, password: string) {
    return (await storefront(shop))
      .with({ authorization: `Bearer ${token}` })
      .post<Refusal>(`/auth/${actor}/emailpass/update`, { password })
  }

  describe("an order with a prescription, from the upload to the door", () => {
    const email = "every-step@pulsekart.test"
    let orderId: string

    beforeAll(async () => {
      const customer = await registerCustomer(shop, email)
      orderId = await paidOrder(shop, customer, [rx])
      const fulfillment_id = await fulfil(shop, orderId)
      const pharmacist = await loginStaff(shop, DEMO.pharmacist)
      for (const by of [
        { to: "carrier", carrier: "Delhivery", tracking_number: "DL-77" },
        { to: "customer" },
      ]) {
        await expectOk(
          pharmacist.post(`/admin/orders/${orderId}/handover`, { fulfillment_id, ...by })
        )
      }
    }, 240_000)

    it.each([
      ["prescription_received", /^We have received your prescription RX-\S+\. /],
      ["prescription_approved", /^A pharmacist has approved your prescription RX-\S+\. /],
      ["order_placed", /^We have received your order #\d+ and your payment of ₹[\d,.]+\. /],
      ["order_packed", /^Your parcel of order #\d+ is packed\. /],
      [
        "order_on_its_way",
        /^Your parcel of order #\d+ is on its way to you\. Carrier: Delhivery DL-77\. /,
      ],
      ["order_delivered", /^Your parcel of order #\d+ was handed over\. /],
    ])("says %s once, in the same words on each channel", async (template, words) => {
      const letter = await messageTo(email, template)
      const sms = await messageTo(email, template, "sms")
      const whatsapp = await messageTo(email, template, "whatsapp")

      const [greeting, said, link, signature] = letter.text.split("\n\n")
      expect([greeting, signature]).toEqual(["Dear Test,", "Your PulseKart team"])
      expect(said).toMatch(words)
      expect(sms.text).toBe(`PulseKart: ${said} ${link}`)
      expect(whatsapp.text).toBe(sms.text)
      expect(link.startsWith(`${STOREFRONT_URL}/account/`)).toBe(true)
      expect([letter.state, sms.state, whatsapp.state]).toEqual(["sent", "shown", "shown"])
      expect([letter.to, sms.to]).toEqual([email, "+919000000001"])
      // What left is what is kept
      const sent = smtp.mailTo(email).filter(({ subject }) => subject === letter.subject)
      expect(sent).toHaveLength(1)
      expect(sent[0].text.trim()).toBe(letter.text)
      expect(sent[0].messageId).toBe(`<${letter.deliveries[0].id}@pulsekart.test>`)
      const all = await messagesTo(email, `&template=${template}`)
      expect(all.map(({ channel }) => channel).sort()).toEqual(CHANNELS)
    })

    it("names no medicine, and keeps nothing in clear", async () => {
      const all = await messagesTo(email)
      expect(all).toHaveLength(18)
      const stored = await rows<{ row: string }>(
        shop.databaseUrl,
        `select m::text as row from outbox_message m where customer_id = $1`,
        [await customerIdOf(email)]
      )
      expect(stored).toHaveLength(18)
      for (const { row } of stored) {
        expect(row).not.toMatch(/We have|Your |Dear |every-step@|9000000001/)
      }
      const brand = rx.title.split(" ")[0]
      for (const { subject, text } of smtp.mailTo(email)) {
        expect(`${subject} ${text}`).not.toContain(brand)
      }
      const log = system.logs()
      expect(log).not.toContain(email)
    })

    it("is found by the address of whoever is invited", async () => {
      const owner = await loginStaff(shop, DEMO.owner)
      const invited = "asked-to-join@pulsekart.test"
      await expectOk(owner.post("/admin/staff/invites", { email: invited, roles: ["support"] }))
      const ofAddress = async (address: string) => {
        const { recipient_ids } = await expectOk(
          owner.post<{ recipient_ids: string[] }>("/admin/outbox/recipients", { email: address })
        )
        const { messages } = await expectOk(
          owner.get<{ messages: Row[] }>(`/admin/outbox?recipient_ids=${recipient_ids.join()}`)
        )
        return messages.map(({ template }) => template)
      }

      await until(async () => (await ofAddress(invited)).length > 0, "the invitation")
      expect(await ofAddress(invited)).toEqual(["staff_invited"])
      expect(await ofAddress("nobody@pulsekart.test")).toEqual([])
    })

    it("is found by the order's number, the address, the event, the channel and the state", async () => {
      const { display_id } = await oneRow<{ display_id: number }>(
        shop,
        `select display_id from "order" where id = $1`,
        [orderId]
      )
      const list = async (filter: string) =>
        (await expectOk(support.get<{ messages: Row[] }>(`/admin/outbox?${filter}`))).messages

      const ofOrder = await list(`order_number=${display_id}&limit=100`)
      const recipient = await support.post("/admin/outbox/recipients", {
        email: email.toUpperCase(),
      })
      const first = await expectOk(
        support.get<{ messages: Row[]; next_cursor: string }>(
          `/admin/outbox?order_id=${orderId}&limit=5`
        )
      )
      const second = await list(`order_id=${orderId}&limit=100&cursor=${first.next_cursor}`)

      expect(ofOrder).toHaveLength(12)
      expect(new Set(ofOrder.map((message) => message.order_id))).toEqual(new Set([orderId]))
      expect(recipient.body).toEqual({ recipient_ids: [await customerIdOf(email)] })
      expect([...first.messages, ...second].map(({ id }) => id)).toEqual(
        ofOrder.map(({ id }) => id)
      )
      expect(await list(`order_id=${orderId}&template=order_packed&channel=sms`)).toMatchObject([
        { template: "order_packed", channel: "sms", state: "shown" },
      ])
      expect(await list(`order_id=${orderId}&state=sent`)).toHaveLength(4)
      expect(await list(`order_id=${orderId}&state=failed`)).toEqual([])
      expect(await list(`order_number=999999`)).toEqual([])

      // and by the prescription's reference; each says to whom it went and what it is about
      const { reference } = await oneRow<{ reference: string }>(
        shop,
        `select reference from prescription where customer_id = $1`,
        [await customerIdOf(email)]
      )
      const ofRx = await list(`reference=${reference.toLowerCase()}&limit=100`)
      expect(ofRx).toHaveLength(6)
      expect(new Set(ofRx.map(({ recipient, about }) => `${recipient}, ${about}`))).toEqual(
        new Set([`Test Customer, ${reference}`])
      )
      expect(ofOrder[0]).toMatchObject({
        recipient: "Test Customer",
        about: `order #${display_id}`,
      })
      expect(await list("reference=RX-NOBODY")).toEqual([])
    })

    it("puts each reading on record, and shows nothing to other roles", async () => {
      const [{ id }] = await messagesTo(email)
      const pharmacist = await loginStaff(shop, DEMO.pharmacist)
      const before = await readingsOf(id)

      await opened(support, id)
      const refused = await pharmacist.get(`/admin/outbox/${id}`)

      expect(refused).toMatchObject({ status: 403, body: { code: "permission_denied" } })
      expect(await readingsOf(id)).toBe(before + 1)
    })

    it("stays as it was said, also in the database", async () => {
      const [{ id }] = await messagesTo(email)
      await expect(
        rows(shop.databaseUrl, `update outbox_message set sealed_content = 'x' where id = $1`, [id])
      ).rejects.toThrow("a message stays as it was said")
    })
  })

  it("tells of a cancelled order and its refund, and leaves the confirmation as it was", async () => {
    const email = "cancelled@pulsekart.test"
    const customer = await registerCustomer(shop, email)
    const orderId = await paidOrder(shop, customer, [otc])
    const confirmed = await messageTo(email, "order_placed")

    await expectOk(owner.post(`/admin/orders/${orderId}/cancel`))

    const refund = await messageTo(email, "payment_refunded", "sms")
    const canceled = await messageTo(email, "order_canceled", "sms")
    const [, paid] = /payment of (₹[\d,.]+\d)\./.exec(confirmed.text) ?? []
    expect(paid).toMatch(/^₹[1-9]/)
    expect(refund.text).toContain(`We have sent back ${paid} for order #`)
    expect(canceled.text).toContain("is cancelled, and nothing of it will be sent.")
    expect(await messageTo(email, "order_placed")).toEqual(confirmed)
    expect(confirmed.text).not.toContain("-₹")
    expect(await messagesTo(email, "&template=payment_refunded")).toHaveLength(3)
  }, 120_000)

  it("tells that a part of an order was cancelled, and of its money", async () => {
    const email = "in-part@pulsekart.test"
    const customer = await registerCustomer(shop, email)
    const both = (await medicinesOn(await storefront(shop), { rx: false })).slice(0, 2)
    const order = await paidOrderOf(
      shop,
      customer,
      both.map(({ variant_id }) => ({ variant_id, quantity: 1 }))
    )
    const cancel = () =>
      customer.post(`/store/orders/${order.id}/cancel`, { item_ids: [order.items[0].id] })

    await expectOk(cancel())
    await expectOk(cancel())

    const sms = await messageTo(email, "order_lines_canceled", "sms")
    expect(sms.text).toMatch(
      /^PulseKart: What you removed from your order #\d+ is cancelled, and the rest comes as you ordered it\. /
    )
    await messageTo(email, "payment_refunded", "sms")
    const templates = (await messagesTo(email, "&channel=sms")).map(({ template }) => template)
    expect(templates.sort()).toEqual(["order_lines_canceled", "order_placed", "payment_refunded"])
  }, 120_000)

  it("tells of a return that was asked for and of what came back", async () => {
    const email = "returned@pulsekart.test"
    const customer = await registerCustomer(shop, email)
    const order = await paidOrderOf(shop, customer, [{ variant_id: otc.variant_id, quantity: 1 }])
    const staff = await staffOf(shop)
    await handOver(staff, order)

    const id = await arrivedReturn(staff.operator, order)
    await expectOk(owner.post(`/admin/returns/${id}/receive/confirm`))

    const asked = await messageTo(email, "return_requested", "sms")
    const received = await messageTo(email, "return_received", "sms")
    expect(asked.text).toContain("We have noted your return from order #")
    expect(received.text).toContain("has reached us. We will look at it next")
  }, 120_000)

  it("tells of a rejection with its reason, in the customer's Hindi", async () => {
    const email = "hindi@pulsekart.test"
    const customer = await registerCustomer(shop, email)
    await expectOk(customer.post("/store/customers/me", { metadata: { locale: "hi-IN" } }))
    const cart = await cartWith(customer, [{ variant_id: rx.variant_id, quantity: 1 }])
    const prescription = await uploadNew(customer, cart.id)
    const pharmacist = await loginStaff(shop, DEMO.pharmacist)
    await takeUp(pharmacist, `/admin/prescriptions/${prescription.id}`)
    await expectOk(
      pharmacist.post(`/admin/prescriptions/${prescription.id}/reviews`, {
        verdict: "reject",
        reason: "missing_signature",
        signature: true,
      })
    )

    const letter = await messageTo(email, "prescription_rejected")

    expect(letter.text).toContain("नमस्ते Test,")
    expect(letter.text).toContain("मंज़ूर नहीं हो सकी। पर्ची पर डॉक्टर के हस्ताक्षर नहीं हैं। अगर")
    await until(() => smtp.mailTo(email).length === 2, "both e-mails")
    const [, rejected] = smtp.mailTo(email)
    expect(rejected.subject).toBe(letter.subject)
    expect(rejected.text.trim()).toBe(letter.text)
    const templates = (await messagesTo(email)).map(({ template }) => template)
    expect(new Set(templates)).toEqual(new Set(["prescription_rejected", "prescription_received"]))
  }, 120_000)

  it("says that there is a question, whose words and reason stay behind the log-in", async () => {
    const email = "asked@pulsekart.test"
    const customer = await registerCustomer(shop, email)
    const cart = await cartWith(customer, [{ variant_id: rx.variant_id, quantity: 1 }])
    const prescription = await uploadNew(customer, cart.id)
    const pharmacist = await loginStaff(shop, DEMO.pharmacist)
    const question = "Do you still take the tablets for your heart?"
    await takeUp(pharmacist, `/admin/prescriptions/${prescription.id}`)
    await expectOk(
      pharmacist.post(`/admin/prescriptions/${prescription.id}/reviews`, {
        verdict: "query",
        reason: "missing_dose",
        question,
        signature: true,
      })
    )

    const letter = await messageTo(email, "prescription_queried")
    const sms = await messageTo(email, "prescription_queried", "sms")

    expect(letter.text).toContain(`${STOREFRONT_URL}/account/prescriptions/${prescription.id}`)
    for (const { text } of [letter, sms]) {
      expect(text).toMatch(/has a question about your prescription RX-\S+\. Please log in /)
      expect(text).not.toMatch(/heart|dose/)
    }
    const { prescription: asked } = await expectOk(
      customer.get<{ prescription: { queries: { text: string }[] } }>(
        `/store/prescriptions/${prescription.id}`
      )
    )
    expect(asked.queries.map(({ text }) => text)).toEqual([question])
    const templates = (await messagesTo(email, "&channel=sms")).map(({ template }) => template)
    expect(templates.sort()).toEqual(["prescription_queried", "prescription_received"])
  }, 60_000)

  it("tells of an approval that was taken back", async () => {
    const email = "taken-back@pulsekart.test"
    const customer = await registerCustomer(shop, email)
    const cart = await cartWith(customer, [{ variant_id: rx.variant_id, quantity: 1 }])
    const prescription = await uploadNew(customer, cart.id)
    await approveLine(shop, prescription, { cart, medicine: rx, packs: 1 })
    const pharmacist = await loginStaff(shop, DEMO.pharmacist)

    await expectOk(
      pharmacist.post(`/admin/prescriptions/${prescription.id}/withdrawals`, {
        reason: "The prescriber has called.",
      })
    )

    const sms = await messageTo(email, "authorisation_withdrawn", "sms")
    expect(sms.text).toContain(
      "Our pharmacist has taken back the approval of your prescription RX-"
    )
    expect(sms.text).not.toContain("called")
  }, 60_000)

  it("tells whoever has medicine on an approval that was taken back not to take it, and to call", async () => {
    // Given an order that was handed over, of an account that has no telephone
    const email = "has-it@pulsekart.test"
    const phone = "+919845012399"
    const customer = await registerCustomer(shop, email)
    const cart = await cartWith(customer, [{ variant_id: rx.variant_id, quantity: 1 }], {
      address: { ...BENGALURU, phone },
    })
    const prescription = await uploadNew(customer, cart.id)
    await approveLine(shop, prescription, { cart, medicine: rx, packs: 1 })
    const staff = await staffOf(shop)
    await handOver(staff, await payFor(shop, customer, cart.id))

    // When its approval is taken back
    await expectOk(
      staff.pharmacist.post(`/admin/prescriptions/${prescription.id}/withdrawals`, {
        reason: "The prescriber has called.",
      })
    )

    // Then the message says what not to do and whom to call, once, and no other one is sent
    const sms = await messageTo(email, "authorisation_withdrawn_supplied", "sms")
    expect(sms.text).toContain(
      `Please do not take the next dose before you have spoken to our pharmacist or your doctor. Call today: ${SHOP_PHONE}.`
    )
    const { prescription: shown } = await expectOk(
      customer.get<{ prescription: { status_reason_text: string } }>(
        `/store/prescriptions/${prescription.id}`
      )
    )
    expect(shown.status_reason_text).toMatch(new RegExp(`Call today: \\${SHOP_PHONE}\\.$`))

    // and all that was told of the prescription went to the telephone of its order, or of its cart
    for (const template of ["prescription_received", "prescription_approved"]) {
      expect((await messageTo(email, template, "sms")).to).toBe(phone)
    }
    expect(sms.to).toBe(phone)
    const { to } = await messageTo(email, "authorisation_withdrawn_supplied", "whatsapp")
    expect(to).toBe(phone)
    expect(await messagesTo(email, "&template=authorisation_withdrawn")).toEqual([])
  }, 120_000)

  it("tells of a payment that failed, once, and not of one that arrived", async () => {
    const email = "declined@pulsekart.test"
    const customer = await registerCustomer(shop, email)
    const cart = await cartWith(customer, [{ variant_id: otc.variant_id, quantity: 1 }])
    const checkout = await openCheckout(customer, cart.id)

    await expectOk(
      fetch(`${system.simulatorUrl}/checkout/${checkout.razorpay_order_id}/decline`, {
        method: "POST",
        headers: { accept: "application/json" },
      }).then(async (answer) => ({
        status: answer.status,
        body: await answer.text(),
        headers: answer.headers,
      }))
    )

    const sms = await messageTo(email, "payment_failed", "sms")
    expect(sms.text).toBe(
      "PulseKart: Your payment did not go through, so there is no order yet. Your cart is still there: please try again. If your bank shows the amount as taken, it comes back by itself. https://shop.example.test/cart"
    )
    // and a storefront that asks for the order need not go on asking
    const asked = await customer.post<Refusal>(`/store/carts/${cart.id}/complete`)
    expect(asked).toMatchObject({ status: 400, body: { code: "payment_failed" } })
    await simulator.approve(await openCheckout(customer, cart.id))
    await messageTo(email, "order_placed", "sms")
    const templates = (await messagesTo(email, "&channel=sms")).map(({ template }) => template)
    expect(templates.sort()).toEqual(["order_placed", "payment_failed"])
  }, 120_000)

  it("tells once of a payment that went back because its cart had changed", async () => {
    const email = "changed@pulsekart.test"
    const customer = await registerCustomer(shop, email)
    const cart = await cartWith(customer, [{ variant_id: otc.variant_id, quantity: 1 }])
    const checkout = await openCheckout(customer, cart.id)
    await expectOk(
      customer.post(`/store/carts/${cart.id}/line-items/${cart.items[0].id}`, { quantity: 2 })
    )

    await simulator.approve(checkout)

    const sms = await messageTo(email, "payment_returned_cart_changed", "sms")
    const rupees = (checkout.amount_paise / 100).toFixed(2)
    expect(sms.text).toBe(
      `PulseKart: Your cart changed after its payment page was opened, so we have sent your payment of ₹${rupees} back, and there is no order. Your bank shows it within 5 to 7 working days. Please look at your cart and pay again. https://shop.example.test/cart`
    )
    await customer.post(`/store/carts/${cart.id}/complete`)
    await simulator.redeliverAll()
    const templates = (await messagesTo(email, "&channel=sms")).map(({ template }) => template)
    expect(templates).toEqual(["payment_returned_cart_changed"])
  }, 120_000)

  it("tells of a second payment that went back, and of the order nothing new", async () => {
    const email = "paid-twice@pulsekart.test"
    const customer = await registerCustomer(shop, email)
    const order = await paidOrderOf(shop, customer, [{ variant_id: otc.variant_id, quantity: 1 }])

    await simulator.payAgain(order.checkout)

    const sms = await messageTo(email, "second_payment_returned", "sms")
    expect(sms.text).toMatch(/ You paid a second time for your order #\d+, so we have sent that /)
    expect(sms.text).toContain(`${STOREFRONT_URL}/account/orders/details/${order.id}`)
    const templates = (await messagesTo(email, "&channel=sms")).map(({ template }) => template)
    expect(templates.sort()).toEqual(["order_placed", "second_payment_returned"])
  }, 120_000)

  it("tells once of each refund that the bank could not pay out, with an order and without", async () => {
    // Given a refund of an order, and a payment that became none
    const email = "sent-back@pulsekart.test"
    const customer = await registerCustomer(shop, email)
    const order = await paidOrderOf(shop, customer, [{ variant_id: otc.variant_id, quantity: 1 }])
    const cart = await cartWith(customer, [{ variant_id: otc.variant_id, quantity: 1 }])
    const old = await openCheckout(customer, cart.id)
    await expectOk(
      customer.post(`/store/carts/${cart.id}/line-items/${cart.items[0].id}`, { quantity: 2 })
    )

    // When the bank sends both back, and Razorpay says so three times
    await simulator.control({ fail_refunds: 2, duplicate_webhooks: 2 })
    const { operator } = await staffOf(shop)
    await expectOk(operator.post(`/admin/orders/${order.id}/cancel`))
    await simulator.approve(old)

    // Then each is told once, and of the order the refund before it
    const ofOrder = await messageTo(email, "refund_failed", "sms")
    const ofNone = await messageTo(email, "returned_payment_failed", "sms")
    await simulator.reset()

    // and one that was paid in another way meanwhile is told as that
    const { failed_refunds } = await expectOk(
      operator.get<{ failed_refunds: { id: string; order_id: string | null }[] }>(
        "/admin/failed-refunds"
      )
    )
    const refund = `/admin/failed-refunds/${failed_refunds.find(({ order_id }) => !order_id)?.id}`
    await expectOk(operator.post(`${refund}/claim`))
    await expectOk(operator.post(`${refund}/settlement`, { way: "upi", reference: "UTR 7781" }))
    const paid = await messageTo(email, "returned_payment_settled", "sms")
    expect(paid.text).toContain("so we have paid you ₹")
    expect(paid.text).not.toContain("UTR")
    const rupees = (paise: number) => (paise / 100).toFixed(2)
    expect(ofOrder.text).toMatch(
      new RegExp(
        `^PulseKart: Your bank could not pay out our refund of ₹${rupees(order.checkout.amount_paise)} for order #\\d+, so `
      )
    )
    expect(ofOrder.text).toContain(`${STOREFRONT_URL}/account/orders/details/${order.id}`)
    expect(ofNone.text).toBe(
      `PulseKart: Your bank could not pay out the ₹${rupees(old.amount_paise)} that we had sent back to you, so the money is with us again. It is yours: we will contact you and pay it in another way. We never ask for a PIN or an OTP. ${STOREFRONT_URL}/cart`
    )
    const templates = async () =>
      (await messagesTo(email, "&channel=sms")).map(({ template }) => template).sort()
    const expected = [
      "order_canceled",
      "order_placed",
      "payment_refunded",
      "payment_returned_cart_changed",
      "refund_failed",
      "returned_payment_failed",
      "returned_payment_settled",
    ]
    await until(async () => (await templates()).length >= expected.length, "every message")
    expect(await templates()).toEqual(expected)
  }, 120_000)

  describe("whose event was lost", () => {
    const people = [
      "sent-back",
      "every-step",
      "cancelled",
      "returned",
      "asked",
      "taken-back",
      "has-it",
      "declined",
      "changed",
    ]
    const emails = people.map((name) => `${name}@pulsekart.test`)
    const OVERTAKEN = [
      "cancelled order_placed",
      "declined payment_failed",
      "sent-back order_placed",
      "sent-back returned_payment_failed",
    ]
    const TOO_OLD = ["declined order_placed", "returned order_delivered"]
    let before: Map<string, string[]>
    let said: Opened
    let quietParcel: string

    async function saidTo(names: readonly string[]): Promise<string[]> {
      const all = await Promise.all(
        names.map(async (name) =>
          (await messagesTo(`${name}@pulsekart.test`)).map(
            ({ template, channel }) => `${name} ${template} ${channel}`
          )
        )
      )
      return all.flat().sort()
    }

    beforeAll(async () => {
      const customer = await registerCustomer(shop, "quiet@pulsekart.test")
      const order = await paidOrderOf(shop, customer, [{ variant_id: otc.variant_id, quantity: 1 }])
      const { operator } = await staffOf(shop)
      const { order: packed } = await expectOk(
        operator.post<{ order: { fulfillments: { id: string }[] } }>(
          `/admin/orders/${order.id}/fulfillments?fields=id,*fulfillments`,
          { items: linesOf(order), no_notification: true }
        )
      )
      quietParcel = packed.fulfillments[0].id
      await messageTo("quiet@pulsekart.test", "order_placed", "sms")
      said = await messageTo("asked@pulsekart.test", "prescription_queried", "sms")
      before = new Map([
        ["lost", await saidTo(people)],
        ["arrived", await saidTo(["hindi", "quiet"])],
      ])
      const ids = await Promise.all(emails.map(customerIdOf))
      // Happened, but before what is looked at: the last day, and since this version looks
      await rows(
        shop.databaseUrl,
        `update order_transaction set created_at = now() - interval '25 hours'
         where order_id in (select id from "order" where customer_id = $1)`,
        [await customerIdOf("declined@pulsekart.test")]
      )
      await rows(
        shop.databaseUrl,
        `update fulfillment set delivered_at = executed_at - interval '1 second'
         from mikro_orm_migrations, order_fulfillment l join "order" o on o.id = l.order_id
         where name = 'Migration20261129154516' and fulfillment_id = fulfillment.id
           and o.customer_id = $1`,
        [await customerIdOf("returned@pulsekart.test")]
      )
      // Ripe to be looked at, as all the others are
      await rows(
        shop.databaseUrl,
        `update fulfillment set created_at = now() - interval '1 minute' where id = $1`,
        [quietParcel]
      )
      await rows(
        shop.databaseUrl,
        `with lost as (delete from outbox_message where customer_id = any($1) returning id)
         delete from outbox_delivery using lost where message_id = lost.id`,
        [ids]
      )
    }, 120_000)

    it("is said once, in the same words, by whichever process finds it", async () => {
      const expected = before
        .get("lost")
        ?.filter((one) => ![...OVERTAKEN, ...TOO_OLD].some((name) => one.startsWith(`${name} `)))
      await until(
        async () => (await saidTo(people)).length >= (expected?.length ?? 0),
        "every message that was lost",
        100_000
      )

      expect(await saidTo(people)).toEqual(expected)
      const again = await messageTo("asked@pulsekart.test", "prescription_queried", "sms")
      expect(again.id).not.toBe(said.id)
      expect(again.text).toBe(said.text)
    }, 120_000)

    it("is not said again when it had arrived, nor where staff chose to tell nobody", async () => {
      expect(await saidTo(["hindi", "quiet"])).toEqual(before.get("arrived"))
      expect(await messagesTo("quiet@pulsekart.test", "&template=order_packed")).toEqual([])
      expect(
        await rows(shop.databaseUrl, `select template from outbox_withheld where about_id = $1`, [
          quietParcel,
        ])
      ).toEqual([{ template: "order_packed" }])
    })
  })

  describe("a forgotten password", () => {
    const email = "forgetful@pulsekart.test"
    beforeAll(async () => void (await registerCustomer(shop, email)))

    it("is set anew by the link, once; an older link opens nothing", async () => {
      await askForNewPassword(email)
      const older = await resetTokenSentTo(email)
      await askForNewPassword(email)
      const token = await resetTokenSentTo(email, 2)

      const byOlder = await setPassword("customer", older, "another-long-password")
      const set = await setPassword("customer", token, "another-long-password")
      const again = await setPassword("customer", token, "a-third-long-password")

      expect(set.status).toBe(200)
      for (const refused of [byOlder, again]) {
        expect(refused).toMatchObject({ status: 401, body: { code: "unauthorized" } })
      }
      await loginCustomer({ ...shop, password: "another-long-password" }, email)
      await expect(loginCustomer(shop, email)).rejects.toThrow("401")
      await expect(
        loginCustomer({ ...shop, password: "a-third-long-password" }, email)
      ).rejects.toThrow("401")

      // The link is nowhere to be read afterwards
      await until(
        async () => (await messagesTo(email, "&state=sent")).length === 2,
        "both e-mails to be marked as sent"
      )
      const [{ id }] = await messagesTo(email)
      const byOwner = await opened(owner, id)
      expect(byOwner.text).not.toContain("reset-password?")
      expect(byOwner.link).toBeNull()
      expect(byOwner.subject).toBe("Set a new password")
      const kept = await rows(
        shop.databaseUrl,
        `select id from outbox_message where sealed_link is not null`
      )
      expect(kept).toEqual([])
      expect(system.logs()).not.toContain(token)
      const resent = await support.post(`/admin/outbox/${id}/resend`)
      expect(resent).toMatchObject({ status: 409, body: { code: "state_conflict" } })
    }, 120_000)

    it("answers alike and as slowly for an address that nobody has, and writes to nobody", async () => {
      const known = await askForNewPassword(email)
      const unknown = await askForNewPassword("nobody@pulsekart.test")

      expect(Math.min(known, unknown)).toBeGreaterThanOrEqual(390)
      await until(() => smtp.mailTo(email).length === 3, "the e-mail to the one who exists")
      expect(smtp.mailTo("nobody@pulsekart.test")).toEqual([])
    }, 60_000)

    it("of staff leads to the admin, and so does an invitation", async () => {
      const store = await storefront(shop)
      await expectOk(
        store.post("/auth/user/emailpass/reset-password", { identifier: DEMO.auditor })
      )
      await expectOk(
        owner.post("/admin/staff/invites", {
          email: "new-colleague@pulsekart.test",
          roles: ["support"],
        })
      )

      await until(
        () =>
          smtp.mailTo(DEMO.auditor).length === 1 &&
          smtp.mailTo("new-colleague@pulsekart.test").length === 1,
        "both e-mails"
      )
      const [reset] = smtp.mailTo(DEMO.auditor)
      const [invite] = smtp.mailTo("new-colleague@pulsekart.test")
      const [, token] = /\/app\/reset-password\?token=(\S+)/.exec(reset.text) ?? []
      expect(reset.text).toContain(`${system.url()}/app/reset-password?token=`)
      expect(invite.text).toContain(`${system.url()}/app/invite?token=`)
      expect(await setPassword("customer", token, shop.password)).toMatchObject({
        status: 401,
        body: { code: "unauthorized" },
      })
      expect((await setPassword("user", token, shop.password)).status).toBe(200)
    }, 60_000)
  })

  describe("e-mail and a mail server that fails", () => {
    async function newCustomer(name: string): Promise<string> {
      const email = `${name}@pulsekart.test`
      await registerCustomer(shop, email)
      return email
    }

    async function stateOf(email: string): Promise<Opened> {
      return messageTo(email, "password_reset")
    }

    it("is sent once by two processes, also when the server is slow to take it", async () => {
      const email = await newCustomer("slow")
      smtp.foretell(email, [{ at: "end", waits: 4_500 }])

      await askForNewPassword(email)

      const message = await stateOf(email)
      expect(message).toMatchObject({ state: "sent", deliveries: [{ attempts: 1 }] })
      expect(smtp.attemptsAt(email)).toBe(1)
      expect(smtp.mailTo(email)).toHaveLength(1)
    }, 60_000)

    it("is sent again after `try later` and after a broken connection, then once", async () => {
      const email = await newCustomer("later")
      smtp.foretell(email, [
        { at: "recipient", answer: "451 4.7.1 try later" },
        { at: "recipient", breaks: true },
      ])

      await askForNewPassword(email)

      expect(await stateOf(email)).toMatchObject({
        state: "sent",
        failure_reason: null,
        deliveries: [{ attempts: 3 }],
      })
      expect(smtp.attemptsAt(email)).toBe(3)
      expect(smtp.mailTo(email)).toHaveLength(1)
    }, 60_000)

    it("keeps its Message-ID when the connection breaks after it was taken", async () => {
      const email = await newCustomer("twice")
      smtp.foretell(email, [{ at: "end", breaks: true }])

      await askForNewPassword(email)

      expect(await stateOf(email)).toMatchObject({ state: "sent" })
      const [first, second, ...more] = smtp.mailTo(email)
      expect(second.messageId).toBe(first.messageId)
      expect(more).toEqual([])
    }, 60_000)

    it("is not tried again when it is refused for good; staff send the same words once more", async () => {
      const email = await newCustomer("refused")
      smtp.foretell(email, [{ at: "recipient", answer: "550 5.1.1 no such mailbox" }])
      const customer = await loginCustomer(shop, email)
      await uploadNew(customer, (await emptyCart(customer)).id)
      const message = () => messageTo(email, "prescription_received")

      const refused = await message()
      expect(refused).toMatchObject({
        state: "failed",
        failure_reason: "refused_550",
        deliveries: [{ attempts: 1 }],
      })
      expect(smtp.attemptsAt(email)).toBe(1)
      expect(smtp.mailTo(email)).toEqual([])

      const twice = await Promise.all(
        [0, 1].map(() => support.post<Refusal>(`/admin/outbox/${refused.id}/resend`))
      )
      await until(() => smtp.mailTo(email).length > 0, "the e-mail")
      await until(async () => (await message()).state === "sent", "the mark")

      expect(twice.map(({ status }) => status).sort()).toEqual([202, 409])
      const again = await message()
      expect(again.text).toBe(refused.text)
      expect(again.deliveries).toMatchObject([
        { state: "failed", requested_by: null },
        { state: "done", requested_by: expect.stringMatching(/^user_/) as string },
      ])
      expect(smtp.mailTo(email)).toHaveLength(1)
      const { audit_events } = await expectOk(
        owner.get<{ audit_events: { action: string }[] }>(`/admin/audit?resource_id=${again.id}`)
      )
      expect(audit_events.map(({ action }) => action)).toContain("message.resent")
    }, 60_000)

    it("is given up after so many attempts, and says why", async () => {
      const email = await newCustomer("never")
      const answer = { at: "recipient" as const, answer: "421 4.3.2 closing" }
      smtp.foretell(email, [answer, answer, answer])

      await askForNewPassword(email)

      await until(async () => (await messagesTo(email))[0]?.state === "failed", "giving up")
      expect(await stateOf(email)).toMatchObject({
        failure_reason: "refused_421",
        deliveries: [{ attempts: 3, state: "failed" }],
      })
      expect(smtp.mailTo(email)).toEqual([])
      // Nobody has a link that will not be sent
      const kept = await rows(
        shop.databaseUrl,
        `select id from outbox_message where sealed_link is not null and customer_id = $1`,
        [await customerIdOf(email)]
      )
      expect(kept).toEqual([])
    }, 60_000)
  })

  it("shows of a message from before texts were kept that it was sent", async () => {
    await rows(
      shop.databaseUrl,
      `insert into outbox_message (id, channel, template, customer_id, order_id, about_id)
       values ('outmsg_0old', 'sms', 'order_placed', 'cus_old', 'order_old', 'order_old')`
    )
    expect(await opened(support, "outmsg_0old")).toMatchObject({
      content_state: "not_kept",
      text: null,
      state: "shown",
    })
  })

  it("cannot be opened once the customer's key is gone", async () => {
    const email = "erased@pulsekart.test"
    await registerCustomer(shop, email)
    await askForNewPassword(email)
    const { id } = await messageTo(email, "password_reset")

    await rows(shop.databaseUrl, `delete from data_key where customer_id = $1`, [
      await customerIdOf(email),
    ])

    expect(await opened(support, id)).toMatchObject({ content_state: "erased", text: null })
  }, 60_000)
})
