import { expectOk } from "../harness/http"
import { rows } from "../harness/postgres"
import {
  DEMO,
  fullChecklist,
  loginStaff,
  medicinesOn,
  openCheckout,
  storefront,
  type Medicine,
} from "../harness/shop"
import {
  faults,
  page,
  prescriptionFor,
  shop,
  signIn,
  statusOf,
  trail,
  visit,
  type Waiting,
} from "./desk"

const checklist = fullChecklist()

export function review(): void {
  let medicine: Medicine

  beforeAll(async () => {
    const scheduled = await medicinesOn(await storefront(shop()), { rx: true, scheme: "H" })
    const whole = scheduled.find(({ title }) => !title.includes(", per "))
    if (!whole) {
      throw new Error("No scheduled medicine in whole packs on the shelf.")
    }
    medicine = whole
  })

  it("takes a prescription from log-in to a signed verdict by keyboard, and the checkout opens", async () => {
    // Given a cart with a scheduled medicine and its uploaded prescription
    const waiting = await prescriptionFor([medicine.variant_id])
    const refused = await waiting.customer.post<{ code: string }>(
      `/store/carts/${waiting.cartId}/checkout`
    )
    expect(refused.body.code).toBe("rx_required")

    // When a pharmacist logs in, finds it in the queue and claims it
    await page().getByPlaceholder("Email").fill(DEMO.pharmacist)
    await page().getByPlaceholder("Password").fill(shop().password)
    await page().getByRole("button", { name: "Continue with Email" }).click()
    await page().waitForURL((url) => !url.pathname.includes("login"))
    await visit("/prescriptions")
    await page()
      .getByRole("row", { name: /in review/ })
      .waitFor()
    await page().keyboard.press("j")
    await page().keyboard.press("Enter")
    await page().getByRole("button", { name: "Claim", exact: true }).waitFor()
    await page().keyboard.press("c")
    await page()
      .getByText(/^Yours for 1\d min/)
      .waitFor()

    // then the image shows, turns and grows
    const picture = page().getByAltText("Page 1 of the prescription")
    await picture.waitFor()
    const width = () => picture.evaluate((image) => image.getBoundingClientRect().height)
    const naturalWidth = await picture.evaluate((image) =>
      image instanceof HTMLImageElement ? image.naturalWidth : 0
    )
    expect(naturalWidth).toBeGreaterThan(100)
    await page().getByLabel("Prescription image").focus()
    await page().keyboard.press("r")
    expect(await picture.getAttribute("style")).toContain("rotate(90deg)")
    const before = await width()
    await page().keyboard.press("+")
    await page().getByText("125 %").waitFor()
    expect(await width()).toBeGreaterThan(before)

    // and without a dose nothing is sent; without a council the server refuses and leads to it
    await fillChecklist({ ...checklist, council: "" })
    await form().getByLabel("As written on the prescription").fill("One line")
    await page().keyboard.press("Enter")
    await page().keyboard.press("Control+Enter")
    expect(await focused()).toBe("lines[0].dose_text")
    await form().getByLabel("Dose").fill("1-0-1 after food")
    await page().keyboard.press("Control+Enter")
    await form()
      .getByRole("alert")
      .getByText(/^Not signed. checklist.council/)
      .waitFor()
    expect(await focused()).toBe("checklist.council")
    expect(await statusOf(waiting)).toBe("in_review")

    // and then with it, by keyboard
    await page().keyboard.type(checklist.council)
    await page().keyboard.press("Control+Enter")
    await page().getByText("Signed.", { exact: true }).waitFor()
    await page().getByRole("region", { name: "Signed reviews" }).waitFor()

    // Then the customer's checkout opens, and no address or title bears what was typed
    expect(await statusOf(waiting)).toBe("active")
    expect((await openCheckout(waiting.customer, waiting.cartId)).amount_paise).toBeGreaterThan(0)
    const seen = decodeURIComponent([...trail(), await page().title()].join("\n")).replaceAll(
      "+",
      " "
    )
    for (const typed of [checklist.patient_name, checklist.patient_address, "1-0-1", "One line"]) {
      expect(seen).not.toContain(typed)
    }
    expect(faults()).toEqual([])
  }, 240_000)

  it("starts the longest waiting, and says when a colleague has taken over, with nothing signed", async () => {
    // Given two wait, and the pharmacist has started the next and typed
    await signIn(DEMO.pharmacist)
    const first = await prescriptionFor([medicine.variant_id])
    const second = await prescriptionFor([medicine.variant_id])
    await visit("/prescriptions")
    await page().getByRole("button", { name: "Start next" }).click()
    await page().waitForURL(`**/prescriptions/${first.prescriptionId}`)
    await fillChecklist(checklist)
    await fillLine()

    // When the claim runs out and a colleague takes it
    await rows(
      shop().databaseUrl,
      "update prescription set claim_until = now() - interval '1 minute' where id = $1",
      [first.prescriptionId]
    )
    const colleague = await loginStaff(shop(), DEMO.secondPharmacist)
    await expectOk(colleague.post(`/admin/prescriptions/${first.prescriptionId}/claim`))
    await page().keyboard.press("Control+Enter")

    // Then it is said, what was typed stays, and nothing is signed
    await page().getByText("a colleague works on this prescription now").waitFor()
    expect(await form().getByLabel("Dose").inputValue()).toBe("1-0-1 after food")
    expect(
      await form()
        .getByRole("button", { name: /Sign the verdict/ })
        .isDisabled()
    ).toBe(true)
    expect(await reviewsOf(first)).toBe(0)

    // and the queue's next is the one that is still free
    await visit("/prescriptions")
    await page().getByRole("button", { name: "Start next" }).click()
    await page().waitForURL(`**/prescriptions/${second.prescriptionId}`)
    await page().getByRole("button", { name: "Give back" }).click()
    await page().getByRole("button", { name: "Claim", exact: true }).waitFor()
    await expectOk(colleague.delete(`/admin/prescriptions/${first.prescriptionId}/claim`))
    expect(faults()).toEqual([])
  }, 240_000)

  it("names the lines that stay closed after a signature, and why", async () => {
    // Given a cart with a whole pack, of which the prescription allows one unit
    await signIn(DEMO.pharmacist)
    const waiting = await prescriptionFor([medicine.variant_id])
    await visit(`/prescriptions/${waiting.prescriptionId}`)
    await page().getByRole("button", { name: "Claim", exact: true }).click()
    await fillChecklist(checklist)
    await fillLine()

    // When the pharmacist reduces the line to that unit and signs
    await choose("Verdict", "Reduce the quantity")
    await form().getByLabel("Quantity", { exact: false }).first().fill("1")
    await form().getByLabel("Quantity on the prescription").fill("2")
    await choose("Reason", "The prescription allows a smaller quantity.")
    await form()
      .getByRole("button", { name: /Sign the verdict/ })
      .click()

    // Then the page says which line stays closed, and the checkout does
    const outcome = page().getByRole("status").filter({ hasText: "stay closed" })
    await outcome.waitFor()
    expect(await outcome.textContent()).toContain(medicine.title)
    expect(await outcome.textContent()).toContain("rx_pack_exceeds_total")
    const checkout = await waiting.customer.post<{ code: string }>(
      `/store/carts/${waiting.cartId}/checkout`
    )
    expect(checkout.body.code).toBe("rx_required")
    expect(faults()).toEqual([])
  }, 240_000)
}

