import { chromium, type Page } from "playwright-core"

/** Chromium as the machine has it; `npm test` says when there is none. */
const EXECUTABLE = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium"

const OFFLINE = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]
/** What a busy machine needs to draw a page that is already compiled. */
const PATIENCE_MS = 60_000
/** The browser's own line for every refused request; the tests look at the refusals themselves. */
const REFUSED_REQUEST = /^Failed to load resource/
/** React's advice about core's own order page, which puts a box into a paragraph. */
const ADVICE_ON_CORE = /^Warning: validateDOMNesting/

export type Browser = {
  page: Page
  /** Every address that was shown or asked for. */
  trail: () => string[]
  /** What went wrong in the page's own code since the last call. */
  faults: () => string[]
  /** Requests that the server refused for want of a permission, since the last call. */
  refusals: () => string[]
  close: () => Promise<void>
}

/** One page of a fresh browser, with what it did on record. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: EXECUTABLE,
    headless: true,
    args: OFFLINE,
  })
  const page = await browser.newPage({ viewport: { width: 1500, height: 1000 } })
  page.setDefaultTimeout(PATIENCE_MS)
  page.setDefaultNavigationTimeout(PATIENCE_MS)
  const trail: string[] = []
  const faults: string[] = []
  const refusals: string[] = []
  page.on("response", (response) => {
    if (response.status() === 403) {
      refusals.push(`${response.request().method()} ${new URL(response.url()).pathname}`)
    }
  })
  page.on("request", (request) => trail.push(request.url()))
  page.on("framenavigated", (frame) => trail.push(frame.url()))
  page.on("pageerror", (error) => faults.push(error.message))
  page.on("console", (message) => {
    const text = message.text()
    if (message.type() === "error" && !REFUSED_REQUEST.test(text) && !ADVICE_ON_CORE.test(text)) {
      faults.push(text)
    }
  })
  return {
    page,
    trail: () => [...trail],
    faults: () => faults.splice(0),
    refusals: () => refusals.splice(0),
    close: () => browser.close(),
  }
}
