import type { Page } from "playwright-core"
import { openBrowser, type Browser } from "../harness/browser"
import { caller, expectOk, type Caller } from "../harness/http"
import { SEED_PASSWORD } from "../harness/settings"
import {
  cartWith,
  prescriptionImage,
  registerCustomer,
  uploadPrescription,
  type Prescription,
  type Shop,
} from "../harness/shop"
import { startSystem, type System } from "../harness/system"

let system: System | undefined
let browser: Browser | undefined
let shopOfSystem: Shop | undefined
let uploads = 0

export async function openDesk(settings: Record<string, string> = {}): Promise<void> {
  system = await startSystem({ settings: { DISABLE_ADMIN: "false", ...settings } })
  shopOfSystem = {
    url: system.url(),
    databaseUrl: system.databaseUrl,
    simulatorUrl: system.simulatorUrl,
    password: SEED_PASSWORD,
  }
  browser = await openBrowser()
  await browser.page.goto(`${shopOfSystem.url}/app/login`, { waitUntil: "domcontentloaded" })
  await browser.page.getByPlaceholder("Email").waitFor()
}

export async function closeDesk(): Promise<void> {
  await browser?.close()
  await system?.stop()
}

export function shop(): Shop {
  return opened(shopOfSystem)
}

export function page(): Page {
  return opened(browser).page
}

export function trail(): string[] {
  return opened(browser).trail()
}

export function faults(): string[] {
  return opened(browser).faults()
}

/** On core's pages React warns of core's own markup: what is left is what failed. */
export function failures(): string[] {
  return faults().filter((fault) => !fault.startsWith("Warning: "))
}

export function refusals(): string[] {
  return opened(browser).refusals()
}

export async function visit(path: string): Promise<void> {
  await page().goto(`${shop().url}/app${path}`, { waitUntil: "domcontentloaded" })
}

/** As the log-in page does it, without the page. */
export async function signIn(email: string): Promise<void> {
  const { token } = await expectOk(
    caller(shop().url).post<{ token: string }>("/auth/user/emailpass", {
      email,
      password: shop().password,
    })
  )
  const requests = page().context().request
  await page().context().clearCookies()
  const answer = await requests.post(`${shop().url}/auth/session`, {
    headers: { authorization: `Bearer ${token}` },
  })
  expect(answer.status()).toBe(200)
}

export type Waiting = { customer: Caller; cartId: string; prescriptionId: string }

/** A customer's cart with its prescription, waiting in the queue; each list of lines is a page. */
export async function prescriptionFor(
  variantIds: string[],
  ...pages: string[][]
): Promise<Waiting> {
  uploads += 1
  const customer = await registerCustomer(shop(), `browser${uploads}@pulsekart.test`)
  const cart = await cartWith(
    customer,
    variantIds.map((variant_id) => ({ variant_id, quantity: 1 }))
  )
  const written = pages.length > 0 ? pages : [["Rx  One line", "1-0-1"]]
  const images = await Promise.all(
    written.map((lines) => prescriptionImage([`Dr. Test Doctor ${uploads}`, ...lines]))
  )
  const { prescription } = await expectOk(uploadPrescription(customer, cart.id, images))
  return { customer, cartId: cart.id, prescriptionId: prescription.id }
}

export async function statusOf({ customer, prescriptionId }: Waiting): Promise<string> {
  const answer = await expectOk(
    customer.get<{ prescription: Prescription }>(`/store/prescriptions/${prescriptionId}`)
  )
  return answer.prescription.status
}

function opened<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) {
    throw new Error("The desk is not open.")
  }
  return thing
}
