import { expectOk } from "../harness/http"
import { DEMO, loginStaff, storefront } from "../harness/shop"
import { failures, faults, page, shop, signIn, visit } from "./desk"

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
      .getByText(/^complete and unchanged: \d+ events$/)
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
    await page().getByText("No order, prescription, person or product has this name.").waitFor()
    await search.fill(DEMO.owner)
    await events.getByText("logged in").first().waitFor()

    await visit("/staff")
    const invite = page().getByRole("form", { name: "Invite" })
    await invite.getByLabel("E-mail of the person").fill("colleague@pulsekart.test")
    await invite.getByLabel("support").click()
    await invite.getByRole("button", { name: "Invite" }).click()
    await invite.getByText("colleague@pulsekart.test is invited").waitFor()
    const open = page().getByRole("region", { name: "Open invitations" })
    const row = open.getByRole("row", { name: /colleague@pulsekart\.test/ })
    expect(await row.textContent()).toContain("support")
    await row.getByRole("button", { name: "Send a new link" }).click()
    await open.getByText("colleague@pulsekart.test is invited").waitFor()
    await row.getByRole("button", { name: "Take back" }).click()
    await row.waitFor({ state: "detached" })
    // Core's own way to invite, which asks no role, is not offered
    await visit("/settings/users")
    await page().getByText(DEMO.auditor).waitFor()
    expect(await page().locator("a[href$='/settings/users/invite']:visible").count()).toBe(0)

    await visit("/sales")
    await page().getByLabel("First day").fill("2020-01-01")
    await page().getByLabel("Last day").fill("2020-01-02")
    await page().getByText("On these days nothing was taken or given back").waitFor()
    await page().getByLabel("First day").fill("2018-01-01")
    await page().getByRole("alert").getByText("at most 366 days at once").waitFor()

    await visit("/outbox")
    await page().getByRole("heading", { name: "Outbox" }).waitFor()
    await page()
      .getByLabel("Search by order number, prescription or the recipient's e-mail")
      .fill("999999")
    await page().getByText("There is no such message.").waitFor()
    expect(faults()).toEqual([])
  }, 120_000)

  it("tells somebody without a role so, and whom to ask, on the page to log in", async () => {
    const owner = await loginStaff(shop(), DEMO.owner)
    const { staff } = await expectOk(
      owner.get<{ staff: { id: string; email: string }[] }>("/admin/staff")
    )
    const id = staff.find(({ email }) => email === DEMO.support)?.id
    await expectOk(owner.post(`/admin/staff/${id}/roles`, { roles: [] }))
    await signIn(DEMO.support)

    // When they open the admin, then one page says it all, and a role opens the rest
    await visit("/orders")
    await page().getByText("You are logged in, and you have no role here.").waitFor()
    await page()
      .getByText(/Ask \S.*\./)
      .waitFor()
    await expectOk(owner.post(`/admin/staff/${id}/roles`, { roles: ["support"] }))
    await page().getByRole("button", { name: "Try again" }).click()
    await page().getByRole("heading", { name: "Orders" }).first().waitFor()
    await page().getByText("“Order Total” is what is left after refunds").waitFor()
    // The control: nobody else is told anything there
    await page().context().clearCookies()
    await visit("/orders")
    await page().getByPlaceholder("Email").waitFor()
    expect(await page().getByText("you have no role here").count()).toBe(0)
    expect(failures()).toEqual([])
  }, 120_000)

  it("opens one message as it was said, without another person's link", async () => {
    const store = await storefront(shop())
    await store.post("/auth/customer/emailpass/reset-password", { identifier: DEMO.asha })
    await signIn(DEMO.owner)

    await visit("/outbox")
    await page()
      .getByLabel("Search by order number, prescription or the recipient's e-mail")
      .fill(DEMO.asha)
    await page()
      .getByRole("row", { name: /New password/ })
      .first()
      .click()

    await page().getByText("works once, for 15 minutes").waitFor()
    await page().getByText("(the link is not shown)").waitFor()
    expect(
      await page()
        .getByText(/token=/)
        .count()
    ).toBe(0)
    await page().getByText("shown here only").waitFor()
    expect(await page().getByRole("button", { name: "Send again" }).count()).toBe(0)
    expect(faults()).toEqual([])
  }, 120_000)

  it("tells a new pharmacist at the queue what is missing, and the owner whom to confirm", async () => {
    // Given somebody who was made a pharmacist and has no registration
    const owner = await loginStaff(shop(), DEMO.owner)
    const { staff } = await expectOk(
      owner.get<{ staff: { id: string; email: string; roles: string[] }[] }>("/admin/staff")
    )
    const person = staff.find(({ email }) => email === DEMO.support)
    await expectOk(
      owner.post(`/admin/staff/${person?.id}/roles`, { roles: ["support", "pharmacist"] })
    )
    await signIn(DEMO.support)

    // When they open the queue, then it says so and leads to the page
    await visit("/prescriptions")
    await page().getByText("No registration is on file: you cannot sign yet.").waitFor()
    await page().getByRole("main").getByRole("link", { name: "My registration" }).click()
    const form = page().getByRole("form", { name: "Registration" })
    await form.getByLabel("Name on the certificate").fill("Sunita Example")
    await form.getByLabel("Council").fill("Karnataka State Pharmacy Council")
    await form.getByLabel("Registration number").fill("KA 555")
    await form.getByLabel("Valid until").fill("2099-12-31")
    await form.getByRole("button", { name: "Enter the registration" }).click()
    await page()
      .getByText(/^The owner has not confirmed it/)
      .waitFor()

    // and when the owner confirms it, then it is in force
    await signIn(DEMO.owner)
    await visit("/staff")
    const registrations = page().getByRole("region", { name: "Registrations of pharmacists" })
    const waiting = registrations.getByRole("group", { name: /^Registration of / }).filter({
      hasText: "KA 555",
    })
    await waiting.getByText("nothing can be signed").waitFor()
    await waiting.getByRole("button", { name: "Confirm or change" }).click()
    await waiting.getByRole("checkbox").first().click()
    await waiting.getByRole("button", { name: "Confirm with these licences" }).click()
    await waiting.getByText("in force").waitFor()
    await signIn(DEMO.support)
    await visit("/registration")
    await page().getByText("It is in force: you can sign.").waitFor()

    await expectOk(owner.post(`/admin/staff/${person?.id}/roles`, { roles: ["support"] }))
    expect(faults()).toEqual([])
  }, 120_000)

  it("tells a pharmacist that these are not for their role", async () => {
    await signIn(DEMO.pharmacist)
    for (const path of ["/staff", "/audit", "/outbox", "/sales"]) {
      await visit(path)
      await page()
        .getByRole("alert")
        .getByText("Your role does not allow this: ask an owner")
        .waitFor()
      expect(await page().getByRole("table").count()).toBe(0)
      expect(await page().getByRole("link", { name: "Export as CSV" }).count()).toBe(0)
      expect(await page().getByRole("link", { name: "Prescriptions" }).isVisible()).toBe(true)
      expect(await page().locator(`aside a[href$='${path}']:visible`).count()).toBe(0)
    }
    expect(faults()).toEqual([])
  }, 120_000)
}
