import type { Page } from "playwright-core"
import { expectOk, type Caller } from "../../integration-tests/harness/http"
import {
  cartWith,
  fullChecklist,
  prescriptionImage,
  uploadPrescription,
  type Medicine,
} from "../../integration-tests/harness/shop"
import type { Screens } from "./screens"

export type Waiting = { customer: Caller; cartId: string; prescriptionId: string }

let pages = 0

/** A customer's cart and its prescription; no two pages are alike unless `image` is given. */
export async function send(
  customer: Caller,
  medicines: Medicine[],
  image?: Buffer
): Promise<Waiting> {
  const cart = await cartWith(
    customer,
    medicines.map(({ variant_id }) => ({ variant_id, quantity: 1 }))
  )
  const page = image ?? (await prescriptionImage([`Dr. Test Doctor ${pages++}`, "Rx  One line"]))
  const { prescription } = await expectOk(uploadPrescription(customer, cart.id, page))
  return { customer, cartId: cart.id, prescriptionId: prescription.id }
}

/** Opens a prescription and takes it, by keyboard. */
export async function claim(screens: Screens, { prescriptionId }: Waiting): Promise<void> {
  await screens.visit(`/prescriptions/${prescriptionId}`)
  await screens.page.getByRole("button", { name: "Claim", exact: true }).waitFor()
  await screens.page.keyboard.press("c")
  await screens.page.getByText(/^Yours for 1\d min/).waitFor()
  await screens.page.getByText(/^Not opened yet/).waitFor({ state: "hidden" })
}

/** Types what the page says and signs one line as a generic, by keyboard. */
export async function approve(screens: Screens, baseUnits: number): Promise<void> {
  const { page } = screens
  const form = formOf(page)
  const checklist = fullChecklist()
  await form.getByLabel("Patient's name").fill(checklist.patient_name)
  await form.getByLabel("Patient's address").fill(checklist.patient_address)
  await form.getByLabel("Prescriber's name").fill(checklist.prescriber_name)
  await form.getByLabel("Registration number").fill(checklist.prescriber_registration_number)
  await form.getByLabel("Council").fill(checklist.council)
  await form.getByLabel("Date on the prescription").fill(checklist.authored_on)
  await form.getByLabel("Signed by the prescriber").click()
  await form.getByLabel("As written on the prescription").fill("One line")
  await form.getByLabel("Dose").fill("1-0-1 after food")
  await form.getByLabel("Quantity", { exact: false }).first().fill(String(baseUnits))
  await form.locator("[data-line]").first().focus()
  await page.keyboard.press("m")
  await page.keyboard.press("a")
  await page.keyboard.press("Control+Enter")
  await page.getByText("Signed.", { exact: true }).waitFor()
}

export async function rejectUnreadable({ page }: Screens): Promise<void> {
  await page.keyboard.press("r")
  await page.getByRole("radio", { name: /The photo cannot be read/ }).waitFor()
  await page.keyboard.press("1")
  await page.keyboard.press("Control+Enter")
  await page.getByText("Rejected, the whole prescription: The photo cannot be read.").waitFor()
}

export async function askCustomer({ page }: Screens, question: string): Promise<void> {
  await page.keyboard.press("q")
  await page.getByLabel("Question to the customer").fill(question)
  await page.getByRole("radio", { name: /The dose is missing/ }).check()
  await page.getByRole("button", { name: /Sign the question/ }).click()
  await page.getByRole("region", { name: "Questions" }).getByText(question).waitFor()
}

export async function releaseHold({ page }: Screens, reason: string): Promise<void> {
  await page.getByLabel("Why it may be reviewed").fill(reason)
  await page.getByRole("button", { name: "Release to review" }).click()
  await formOf(page).waitFor()
}

export async function statusOf({ customer, prescriptionId }: Waiting): Promise<string> {
  const { prescription } = await expectOk(
    customer.get<{ prescription: { status: string } }>(`/store/prescriptions/${prescriptionId}`)
  )
  return prescription.status
}

const formOf = (page: Page) => page.getByRole("form", { name: "Verdict" })
