import { expectOk, type Caller, type Refusal } from "../../harness/http"
import { handOver, pack, payFor, staffOf, type Staff } from "../../harness/orders"
import { rows } from "../../harness/postgres"
import { approveLine, baseUnitsPerPack, shopOf, takeUp, uploadNew } from "../../harness/scenes"
import {
  approvalOf,
  cartWith,
  chooseLane,
  istToday,
  medicinesOn,
  prescriptionImage,
  registerCustomer,
  storefront,
  uploadPrescription,
  type Cart,
  type Medicine,
  type Prescription,
  type Shop,
} from "../../harness/shop"
import { until, type System } from "../../harness/system"

type Words = { reference: string; id: string }
type HandedOver = { quantity_base_units: number; order_id: string }
type Shown = {
  prescription: {
    reference: string
    ocr_status: string
    handed_over: HandedOver[]
    same_image: { id: string; status: string; handed_over: HandedOver[] }[]
  }
  already_supplied: {
    since: string
    supplied: { prescription: Words; days_left: number | null }[]
    open: { prescription: Words; left_base_units: number }[]
  }
  withdrawal_stops: { orders: object[]; open_carts: number; handed_over: boolean } | null
  patient_names: { on_page: string | null; known: string | null; differ: boolean }
  cart: { lines: { medicine: { molecules: { molecule_id: string }[]; base_unit: string } }[] }
}

