import { readdir, readFile } from "node:fs/promises"
import { setTimeout as pause } from "node:timers/promises"
import { caller } from "../integration-tests/harness/http"
import { openConsult } from "../integration-tests/harness/consult"
import { orderOf, shopOf, uploadNew } from "../integration-tests/harness/scenes"
import {
  cartWith,
  medicinesOn,
  openCheckout,
  registerCustomer,
  storefront,
  type Medicine,
  type Shop,
} from "../integration-tests/harness/shop"
import { startSystem } from "../integration-tests/harness/system"
import { setScene } from "./bad-input/scene"
import { answerOf } from "./bad-input/send"
import { hostileRequests } from "./bad-input.requests"
import { approve } from "./lib/payer"
import { conclude, median, table } from "./lib/report"
import type { RunOptions } from "./run"

const MINUTES = { full: 40, smoke: 1 }
/** What was loaded once, and every cache, is there by then. */
const SETTLED_AFTER_MINUTES = 10
const MOST_GROWTH_MB = 200
const SAMPLE_MS = 15_000
const BETWEEN_MS = 400
const QUESTIONS = [
  "What are the side effects of metformin?",
  "How do I store insulin?",
  "Where is my order?",
  "I have chest pain and I am sweating",
  "बुखार में क्या करें?",
  "Can I take paracetamol and cetirizine together?",
]

type Figures = { done: Record<string, number>; failed: string[]; served500: number }
type Sample = { minute: number; mb: number }

/**
 * Customers order, upload and ask, strangers send what must be refused, all at once and for long:
 * the server's memory at the end is what it was when everything had been loaded.
 */
export async function run({ smoke }: RunOptions): Promise<void> {
  const minutes = smoke ? MINUTES.smoke : MINUTES.full
  // All of it comes from one address, which stands for many customers.
  const system = await startSystem({ settings: { RATE_LIMIT_CONSULT_MESSAGES: "100000" } })
  const ends = Date.now() + minutes * 60_000
  const figures: Figures = { done: {}, failed: [], served500: 0 }
  try {
    const shop = shopOf(system)
    const traffic = [
      keepOn("checkout", ends, figures, await shopper(shop)),
      keepOn("upload", ends, figures, await uploader(shop)),
      keepOn("consult", ends, figures, await asker(shop)),
      keepOn(
        "hostile",
        ends,
        figures,
        await stranger(shop, system.settings.JWT_SECRET ?? "", figures)
      ),
    ]
    const samples = await watched(system.pid(), ends)
    await Promise.all(traffic)
    const alive = (await caller(shop.url).get("/health")).status === 200
    report(figures, samples, { minutes, alive })
    if (figures.failed.length > 0 || figures.served500 > 0) {
      console.error(system.logs().slice(-4000))
    }
  } finally {
    await system.stop()
  }
}

function report(
  { done, failed, served500 }: Figures,
  samples: Sample[],
  { minutes, alive }: { minutes: number; alive: boolean }
): void {
  const around = (minute: number) =>
    median(samples.filter((sample) => Math.abs(sample.minute - minute) <= 1).map(({ mb }) => mb))
  const every = Math.max(1, Math.floor(samples.length / 10))
  console.log(
    table(
      ["minute", "memory"],
      samples
        .filter((_, index) => index % every === 0)
        .map(({ minute, mb }) => [minute.toFixed(1), `${mb} MB`])
    )
  )
  const settled = around(SETTLED_AFTER_MINUTES)
  // What is set up first takes some of the minutes.
  const last = samples.at(-1)?.minute ?? 0
  const end = around(last)
  const growth = last > SETTLED_AFTER_MINUTES + 1 ? Math.round(end - settled) : null
  const everyKind = Object.keys(done).length === 4
  conclude(
    "soak",
    alive &&
      everyKind &&
      failed.length === 0 &&
      served500 === 0 &&
      (growth === null || growth <= MOST_GROWTH_MB),
    {
      minutes,
      done,
      failed: [...new Set(failed)].slice(0, 10),
      failures: failed.length,
      served_500: served500,
      settled_mb: Number.isNaN(settled) ? null : settled,
      end_mb: end,
      growth_mb: growth,
    }
  )
}

