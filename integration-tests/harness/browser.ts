import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { chromium, type Page } from "playwright-core"

/** Chromium as the machine has it; `npm test` says when there is none. */
const EXECUTABLE = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium"

const OFFLINE = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/** A page of a fresh browser, and the way to close it. */
export async function openBrowser(): Promise<{ page: Page; close: () => Promise<void> }> {
  const profile = await mkdtemp(path.join(tmpdir(), "pulsekart-browser-"))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: EXECUTABLE,
    headless: true,
    args: OFFLINE,
    viewport: { width: 1500, height: 1000 },
  })
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    page,
    close: async () => {
      await context.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}
