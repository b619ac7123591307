import type { Locator } from "playwright-core"
import { expectOk, type Caller } from "../harness/http"
import { rows } from "../harness/postgres"
import { baseUnitsPerPack, takeUp } from "../harness/scenes"
import {
  approvalOf,
  cartWith,
  DEMO,
  fullChecklist,
  istToday,
  loginStaff,
  medicinesOn,
  openCheckout,
  prescriptionImage,
  registerCustomer,
  storefront,
  uploadPrescription,
  type Medicine,
  type Prescription,
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
/** What a reviewer of three lines may need, with OCR's draft taken over. */
const MOST_KEYSTROKES = 40

export function review(): void {
  let medicine: Medicine
  let counted: Medicine[]
  let packUnits: number

  beforeAll(async () => {
    const scheduled = await medicinesOn(await storefront(shop()), { rx: true, scheme: "H" })
    const whole = scheduled.find(({ title }) => !title.includes(", per "))
    if (!whole) {
      throw new Error("No scheduled medicine in whole packs on the shelf.")
    }
    medicine = whole
    packUnits = await baseUnitsPerPack(shop(), whole)
    counted = scheduled
      .filter(({ title }) => /^[A-Z]\w+ \d+ mg (tablet|capsule),/.test(title))
      .slice(0, 3)
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

    // then the queue is what opens, with what is waited for
    await page().waitForURL("**/prescriptions")
    await page().getByRole("row", { name: medicine.title }).waitFor()
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
    for (const key of ["l", "]", "]", "c", "b"]) {
      await page().keyboard.press(key)
    }
    await page().getByText("125 %, straightened 2°, contrast 120 %, brightness 120 %").waitFor()
    expect(await picture.getAttribute("style")).toContain("rotate(2deg)")
    await page().keyboard.press("0")
    await page().getByText("Page 1 of 1, 100 %", { exact: true }).waitFor()
    await page().keyboard.press("f")
    await page().getByRole("button", { name: "Leave full screen" }).click()
    await page()
      .getByRole("button", { name: /^Full screen/ })
      .waitFor()

    // and without a verdict or a council the server refuses in words, and leads to the field
    await fillChecklist({ ...checklist, council: "" })
    await page().keyboard.press("Control+Enter")
    await refusedWith("Line 1, verdict: choose one")
    expect(await focused()).toBe("Line 1, verdict")
    await fillLine(packUnits)
    await page().keyboard.press("Control+Enter")
    await refusedWith(
      "Council: The doctor's medical council is missing. Reject it, or ask the customer."
    )
    expect(await focused()).toBe("Council")
    expect(await statusOf(waiting)).toBe("in_review")

    // and the way to the queue asks before what was typed is lost
    await page().getByRole("link", { name: "Queue" }).click()
    await page().getByText("What you typed here is not kept.").waitFor()
    await page().getByRole("button", { name: "Stay" }).click()
    expect(await form().getByLabel("Dose").inputValue()).toBe("1-0-1 after food")
    await form().getByLabel("Council").focus()

    // and how long an approval will hold is said before it is signed
    await form()
      .getByText(/^An approval is valid until \d{4}-\d{2}-\d{2}, \d+ days/)
      .waitFor()

    // and then with it, by keyboard
    await page().keyboard.type(checklist.council)
    await page().keyboard.press("Control+Enter")
    await page().getByText("Signed.", { exact: true }).waitFor()
    const signed = page().getByRole("region", { name: "Signed reviews" })
    await signed.getByText(/: signed by .+ \(.+\)$/).waitFor()
    await signed
      .getByText(
        new RegExp(
          `^dose 1-0-1 after food · quantity ${packUnits} · valid until \\d{4}-\\d{2}-\\d{2}$`
        )
      )
      .waitFor()
    await signed.getByText(`patient ${checklist.patient_name}`, { exact: false }).waitFor()

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
    await fillLine(packUnits)

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
    await page().getByRole("button", { name: "Put back in the queue" }).click()
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
    await fillLine(packUnits)

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
    expect(await outcome.textContent()).toContain("One pack holds more than was approved.")
    const checkout = await waiting.customer.post<{ code: string }>(
      `/store/carts/${waiting.cartId}/checkout`
    )
    expect(checkout.body.code).toBe("rx_pack_exceeds_total")
    expect(faults()).toEqual([])
  }, 240_000)

  it("asks for a second yes to a quantity that dose and cart do not speak for", async () => {
    // Given a line that is filled in with two zeros too many
    await signIn(DEMO.pharmacist)
    const waiting = await prescriptionFor([medicine.variant_id])
    await claimByKey(waiting)
    await fillChecklist(checklist)
    await fillLine(packUnits * 100)
    const doubt = `The cart asks for ${packUnits}, dose and days give no number, and you approve ${packUnits * 100}.`
    await form().getByRole("alert").getByText(doubt).waitFor()

    // When it is signed as it is, then it is refused, and the question has the focus
    await page().keyboard.press("Control+Enter")
    await refusedWith(`Line 1, yes to the quantity: ${doubt}`)
    expect(await focused()).toBe("Line 1, yes to the quantity")
    expect(await statusOf(waiting)).toBe("in_review")

    // and another number is another question; with a yes to it it is signed, on record
    await page().keyboard.press("Space")
    await form()
      .getByLabel("Quantity", { exact: false })
      .first()
      .fill(String(packUnits * 3))
    expect(
      await form()
        .getByLabel(/^Yes, /)
        .isChecked()
    ).toBe(false)
    await form().locator("[data-line]").first().focus()
    await page().keyboard.press("y")
    await page().keyboard.press("Control+Enter")
    await page()
      .getByRole("region", { name: "Signed reviews" })
      .getByText(`quantity ${packUnits * 3} · quantity confirmed when asked`)
      .waitFor()
    expect(await statusOf(waiting)).toBe("active")
    expect(faults()).toEqual([])
  }, 240_000)

  it("takes three lines from OCR's draft to a signature in at most forty keystrokes", async () => {
    // Given a printed page of three medicines, each with its dose on the next line, read by OCR
    await signIn(DEMO.pharmacist)
    expect(counted).toHaveLength(3)
    const waiting = await prescriptionFor(
      counted.map(({ variant_id }) => variant_id),
      [
        "Reg No KMC 54321",
        `Patient: Asha Example    Date: ${istToday().split("-").reverse().join("/")}`,
        "Address: 12 Example Street, Bengaluru",
        ...counted.flatMap(({ title }) => [title.split(",")[0], "1-0-1 after food x 30 days"]),
      ]
    )
    await readByOcr(waiting, await loginStaff(shop(), DEMO.pharmacist))
    await visit(`/prescriptions/${waiting.prescriptionId}`)
    await page().getByRole("button", { name: "Claim", exact: true }).waitFor()
    let keystrokes = 0
    const press = async (key: string) => {
      keystrokes += key.split("+").length
      await page().keyboard.press(key)
    }

    // When the pharmacist claims it and takes over what is known
    await press("c")
    await form().waitFor()
    expect(await form().getByLabel("Quantity", { exact: false }).first().inputValue()).toBe("")
    await press("t")
    await form().getByText("(1 + 0 + 1) × 30 days = 60").nth(2).waitFor()

    // then fields, doses and quantities are filled, and no verdict, match or signature is
    expect(await form().getByLabel("Patient's name").inputValue()).toBe("Asha Example")
    expect(await form().getByLabel("Patient's address").inputValue()).toContain("12 Example Street")
    expect(await form().getByLabel("Council").inputValue()).toBe("Karnataka Medical Council")
    expect(await form().getByLabel("Registration number").inputValue()).toContain("54321")
    expect(await form().getByLabel("Date on the prescription").inputValue()).toBe(istToday())
    expect(await form().getByLabel("Signed by the prescriber").isChecked()).toBe(false)
    expect(await form().getByText("Choose", { exact: true }).count()).toBe(6)

    // and each line gets its verdict and its match, and the signature
    for (const key of counted.flatMap(() => ["m", "a", "j"])) {
      await press(key)
    }
    await press("p")
    await press("Control+Enter")
    await page().getByText("Signed.", { exact: true }).waitFor()

    // Then it is signed within the bar, and the next page of this patient and prescriber needs less
    expect(await statusOf(waiting)).toBe("active")
    console.log(`three lines: ${keystrokes} keystrokes`)
    expect(keystrokes).toBeLessThanOrEqual(MOST_KEYSTROKES)
    expect(faults()).toEqual([])
  }, 240_000)

  it("is told of a paper that was approved before, and signs another one with a reason", async () => {
    // Given an approval, and another photograph that bears the same
    await signIn(DEMO.pharmacist)
    const approved = await prescriptionFor([medicine.variant_id])
    const pharmacist = await loginStaff(shop(), DEMO.pharmacist)
    const path = `/admin/prescriptions/${approved.prescriptionId}`
    await takeUp(pharmacist, path)
    const line = { medicine, quantity_base_units: packUnits }
    await expectOk(pharmacist.post(`${path}/reviews`, { ...approvalOf([line]), checklist }))
    const {
      prescription: { reference },
    } = await expectOk(pharmacist.get<{ prescription: { reference: string } }>(path))
    const { customer } = approved
    const cart = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
    const photograph = await prescriptionImage(["Dr. Test Doctor", "Photographed again"])
    const { prescription } = await expectOk(uploadPrescription(customer, cart.id, photograph))
    const again = { customer, cartId: cart.id, prescriptionId: prescription.id }

    // When it is signed, then it is refused, and the field for the reason has the focus
    await claimByKey(again)
    await fillChecklist(checklist)
    await fillLine(packUnits)
    await page().keyboard.press("Control+Enter")
    await form()
      .getByRole("alert")
      .getByText(`Not signed. ${reference} of the same account`)
      .waitFor()
    await form().getByLabel("Why it is another paper").waitFor()
    expect(await focused()).toBe("Why it is another paper")
    expect(await statusOf(again)).toBe("in_review")

    // and with a reason it is signed, and the reason stays
    await page().keyboard.type("Two pages of one day")
    await page().keyboard.press("Control+Enter")
    await page()
      .getByRole("region", { name: "Signed reviews" })
      .getByText(`Signed as another paper than ${reference}: Two pages of one day`)
      .waitFor()
    expect(await statusOf(again)).toBe("active")
    expect(faults()).toEqual([])
  }, 240_000)

  it("rejects a page that nobody can read with three keys and the signature", async () => {
    await signIn(DEMO.pharmacist)
    const waiting = await prescriptionFor([medicine.variant_id])
    await claimByKey(waiting)

    // When the lines are in view, and R is pressed, then the panel comes into view with the focus
    await page().keyboard.press("t")
    await page().keyboard.press("r")
    const panel = page().getByRole("region", { name: "Verdict on the whole prescription" })
    const heading = panel.getByRole("heading", { level: 2 })
    await heading.waitFor()
    expect(await panel.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await inSight(heading)).toBe(true)
    await page()
      .getByRole("radio", { name: /The photo cannot be read/ })
      .waitFor()
    expect(
      await page()
        .getByRole("radio", { name: /pharmacist has a question/ })
        .count()
    ).toBe(0)
    await page().keyboard.press("1")
    expect(await heading.textContent()).toBe(
      "Reject the whole prescription: The photo cannot be read. Please send a clearer one."
    )
    expect(await inSight(heading)).toBe(true)
    await page().keyboard.press("Control+Enter")

    await page()
      .getByRole("region", { name: "Signed reviews" })
      .getByText("Rejected, the whole prescription: The photo cannot be read.")
      .waitFor()
    expect(await statusOf(waiting)).toBe("rejected")
    expect(faults()).toEqual([])
  }, 240_000)

  it("is not signed before every page was shown, and N shows the next one", async () => {
    // Given two pages, of which the first is in sight
    await signIn(DEMO.pharmacist)
    const waiting = await prescriptionFor([medicine.variant_id], ["Page one"], ["Page two"])
    await visit(`/prescriptions/${waiting.prescriptionId}`)
    await page().getByRole("button", { name: "Claim", exact: true }).click()
    await page()
      .getByText(/^Yours for/)
      .waitFor()
    await page()
      .getByText(/^Not opened yet: page 2\./)
      .waitFor()

    // When it is rejected, then the page that was not shown is named
    await page().keyboard.press("r")
    await page()
      .getByRole("radio", { name: /The photo cannot be read/ })
      .waitFor()
    await page().keyboard.press("1")
    await page().keyboard.press("Control+Enter")
    await page()
      .getByRole("region", { name: "Verdict on the whole prescription" })
      .getByText("Not signed. Page 2: not opened by you yet.")
      .waitFor()
    expect(await statusOf(waiting)).toBe("in_review")

    // and after it was shown the same key signs
    await page().keyboard.press("n")
    await page().getByAltText("Page 2 of the prescription").waitFor()
    await everyPageIsOpened()
    await page().keyboard.press("Control+Enter")
    await page()
      .getByRole("region", { name: "Signed reviews" })
      .getByText("Rejected, the whole prescription: The photo cannot be read.")
      .waitFor()
    expect(await statusOf(waiting)).toBe("rejected")
    expect(faults()).toEqual([])
  }, 240_000)

  it("lists a reused image apart, names the earlier one, and lets it on with a reason", async () => {
    // Given one image from two accounts
    await signIn(DEMO.pharmacist)
    const image = await prescriptionImage(["Dr. Test Doctor", "The same page"])
    const sent: string[] = []
    for (const name of ["reuse1", "reuse2"]) {
      const customer = await registerCustomer(shop(), `${name}@pulsekart.test`)
      const cart = await cartWith(customer, [{ variant_id: medicine.variant_id, quantity: 1 }])
      sent.push((await expectOk(uploadPrescription(customer, cart.id, image))).prescription.id)
    }
    await visit("/prescriptions")
    await page()
      .getByText(/same image 1,/)
      .waitFor()
    await page().getByLabel("Status").click()
    await page()
      .getByRole("option", { name: /^on hold: same image/ })
      .click()
    await page()
      .getByRole("row", { name: /on hold/ })
      .getByRole("link")
      .click()
    await page().waitForURL(`**/prescriptions/${sent[1]}`)

    // When it is opened, then the earlier one is a link with its state, and no line can be signed
    const banner = page().getByRole("alert").filter({ hasText: "sent before" })
    await banner
      .getByText(/from another account, of Test Customer, .*in review, no verdict yet/)
      .waitFor()
    expect(await banner.getByRole("link").getAttribute("href")).toContain(sent[0])
    await page().getByRole("button", { name: "Claim", exact: true }).waitFor()
    await page().keyboard.press("c")
    await page()
      .getByText(/^Yours for/)
      .waitFor()
    expect(await form().count()).toBe(0)

    // and with a reason it goes on to its review
    await page().getByLabel("Why it may be reviewed").fill("Both are named on it")
    await page().getByRole("button", { name: "Release to review" }).click()
    await form().waitFor()
    const released = page().getByRole("region", { name: "Released image" })
    await released.getByText(/let the reused image be reviewed$/).waitFor()
    await released.getByText("Both are named on it").waitFor()
    await page().getByRole("button", { name: "Put back in the queue" }).click()

    // and the earlier one names the later one, as such
    await visit(`/prescriptions/${sent[0]}`)
    const later = page().getByRole("alert").filter({ hasText: "sent again later" })
    expect(await later.getByRole("link").getAttribute("href")).toContain(sent[1])
    expect(faults()).toEqual([])
  }, 240_000)

  it("finds one by the beginning of its reference, and shows names and supplies beside it", async () => {
    // Given a page that names another person than its account
    await signIn(DEMO.pharmacist)
    const waiting = await prescriptionFor(
      [medicine.variant_id],
      ["Patient: Ravindra Example", "Tab Example 500 mg", "1-0-1 x 5 days"]
    )
    const pharmacist = await loginStaff(shop(), DEMO.pharmacist)
    await readByOcr(waiting, pharmacist)
    const { prescription } = await expectOk(
      pharmacist.get<{ prescription: { reference: string } }>(
        `/admin/prescriptions/${waiting.prescriptionId}`
      )
    )

    // When it is searched for as somebody says it on the telephone, in the list of the rejected
    await visit("/prescriptions")
    await page().getByLabel("Status").click()
    await page()
      .getByRole("option", { name: /^rejected/ })
      .click()
    await page()
      .getByLabel("Search by the prescription's reference")
      .fill(prescription.reference.slice(3, 8).toLowerCase())
    await page().getByRole("link", { name: prescription.reference }).click()
    await page().waitForURL(`**/prescriptions/${waiting.prescriptionId}`)
    await page().getByRole("button", { name: "Claim", exact: true }).click()

    // Then what the account has is said, and the name in sight until the right one is written
    await page()
      .getByRole("region", { name: "Already supplied" })
      .getByText(
        "Nothing was supplied to this account on a prescription, and no other approval of it is open."
      )
      .waitFor()
    const notice = form().getByText(
      "The page names Ravindra Example; the account's patient is Test Customer."
    )
    await notice.waitFor()
    expect(await inSight(notice)).toBe(true)
    await form().getByLabel("Patient's name").fill("T. Customer")
    await notice.waitFor({ state: "hidden" })
    await page().getByRole("button", { name: "Put back in the queue" }).click()
    expect(faults()).toEqual([])
  }, 240_000)

  it("asks the customer, shows the answer, and takes a signed mistake back", async () => {
    // Given a question, asked by keyboard
    await signIn(DEMO.pharmacist)
    const waiting = await prescriptionFor([medicine.variant_id])
    await claimByKey(waiting)
    await page().keyboard.press("q")
    await page().getByLabel("Question to the customer").fill("Which strength do you take?")
    await page()
      .getByRole("radio", { name: /The dose is missing/ })
      .check()
    await page()
      .getByRole("button", { name: /Sign the question/ })
      .click()
    await page().getByRole("region", { name: "Questions" }).getByText("Which strength").waitFor()

    // When the customer answers
    const path = `/store/prescriptions/${waiting.prescriptionId}`
    const { prescription } = await expectOk(
      waiting.customer.get<{ prescription: { queries: { id: string; text: string }[] } }>(path)
    )
    expect(prescription.queries).toMatchObject([{ text: "Which strength do you take?" }])
    await expectOk(
      waiting.customer.post(`${path}/queries/${prescription.queries[0].id}/answers`, {
        text: "The small one",
      })
    )

    // Then the answer is there for the review
    await claimByKey(waiting)
    await page()
      .getByText(/The customer answered, .*: The small one/)
      .waitFor()
    await fillChecklist(checklist)
    await fillLine(packUnits)
    await page().keyboard.press("Control+Enter")
    await page().getByText("Signed.", { exact: true }).waitFor()

    // and what was signed can be taken back with a reason
    await visit(`/prescriptions/${waiting.prescriptionId}`)
    await page().getByRole("button", { name: "Take the approval back" }).click()
    await page().getByText("It stops a cart that is not paid.").waitFor()
    await page().getByLabel("What was wrong").fill("The wrong strength")
    await page().getByRole("button", { name: "Take it back" }).click()
    await page()
      .getByRole("region", { name: "Taken back" })
      .getByText(/: .+ \(.+\) took the approval back$/)
      .waitFor()
    expect(await statusOf(waiting)).toBe("in_review")
    const refused = await waiting.customer.post<{ code: string }>(
      `/store/carts/${waiting.cartId}/checkout`
    )
    expect(refused.body.code).toBe("rx_required")
    expect(faults()).toEqual([])
  }, 240_000)
}

/** Is it in the window, and nothing over it? */
function inSight(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => {
    const { left, top, height } = element.getBoundingClientRect()
    const above = document.elementFromPoint(left + 2, top + height / 2)
    return above !== null && element.contains(above)
  })
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

async function fillLine(quantity: number): Promise<void> {
  await form().getByLabel("As written on the prescription").fill("One line")
  await form().getByLabel("Dose").fill("1-0-1 after food")
  await form().getByLabel("Quantity", { exact: false }).first().fill(String(quantity))
  await form().locator("[data-line]").first().focus()
  await page().keyboard.press("m")
  await page().keyboard.press("a")
}

async function refusedWith(message: string): Promise<void> {
  await form().getByRole("alert").getByText(`Not signed. ${message}`).waitFor()
}

async function claimByKey({ prescriptionId }: Waiting): Promise<void> {
  await visit(`/prescriptions/${prescriptionId}`)
  await page().getByRole("button", { name: "Claim", exact: true }).waitFor()
  await page().keyboard.press("c")
  await page()
    .getByText(/^Yours for 1\d min/)
    .waitFor()
  await everyPageIsOpened()
}

async function everyPageIsOpened(): Promise<void> {
  await page()
    .getByText(/^Not opened yet/)
    .waitFor({ state: "hidden" })
}

async function readByOcr({ prescriptionId }: Waiting, pharmacist: Caller): Promise<void> {
  for (;;) {
    const { prescription } = await expectOk(
      pharmacist.get<{ prescription: Prescription }>(`/admin/prescriptions/${prescriptionId}`)
    )
    if (prescription.ocr_status !== "reading") {
      expect(prescription.ocr_status).toBe("read")
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
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