function form() {
  return page().getByRole("form", { name: "Verdict" })
}

async function fillChecklist(value: typeof checklist): Promise<void> {
  await form().getByLabel("Patient's name").fill(value.patient_name)
  await form().getByLabel("Patient's address").fill(value.patient_address)
  await form().getByLabel("Prescriber's name").fill(value.prescriber_name)
  await form().getByLabel("Registration number").fill(value.prescriber_registration_number)
  await form().getByLabel("Council").fill(value.council)
  await form().getByLabel("Date on the prescription").fill(value.authored_on)
  await form().getByLabel("Signed by the prescriber").click()
}

async function fillLine(): Promise<void> {
  await form().getByLabel("As written on the prescription").fill("One line")
  await form().getByLabel("Dose").fill("1-0-1 after food")
}

async function choose(label: string, option: string): Promise<void> {
  await form().getByLabel(label, { exact: true }).click()
  await page().getByRole("option", { name: option }).click()
}

async function focused(): Promise<string | null> {
  return await page().evaluate(() => document.activeElement?.getAttribute("name") ?? null)
}

async function reviewsOf({ prescriptionId }: Waiting): Promise<number> {
  const found = await rows(
    shop().databaseUrl,
    "select id from rx_review where prescription_id = $1",
    [prescriptionId]
  )
  return found.length
}