/** One kind of traffic until the end; what fails is named and does not end it. */
async function keepOn(
  kind: string,
  ends: number,
  figures: Figures,
  act: () => Promise<void>
): Promise<void> {
  while (Date.now() < ends) {
    try {
      await act()
      figures.done[kind] = (figures.done[kind] ?? 0) + 1
    } catch (error) {
      figures.failed.push(
        `${kind}: ${error instanceof Error ? error.message : String(error)}`.slice(0, 200)
      )
    }
    await pause(BETWEEN_MS)
  }
}

async function shopper(shop: Shop): Promise<() => Promise<void>> {
  const customer = await registerCustomer(shop, `soak-buyer-${Date.now()}@pulsekart.test`)
  const goods = await plenty(shop)
  let next = 0
  return async () => {
    const good = goods[next++ % goods.length]
    const cart = await cartWith(customer, [{ variant_id: good?.variant_id ?? "", quantity: 1 }])
    await approve(shop.simulatorUrl, await openCheckout(customer, cart.id))
    await orderOf(shop, cart.id)
  }
}

/** What the shelf holds most of: forty minutes of orders must not empty it. */
async function plenty(shop: Shop): Promise<Medicine[]> {
  const goods = await medicinesOn(await storefront(shop), { rx: false })
  return goods.sort((one, other) => other.available - one.available).slice(0, 10)
}

async function uploader(shop: Shop): Promise<() => Promise<void>> {
  const customer = await registerCustomer(shop, `soak-patient-${Date.now()}@pulsekart.test`)
  const [rx] = await medicinesOn(await storefront(shop), { rx: true, scheme: "H" })
  return async () => {
    const cart = await cartWith(customer, [{ variant_id: rx?.variant_id ?? "", quantity: 1 }])
    await uploadNew(customer, cart.id)
    await pause(2_000)
  }
}

async function asker(shop: Shop): Promise<() => Promise<void>> {
  const store = await storefront(shop)
  return async () => {
    const consult = await openConsult(store)
    for (const question of QUESTIONS) {
      await consult.ask(question)
    }
    await pause(2_000)
  }
}

async function stranger(
  shop: Shop,
  jwtSecret: string,
  figures: Figures
): Promise<() => Promise<void>> {
  const { scene, senders } = await setScene(shop, jwtSecret)
  const requests = await hostileRequests(scene)
  let next = 0
  return async () => {
    const request = requests[next++ % requests.length]
    if (request) {
      const { status } = await answerOf(request, senders)
      figures.served500 += status >= 500 && status !== 503 ? 1 : 0
    }
  }
}

async function watched(pid: number, ends: number): Promise<Sample[]> {
  const started = Date.now()
  const samples: Sample[] = []
  while (Date.now() < ends) {
    await pause(Math.min(SAMPLE_MS, Math.max(0, ends - Date.now())))
    samples.push({ minute: (Date.now() - started) / 60_000, mb: await memoryOf(pid) })
  }
  return samples
}

/** Resident memory in MB of a process and of all that it started, as Linux counts it. */
async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8")
  const own = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024
  const threads = await readdir(`/proc/${pid}/task`)
  const children = await Promise.all(
    threads.map(async (thread) =>
      (await readFile(`/proc/${pid}/task/${thread}/children`, "utf8").catch(() => ""))
        .split(" ")
        .filter(Boolean)
    )
  )
  const below = await Promise.all(
    children.flat().map((child) => memoryOf(Number(child)).catch(() => 0))
  )
  return Math.round(own + below.reduce((sum, mb) => sum + mb, 0))
}