/** What a pharmacist is shown beside the page before the verdict. */
export function beforeAVerdict(running: () => System): void {
  let shop: Shop
  let staff: Staff
  let pharmacist: Caller

  beforeAll(async () => {
    shop = shopOf(running())
    staff = await staffOf(shop)
    pharmacist = staff.pharmacist
  })

  it("shows what its account already has of the same medicine, and what it may still get", async () => {
    // Given two packs approved, of which one was handed over, to an account
    const [medicine, another] = await twoTablets()
    const units = await baseUnitsPerPack(shop, medicine)
    const buyer = await registerCustomer(shop, "already@pulsekart.test")
    const first = await waits(buyer, medicine)
    await approveLine(shop, first, { ...first, medicine, packs: 2 })
    await chooseLane(buyer, first.cart.id)
    const order = await payFor(shop, buyer, first.cart.id)
    await handOver(staff, order)

    // When the same medicine is asked for again, then both are in sight, with the arithmetic
    const again = await waits(buyer, medicine)
    const { prescription } = await shown(first.id)
    const words = {
      prescription: { id: first.id, reference: prescription.reference },
      title: medicine.title,
      patient_name: "Test Customer",
      same_patient: true,
      prescriber_name: "Dr. Test Doctor",
    }
    const { already_supplied, cart } = await shown(again.id)
    expect(already_supplied).toEqual({
      since: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      supplied: [
        {
          ...words,
          base_unit: cart.lines[0].medicine.base_unit,
          order_id: order.id,
          handed_over_on: istToday(),
          quantity_base_units: units,
          days_left: Math.floor(units / 2),
        },
      ],
      open: [
        {
          ...words,
          base_unit: cart.lines[0].medicine.base_unit,
          left_base_units: units,
          valid_until: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        },
      ],
    })
    const read = await rows(
      shop.databaseUrl,
      "select 1 from audit_event where resource_id = $1 and action = 'prescription.supply_read'",
      [first.id]
    )
    expect(read).toHaveLength(1)

    // and neither to another medicine nor to another account
    const stranger = await registerCustomer(shop, "never-before@pulsekart.test")
    for (const other of [await waits(buyer, another), await waits(stranger, medicine)]) {
      expect((await shown(other.id)).already_supplied).toMatchObject({ supplied: [], open: [] })
    }

    // and it is found by what people say of its reference, whatever became of it
    const said = prescription.reference.slice(3, 9).toLowerCase()
    expect(await found(said)).toEqual([first.id])
    expect(await found(`${said}?`)).toEqual([first.id])
    expect(await found("U")).toEqual([])

    // and what was taken back is open no more, while what was handed over stays
    expect((await shown(first.id)).withdrawal_stops).toEqual({
      orders: [],
      open_carts: 0,
      handed_over: true,
    })
    await withdraw(first.id)
    const left = (await shown(again.id)).already_supplied
    expect(left.supplied.map((one) => one.prescription.id)).toEqual([first.id])
    expect(left.open).toEqual([])
  }, 180_000)

  it("shows what was handed over on the same image to another account, and asks why before more is", async () => {
    // Given one image: supplied in full for one account and then taken back, and sent by another
    const [medicine, another] = await twoTablets()
    const units = await baseUnitsPerPack(shop, medicine)
    const image = await prescriptionImage(["Dr. Test Doctor", "One page of two accounts"])
    const sent = async (email: string, wanted: Medicine) => {
      const buyer = await registerCustomer(shop, email)
      const cart = await cartWith(buyer, [{ variant_id: wanted.variant_id, quantity: 1 }])
      return {
        buyer,
        cart,
        ...(await expectOk(uploadPrescription(buyer, cart.id, image))).prescription,
      }
    }
    const first = await sent("first-of-the-image@pulsekart.test", medicine)
    await approveLine(shop, first, { ...first, medicine, packs: 1 })
    await chooseLane(first.buyer, first.cart.id)
    const order = await payFor(shop, first.buyer, first.cart.id)
    await handOver(staff, order)
    await withdraw(first.id)
    const again = await sent("second-of-the-image@pulsekart.test", medicine)

    // Then both pages say what was handed over, and the read of the other account's is on record
    const handedOver = [expect.objectContaining({ quantity_base_units: units, order_id: order.id })]
    expect((await shown(again.id)).prescription).toMatchObject({
      handed_over: [],
      same_image: [{ id: first.id, status: "stopped", handed_over: handedOver }],
    })
    expect((await shown(first.id)).prescription.handed_over).toEqual(handedOver)
    const read = await rows(
      shop.databaseUrl,
      "select 1 from audit_event where resource_id = $1 and action = 'prescription.supply_read'",
      [first.id]
    )
    expect(read).toHaveLength(1)

    // and after the release it is not signed for the same medicine without a reason of its own
    const release = async ({ id }: Prescription) => {
      await takeUp(pharmacist, `/admin/prescriptions/${id}`)
      const reason = "One family, I think"
      await expectOk(pharmacist.post(`/admin/prescriptions/${id}/hold-releases`, { reason }))
      await takeUp(pharmacist, `/admin/prescriptions/${id}`)
    }
    await release(again)
    const approval = (of: { cart: Cart }, wanted: Medicine, quantity_base_units: number) =>
      approvalOf([{ cart_line_id: of.cart.items[0]?.id, medicine: wanted, quantity_base_units }])
    const path = `/admin/prescriptions/${again.id}/reviews`
    const body = approval(again, medicine, units)
    const refused = await pharmacist.post<Refusal>(path, body)
    expect([refused.status, refused.body.code]).toEqual([409, "same_paper_suspected"])
    const { reference } = (await shown(first.id)).prescription
    expect(refused.body.message).toMatch(new RegExp(`^${reference} has the same image`))
    const same_paper_reason = "The first ten were lost, the prescriber agrees"
    await expectOk(pharmacist.post(path, { ...body, same_paper_reason }))

    // and another line of the page is no second supply
    const other = await sent("third-of-the-image@pulsekart.test", another)
    await release(other)
    await expectOk(
      pharmacist.post(
        `/admin/prescriptions/${other.id}/reviews`,
        approval(other, another, await baseUnitsPerPack(shop, another))
      )
    )
  }, 180_000)

  it("says when the page names somebody else than the account, and refuses nothing for it", async () => {
    // Given a page that names another person, and one that names the customer in another way
    const [medicine] = await twoTablets()
    const buyer = await registerCustomer(shop, "family@pulsekart.test")
    const pageOf = async (name: string) => {
      const cart = await cartWith(buyer, [{ variant_id: medicine.variant_id, quantity: 1 }])
      const image = await prescriptionImage([
        "Dr. Test Doctor  MBBS  Reg. KMC 00000",
        `Patient: ${name}`,
        "Tab Example 500 mg",
        "1-0-1 after food x 15 days",
      ])
      const { id } = (await expectOk(uploadPrescription(buyer, cart.id, image))).prescription
      await until(
        async () => (await shown(id)).prescription.ocr_status === "read",
        "the page to be read",
        60_000
      )
      return { id, cart }
    }
    const own = await pageOf("Mrs Customer Test")
    const others = await pageOf("Ravindra Example")

    // Then the second is told, by both names
    const { patient_names: same } = await shown(own.id)
    expect(same).toEqual({ on_page: "Mrs Customer Test", known: "Test Customer", differ: false })
    const { patient_names } = await shown(others.id)
    expect(patient_names).toEqual({
      on_page: "Ravindra Example",
      known: "Test Customer",
      differ: true,
    })

    // and it is the pharmacist who decides
    const path = `/admin/prescriptions/${others.id}`
    await takeUp(pharmacist, path)
    const line = {
      cart_line_id: others.cart.items[0].id,
      medicine,
      quantity_base_units: await baseUnitsPerPack(shop, medicine),
    }
    const approval = approvalOf([line])
    const signed = await pharmacist.post<Pick<Shown, "patient_names">>(`${path}/reviews`, {
      ...approval,
      checklist: { ...approval.checklist, patient_name: "Ravindra Example" },
    })
    expect(signed).toMatchObject({ status: 201, body: { patient_names } })

    // and neither name is in the log
    const log = await rows<{ row: string }>(
      shop.databaseUrl,
      "select e::text as row from audit_event e where resource_id = $1",
      [others.id]
    )
    expect(log.length).toBeGreaterThanOrEqual(3)
    expect(JSON.stringify(log)).not.toMatch(/Ravindra|Test Customer/)
  }, 180_000)

  it("marks its parcel as stopped by name, and keeps apart what each review gave", async () => {
    // Given two packed parcels
    const [medicine] = await twoTablets()
    const buyer = await registerCustomer(shop, "stopped-parcel@pulsekart.test")
    const packed = async () => {
      const waiting = await waits(buyer, medicine)
      await approveLine(shop, waiting, { ...waiting, medicine, packs: 1 })
      await chooseLane(buyer, waiting.cart.id)
      const order = await payFor(shop, buyer, waiting.cart.id)
      await pack(staff.operator, order)
      return { ...waiting, order_id: order.id }
    }
    const [stopped, control] = [await packed(), await packed()]

    // When the approval of one is taken back
    await withdraw(stopped.id)

    // Then its customer sees no verdict of it any more
    expect(await ownLines(buyer, stopped.id)).toEqual([])
    expect(await ownLines(buyer, control.id)).toMatchObject([{ verdict: "approve" }])

    // and the list of hand-overs says so of that one alone
    const { parcels } = await expectOk(
      pharmacist.get<{ parcels: { order_id: string }[] }>("/admin/parcels?state=packed&limit=100")
    )
    const ofBoth = [stopped, control].map(({ order_id }) =>
      parcels.find((parcel) => parcel.order_id === order_id)
    )
    expect(ofBoth).toMatchObject([
      { customer_name: "Test Customer", stopped: true },
      { customer_name: "Test Customer", stopped: false },
    ])

    // and after a new review the order keeps the approval that it was placed on, and the customer sees the new one
    const approvals = async () =>
      (
        await expectOk(
          staff.operator.get<{ timeline: { at: string; what: string }[] }>(
            `/admin/orders/${stopped.order_id}/timeline`
          )
        )
      ).timeline.filter(({ what }) => what === "prescription reviewed")
    const before = await approvals()
    expect(before).toHaveLength(1)
    const next = await cartWith(buyer, [{ variant_id: medicine.variant_id, quantity: 1 }])
    await expectOk(buyer.post(`/store/prescriptions/${stopped.id}/attach`, { cart_id: next.id }))
    await approveLine(shop, stopped, { cart: next, medicine, packs: 1 })
    expect(await approvals()).toEqual(before)
    expect(await ownLines(buyer, stopped.id)).toMatchObject([
      { verdict: "approve", cart_line_id: next.items[0].id },
    ])
  }, 180_000)

  /** Two whole packs of tablets or capsules that share no molecule. */
  async function twoTablets(): Promise<[Medicine, Medicine]> {
    const shelf = (await medicinesOn(await storefront(shop), { rx: true, scheme: "H" })).filter(
      ({ title, available }) =>
        available >= 10 &&
        !title.includes(", per ") &&
        /^[A-Z][a-z]+ \d+ mg (tablet|capsule),/.test(title)
    )
    const other = shelf.find(({ title }) => title.split(" ")[0] !== shelf[0]?.title.split(" ")[0])
    if (!shelf[0] || !other) {
      throw new Error("The shelf has not two such medicines.")
    }
    return [shelf[0], other]
  }

  async function waits(buyer: Caller, medicine: Medicine): Promise<Prescription & { cart: Cart }> {
    const cart = await cartWith(buyer, [{ variant_id: medicine.variant_id, quantity: 1 }])
    return { ...(await uploadNew(buyer, cart.id)), cart }
  }

  async function withdraw(id: string): Promise<void> {
    const reason = "The wrong line"
    await expectOk(pharmacist.post(`/admin/prescriptions/${id}/withdrawals`, { reason }))
  }

  async function ownLines(buyer: Caller, id: string): Promise<object[]> {
    const { prescription } = await expectOk(
      buyer.get<{ prescription: { lines: object[] } }>(`/store/prescriptions/${id}`)
    )
    return prescription.lines
  }

  async function found(reference: string): Promise<string[]> {
    const { prescriptions } = await expectOk(
      pharmacist.get<{ prescriptions: { id: string }[] }>(
        `/admin/prescriptions?reference=${encodeURIComponent(reference)}`
      )
    )
    return prescriptions.map(({ id }) => id)
  }

  async function shown(id: string): Promise<Shown> {
    return await expectOk(pharmacist.get<Shown>(`/admin/prescriptions/${id}`))
  }
}
