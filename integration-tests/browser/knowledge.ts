import type { Cms } from "../harness/cms"
import { createSource, loginCms, richText, write } from "../harness/cms-desk"
import { DEMO } from "../harness/shop"
import { faults, page, signIn, visit } from "./desk"

const TITLE = "A document whose way is followed"
const FOLLOWS_MS = 180_000

export function knowledge(running: () => Cms): void {
  it("shows how far the index is, and finds one document and its way", async () => {
    const admin = await loginCms(running(), "admin")
    await write(admin, "articles", {
      title: TITLE,
      slug: "a-document-whose-way-is-followed",
      summary: "For the page that shows it.",
      body: richText({ heading: "What to see", text: "It is indexed in pieces." }),
      sources: [await createSource(admin, "A reference of the way")],
    })
    await signIn(DEMO.owner)

    await visit("/knowledge")
    await page().getByRole("table", { name: "Generations of the index" }).waitFor()
    await page().getByLabel("Part of a title").fill("whose way")
    const documents = page().getByRole("table", { name: "Documents" })
    await documents.getByRole("link", { name: TITLE }).waitFor({ timeout: FOLLOWS_MS })
    await page().getByLabel("Part of a title").press("Escape")
    await documents.getByRole("link", { name: TITLE }).press("Enter")

    await page().getByRole("heading", { name: "From edit to answer" }).waitFor()
    await page()
      .getByRole("region", { name: /^Indexed in/ })
      .getByText(/What to see/)
      .first()
      .waitFor({ timeout: FOLLOWS_MS })
    expect(faults()).toEqual([])
  }, 400_000)

  it("re-indexes beside the index in use, after a question, and shows when it is done", async () => {
    await visit("/knowledge")
    await page().getByRole("button", { name: "Re-index" }).click()
    await page().getByRole("alertdialog").getByRole("button", { name: "Re-index" }).click()

    const job = page()
      .getByRole("list", { name: "Jobs" })
      .getByRole("listitem")
      .filter({ hasText: "Re-index" })
      .first()
    await job.getByText("done", { exact: true }).waitFor({ timeout: 300_000 })
    await page().getByText("up to date").waitFor({ timeout: FOLLOWS_MS })
    const states = page().getByRole("table", { name: "Generations of the index" })
    expect(await states.getByText("live", { exact: true }).count()).toBe(1)
    expect(faults()).toEqual([])
  }, 420_000)

  it("has words for a search without a result, and for a document that nobody knows", async () => {
    await page().getByLabel("Part of a title").fill("no such document anywhere")
    await page().getByText("No document matches.").waitFor()

    await visit("/knowledge/articles/999999")
    await page().getByRole("alert").getByText("The search knows nothing of this document").waitFor()
    expect(await page().getByRole("region", { name: "Announced by the CMS" }).count()).toBe(0)
    expect(faults()).toEqual([])
  }, 120_000)
}
