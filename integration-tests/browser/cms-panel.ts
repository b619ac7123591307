import type { Locator, Page } from "playwright-core"

/** The Payload panel as its people use it. */

const TRIES = 5
const TRY_MS = 8_000

/** A page that the server drew hears a click only once its script runs: pressed until it shows. */
async function pressUntil(
  button: Locator,
  shows: (wait?: { timeout: number }) => Promise<unknown>
): Promise<void> {
  for (let tried = 1; tried < TRIES; tried++) {
    await button.click()
    const isShown = await shows({ timeout: TRY_MS }).then(
      () => true,
      () => false
    )
    if (isShown) {
      return
    }
  }
  await button.click()
  await shows()
}

const pressUntilShown = (button: Locator, shown: Locator) =>
  pressUntil(button, (wait) => shown.waitFor(wait))

/** What is typed before the script of the page runs is lost; the editor is drawn by the script. */
const untilAlive = (page: Page) => page.locator("[data-lexical-editor=true]").waitFor()

export async function signInToPanel(
  page: Page,
  url: string,
  person: { email: string; password: string }
): Promise<void> {
  await page.context().clearCookies()
  await page.goto(`${url}/admin/login`)
  await page.locator("#field-email").fill(person.email)
  await page.locator("#field-password").fill(person.password)
  await page.getByRole("button", { name: "Login" }).click()
  await page.waitForURL((address) => !address.pathname.includes("/login"))
}

type Draft = {
  title: string
  summary: string
  /** The first is a heading. */
  lines: [heading: string, ...paragraphs: string[]]
  /** Part of the title of a source that is there. */
  source: string
}

/** Writes a new article and saves it as a draft. @returns its id */
export async function draftArticle(page: Page, url: string, draft: Draft): Promise<string> {
  await page.goto(`${url}/admin/collections/articles/create`)
  await untilAlive(page)
  await page.locator("#field-title").fill(draft.title)
  await page.locator("#field-summary").fill(draft.summary)

  const body = page.locator("[data-lexical-editor=true]")
  await body.click()
  // Markdown's own sign makes the heading, as the editor offers it.
  await page.keyboard.type(`## ${draft.lines[0]}`)
  for (const line of draft.lines.slice(1)) {
    await page.keyboard.press("Enter")
    await page.keyboard.type(line)
  }

  await page.locator("#field-sources input[type=text]").fill(draft.source)
  await page.locator("#field-sources").getByRole("option").first().click()

  await page.locator("#action-save-draft").click()
  await page.waitForURL(/\/collections\/articles\/\d+/)
  const id = /articles\/(\d+)/.exec(page.url())?.[1] ?? ""
  await leave(page)
  return id
}

/** Writes one more line at the end of an article and saves it as a draft. */
export async function reviseInDraft(
  page: Page,
  url: string,
  id: string,
  line: string
): Promise<void> {
  await page.goto(`${url}/admin/collections/articles/${id}`)
  await page.locator("[data-lexical-editor=true]").click()
  await page.keyboard.press("Control+End")
  await page.keyboard.press("Enter")
  await page.keyboard.type(line)
  await page.locator("#action-save-draft").click()
  await page.getByText("Status: Changed").waitFor()
  await leave(page)
}

/** Puts a draft into the reviewers' queue. */
export async function askForReview(
  page: Page,
  url: string,
  id: string,
  note: string
): Promise<void> {
  await askOnItsPage(page, url, id, note)
  await leave(page)
}

/** As `askForReview`, and stays on the page that says so. */
export async function askOnItsPage(
  page: Page,
  url: string,
  id: string,
  note: string
): Promise<void> {
  await page.goto(`${url}/admin/collections/articles/${id}`)
  const form = page.getByRole("dialog", { name: "Ask for review" })
  await pressUntilShown(page.getByRole("button", { name: "Ask for review" }), form)
  await form.getByRole("textbox").fill(note)
  await form.getByRole("button", { name: "Ask", exact: true }).click()
  await form.waitFor({ state: "hidden" })
  const said = page.getByRole("status", { name: "What was said of it" })
  await said.getByText(note).waitFor()
}

/** From the first page of a reviewer to a document that waits. */
export async function openFromQueue(page: Page, url: string, title: string): Promise<void> {
  await page.goto(`${url}/admin`)
  await page.getByRole("link", { name: /^To review \([1-9]/ }).waitFor()
  await page.getByRole("region", { name: "Reviews" }).getByRole("link", { name: title }).click()
  await page.waitForURL(/\/collections\/articles\/\d+/)
}

/** What customers will read of the document on the page, which is a draft. */
export async function previewed(page: Page, words: string): Promise<void> {
  await page.locator("summary", { hasText: "What customers read" }).click()
  const preview = page.getByRole("region", { name: "What customers read" })
  await preview.getByText("This is a draft").waitFor()
  await preview.getByText(words).waitFor()
}

export async function publish(page: Page, url: string, id: string): Promise<void> {
  await page.goto(`${url}/admin/collections/articles/${id}`)
  await pressUntilShown(page.locator("#action-save"), page.getByText("Status: Published"))
  await leave(page)
}

export async function unpublish(page: Page, url: string, id: string): Promise<void> {
  await page.goto(`${url}/admin/collections/articles/${id}`)
  const confirm = page.getByRole("dialog").getByRole("button", { name: "Confirm" })
  await pressUntilShown(page.getByRole("button", { name: "Take back" }), confirm)
  await confirm.click()
  await page.getByText("Status: Draft").waitFor()
  await leave(page)
}

/** By the panel's own way: it gives back the lock that keeps others from editing meanwhile. */
export async function leave(page: Page): Promise<void> {
  await pressUntil(page.getByRole("link", { name: "Articles" }).first(), (wait) =>
    page.waitForURL(/\/collections\/articles(\?|$)/, wait)
  )
}
