import { DEMO } from "../../integration-tests/harness/shop"
import type { Screens } from "./screens"

const ROLES = ["owner", "operator", "pharmacist", "support", "auditor"] as const

/** Every page that the menus show to a role, opened and looked at. @returns how many there were */
export async function walkMenus(screens: Screens): Promise<Record<string, number>> {
  const opened: Record<string, number> = {}
  for (const role of ROLES) {
    await screens.signIn(DEMO[role])
    const paths = new Set([
      ...(await menu(screens, "/orders")),
      ...(await menu(screens, "/settings/store")),
    ])
    for (const path of paths) {
      await screens.visit(path)
      await screens.page.locator("main").first().waitFor()
      await screens.look(`${role}${path.replaceAll("/", "-")}`)
    }
    opened[role] = paths.size
  }
  return opened
}

async function menu({ page, visit }: Screens, path: string): Promise<string[]> {
  await visit(path)
  await page.locator("main").first().waitFor()
  await page.waitForLoadState("networkidle")
  return await page
    .locator("aside a[href]:visible")
    .evaluateAll((links) =>
      links.map((link) =>
        new URL(link instanceof HTMLAnchorElement ? link.href : "").pathname.replace(/^\/app/, "")
      )
    )
}
