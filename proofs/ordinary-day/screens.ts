import { mkdir } from "node:fs/promises"
import path from "node:path"
import type { Page } from "playwright-core"
import { openBrowser } from "../../integration-tests/harness/browser"
import { caller, expectOk } from "../../integration-tests/harness/http"
import type { Shop } from "../../integration-tests/harness/shop"

/** An id as tables have them; people read numbers, references and names. */
const RAW_ID = /\b[a-z]{2,12}_01[0-9A-HJKMNP-TV-Z]{24}\b/
const UNEXPECTED =
  /This page cannot be shown|An unexpected error occurred|Application error|\bundefined\b|\[object Object\]/
const QUIET_MS = 15_000

export type Screens = {
  page: Page
  /** As the log-in page does it, without the page. */
  signIn: (email: string) => Promise<void>
  visit: (path: string) => Promise<void>
  /** A picture of what is shown, and what no page may show. */
  look: (name: string) => Promise<void>
  /** What was wrong on the pages so far. */
  faults: string[]
  pictures: string[]
  close: () => Promise<void>
}

/** One browser for the whole day; `folder` gets a picture of every page. */
export async function openScreens(shop: Shop, folder: string): Promise<Screens> {
  await mkdir(folder, { recursive: true })
  const browser = await openBrowser()
  const { page } = browser
  const faults: string[] = []
  const pictures: string[] = []
  return {
    page,
    faults,
    pictures,
    signIn: async (email) => {
      const { token } = await expectOk(
        caller(shop.url).post<{ token: string }>("/auth/user/emailpass", {
          email,
          password: shop.password,
        })
      )
      await page.context().clearCookies()
      await page.context().request.post(`${shop.url}/auth/session`, {
        headers: { authorization: `Bearer ${token}` },
      })
    },
    visit: async (to) => {
      await page.goto(`${shop.url}/app${to}`, { waitUntil: "domcontentloaded" })
    },
    look: async (name) => {
      // A page that goes on talking is looked at as it is.
      await page.waitForLoadState("networkidle", { timeout: QUIET_MS }).catch(() => undefined)
      const file = path.join(folder, `${String(pictures.length + 1).padStart(3, "0")}-${name}.png`)
      await page.screenshot({ path: file, fullPage: true })
      pictures.push(file)
      const shown = await page.locator("body").innerText()
      const raw = RAW_ID.exec(shown)?.[0]
      const unexpected = UNEXPECTED.exec(shown)?.[0]
      faults.push(
        ...(raw ? [`${name}: shows the id ${raw}`] : []),
        ...(unexpected ? [`${name}: shows "${unexpected}"`] : []),
        ...browser.refusals().map((request) => `${name}: 403 for ${request}`),
        ...browser.faults().map((message) => `${name}: console: ${message}`)
      )
    },
    close: browser.close,
  }
}
