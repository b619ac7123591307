import { expectOk, type Caller, type Refusal } from "../../harness/http"
import { handOver, payFor as paidOrder } from "../../harness/orders"
import { withoutRowsOf } from "../../harness/lost-rows"
import { rows } from "../../harness/postgres"
import {
  approveLine,
  baseUnitsPerPack,
  oneRow,
  ordersOf,
  openPages,
  shopOf,
  takeUp,
  uploadNew,
} from "../../harness/scenes"
import {
  approvalOf,
  cartWith,
  chooseLane,
  DEMO,
  fullChecklist,
  loginCustomer,
  loginStaff,
  medicinesOn,
  openCheckout,
  prescriptionImage,
  registerCustomer,
  storefront,
  uploadPrescription,
  type Cart,
  type Medicine,
  type Shop,
} from "../../harness/shop"
import { simulatorAt } from "../../harness/simulator"
import { startSystem, until, type System } from "../../harness/system"
import { beforeAVerdict } from "./before-a-verdict"
import { uploadScenes } from "./uploads"

type ReviewedLine = {
  cart_line_id: string
  verdict: string
  reason_code: string | null
  reason: string | null
  quantity_base_units: number
  written_quantity_base_units: number
}
type Query = { id: string; reason: string; text: string; answer: { text: string } | null }
type Reviewed = {
  status: string
  status_reason: string | null
  status_reason_text: string | null
  lines: ReviewedLine[]
  queries: Query[]
}
type Detail = {
  reference: string
  status: string
  ocr_status: string
  draft: {
    header: { registration_number: string | null }
    patient: { name: string; address: string } | null
    prescriber: { name: string; registration_number: string; council: string } | null
  }
  same_image: {
    id: string
    reference: string
    status: string
    verdicts: string[] | null
    another_account: boolean
    sent: "before" | "after"
  }[]
  reviews: {
    checklist: object | null
    lines: object[]
    reason_code: string | null
    same_paper: { id: string; reference: string; reason: string } | null
  }[]
  queries: Query[]
  hold_releases: { reason: string }[]
  withdrawals: { reason: string }[]
}

type StoppedOrder = { order_id: string; withdrawal_ids: string[] }

const CUSTOMER = "review@pulsekart.test"
const CLAIM_SECONDS = 8
const OCR_LEASE_SECONDS = 8

