import { expectOk, type Caller, type Refusal } from "../../harness/http"
import { rows } from "../../harness/postgres"
import {
  approveLine,
  baseUnitsPerPack,
  oneRow,
  ordersOf,
  shopOf,
  uploadNew,
} from "../../harness/scenes"
import {
  approvalOf,
  cartWith,
  chooseLane,
  DEMO,
  loginCustomer,
  loginStaff,
  medicinesOn,
  openCheckout,
  prescriptionImage,
  registerCustomer,
  storefront,
  type Cart,
  type Medicine,
  type Shop,
} from "../../harness/shop"
import { simulatorAt } from "../../harness/simulator"
import { startSystem, until, type System } from "../../harness/system"

type ReviewedLine = {
  cart_line_id: string
  verdict: string
  reason_code: string | null
  reason: string | null
  quantity_base_units: number
  written_quantity_base_units: number
}
type Reviewed = { status: string; lines: ReviewedLine[] }

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
    await expectOk(first[0].post(`${path}/claim`))
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
    await expectOk(first[0].post(`${path}/claim`))
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

  it("goes back to its customer with a reason for each line, and opens the cart that follows it", async () => {
    // Given a cart of three scheduled lines
    const [approved, reduced, rejected] = takeMedicines(3)
    const cart = await cartWith(customer, [
      { variant_id: approved.variant_id, quantity: 1 },
      { variant_id: reduced.variant_id, quantity: 2 },
      { variant_id: rejected.variant_id, quantity: 1 },
    ])
    const { id } = await uploadNew(customer, cart.id)
    await expectOk(first[0].post(`/admin/prescriptions/${id}/claim`))

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
    expect(prescription.lines.slice(1).every(({ reason }) => reason)).toBe(true)
    expect(JSON.stringify(prescription)).not.toContain("1-0-1")
    for (const refused of [
      await stranger.get(`/store/prescriptions/${id}`),
      await stranger.post(`/store/prescriptions/${id}/attach`, { cart_id: cart.id }),
      await customer.get(`/store/prescriptions/rx_of_nobody`),
    ]) {
      expect(refused).toMatchObject({ status: 404, body: { code: "not_found" } })
    }

    // and the cart stays closed until it is what was approved
    await expectCheckoutRefused(cart, "rx_required")
    await expectOk(
      customer.delete(`/store/carts/${cart.id}/line-items/${lineIn(cart, rejected).id}`)
    )
    await expectCheckoutRefused(cart, "rx_required")
    await setQuantity(cart, reduced, 1)
    await expectOk(customer.post(`/store/prescriptions/${id}/attach`, { cart_id: cart.id }))
    await chooseLane(customer, cart.id)
    expect((await openCheckout(customer, cart.id)).amount_paise).toBeGreaterThan(0)
  }, 120_000)

  it("opens nothing when it is rejected", async () => {
    const { path, id, cart, medicine } = await waitingPrescription()
    await expectOk(first[0].post(`${path}/claim`))
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

  it("does not cover a quantity that was raised after the approval", async () => {
    // Given an approved cart whose payment is open
    const { prescription, cart, medicine } = await approvedCart({ packs: 1 })
    const checkout = await openCheckout(customer, cart.id)

    // When the line grows
    await setQuantity(cart, medicine, 2)

    // Then the cart is closed, attaching again gives no more, and what is paid comes back
    await expectCheckoutRefused(cart, "rx_required")
    const attached = await attach(prescription.id, cart)
    expect(attached).toMatchObject({ status: 400, body: { code: "rx_line_exhausted" } })
    const simulator = simulatorAt(shop.simulatorUrl)
    await simulator.approve(checkout)
    await until(
      async () => (await simulator.paymentsOf(checkout))[0]?.status === "refunded",
      "the money to come back"
    )
    expect(await ordersOf(shop, cart.id)).toEqual([])
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
    await expectCheckoutRefused(late, "rx_required")
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
    await expectOk(second[0].post(`${claimed.path}/claim`))
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

  async function waitingPrescription() {
    const [medicine] = takeMedicines(1)
    const cart = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
    const { id } = await uploadNew(customer, cart.id)
    return { id, path: `/admin/prescriptions/${id}`, cart, medicine }
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
          medicine_id: medicine.medicine_id,
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
