import { DEMO, medicinesOn, storefront } from "../harness/shop"
import { faults, page, prescriptionFor, shop, signIn, visit } from "./desk"

export function queueStates(): void {
  it("shows a part of the queue with nothing in it as empty", async () => {
    // Given no prescription was stopped
    await signIn(DEMO.pharmacist)
    await visit("/prescriptions")

    // When the pharmacist asks for those that were taken back for good
    await page().getByLabel("Status").click()
    await page()
      .getByRole("option", { name: /^taken back/ })
      .click()

    // Then the page says that there are none
    await page().getByText("No prescription waits here.").waitFor()
    expect(await page().getByRole("table").count()).toBe(0)
    expect(faults()).toEqual([])
  })

  it("tells of one that comes in while the queue is open", async () => {
    await signIn(DEMO.pharmacist)
    const scheduled = await medicinesOn(await storefront(shop()), { rx: true, scheme: "H" })
    await visit("/prescriptions")
    await page()
      .getByText(/^Waiting \d+/)
      .waitFor()

    await prescriptionFor([scheduled[0].variant_id])

    await page().getByRole("status").getByText("1 new prescription waits").waitFor()
    expect(await page().title()).toMatch(/^\(\d+\) Prescriptions/)
    expect(faults()).toEqual([])
  }, 120_000)

  it("offers another try when the queue cannot be read, and none when the role may not", async () => {
    // Given the server fails, when the queue opens, then the reason and a way on are shown
    await answerQueueWith(500, "The server is busy")
    await visit("/prescriptions")
    await page().getByRole("alert").getByText("The server is busy").waitFor()
    expect(await page().getByRole("button", { name: "Try again" }).isVisible()).toBe(true)

    // Given the server refuses, then there is nothing to try again
    await answerQueueWith(403, "Closed")
    await visit("/prescriptions")
    await page().getByRole("alert").getByText("Closed").waitFor()
    expect(await page().getByRole("button", { name: "Try again" }).count()).toBe(0)
    expect(await page().getByRole("button", { name: "Start next" }).count()).toBe(0)
    expect(
      await page()
        .getByText(/^Waiting \d/)
        .count()
    ).toBe(0)
    await page().unrouteAll()
    expect(faults()).toEqual([])
  })
}

async function answerQueueWith(status: number, message: string): Promise<void> {
  await page().unrouteAll()
  await page().route("**/admin/prescriptions?*", (route) =>
    route.fulfill({ status, json: { type: "refused", code: "refused", message } })
  )
}