/** Two servers that share nothing but PostgreSQL: it alone decides. */
describe("a prescription between its customer and the pharmacists", () => {
  let system: System
  let shop: Shop
  let customer: Caller
  let stranger: Caller
  let owner: Caller
  /** The same two pharmacists at each server. */
  let first: Caller[]
  let second: Caller[]
  let shelf: Medicine[]

  beforeAll(async () => {
    system = await startSystem({
      servers: 2,
      settings: {
        PRESCRIPTION_CLAIM_SECONDS: String(CLAIM_SECONDS),
        OCR_LEASE_SECONDS: String(OCR_LEASE_SECONDS),
      },
    })
    shop = shopOf(system)
    const everywhere = (email: string) =>
      Promise.all([0, 1].map((server) => loginStaff(shopOf(system, server), email)))
    customer = await registerCustomer(shop, CUSTOMER)
    stranger = await loginCustomer(shop, DEMO.ravi)
    owner = await loginStaff(shop, DEMO.owner)
    first = await everywhere(DEMO.pharmacist)
    second = await everywhere(DEMO.secondPharmacist)
    shelf = (await medicinesOn(await storefront(shop), { rx: true, scheme: "H" })).filter(
      ({ available }) => available >= 10
    )
  }, 600_000)

  afterAll(async () => system?.stop())

  it("is claimed by one of two pharmacists who ask at both servers at once", async () => {
    // Given a prescription in the queue
    const { path, id } = await waitingPrescription()

    // When both claim it five times at each server
    const claims = await Promise.all(
      [...first, ...second].flatMap((pharmacist) =>
        Array.from({ length: 5 }, () =>
          pharmacist.post<Refusal & { claim?: { claimed_by: string } }>(`${path}/claim`)
        )
      )
    )

    // Then one of them has it, and the other is told so
    const held = claims.filter(({ status }) => status === 200)
    expect(new Set(held.map(({ body }) => body.claim?.claimed_by)).size).toBe(1)
    expect(held).toHaveLength(10)
    const refused = claims.filter(({ status }) => status !== 200)
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      Array(10).fill([409, "claim_held"])
    )
    expect(await reviewsOf(id)).toBe(0)
  }, 120_000)

  it("can be taken over when the claim has ended, and the first pharmacist's signature is refused", async () => {
    // Given a claim that ran out, and a colleague at the other server who took over
    const { path, id, cart, medicine } = await waitingPrescription()
    await takeUp(first[0], path)
    const early = await second[1].post<Refusal>(`${path}/claim`)
    expect(early).toMatchObject({ status: 409, body: { code: "claim_held" } })
    await until(
      async () => (await second[1].post(`${path}/claim`)).status === 200,
      "the claim to end",
      (CLAIM_SECONDS + 30) * 1000
    )
    const verdict = await verdictOf(cart, [{ medicine, packs: 1 }])

    // When the first one signs
    const whileHeld = await first[0].post<Refusal>(`${path}/reviews`, verdict)
    await expectOk(second[1].delete(`${path}/claim`))
    const afterwards = await first[0].post<Refusal>(`${path}/reviews`, verdict)

    // Then nothing is signed and nothing opens
    expect(whileHeld).toMatchObject({ status: 409, body: { code: "claim_held" } })
    expect(afterwards).toMatchObject({ status: 409, body: { code: "claim_required" } })
    expect(await reviewsOf(id)).toBe(0)
    await expectCheckoutRefused(cart, "rx_required")
  }, 120_000)

  it("is signed once when both servers take the same signature at once", async () => {
    const { path, id, cart, medicine } = await waitingPrescription()
    await takeUp(first[0], path)
    const verdict = await verdictOf(cart, [{ medicine, packs: 1 }])

    const answers = await Promise.all(
      [...first, ...first].map((pharmacist) => pharmacist.post<Refusal>(`${path}/reviews`, verdict))
    )

    const signed = answers.filter(({ status }) => status < 300)
    expect(signed).toHaveLength(1)
    const refused = answers.filter(({ status }) => status >= 300).map(({ body }) => body.code)
    expect(refused).toEqual(Array(3).fill("already_reviewed"))
    expect(await reviewsOf(id)).toBe(1)
    expect(await ledgerOf(id)).toEqual({
      authorised: await packsInUnits(medicine, 1),
      taken: await packsInUnits(medicine, 1),
    })
  }, 120_000)

  it("is signed by nobody who has not opened every page of it", async () => {
    // Given two pages, claimed by a pharmacist, which a colleague has opened
    const [medicine] = takeMedicines(1)
    const cart = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
    const id = await uploadPages(cart, [`Unopened ${Date.now()}`, `Its second ${Date.now()}`])
    const path = `/admin/prescriptions/${id}`
    await openPages(second[0], path)
    await expectOk(first[0].post(`${path}/claim`))
    const approval = await verdictOf(cart, [{ medicine, packs: 1 }])
    const [line] = approval.lines
    const whole = { reason: "illegible", signature: true }
    const verdicts = [
      approval,
      { ...approval, lines: [{ ...line, verdict: "reject", reason_code: "not_prescribed" }] },
      { ...whole, verdict: "reject" },
      { ...whole, verdict: "query", question: "Can you send a clearer image?" },
    ]
    const expectRefused = async (naming: string) => {
      for (const verdict of verdicts) {
        expect(await first[0].post<Refusal>(`${path}/reviews`, verdict)).toMatchObject({
          status: 409,
          body: { code: "pages_not_opened", message: expect.stringMatching(naming) },
        })
      }
    }

    // Then no verdict of theirs is signed, whatever they ask for but the pages
    await expectRefused("^Pages 1, 2: ")
    await expectOk(first[0].get(path))
    await expectOk(first[0].send(`${path}/pages/1`, { method: "HEAD" }))
    await expectRefused("^Pages 1, 2: ")

    // and one page of two is not enough
    await expectOk(first[0].get(`${path}/pages/1`))
    await expectRefused("^Page 2: ")
    expect(await openedOf(first[0], path)).toEqual([true, false])
    expect(await reviewsOf(id)).toBe(0)
    await expectCheckoutRefused(cart, "rx_required")

    // and with both it is signed, at either server
    await expectOk(first[1].get(`${path}/pages/2`))
    expect(await openedOf(first[0], path)).toEqual([true, true])
    await expectOk(first[0].post(`${path}/reviews`, approval))
    expect(await reviewsOf(id)).toBe(1)
  }, 120_000)

  it("goes back to its customer with a reason for each line, and opens the cart that follows it", async () => {
    // Given a cart of three scheduled lines
    const [approved, reduced, rejected] = takeMedicines(3)
    const cart = await cartWith(customer, [
      { variant_id: approved.variant_id, quantity: 1 },
      { variant_id: reduced.variant_id, quantity: 2 },
      { variant_id: rejected.variant_id, quantity: 1 },
    ])
    const { id } = await uploadNew(customer, cart.id)
    await takeUp(first[0], `/admin/prescriptions/${id}`)

    // When one is approved, one reduced and one rejected
    const verdict = await verdictOf(cart, [
      { medicine: approved, packs: 1 },
      { medicine: reduced, packs: 1 },
      { medicine: rejected, packs: 1 },
    ])
    const [one, two, three] = verdict.lines
    await expectOk(
      first[0].post(`/admin/prescriptions/${id}/reviews`, {
        ...verdict,
        lines: [
          one,
          {
            ...two,
            verdict: "reduce",
            reason_code: "quantity_exceeds_prescribed",
            written_quantity_base_units: await packsInUnits(reduced, 2),
          },
          { ...three, verdict: "reject", reason_code: "not_prescribed" },
        ],
      })
    )

    // Then the customer sees it, and nobody else does
    const { prescription } = await expectOk(
      customer.get<{ prescription: Reviewed }>(`/store/prescriptions/${id}`)
    )
    expect(prescription.status).toBe("active")
    expect(prescription.lines).toMatchObject([
      { cart_line_id: lineIn(cart, approved).id, verdict: "approve", reason_code: null },
      {
        verdict: "reduce",
        reason_code: "quantity_exceeds_prescribed",
        quantity_base_units: await packsInUnits(reduced, 1),
        written_quantity_base_units: await packsInUnits(reduced, 2),
      },
      { verdict: "reject", reason_code: "not_prescribed", quantity_base_units: 0 },
    ])
    expect(prescription.lines.slice(1).filter(({ reason }) => !reason)).toEqual([])
    expect(JSON.stringify(prescription)).not.toContain("1-0-1")
    for (const refused of [
      await stranger.get(`/store/prescriptions/${id}`),
      await stranger.post(`/store/prescriptions/${id}/attach`, { cart_id: cart.id }),
      await customer.get(`/store/prescriptions/rx_of_nobody`),
    ]) {
      expect(refused).toMatchObject({ status: 404, body: { code: "not_found" } })
    }

    // and the cart stays closed until it is what was approved
    await expectOk(
      customer.delete(`/store/carts/${cart.id}/line-items/${lineIn(cart, rejected).id}`)
    )
    await expectCheckoutRefused(cart, "rx_line_exhausted")
    await setQuantity(cart, reduced, 1)
    await expectOk(customer.post(`/store/prescriptions/${id}/attach`, { cart_id: cart.id }))
    await chooseLane(customer, cart.id)
    expect((await openCheckout(customer, cart.id)).amount_paise).toBeGreaterThan(0)
  }, 120_000)

  it.each([
    ["one pack", 1, "rx_pack_exceeds_total"],
    ["what the cart holds", 2, "rx_line_exhausted"],
  ])(
    "that was approved for less than %s says so wherever it is read",
    async (_, quantity, code) => {
      // Given a cart, and an approval of all of it but one tablet
      const buyer = await registerCustomer(shop, `${code}@pulsekart.test`)
      const medicine = await packedMedicine()
      const pack = await baseUnitsPerPack(shop, medicine)
      const approved = quantity * pack - 1
      const cart = await cartWith(buyer, [{ variant_id: medicine.variant_id, quantity }])
      const { id } = await uploadNew(buyer, cart.id)
      await takeUp(first[0], `/admin/prescriptions/${id}`)
      const verdict = await verdictOf(cart, [{ medicine, packs: quantity }])
      await expectOk(
        first[0].post(`/admin/prescriptions/${id}/reviews`, {
          ...verdict,
          lines: verdict.lines.map((line) => ({ ...line, quantity_base_units: approved })),
        })
      )

      // Then the checkout and the prescription's line say how much, and what to do
      const ownLines = async () =>
        (await expectOk(buyer.get<{ prescription: Reviewed }>(`/store/prescriptions/${id}`)))
          .prescription.lines
      const text =
        code === "rx_pack_exceeds_total"
          ? `${approved} are approved, and one pack holds ${pack}. We do not open packs: choose a smaller one, or upload another prescription for it.`
          : `${approved} are approved, and the cart holds ${2 * pack}. Lower the quantity, or upload another prescription for it.`
      const refused = await buyer.post<Refusal>(`/store/carts/${cart.id}/checkout`)
      expect(refused.body).toMatchObject({ code, message: `${medicine.title}: ${text}` })
      expect(await ownLines()).toMatchObject([
        { verdict: "approve", quantity_base_units: approved, closed_because: { code, text } },
      ])
      // and so does the message, which calls nothing ready to be paid
      const support = await loginStaff(shop, DEMO.support)
      const told = async () =>
        (
          await expectOk(
            support.get<{ messages: { template: string }[] }>(
              `/admin/outbox?prescription_id=${id}&channel=email`
            )
          )
        ).messages.map(({ template }) => template)
      await until(async () => (await told()).length === 2, "both messages")
      expect((await told()).sort()).toEqual([
        "prescription_approved_too_little",
        "prescription_received",
      ])
      // and what fits can be paid
      if (code === "rx_line_exhausted") {
        const line = `/store/carts/${cart.id}/line-items/${lineIn(cart, medicine).id}`
        await expectOk(buyer.post(line, { quantity: 1 }))
        await expectOk(buyer.post(`/store/prescriptions/${id}/attach`, { cart_id: cart.id }))
        await chooseLane(buyer, cart.id)
        expect((await openCheckout(buyer, cart.id)).amount_paise).toBeGreaterThan(0)
        expect(await ownLines()).toMatchObject([{ closed_because: null }])
      }
    },
    120_000
  )

  it("stays in review for its customer until what follows from the signature is done", async () => {
    // Given a signature that is on record, and a server that fails before the cart is opened
    const { path, id, cart, medicine } = await waitingPrescription()
    await takeUp(first[0], path)
    const verdict = await verdictOf(cart, [{ medicine, packs: 1 }])
    const answer = await withoutRowsOf(shop, "prescription.reviewed", () =>
      first[0].post<Refusal>(`${path}/reviews`, verdict)
    )
    expect(answer.status).toBe(500)
    expect(await reviewsOf(id)).toBe(1)

    // When its customer asks, pays and attaches meanwhile, then it is not told to be active
    expect(await customersView(id)).toMatchObject({ status: "in_review" })
    const early = await customer.post<Refusal & { prescription_lines: object[] }>(
      `/store/carts/${cart.id}/checkout`
    )
    expect(early).toMatchObject({
      status: 400,
      body: { code: "rx_required", prescription_lines: [{ state: "in_review" }] },
    })
    expect(await attach(id, cart)).toMatchObject({ status: 409, body: { code: "claim_held" } })

    // and when it is done, it is, and its cart is paid
    await leftOverActsAreDue()
    await until(async () => (await customersView(id)).status === "active", "the cart to open")
    await payFor(cart)
  }, 120_000)

  it("is in the log though its row could not be written when it came", async () => {
    // Given an upload that is stored, and a server that fails before its row in the log
    const [medicine] = takeMedicines(1)
    const cart = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
    const image = await prescriptionImage([`A row is lost ${Date.now()}`])
    const failed = await withoutRowsOf(shop, "prescription.uploaded", () =>
      uploadPrescription(customer, cart.id, image)
    )
    expect(failed.status).toBe(500)

    // When the customer sends it again, then it is the stored one
    const again = await uploadPrescription(customer, cart.id, image)
    expect(again.status).toBe(200)
    const { id } = again.body.prescription
    expect(await timesAudited(id, "prescription.uploaded")).toBe(0)

    // and its row is made up, once
    await leftOverActsAreDue()
    await until(() => isAudited(id, "prescription.uploaded"), "the row of the upload")
  }, 120_000)

  it("opens nothing when it is rejected", async () => {
    const { path, id, cart, medicine } = await waitingPrescription()
    await takeUp(first[0], path)
    const verdict = await verdictOf(cart, [{ medicine, packs: 1 }])

    await expectOk(
      first[0].post(`${path}/reviews`, {
        ...verdict,
        checklist: { ...verdict.checklist, signed: false },
        lines: verdict.lines.map((line) => ({
          ...line,
          verdict: "reject",
          reason_code: "missing_signature",
        })),
      })
    )

    const { prescription } = await expectOk(
      customer.get<{ prescription: Reviewed }>(`/store/prescriptions/${id}`)
    )
    expect(prescription).toMatchObject({
      status: "rejected",
      lines: [{ verdict: "reject", reason: "The prescription is not signed." }],
    })
    await expectCheckoutRefused(cart, "rx_required")
    const attached = await customer.post<Refusal>(`/store/prescriptions/${id}/attach`, {
      cart_id: cart.id,
    })
    expect(attached).toMatchObject({ status: 409, body: { code: "state_conflict" } })
    expect(await ledgerOf(id)).toEqual({ authorised: 0, taken: 0 })
  }, 120_000)

  it("is rejected whole by a reason alone, and nothing is stored that nobody could read", async () => {
    const { path, id, cart } = await waitingPrescription()
    await takeUp(first[0], path)
    const half = await first[0].post<Refusal>(`${path}/reviews`, {
      verdict: "reject",
      signature: true,
    })
    expect(half).toMatchObject({ status: 400, body: { code: "invalid_request" } })
    expect(await reviewsOf(id)).toBe(0)

    await expectOk(
      first[0].post(`${path}/reviews`, { verdict: "reject", reason: "illegible", signature: true })
    )

    expect(await customersView(id)).toMatchObject({
      status: "rejected",
      status_reason: "illegible",
      status_reason_text: "The photo cannot be read. Please send a clearer one.",
      lines: [],
    })
    const { count } = await oneRow<{ count: number }>(
      shop,
      "select count(*)::int as count from prescription_line where prescription_id = $1",
      [id]
    )
    expect(count).toBe(0)
    const { reviews } = await detailOf(id)
    expect(reviews).toMatchObject([{ checklist: null, lines: [], reason_code: "illegible" }])
    await expectCheckoutRefused(cart, "rx_required")
  }, 120_000)

  it("needs neither text nor quantity for a line that is not on the page", async () => {
    const { path, id, cart, medicine } = await waitingPrescription()
    await takeUp(first[0], path)
    const { lines, ...verdict } = await verdictOf(cart, [{ medicine, packs: 1 }])

    await expectOk(
      first[0].post(`${path}/reviews`, {
        ...verdict,
        lines: [
          {
            cart_line_id: lines[0].cart_line_id,
            verdict: "reject",
            reason_code: "not_prescribed",
          },
        ],
      })
    )

    expect(await customersView(id)).toMatchObject({ status: "rejected" })
    const line = await oneRow<{ sealed_text: string | null; quantity: number | null }>(
      shop,
      `select sealed_text, quantity_base_units as quantity from prescription_line
        where prescription_id = $1`,
      [id]
    )
    expect(line).toEqual({ sealed_text: null, quantity: null })
  }, 120_000)

  it("is not signed as a brand when what was copied names none", async () => {
    // Given a prescription that was written by molecule
    const { path, id, cart, medicine } = await waitingPrescription()
    await takeUp(first[0], path)
    const verdict = await verdictOf(cart, [{ medicine, packs: 1 }])
    const written = medicine.title.split(",")[0]
    const [line] = verdict.lines.map((one) => ({ ...one, written_text: written }))

    // When it is signed as the brand, then it is refused and nothing opens
    const asBrand = await first[0].post<Refusal>(`${path}/reviews`, { ...verdict, lines: [line] })
    expect(asBrand).toMatchObject({ status: 400, body: { code: "brand_not_written" } })
    expect(asBrand.body.message).toMatch(/^Line 1, match: /)
    expect(await reviewsOf(id)).toBe(0)

    // and as molecule, strength and form it opens the cart
    const { cart: shown } = await expectOk(
      first[0].get<{
        cart: {
          lines: {
            medicine: { molecules: { molecule_id: string; strength: string }[]; form: string }
          }[]
        }
      }>(path)
    )
    const [{ medicine: fact }] = shown.lines
    const generic = {
      molecules: fact.molecules.map(({ molecule_id, strength }) => ({ molecule_id, strength })),
      form: fact.form,
    }
    await expectOk(
      first[0].post(`${path}/reviews`, {
        ...verdict,
        lines: [{ ...line, match: "generic_only", medicine_id: undefined, generic }],
      })
    )
    await chooseLane(customer, cart.id)
    expect((await openCheckout(customer, cart.id)).amount_paise).toBeGreaterThan(0)
  }, 120_000)

  it("is signed for more than dose and cart say with a second yes only, and never without limit", async () => {
    // Given a strip in the cart, of which the page gives as much as the strip holds
    const medicine = await packedMedicine()
    const cart = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
    const { id } = await uploadNew(customer, cart.id)
    const path = `/admin/prescriptions/${id}`
    await takeUp(first[0], path)
    const strip = await baseUnitsPerPack(shop, medicine)
    const verdict = await verdictOf(cart, [{ medicine, packs: 1 }])
    const [line] = verdict.lines.map((one) => ({ ...one, dose_text: `1-0-0 x ${strip} days` }))
    const sign = (units: number, confirmed?: number) =>
      first[0].post<Refusal>(`${path}/reviews`, {
        ...verdict,
        lines: [
          {
            ...line,
            quantity_base_units: units,
            ...(confirmed && { confirmed_quantity_base_units: confirmed }),
          },
        ],
      })

    // When a hundred strips are approved, or more than anybody signs, then nothing is signed
    const hundred = 100 * strip
    const unconfirmed = await sign(hundred)
    expect([unconfirmed.status, unconfirmed.body.code]).toEqual([409, "quantity_unconfirmed"])
    expect(unconfirmed.body.message).toMatch(
      new RegExp(
        `^Line 1, yes to the quantity: The cart asks for ${strip}, .+, and you approve ${hundred}\\. `
      )
    )
    const others = [
      await sign(hundred, strip),
      await sign(1_000_000_000, 1_000_000_000),
      await sign(10_000_000_000),
    ]
    expect(others.map(({ status, body }) => [status, body.code])).toEqual([
      [400, "invalid_request"],
      [400, "quantity_above_limit"],
      [400, "quantity_above_limit"],
    ])
    expect(await reviewsOf(id)).toBe(0)
    expect(await customersView(id)).toMatchObject({ status: "in_review" })

    // and with a second yes to that number it is, on record
    await expectOk(sign(hundred, hundred))
    const { reviews } = await detailOf(id)
    expect(reviews).toMatchObject([
      { lines: [{ quantity_base_units: hundred, confirmed_quantity_base_units: hundred }] },
    ])
    const row = await oneRow<{ detail: object }>(
      shop,
      "select detail from audit_event where resource_id = $1 and action = 'prescription.reviewed'",
      [id]
    )
    expect(row.detail).toMatchObject({ confirmed_base_units: [hundred] })
  }, 120_000)

  it("waits for an explicit decision when another account sent the image before", async () => {
    // Given an image that the customer sent first, and then a stranger
    const medicines = takeMedicines(2)
    const image = await prescriptionImage(["Dr. Test Doctor", `Reused ${Date.now()}`])
    const cart = await cartWith(customer, [{ variant_id: medicines[0].variant_id, quantity: 1 }])
    const original = (await expectOk(uploadPrescription(customer, cart.id, image))).prescription
    const othersCart = await cartWith(stranger, [
      { variant_id: medicines[1].variant_id, quantity: 1 },
    ])
    const reused = (await expectOk(uploadPrescription(stranger, othersCart.id, image))).prescription
    expect(reused).toMatchObject({ status: "on_hold", status_reason: "under_verification" })
    const path = `/admin/prescriptions/${reused.id}`

    // Then it is in a list of its own, and each names the other as sent before or after
    const held = await expectOk(
      first[0].get<{ prescriptions: { id: string }[]; counts: Record<string, number> }>(
        "/admin/prescriptions?status=on_hold&hold=same_image"
      )
    )
    expect(held.prescriptions.map(({ id }) => id)).toContain(reused.id)
    expect(held.counts.on_hold_same_image).toBeGreaterThanOrEqual(1)
    expect((await detailOf(reused.id)).same_image).toMatchObject([
      {
        id: original.id,
        status: "in_review",
        verdicts: null,
        another_account: true,
        sent: "before",
      },
    ])
    expect((await detailOf(original.id)).same_image).toMatchObject([
      { id: reused.id, status: "on_hold", another_account: true, sent: "after" },
    ])

    // When a pharmacist decides without having seen it, then it is refused
    await expectOk(first[0].post(`${path}/claim`))
    const unseen = await first[0].post<Refusal>(`${path}/hold-releases`, { reason: "Unseen" })
    expect(unseen).toMatchObject({ status: 409, body: { code: "pages_not_opened" } })

    // and when it is approved or queried without a decision, too
    await openPages(first[0], path)
    const verdict = await verdictOf(othersCart, [{ medicine: medicines[1], packs: 1 }])
    const query = { verdict: "query", reason: "illegible", question: "Whose?", signature: true }
    for (const body of [verdict, query]) {
      const answer = await first[1].post<Refusal>(`${path}/reviews`, body)
      expect(answer).toMatchObject({ status: 409, body: { code: "hold_undecided" } })
    }
    expect(await reviewsOf(reused.id)).toBe(0)

    // and with the decision and its reason it is an ordinary one, once
    const release = { reason: "Husband and wife, one page" }
    const unrecorded = await withoutRowsOf(shop, "prescription.hold_released", () =>
      first[0].post<Refusal>(`${path}/hold-releases`, release)
    )
    expect(unrecorded.status).toBe(500)
    const again = await first[0].post<Refusal>(`${path}/hold-releases`, { reason: "Once more" })
    expect(again).toMatchObject({ status: 409, body: { code: "state_conflict" } })
    expect((await detailOf(reused.id)).hold_releases).toMatchObject([
      { reason: "Husband and wife, one page" },
    ])

    // and its row, which could not be written at first, is made up
    await leftOverActsAreDue()
    await until(() => isAudited(reused.id, "prescription.hold_released"), "the row of the release")
    await takeUp(first[0], path)
    await expectOk(first[0].post(`${path}/reviews`, verdict))
  }, 120_000)

  it("gives what one paper prescribes once, however often it was photographed", async () => {
    // Given two photographs of one paper for the same medicine, each with a cart, at two pharmacists
    const [medicine] = takeMedicines(1)
    const nameOf = ({ title }: Medicine) => title.split(" ")[0]
    const another = shelf.find((one) => nameOf(one) !== nameOf(medicine)) ?? medicine
    const waits = async (buyer: Caller, wanted: Medicine) => {
      const cart = await cartWith(buyer, [{ variant_id: wanted.variant_id, quantity: 1 }])
      const { id } = await uploadNew(buyer, cart.id)
      return { id, cart, path: `/admin/prescriptions/${id}` }
    }
    const photographs = [await waits(customer, medicine), await waits(customer, medicine)]
    const { checklist } = await verdictOf(photographs[0].cart, [{ medicine, packs: 1 }])
    const bodyOf = async (cart: Cart, wanted: Medicine, changes: object = {}) => ({
      ...(await verdictOf(cart, [{ medicine: wanted, packs: 1 }])),
      checklist: { ...checklist, ...changes },
    })
    const signers = [first[0], second[1]]
    const number = checklist.prescriber_registration_number
    const bodies = [
      await bodyOf(photographs[0].cart, medicine),
      await bodyOf(photographs[1].cart, medicine, {
        prescriber_registration_number: number.toLowerCase().replace(/\W/g, ""),
        prescriber_name: "Test Doctor",
      }),
    ]

    // When both are signed at once, at two servers
    for (const [index, { path }] of photographs.entries()) {
      await takeUp(signers[index], path)
    }
    const answers = await Promise.all(
      photographs.map(({ path }, index) =>
        signers[index].post<Refusal>(`${path}/reviews`, bodies[index])
      )
    )

    // Then one is approved, and the other is told which that was: nothing is signed or opened
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    const late = answers.findIndex(({ status }) => status === 409)
    const [refused, approved] = [photographs[late], photographs[1 - late]]
    const { reference } = await detailOf(approved.id)
    expect(answers[late].body).toMatchObject({
      code: "same_paper_suspected",
      message: expect.stringMatching(new RegExp(`^${reference} `)),
    })
    expect(await reviewsOf(refused.id)).toBe(0)
    await expectCheckoutRefused(refused.cart, "rx_required")

    // and another date, prescriber, medicine or account is another paper
    const yesterday = new Date(Date.now() - 18.5 * 3_600_000).toISOString().slice(0, 10)
    const elsewhere: { buyer: Caller; wanted: Medicine; changes?: object }[] = [
      { buyer: customer, wanted: medicine, changes: { authored_on: yesterday } },
      { buyer: customer, wanted: medicine, changes: { prescriber_registration_number: "TN 7" } },
      { buyer: customer, wanted: another },
      { buyer: stranger, wanted: medicine },
    ]
    for (const { buyer, wanted, changes } of elsewhere) {
      const other = await waits(buyer, wanted)
      await takeUp(first[0], other.path)
      await expectOk(
        first[0].post(`${other.path}/reviews`, await bodyOf(other.cart, wanted, changes))
      )
    }

    // and the refused one is signed with a reason, which stays with the review
    const signer = signers[late]
    await takeUp(signer, refused.path)
    const same_paper_reason = "Two pages of one day: the second is for the journey"
    await expectOk(signer.post(`${refused.path}/reviews`, { ...bodies[late], same_paper_reason }))
    expect((await detailOf(refused.id)).reviews).toMatchObject([
      { same_paper: { id: approved.id, reference, reason: same_paper_reason } },
    ])
    expect((await detailOf(approved.id)).reviews).toMatchObject([{ same_paper: null }])
    const [row] = await rows<{ detail: object }>(
      shop.databaseUrl,
      "select detail from audit_event where action = 'prescription.reviewed' and resource_id = $1",
      [refused.id]
    )
    expect(row.detail).toMatchObject({ same_paper_as: approved.id })
    expect(JSON.stringify(row)).not.toContain("journey")

    // and an approval that was taken back counts no more
    for (const { path } of photographs) {
      await expectOk(first[0].post(`${path}/withdrawals`, { reason: "Both were misread" }))
    }
    await takeUp(first[0], refused.path)
    await expectOk(first[0].post(`${refused.path}/reviews`, bodies[late]))
  }, 120_000)

  it("names no page of its own upload as one that was sent before", async () => {
    const cart = await cartWith(customer, [
      { variant_id: takeMedicines(1)[0].variant_id, quantity: 1 },
    ])
    const words = `Twice ${Date.now()}`
    const id = await uploadPages(cart, [words, words])
    expect((await detailOf(id)).same_image).toEqual([])
  }, 120_000)

  it("asks its customer, and comes back into the queue with the answer", async () => {
    // Given a pharmacist's question
    const { path, id, cart, medicine } = await waitingPrescription()
    await takeUp(first[0], path)
    await expectOk(
      first[0].post(`${path}/reviews`, {
        verdict: "query",
        reason: "missing_dose",
        question: "How often are you to take it?",
        signature: true,
      })
    )
    const asked = await customersView(id)
    expect(asked).toMatchObject({
      status: "on_hold",
      status_reason: "missing_dose",
      queries: [{ text: "How often are you to take it?", answer: null }],
    })
    // And who reads Hindi is told in Hindi, the pharmacist's own words as they are
    const hindi = customer.with({ "accept-language": "hi-IN" })
    const [inHindi, listed] = [
      (await expectOk(hindi.get<{ prescription: object }>(`/store/prescriptions/${id}`)))
        .prescription,
      (await expectOk(hindi.get<{ prescriptions: object[] }>("/store/prescriptions?limit=1")))
        .prescriptions[0],
    ]
    for (const shown of [inHindi, listed]) {
      expect(shown).toMatchObject({
        id,
        status_reason: "missing_dose",
        status_reason_text: "पर्ची पर ख़ुराक नहीं लिखी है।",
        queries: [{ reason: "पर्ची पर ख़ुराक नहीं लिखी है।", text: "How often are you to take it?" }],
      })
    }
    const waiting = await expectOk(
      first[0].get<{ prescriptions: { id: string }[] }>(
        "/admin/prescriptions?status=on_hold&hold=query"
      )
    )
    expect(waiting.prescriptions.map((one) => one.id)).toContain(id)
    const answers = `/store/prescriptions/${id}/queries/${asked.queries[0].id}/answers`

    // When somebody else answers, then there is no such question
    const foreign = await stranger.post<Refusal>(answers, { text: "Thrice" })
    expect(foreign).toMatchObject({ status: 404, body: { code: "not_found" } })

    // When the customer answers five times at once, then one answer is kept
    const replies = await withoutRowsOf(shop, "prescription.query_answered", () =>
      Promise.all(
        [1, 2, 3, 4, 5].map((turn) => customer.post<Refusal>(answers, { text: `Twice, ${turn}` }))
      )
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([409, 409, 409, 409, 500])
    expect(replies.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual(
      Array(4).fill("state_conflict")
    )
    expect(await customersView(id)).toMatchObject({ status: "in_review", status_reason: null })
    const { queries } = await detailOf(id)
    expect(queries[0].answer?.text).toMatch(/^Twice/)
    await expectAudited(id, "prescription.queried")
    await leftOverActsAreDue()
    await until(() => isAudited(id, "prescription.query_answered"), "the row of the answer")

    // and neither text lies open in the database
    const { open } = await oneRow<{ open: number }>(
      shop,
      `select (select count(*) from rx_query where sealed_text like '%often%')::int
            + (select count(*) from rx_query_answer where sealed_text like '%Twice%')::int as open`
    )
    expect(open).toBe(0)

    // and it is approved by who has read the answer, and by nobody else
    await takeUp(first[0], path)
    const verdict = await verdictOf(cart, [{ medicine, packs: 1 }])
    const unread = await first[0].post<Refusal>(`${path}/reviews`, verdict)
    expect(unread).toMatchObject({ status: 409, body: { code: "state_conflict" } })
    expect(await customersView(id)).toMatchObject({ status: "in_review" })
    await expectOk(first[0].post(`${path}/reviews`, { ...verdict, answers_seen: 1 }))
    expect(await customersView(id)).toMatchObject({ status: "active" })
  }, 120_000)

  it("can be taken back: the paid order stops, the cart closes, and a new review decides", async () => {
    // Given an order that was paid on it, and a control on another prescription
    const { prescription, cart, medicine } = await approvedCart({ packs: 2 })
    await payFor(cart)
    const control = await approvedCart({ packs: 1 })
    await payFor(control.cart)
    const next = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
    await expectOk(attach(prescription.id, next))
    const operator = await loginStaff(shop, DEMO.operator)

    // Then what taking it back would stop is said before
    const path = `/admin/prescriptions/${prescription.id}`
    const stopsOf = async () =>
      (await expectOk(first[0].get<{ withdrawal_stops: object | null }>(path))).withdrawal_stops
    const [{ id: orderId }] = await ordersOf(shop, cart.id)
    expect(await stopsOf()).toEqual({
      orders: [{ order_id: orderId, order_number: expect.any(Number) }],
      open_carts: 1,
      handed_over: false,
    })

    // When the pharmacist takes it back, at both servers at once
    const reason = "Read 250 mg for 500 mg"
    const taken = await Promise.all(
      first.map((pharmacist) => pharmacist.post<Refusal>(`${path}/withdrawals`, { reason }))
    )

    // Then it happened once, with its reason on record
    expect(taken.map(({ status }) => status).sort()).toEqual([201, 409])
    expect((await detailOf(prescription.id)).withdrawals).toMatchObject([{ reason }])
    await expectAudited(prescription.id, "prescription.authorisation_withdrawn")
    expect((await ledgerOf(prescription.id)).taken).toBe(0)
    expect(await stopsOf()).toBeNull()

    // and nothing leaves on it: not the order, not the cart; the control does
    expect(await fulfil(operator, cart)).toMatchObject({
      status: 400,
      body: {
        code: "rx_required",
        message: expect.stringMatching(
          /: a pharmacist took the approval back\. Cancel the order: its money goes back\. Or take the line out, and give its money back\./
        ),
      },
    })
    expect((await fulfil(operator, control.cart)).status).toBe(200)
    // and who packs or answers the telephone reads why, and what to do
    const [{ id: controlId }] = await ordersOf(shop, control.cart.id)
    const support = await loginStaff(shop, DEMO.support)
    const stopped = await stoppedOrders(support)
    expect(stopped.map(({ order_id }) => order_id)).toContain(orderId)
    expect(stopped.map(({ order_id }) => order_id)).not.toContain(controlId)
    expect(await stoppedOrders(operator, orderId)).toEqual([
      {
        order_id: orderId,
        order_number: expect.any(Number),
        state: "waiting",
        stopped_at: expect.any(String),
        withdrawal_ids: [],
        why: "A pharmacist took back the approval of a prescription that this order needs.",
        what_to_do:
          "Cancel the order: the money goes back. Or take the stopped lines out (“Edit order”, “Confirm Edit”, then “Force confirm” below), and give their money back. After a new approval the customer orders again.",
        lines: [
          {
            order_line_id: expect.any(String),
            title: medicine.title,
            quantity: cart.items[0].quantity,
          },
        ],
      },
    ])
    await expectCheckoutRefused(next, "rx_required")
    expect(await withdrawnOf(cart)).toEqual([true])
    expect(await withdrawnOf(control.cart)).toEqual([false])
    expect(await attach(prescription.id, next)).toMatchObject({ status: 200 })
    await expectCheckoutRefused(next, "rx_required")

    // and a new review opens the cart that follows it
    expect(await customersView(prescription.id)).toMatchObject({
      status: "in_review",
      status_reason: "authorisation_withdrawn",
    })
    await approveLine(shop, prescription, { cart: next, medicine, packs: 1 })
    await chooseLane(customer, next.id)
    expect((await openCheckout(customer, next.id)).amount_paise).toBeGreaterThan(0)
    expect(await fulfil(operator, cart)).toMatchObject({
      status: 400,
      body: { code: "rx_required" },
    })
    // and the stopped order is nobody's work any more when it is cancelled
    await expectOk(operator.post(`/admin/orders/${orderId}/cancel`))
    expect(await stoppedOrders(operator, orderId)).toEqual([])
  }, 180_000)

  it("taken back after the hand-over is on the list, to call the customer, until one has said that it is done", async () => {
    // Given an order that was handed over on it, and a control
    const operator = await loginStaff(shop, DEMO.operator)
    const staff = { operator, pharmacist: first[0] }
    const { prescription, cart, medicine } = await approvedCart({ packs: 2 })
    const control = await approvedCart({ packs: 1 })
    const order = await paidOrder(shop, customer, cart.id)
    const other = await paidOrder(shop, customer, control.cart.id)
    await handOver(staff, order)
    await handOver(staff, other)

    // When the approval is taken back
    await expectOk(
      first[0].post(`/admin/prescriptions/${prescription.id}/withdrawals`, {
        reason: "Read 250 mg for 500 mg",
      })
    )

    // Then the order says so to whoever answers the telephone, and the control does not
    const support = await loginStaff(shop, DEMO.support)
    const [row] = await stoppedOrders(support, order.id)
    expect(await stoppedOrders(support, order.id)).toEqual([
      {
        order_id: order.id,
        order_number: expect.any(Number),
        state: "handed_over",
        stopped_at: expect.any(String),
        why: "Already handed over: a pharmacist took back the approval afterwards.",
        what_to_do: expect.stringMatching(/^Call the customer today: /),
        withdrawal_ids: [expect.stringMatching(/^rxwd_/)],
        lines: [{ order_line_id: order.items[0].id, title: medicine.title, quantity: 1 }],
      },
    ])
    expect(await stoppedOrders(support, other.id)).toEqual([])

    // and its customer reads what not to do, and where nothing was handed over does not
    const view = await customersView(prescription.id)
    expect(view).toMatchObject({ status: "stopped" })
    expect(view.status_reason_text).toContain("please do not take the next dose before you have")
    expect((await customersView(control.prescription.id)).status_reason_text).toBeNull()

    // and a new cart is told to upload another one, not to wait for a review that never comes
    const next = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
    const closed = await customer.post<Refusal & { prescription_lines: object[] }>(
      `/store/carts/${next.id}/checkout`
    )
    expect(closed.body).toMatchObject({
      code: "rx_required",
      message: expect.stringMatching(
        /Do not take the next dose before .+ For this cart upload a new prescription, or remove it\.$/
      ),
      prescription_lines: [{ state: "stopped", prescription_id: prescription.id }],
    })

    // When two say at once that the customer was told, and one who may not says so too
    const told = (by: Caller, withdrawal_ids: unknown) =>
      by.post<Refusal>(`/admin/stopped-orders/${order.id}/told`, { withdrawal_ids })
    const auditor = await loginStaff(shop, DEMO.auditor)
    expect(await told(auditor, row.withdrawal_ids)).toMatchObject({ status: 403 })
    expect(await told(support, ["rxwd_nobody"])).toMatchObject({ status: 404 })
    expect(await stoppedOrders(support, order.id)).toHaveLength(1)
    const both = await Promise.all([
      told(support, row.withdrawal_ids),
      told(operator, row.withdrawal_ids),
    ])

    // Then one of them has done it, on record, and it is nobody's work any more
    expect(both.map(({ status, body }) => (status === 201 ? status : body.code)).sort()).toEqual([
      201,
      "state_conflict",
    ])
    expect(await stoppedOrders(support, order.id)).toEqual([])
    expect(
      await rows(
        shop.databaseUrl,
        `select count(*)::int as n from audit_event
         where action = 'staff.stopped-orders.told' and resource_id = $1`,
        [order.id]
      )
    ).toEqual([{ n: 1 }])
    const { timeline } = await expectOk(
      customer.get<{ timeline: { steps: { step: string }[] } }>(
        `/store/orders/${order.id}/timeline`
      )
    )
    expect(timeline.steps.map(({ step }) => step).slice(-2)).toEqual([
      "approval_withdrawn",
      "told_of_withdrawal",
    ])
  }, 180_000)

  it("offers what was copied from the last approved one, of this patient alone", async () => {
    // Given an approved prescription
    const approved = await waitingPrescription()
    await takeUp(first[0], approved.path)
    await expectOk(
      first[0].post(`${approved.path}/reviews`, {
        ...(await verdictOf(approved.cart, [{ medicine: approved.medicine, packs: 1 }])),
        checklist: fullChecklist(),
      })
    )
    const { patient_name, patient_address, ...copied } = fullChecklist()

    // When the same prescriber writes for the same customer, and for another
    const own = await waitingPrescription()
    const another = await registerCustomer(shop, "copied-to-nobody@pulsekart.test")
    const othersCart = await cartWith(another, [
      { variant_id: takeMedicines(1)[0].variant_id, quantity: 1 },
    ])
    const others = await uploadNew(another, othersCart.id)
    const read = async (id: string) => {
      await until(async () => (await detailOf(id)).ocr_status === "read", "the page to be read")
      return (await detailOf(id)).draft
    }

    // Then the prescriber is known to both, and the patient to one
    const prescriber = {
      name: copied.prescriber_name,
      registration_number: copied.prescriber_registration_number,
      council: copied.council,
    }
    const draft = await read(own.id)
    expect(draft.header.registration_number).toBe(prescriber.registration_number)
    expect(draft).toMatchObject({
      patient: { name: patient_name, address: patient_address },
      prescriber,
    })
    expect(await read(others.id)).toMatchObject({ patient: null, prescriber })
  }, 120_000)

  it("shows what waits, for whom and how soon, with each read on record", async () => {
    const { id, cart, medicine } = await waitingPrescription()
    await chooseLane(customer, cart.id)
    const path = `/admin/prescription-summaries?ids=${id}`

    const refused = await owner.get<Refusal>(path)
    const { summaries } = await expectOk(
      first[0].get<{
        summaries: {
          medicines: { title: string; scheme: string }[]
          lane: { name: string; eta_minutes: number } | null
        }[]
      }>(path)
    )

    expect(refused).toMatchObject({ status: 403, body: { code: "permission_denied" } })
    expect(summaries).toMatchObject([
      {
        id,
        medicines: [{ title: medicine.title, scheme: "H" }],
        lane: { name: expect.any(String) },
      },
    ])
    expect(summaries[0].lane?.eta_minutes).toBeGreaterThanOrEqual(1)
    await expectAudited(id, "prescription.summary_read")
  }, 60_000)

  it("names the product, not a line's id, when its checkout is refused", async () => {
    const { cart, medicine } = await waitingPrescription()
    const answer = await customer.post<Refusal>(`/store/carts/${cart.id}/checkout`)
    expect(answer.body.message).toMatch(`${medicine.title}: a pharmacist is reading`)
    expect(answer.body.message).not.toMatch(/cali_/)
  }, 60_000)

  it("does not cover a quantity that was raised after the approval", async () => {
    // Given an approved cart whose payment is open
    const { prescription, cart, medicine } = await approvedCart({ packs: 1 })
    const checkout = await openCheckout(customer, cart.id)

    // When the line grows
    await setQuantity(cart, medicine, 2)

    // Then the cart is closed, attaching again gives no more and says the same, and what is paid comes back
    const refused = await customer.post<Refusal & { prescription_lines: object[] }>(
      `/store/carts/${cart.id}/checkout`
    )
    const units = await packsInUnits(medicine, 1)
    expect(refused.body).toMatchObject({
      code: "rx_line_exhausted",
      message: `${medicine.title}: ${units} are approved, and the cart holds ${2 * units}. Lower the quantity, or upload another prescription for it.`,
      prescription_lines: [{ state: "approved_for_less", prescription_id: prescription.id }],
    })
    const attached = await attach(prescription.id, cart)
    expect(attached.body).toMatchObject({
      code: refused.body.code,
      message: refused.body.message,
    })
    const simulator = simulatorAt(shop.simulatorUrl)
    await simulator.approve(checkout)
    await until(
      async () => (await simulator.paymentsOf(checkout))[0]?.status === "refunded",
      "the money to come back"
    )
    expect(await ordersOf(shop, cart.id)).toEqual([])
  }, 120_000)

  it("says that another cart has it, when that is why a payment went back", async () => {
    // Given a pack that was approved, and the payment page of its cart
    const { prescription, cart, medicine } = await approvedCart({ packs: 1 })
    const checkout = await openCheckout(customer, cart.id)

    // When the prescription is used for another cart, and the page is paid all the same
    const other = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
    expect(await expectOk(attach(prescription.id, other))).toMatchObject({
      moved_from: [{ cart_id: cart.id, payment_open: true }],
    })
    const simulator = simulatorAt(shop.simulatorUrl)
    await simulator.approve(checkout)
    await until(
      async () => (await simulator.paymentsOf(checkout))[0]?.status === "refunded",
      "the money to come back"
    )

    // Then the customer is told the true reason, and what to do
    const said = await customer.post<Refusal & { prescription_lines: object[] }>(
      `/store/carts/${cart.id}/complete`
    )
    expect(said).toMatchObject({
      status: 400,
      body: {
        code: "rx_required",
        message: `Your payment was sent back. ${medicine.title}: the prescription is used for another cart of yours. Use it for this cart, or upload a new one.`,
        prescription_lines: [{ state: "in_another_cart", prescription_id: prescription.id }],
      },
    })
    expect(await ordersOf(shop, cart.id)).toEqual([])
    expect(await expectOk(attach(prescription.id, cart))).toMatchObject({
      moved_from: [{ cart_id: other.id, payment_open: false }],
    })
    await payFor(cart)

    // and the message has the sum, and why
    const support = await loginStaff(shop, DEMO.support)
    const { messages } = await expectOk(
      support.get<{ messages: { id: string }[] }>(
        `/admin/outbox?template=payment_returned&channel=sms&limit=100`
      )
    )
    const texts = await Promise.all(
      messages.map(({ id }) =>
        expectOk(support.get<{ message: { text: string } }>(`/admin/outbox/${id}`))
      )
    )
    const sum = (checkout.amount_paise / 100).toFixed(2)
    expect(texts.map(({ message }) => message.text)).toContainEqual(
      expect.stringContaining(
        `your payment of ₹${sum}, so we have sent it back. A medicine in the cart needs an approved prescription.`
      )
    )
  }, 120_000)

  it("serves another cart with what is left of it, and no cart when nothing is", async () => {
    // Given an authorisation of two packs, one of them ordered
    const { prescription, cart, medicine } = await approvedCart({ packs: 2 })
    await payFor(cart)

    // When it is attached to a second and a third cart
    const next = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
    await expectCheckoutRefused(next, "rx_required")
    await expectOk(attach(prescription.id, next))
    await payFor(next)
    const late = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
    const refused = await attach(prescription.id, late)

    // Then the third has nothing
    expect(refused).toMatchObject({ status: 400, body: { code: "rx_line_exhausted" } })
    await expectCheckoutRefused(late, "rx_line_exhausted")
    expect(await ledgerOf(prescription.id)).toEqual({
      authorised: await packsInUnits(medicine, 2),
      taken: await packsInUnits(medicine, 2),
    })
  }, 120_000)

  it("leaves its last pack with one of six carts that ask at both servers at once", async () => {
    // Given an authorisation with one pack left, and six carts
    const { prescription, cart, medicine } = await approvedCart({ packs: 2 })
    await payFor(cart)
    const customers = [customer, await loginCustomer(shopOf(system, 1), CUSTOMER)]
    const rivals: Cart[] = []
    for (let index = 0; index < 6; index++) {
      rivals.push(await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }]))
    }

    // When all attach it, each taking it from the one before
    const answers = await Promise.all(
      rivals.map((rival, turn) =>
        customers[turn % 2].post<Refusal>(`/store/prescriptions/${prescription.id}/attach`, {
          cart_id: rival.id,
        })
      )
    )

    // Then one of them can be paid
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
    const opened = await Promise.all(
      rivals.map((rival) => customer.post<Refusal>(`/store/carts/${rival.id}/checkout`))
    )
    expect(opened.filter(({ status }) => status === 200)).toHaveLength(1)
    const codes = opened.filter(({ status }) => status !== 200).map(({ body }) => body.code)
    expect(codes).toEqual(Array(5).fill("rx_required"))
    expect(await ledgerOf(prescription.id)).toEqual({
      authorised: await packsInUnits(medicine, 2),
      taken: await packsInUnits(medicine, 2),
    })
  }, 120_000)

  it("is neither claimed nor signed by a pharmacist who was suspended", async () => {
    // Given a pharmacist who has claimed one prescription and is then suspended
    const claimed = await waitingPrescription()
    const waiting = await waitingPrescription()
    await takeUp(second[0], claimed.path)
    const { id } = await oneRow<{ id: string }>(
      shop,
      `select p.id from pharmacist p join "user" u on u.id = p.user_id where u.email = $1`,
      [DEMO.secondPharmacist]
    )
    await expectOk(owner.post(`/admin/pharmacists/${id}`, { status: "suspended" }))

    // When they go on at either server
    const verdict = await verdictOf(claimed.cart, [{ medicine: claimed.medicine, packs: 1 }])
    const signed = await second[1].post<Refusal>(`${claimed.path}/reviews`, verdict)
    const claim = await second[1].post<Refusal>(`${waiting.path}/claim`)

    // Then both are refused and nothing is signed
    expect(signed).toMatchObject({ status: 403, body: { code: "pharmacist_required" } })
    expect(claim).toMatchObject({ status: 403, body: { code: "pharmacist_required" } })
    expect(await reviewsOf(claimed.id)).toBe(0)
    await expectOk(owner.post(`/admin/pharmacists/${id}`, { status: "active" }))
  }, 120_000)

  beforeAVerdict(() => system)

  uploadScenes(() => system)

  it("is read to the end by another process when one dies over a page", async () => {
    // Given a prescription of four pages, of which each server reads one
    const cart = await cartWith(customer, [
      { variant_id: takeMedicines(1)[0].variant_id, quantity: 1 },
    ])
    const form = new FormData()
    form.set("cart_id", cart.id)
    for (const page of [1, 2, 3, 4]) {
      const image = await prescriptionImage(
        Array.from(
          { length: 12 },
          (_, line) => `Page ${page} line ${line} Tab Example 500 mg 1-0-1`
        )
      )
      form.append("files", new Blob([new Uint8Array(image)], { type: "image/png" }), `${page}.png`)
    }
    const { prescription } = await expectOk(
      customer.send<{ prescription: { id: string } }>("/store/prescriptions", {
        method: "POST",
        body: form,
      })
    )
    const jobs = () =>
      rows<{ state: string; attempts: number }>(
        shop.databaseUrl,
        "select state, attempts from ocr_job where prescription_id = $1 order by state",
        [prescription.id]
      )
    await until(
      async () => (await jobs()).filter(({ state }) => state === "running").length === 2,
      "both servers to read",
      60_000
    )

    // When one of them is killed
    await system.kill(1)

    // Then the other reads its page too, in a second attempt, and every page once
    await until(
      async () => (await jobs()).every(({ state }) => state === "done"),
      "every page to be read",
      120_000
    )
    expect((await jobs()).map(({ attempts }) => attempts).sort()).toEqual([1, 1, 1, 2])
    const { prescription: seen } = await expectOk(
      first[0].get<{ prescription: { ocr_status: string } }>(
        `/admin/prescriptions/${prescription.id}`
      )
    )
    expect(seen.ocr_status).toBe("read")
  }, 240_000)

  /** The next ones on the shelf, each with stock for more than one test. */
  function takeMedicines(count: number): Medicine[] {
    const taken = shelf.splice(0, count)
    if (taken.length < count) {
      throw new Error("The shelf is too short for this suite.")
    }
    shelf.push(...taken)
    return taken
  }

  /** A prescription of so many pages, each with its own words. */
  async function uploadPages(cart: Cart, words: string[]): Promise<string> {
    const images = await Promise.all(
      words.map((page) => prescriptionImage(["Dr. Test Doctor", page]))
    )
    const { prescription } = await expectOk(uploadPrescription(customer, cart.id, images))
    return prescription.id
  }

  async function openedOf(pharmacist: Caller, path: string): Promise<boolean[]> {
    const { prescription } = await expectOk(
      pharmacist.get<{ prescription: { pages: { opened_by_you: boolean }[] } }>(path)
    )
    return prescription.pages.map(({ opened_by_you }) => opened_by_you)
  }

  async function customersView(id: string): Promise<Reviewed> {
    return (await expectOk(customer.get<{ prescription: Reviewed }>(`/store/prescriptions/${id}`)))
      .prescription
  }

  async function detailOf(id: string): Promise<Detail> {
    return (await expectOk(first[0].get<{ prescription: Detail }>(`/admin/prescriptions/${id}`)))
      .prescription
  }

  async function expectAudited(prescriptionId: string, action: string): Promise<void> {
    expect(await timesAudited(prescriptionId, action)).toBe(1)
  }

  async function isAudited(prescriptionId: string, action: string): Promise<boolean> {
    return (await timesAudited(prescriptionId, action)) === 1
  }

  async function timesAudited(prescriptionId: string, action: string): Promise<number> {
    const { count } = await oneRow<{ count: number }>(
      shop,
      "select count(*)::int as count from audit_event where resource_id = $1 and action = $2",
      [prescriptionId, action]
    )
    return count
  }

  async function leftOverActsAreDue(): Promise<void> {
    await rows(
      shop.databaseUrl,
      "update signed_act set available_at = now() where state = 'queued'"
    )
  }

  /** Of each authorisation behind a cart's order, whether its approval was taken back. */
  async function withdrawnOf(cart: Cart): Promise<boolean[]> {
    const [{ id }] = await ordersOf(shop, cart.id)
    const { record } = await expectOk(
      first[0].get<{ record: { authorisations: { withdrawn: boolean }[] } }>(
        `/admin/orders/${id}/record`
      )
    )
    return record.authorisations.map(({ withdrawn }) => withdrawn)
  }

  async function stoppedOrders(staff: Caller, orderId?: string): Promise<StoppedOrder[]> {
    const { stopped_orders } = await expectOk(
      staff.get<{ stopped_orders: StoppedOrder[] }>(
        `/admin/stopped-orders${orderId ? `?order_id=${orderId}` : ""}`
      )
    )
    return stopped_orders
  }

  /** Packs the whole order that a cart has become. */
  async function fulfil(operator: Caller, cart: Cart) {
    const [{ id }] = await ordersOf(shop, cart.id)
    const { order } = await expectOk(
      operator.get<{ order: { items: { id: string; quantity: number }[] } }>(`/admin/orders/${id}`)
    )
    return await operator.post<Refusal>(`/admin/orders/${id}/fulfillments`, {
      items: order.items.map((item) => ({ id: item.id, quantity: item.quantity })),
    })
  }

  async function waitingPrescription() {
    const [medicine] = takeMedicines(1)
    const cart = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
    const { id } = await uploadNew(customer, cart.id)
    return { id, path: `/admin/prescriptions/${id}`, cart, medicine }
  }

  /** One that is sold by the pack alone. */
  async function packedMedicine(): Promise<Medicine> {
    for (;;) {
      const [medicine] = takeMedicines(1)
      if ((await baseUnitsPerPack(shop, medicine)) > 1) {
        return medicine
      }
    }
  }

  /** A cart of one pack, and a prescription that was approved for so many. */
  async function approvedCart({ packs }: { packs: number }) {
    const [medicine] = takeMedicines(1)
    const cart = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
    const prescription = await uploadNew(customer, cart.id)
    await approveLine(shop, prescription, { cart, medicine, packs })
    return { prescription, cart, medicine }
  }

  async function packsInUnits(medicine: Medicine, packs: number): Promise<number> {
    return packs * (await baseUnitsPerPack(shop, medicine))
  }

  async function verdictOf(cart: Cart, lines: { medicine: Medicine; packs: number }[]) {
    return approvalOf(
      await Promise.all(
        lines.map(async ({ medicine, packs }) => ({
          cart_line_id: lineIn(cart, medicine).id,
          medicine,
          quantity_base_units: await packsInUnits(medicine, packs),
        }))
      )
    )
  }

  function attach(prescriptionId: string, cart: Cart) {
    return customer.post<Refusal>(`/store/prescriptions/${prescriptionId}/attach`, {
      cart_id: cart.id,
    })
  }

  async function setQuantity(cart: Cart, medicine: Medicine, quantity: number): Promise<void> {
    const { id } = lineIn(cart, medicine)
    await expectOk(customer.post(`/store/carts/${cart.id}/line-items/${id}`, { quantity }))
  }

  async function payFor(cart: Cart): Promise<void> {
    await simulatorAt(shop.simulatorUrl).approve(await openCheckout(customer, cart.id))
    await until(async () => (await ordersOf(shop, cart.id)).length === 1, "the order")
  }

  async function expectCheckoutRefused(cart: Cart, code: string): Promise<void> {
    const answer = await customer.post<Refusal>(`/store/carts/${cart.id}/checkout`)
    expect(answer).toMatchObject({ status: 400, body: { code } })
  }

  async function reviewsOf(prescriptionId: string): Promise<number> {
    const { count } = await oneRow<{ count: number }>(
      shop,
      "select count(*)::int as count from rx_review where prescription_id = $1",
      [prescriptionId]
    )
    return count
  }

  /** Base units that were authorised, and what carts and orders hold of them. */
  async function ledgerOf(prescriptionId: string) {
    return await oneRow<{ authorised: number; taken: number }>(
      shop,
      `select coalesce(sum(a.quantity_base_units), 0)::int as authorised,
              coalesce(sum((select sum(case l.kind when 'reserve' then l.quantity_base_units
                                                   when 'release' then -l.quantity_base_units
                                                   else 0 end)
                              from rx_ledger_entry l where l.authorisation_id = a.id)), 0)::int
                as taken
         from rx_authorisation a where a.prescription_id = $1`,
      [prescriptionId]
    )
  }
})

function lineIn(cart: Cart, medicine: Medicine) {
  const found = cart.items.find(({ variant_id }) => variant_id === medicine.variant_id)
  if (!found) {
    throw new Error(`The cart has no line of ${medicine.variant_id}`)
  }
  return found
}
