import { setTimeout as pause } from "node:timers/promises"
import type { Cms } from "../harness/cms"
import { createSource, loginCms } from "../harness/cms-desk"
import { openConsult, type Consult, type Reply } from "../harness/consult"
import { DEMO, storefront } from "../harness/shop"
import { until } from "../harness/system"
import {
  askOnItsPage,
  draftArticle,
  leave,
  openFromQueue,
  previewed,
  publish,
  reviseInDraft,
  signInToPanel,
  unpublish,
} from "./cms-panel"
import { faults, page, shop, signIn, visit } from "./desk"

const QUESTION = "How do I clean the earmould of my hearing aid?"
const ADVICE = "Wash the earmould of a hearing aid in warm soapy water once a week."
const TITLE = "Cleaning the earmould of a hearing aid"
const REVISED = "Wash the earmould of a hearing aid in warm soapy water every evening."
const SOURCE = "A reference about hearing aids"
const NOTE = "Is once a week often enough?"
/** Publish to searchable takes seconds; the machine may be busy. */
const FOLLOWS_MS = 180_000

export function publication(running: () => Cms): void {
  let consult: Consult
  let articleId: string

  const cites = (reply: Reply) =>
    reply.citations.some(
      ({ collection, document_id }) => collection === "articles" && document_id === articleId
    )
  const says = (reply: Reply, sentence: string) => JSON.stringify(reply).includes(sentence)

  beforeAll(async () => {
    const admin = await loginCms(running(), "admin")
    await createSource(admin, SOURCE)
    consult = await openConsult(await storefront(shop()))
  })

  it("answers nothing from what an editor has only drafted", async () => {
    const cms = running()
    await signInToPanel(page(), cms.url, cms.people.editor)

    articleId = await draftArticle(page(), cms.url, {
      title: TITLE,
      summary: "How to keep the part that sits in the ear clean.",
      lines: ["How to clean the earmould", ADVICE, "Let it dry overnight before you wear it."],
      source: SOURCE,
    })
    const release = await heldReads("**/api/review-requests**")
    await askOnItsPage(page(), cms.url, articleId, NOTE)
    const late = await release()
    await pause(500)
    const isStillSaid = await page().getByText(NOTE).isVisible()
    await leave(page())
    const reply = await consult.ask(QUESTION)

    expect(articleId).not.toBe("")
    expect(late).toBeGreaterThan(0)
    expect(isStillSaid).toBe(true)
    expect(cites(reply)).toBe(false)
    expect(says(reply, ADVICE)).toBe(false)
  }, 240_000)

  it("answers from it, word by word and with its citation, once a reviewer has published it", async () => {
    const cms = running()
    await signInToPanel(page(), cms.url, cms.people.reviewer)

    await openFromQueue(page(), cms.url, TITLE)
    await page().getByText(NOTE).first().waitFor()
    await previewed(page(), ADVICE)
    await publish(page(), cms.url, articleId)

    let reply: Reply | undefined
    await until(
      async () => {
        await pause(1_000)
        reply = await consult.ask(QUESTION)
        return cites(reply)
      },
      "an answer from the published article",
      FOLLOWS_MS
    )
    expect(reply?.kind).toBe("answer")
    expect(reply?.sentences.map(({ text }) => text)).toContain(ADVICE)
  }, 400_000)

  it("names who saved each version, and what became of it", async () => {
    await page().goto(`${running().url}/admin/collections/articles/${articleId}/versions`)

    const versions = page().getByRole("table", { name: "Versions" })
    await versions.getByRole("row", { name: /Reviewer Public now/ }).waitFor()
    await versions.getByRole("row", { name: /Editor Draft Restore as draft/ }).waitFor()
  }, 120_000)

  it("goes on answering from what is public while a new draft lies over it", async () => {
    const cms = running()
    await signInToPanel(page(), cms.url, cms.people.editor)
    await reviseInDraft(page(), cms.url, articleId, REVISED)

    const reply = await consult.ask(QUESTION)

    expect(cites(reply)).toBe(true)
    expect(says(reply, REVISED)).toBe(false)
  }, 240_000)

  it("answers nothing from it at once when it is taken back", async () => {
    const cms = running()
    await signInToPanel(page(), cms.url, cms.people.reviewer)

    await unpublish(page(), cms.url, articleId)
    const reply = await consult.ask(QUESTION)

    expect(cites(reply)).toBe(false)
    expect(says(reply, ADVICE)).toBe(false)
    // What was said before stays said: the record of a consult is not rewritten.
    const earlier = await consult.messages()
    expect(earlier.some((message) => message.role === "assistant" && cites(message))).toBe(true)
  }, 240_000)

  it("is followed from its announcement to the answers that stood on it", async () => {
    await signIn(DEMO.auditor)
    await visit(`/knowledge/articles/${articleId}`)

    await page().getByRole("region", { name: "Announced by the CMS" }).waitFor()
    await page().getByText("not published", { exact: true }).first().waitFor()
    await page()
      .getByRole("region", { name: "Answered from" })
      .getByText(/^Answers based on it: [1-9]/)
      .waitFor()
    const shown = await page().locator("main").innerText()
    expect(shown).not.toContain(QUESTION)
    expect(faults()).toEqual([])
  }, 120_000)
}

/** Keeps back what is read before the first POST: an empty list. @returns lets it through and counts it */
async function heldReads(path: string): Promise<() => Promise<number>> {
  const held: Promise<void>[] = []
  let isWritten = false
  let letThrough = () => {}
  const released = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page().route(path, async (route) => {
    isWritten ||= route.request().method() === "POST"
    if (isWritten) {
      return await route.continue()
    }
    const answered = released.then(() => route.fulfill({ json: { docs: [] } }))
    held.push(answered)
    return await answered
  })
  return async () => {
    letThrough()
    await Promise.all(held)
    await page().unroute(path)
    return held.length
  }
}
