import type { Page } from "playwright-core"
import { openBrowser } from "../harness/browser"
import { expectOk } from "../harness/http"
import { SEED_PASSWORD } from "../harness/settings"
import {
  cartWith,
  DEMO,
  fullChecklist,
  medicinesOn,
  openCheckout,
  prescriptionImage,
  registerCustomer,
  storefront,
  uploadPrescription,
  type Prescription,
  type Shop,
} from "../harness/shop"
import { startSystem, until, type System } from "../harness/system"

describe("the pharmacist's desk in a browser", () => {
  let system: System
  let shop: Shop
  let page: Page
  let closeBrowser: () => Promise<void>

  beforeAll(async () => {
    system = await startSystem({ settings: { DISABLE_ADMIN: "false" } })
    shop = {
      url: system.url(),
      databaseUrl: system.databaseUrl,
      simulatorUrl: system.simulatorUrl,
      password: SEED_PASSWORD,
    }
    const browser = await openBrowser()
    page = browser.page
    closeBrowser = browser.close
  }, 240_000)

  afterAll(async () => {
    await closeBrowser?.()
    await system?.stop()
  })

  it("takes a prescription from login to a signed verdict that opens the checkout", async () => {
    // Given a cart with a scheduled medicine and its uploaded prescription
    const customer = await registerCustomer(shop, "browser@pulsekart.test")
    const [rx] = await medicinesOn(await storefront(shop), { rx: true, scheme: "H" })
    if (!rx) {
      throw new Error("No scheduled medicine on the shelf.")
    }
    const cart = await cartWith(customer, [{ variant_id: rx.variant_id, quantity: 1 }])
    const image = await prescriptionImage(["Dr. Test Doctor", "Rx  One line", "1-0-1 x 15 days"])
    const { prescription } = await expectOk(uploadPrescription(customer, cart.id, image))
    const refused = await customer.post<{ code: string }>(`/store/carts/${cart.id}/checkout`)
    expect(refused.body.code).toBe("rx_required")

    // When a pharmacist logs in and finds it in the queue
    await page.goto(`${shop.url}/app/login`, { waitUntil: "domcontentloaded", timeout: 120_000 })
    await page.getByPlaceholder("Email").fill(DEMO.pharmacist)
    await page.getByPlaceholder("Password").fill(shop.password)
    await page.getByRole("button", { name: "Continue with Email" }).click()
    await page.waitForURL((url) => !url.pathname.includes("login"), { timeout: 60_000 })
    await page.goto(`${shop.url}/app/prescriptions`)
    await page
      .getByRole("row", { name: /in review/ })
      .first()
      .click()

    // and claims it: the image shows, turns and grows
    await page.getByRole("button", { name: "Claim", exact: true }).click()
    const picture = page.getByAltText("Page 1 of the prescription")
    await picture.waitFor()
    expect(await picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(
      100
    )
    await page.getByLabel("Prescription image").focus()
    await page.keyboard.press("r")
    await page.keyboard.press("+")
    expect(await picture.getAttribute("style")).toContain("rotate(90deg)")
    expect(await picture.getAttribute("style")).toContain("125%")

    // and signs without a dose: nothing is signed, and the field is named
    const form = page.getByRole("form", { name: "Verdict" })
    const checklist = fullChecklist()
    await form.getByLabel("Patient's name").fill(checklist.patient_name)
    await form.getByLabel("Patient's address").fill(checklist.patient_address)
    await form.getByLabel("Prescriber's name").fill(checklist.prescriber_name)
    await form.getByLabel("Registration number").fill(checklist.prescriber_registration_number)
    await form.getByLabel("Council").fill(checklist.council)
    await form.getByLabel("Date on the prescription").fill(checklist.authored_on)
    await form.getByLabel("Signed by the prescriber").click()
    await form.getByLabel("As written on the prescription").fill("One line")
    await form.getByRole("button", { name: /Sign the verdict/ }).click()
    await form.getByRole("alert").getByText("dose_text").waitFor()
    expect(await statusOf(prescription.id)).toBe("in_review")

    // and then with the dose, by keyboard
    await form.getByLabel("Dose").fill("1-0-1 after food")
    await page.keyboard.press("Control+Enter")
    await page.getByRole("region", { name: "Signed reviews" }).waitFor()

    // Then the customer's checkout opens
    await until(async () => (await statusOf(prescription.id)) === "active", "the signed verdict")
    expect((await openCheckout(customer, cart.id)).amount_paise).toBeGreaterThan(0)

    async function statusOf(id: string): Promise<string> {
      const answer = await expectOk(
        customer.get<{ prescription: Prescription }>(`/store/prescriptions/${id}`)
      )
      return answer.prescription.status
    }
  }, 240_000)

  it("shows an empty queue as empty, and says why when the queue cannot be read", async () => {
    // Given nothing is left in review, when the queue opens, then it says so
    await page.goto(`${shop.url}/app/prescriptions`)
    await page.getByText("No prescription waits here.").waitFor({ timeout: 60_000 })

    // Given the server refuses, when the queue opens, then the reason and a way on are shown
    await page.route("**/admin/prescriptions?*", (route) =>
      route.fulfill({
        status: 403,
        contentType: "application/json",
        body: JSON.stringify({ type: "forbidden", code: "permission_denied", message: "Closed" }),
      })
    )
    await page.reload()
    await page.getByRole("alert").getByText("Closed").waitFor({ timeout: 60_000 })
    expect(await page.getByRole("button", { name: "Try again" }).isVisible()).toBe(true)
  }, 120_000)
})
