import { rows } from "../harness/postgres"
import { DEMO, istToday, medicinesOn, storefront } from "../harness/shop"
import { faults, page, shop, signIn, visit } from "./desk"

const CITATION = "G.S.R. 000(E), a test's own gazette"

export function medicines(): void {
  it("finds a medicine and classifies it from a later day on, never without a source", async () => {
    // Given a medicine without a schedule
    await signIn(DEMO.pharmacist)
    const [medicine] = await medicinesOn(await storefront(shop()), { rx: false, scheme: "OTC" })
    if (!medicine) {
      throw new Error("No medicine without a schedule on the shelf.")
    }
    const tomorrow = new Date(Date.parse(istToday()) + 86_400_000).toISOString().slice(0, 10)

    // When the pharmacist searches and opens it
    await visit("/medicines")
    await page().getByLabel("Search by name, SKU or maker").fill(medicine.title)
    await page().getByRole("table", { name: "Medicines" }).getByText(medicine.title).waitFor()
    await until1Row()
    await page().getByLabel("Search by name, SKU or maker").press("Tab")
    await page().getByRole("link", { name: medicine.title }).press("Enter")
    await page().getByRole("heading", { name: medicine.title }).waitFor()

    // and classifies it without a source: the field says so, and nothing is on record
    const form = page().getByRole("form", { name: "New classification" })
    await form.getByLabel("Schedule").click()
    await page().getByRole("option", { name: "H1", exact: true }).click()
    await form.getByLabel("In force from").fill(tomorrow)
    await form.getByRole("button", { name: "Classify" }).click()
    await form.getByRole("alert").getByText("Name the source").waitFor()
    expect(await form.getByLabel("Source").getAttribute("aria-invalid")).toBe("true")
    expect(await classificationsBy(CITATION)).toBe(0)

    // and then with a source
    await form.getByLabel("Source").fill(CITATION)
    await form.getByLabel("Source").press("Enter")

    // Then it is in the history, and not yet in force
    const added = page().getByRole("row").filter({ hasText: CITATION })
    await added.waitFor()
    expect(await added.textContent()).toContain("not yet in force")
    expect(await classificationsBy(CITATION)).toBe(1)
    expect(await form.getByRole("alert").count()).toBe(0)
    expect(faults()).toEqual([])
  }, 120_000)

  it("shows an operator what a medicine is, without the form", async () => {
    // Given an operator, who may not classify
    await signIn(DEMO.operator)

    // When they open a medicine
    await visit("/medicines")
    await page().getByRole("table", { name: "Medicines" }).getByRole("link").first().click()

    // Then its facts and lots are there, the form is not
    await page().getByRole("heading", { name: "Batches" }).waitFor()
    await page().getByText("List MRP").waitFor()
    expect(await page().getByRole("form", { name: "New classification" }).count()).toBe(0)
  })
}

async function until1Row(): Promise<void> {
  await page().waitForFunction(() => document.querySelectorAll("tbody tr").length === 1)
}

async function classificationsBy(citation: string): Promise<number> {
  const found = await rows(
    shop().databaseUrl,
    "select id from drug_classification where citation = $1",
    [citation]
  )
  return found.length
}
