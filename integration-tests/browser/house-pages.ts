import { DEMO, storefront } from "../harness/shop"
import { faults, page, shop, signIn, visit } from "./desk"

export function housePages(): void {
  it("shows an owner the staff, the log with its chain, and the outbox", async () => {
    await signIn(DEMO.owner)

    await visit("/staff")
    const roles = page().getByRole("group", { name: `Roles of ${DEMO.auditor}` })
    await roles.waitFor()
    expect(await roles.getByLabel("auditor").isChecked()).toBe(true)
    expect(await roles.getByLabel("pharmacist").isChecked()).toBe(false)

    await visit("/audit")
    await page()
      .getByText(/^chain intact, \d+ events$/)
      .waitFor()
    const events = page().getByRole("table", { name: "Audit events" })
    await events.waitFor()
    await page().getByLabel("What").click()
    await page().getByRole("option", { name: "Log-ins", exact: true }).click()
    await events.getByText("logged in").first().waitFor()
    expect(await events.getByText(/user_|\{/).count()).toBe(0)
    await page().getByRole("link", { name: "Export as CSV" }).waitFor()
    const search = page().getByLabel("Search by order number, prescription, person or product")
    await search.fill("no such thing")
    await page().getByText("No order, prescription, person or product is called so.").waitFor()
    await search.fill(DEMO.owner)
    await events.getByText("logged in").first().waitFor()

    await visit("/staff")
    const invite = page().getByRole("form", { name: "Invite" })
    await invite.getByLabel("E-mail of the person").fill("colleague@pulsekart.test")
    await invite.getByLabel("support").click()
    await invite.getByRole("button", { name: "Invite" }).click()
    await invite.getByText("colleague@pulsekart.test is invited").waitFor()

    await visit("/outbox")
    await page().getByRole("heading", { name: "Outbox" }).waitFor()
    await page().getByLabel("Search by order number or the customer's e-mail").fill("999999")
    await page().getByText("There is no such message.").waitFor()
    expect(faults()).toEqual([])
  }, 120_000)

  it("opens one message as it was said; its link where no e-mail leaves, to an owner", async () => {
    const store = await storefront(shop())
    await store.post("/auth/customer/emailpass/reset-password", { identifier: DEMO.asha })
    await signIn(DEMO.owner)

    await visit("/outbox")
    await page().getByLabel("Search by order number or the customer's e-mail").fill(DEMO.asha)
    await page()
      .getByRole("row", { name: /New password/ })
      .first()
      .click()

    await page().getByText("works once, for 15 minutes").waitFor()
    await page()
      .getByText(/\/reset-password\?token=/)
      .waitFor()
    await page().getByText("shown here only").waitFor()
    expect(await page().getByRole("button", { name: "Send again" }).count()).toBe(0)
    expect(faults()).toEqual([])
  }, 120_000)

  it("tells a pharmacist that these are not for their role", async () => {
    await signIn(DEMO.pharmacist)
    for (const path of ["/staff", "/audit", "/outbox"]) {
      await visit(path)
      await page().getByRole("alert").getByText("Your role has no permission for this").waitFor()
      expect(await page().getByRole("table").count()).toBe(0)
      expect(await page().getByRole("link", { name: "Prescriptions" }).isVisible()).toBe(true)
      expect(await page().locator(`aside a[href$='${path}']:visible`).count()).toBe(0)
    }
    expect(faults()).toEqual([])
  }, 120_000)
}
