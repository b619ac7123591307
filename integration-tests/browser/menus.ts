import { DEMO } from "../harness/shop"
import { failures, page, refusals, shop, signIn, trail, visit } from "./desk"

/** Own pages that stand in a role's menu. Core's pages are read by all. */
const OWN = {
  [DEMO.owner]: [
    "Hand-over",
    "Medicines",
    "Sales",
    "Outbox",
    "Staff",
    "Audit",
    "Red flags",
    "Knowledge",
  ],
  [DEMO.operator]: ["Hand-over", "Medicines", "Sales", "Knowledge"],
  [DEMO.pharmacist]: ["Prescriptions", "Hand-over", "Medicines", "Consult reviews", "Red flags"],
  [DEMO.support]: ["Hand-over", "Medicines", "Outbox", "Knowledge"],
  [DEMO.auditor]: ["Hand-over", "Medicines", "Sales", "Audit", "Red flags", "Knowledge"],
}
const NEVER = {
  [DEMO.owner]: ["Prescriptions"],
  [DEMO.operator]: ["Prescriptions", "Outbox", "Staff", "Audit", "Red flags"],
  [DEMO.pharmacist]: ["Sales", "Outbox", "Staff", "Audit"],
  [DEMO.support]: ["Prescriptions", "Sales", "Staff", "Audit", "Red flags"],
  [DEMO.auditor]: ["Prescriptions", "Outbox", "Staff"],
}
/** Each is closed to the role, whatever stands on core's page. */
const CLOSED_BUTTONS = {
  [DEMO.operator]: ["Import", "Export"],
  [DEMO.pharmacist]: ["Create", "Import", "Export"],
  [DEMO.support]: ["Create", "Import", "Export"],
  [DEMO.auditor]: ["Create", "Import", "Export"],
}

export function menus(): void {
  it.each([DEMO.owner, DEMO.operator, DEMO.pharmacist, DEMO.support, DEMO.auditor] as const)(
    "%s opens every entry of the menu, and the server refuses nothing",
    async (email) => {
      await signIn(email)
      await visit("/orders")
      await page().getByRole("link", { name: "Hand-over" }).waitFor()
      await page().waitForSelector("a[href$='/app/handovers']")
      const main = await entries("/orders")
      for (const name of OWN[email]) {
        expect(main.map((entry) => entry.name)).toContain(name)
      }
      for (const name of NEVER[email]) {
        expect(main.map((entry) => entry.name)).not.toContain(name)
      }
      const settings = await entries("/settings/store")

      refusals()
      const refused: { path: string; refused: string[] }[] = []
      for (const { path } of [...main, ...settings]) {
        await visit(path)
        await page().locator("main").first().waitFor()
        await page().waitForLoadState("networkidle")
        expect(await page().getByText("This page cannot be shown").count()).toBe(0)
        refused.push({ path, refused: refusals() })
      }
      expect(refused.filter((one) => one.refused.length > 0)).toEqual([])
      expect(failures()).toEqual([])
    },
    400_000
  )

  it.each([DEMO.operator, DEMO.pharmacist, DEMO.support, DEMO.auditor] as const)(
    "%s is offered no button that the server refuses",
    async (email) => {
      await signIn(email)
      await visit("/products")
      await page().getByRole("heading", { name: "Products" }).first().waitFor()
      await page().getByRole("link", { name: "Hand-over" }).waitFor()
      await page().waitForLoadState("networkidle")
      for (const name of CLOSED_BUTTONS[email]) {
        expect(await page().locator("main").getByRole("link", { name }).count()).toBe(0)
      }
      const rowMenus = await page().locator("main td [aria-haspopup=menu]:visible").count()
      expect(rowMenus > 0).toBe(email === DEMO.operator)
      // The control: who may make a product has the button
      const create = await page().locator("main").getByRole("link", { name: "Create" }).count()
      expect(create).toBe(email === DEMO.operator ? 1 : 0)
    },
    120_000
  )

  it("is React for production", async () => {
    await visit("/login")
    const source = await page().locator("script[type=module][src]").first().getAttribute("src")
    const answer = await page().request.get(new URL(source ?? "", page().url()).toString())
    const bundle = await answer.text()
    expect(bundle).toContain("Welcome to PulseKart")
    expect(bundle).not.toContain("Download the React DevTools")
  })

  it("asks no other host for anything", () => {
    const foreign = trail().filter(
      (address) => /^https?:/.test(address) && new URL(address).host !== new URL(shop().url).host
    )
    expect(foreign).toEqual([])
  })
}

/** What the menu shows, once it has settled. */
async function entries(path: string): Promise<{ name: string; path: string }[]> {
  await visit(path)
  await page().locator("main").first().waitFor()
  await page().waitForLoadState("networkidle")
  return await page()
    .locator("aside a[href]:visible")
    .evaluateAll((links) =>
      links.map((link) => ({
        name: link.textContent?.trim() ?? "",
        path: new URL(link instanceof HTMLAnchorElement ? link.href : "").pathname.replace(
          /^\/app/,
          ""
        ),
      }))
    )
}
