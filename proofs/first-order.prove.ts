import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { expectOk } from "../integration-tests/harness/http"
import { freePort } from "../integration-tests/harness/postgres"
import { SEED_PASSWORD } from "../integration-tests/harness/settings"
import {
  DEMO,
  istToday,
  loginStaff,
  medicinesOn,
  registerCustomer,
  storefront,
  type Medicine,
  type Shop,
} from "../integration-tests/harness/shop"
import { startSystem } from "../integration-tests/harness/system"
import { playFirstOrder } from "./lib/first-order"
import {
  DONE,
  LEAK_PATHS,
  type Kind,
  type LeakPath,
  type LeakScene,
  type Outcome,
} from "./lib/leak-paths"
import { conclude, table } from "./lib/report"
import { startFromCommand } from "./lib/running"
import { Timeline } from "./lib/timeline"
import { changed, movesOf, type Moves } from "./lib/unchanged"
import type { RunOptions } from "./run"

const SECOND_START_SECONDS = 30
const LAW = "A test of the proof: this product is schedule H from today"

type Tried = Outcome & {
  path: string
  kind: Kind
  expected: string | undefined
  moved: string[]
  held: boolean
}

/**
 * From an empty data folder to a paid prescription order, and every path round the prescription,
 * each with a product that needs one and with one that does not.
 */
export async function run({ smoke }: RunOptions): Promise<void> {
  if (smoke) {
    const system = await startSystem()
    try {
      const shop: Shop = {
        url: system.url(),
        databaseUrl: system.databaseUrl,
        simulatorUrl: system.simulatorUrl,
        password: SEED_PASSWORD,
      }
      await prove(shop, {})
    } catch (error) {
      console.error(system.logs().slice(-4000))
      throw error
    } finally {
      await system.stop()
    }
    return
  }

  const folder = await mkdtemp(path.join(tmpdir(), "pulsekart-first-order-"))
  const [port, cms, simulator, postgres] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ])
  const settings = {
    PORT: String(port),
    CMS_PORT: String(cms),
    RAZORPAY_SIMULATOR_PORT: String(simulator),
    PULSEKART_PG_PORT: String(postgres),
    // A proof sends more requests from one address than a person does.
    RATE_LIMIT_LOGIN_ATTEMPTS: "1000",
  }
  try {
    const first = await startFromCommand(folder, settings)
    await first.stop()
    const second = await startFromCommand(folder, settings)
    try {
      await prove(second.shop, {
        first_start_s: first.seconds.ready ?? NaN,
        second_start_s: second.seconds.ready ?? NaN,
      })
    } finally {
      await second.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function prove(shop: Shop, starts: Record<string, number>): Promise<void> {
  const timeline = new Timeline()
  const order = await playFirstOrder(shop, timeline)

  const tried: Tried[] = []
  for (const leak of LEAK_PATHS) {
    for (const kind of KINDS.filter((one) => one in leak.expected)) {
      tried.push(await tryPath(shop, leak, kind))
    }
  }
  console.log(
    `\n${table(
      ["path", "product", "expected", "answer", "refused at", "moved", "held"],
      tried.map((one) => [
        one.path,
        one.kind,
        one.expected ?? "",
        one.let_through ? `${one.status} done` : `${one.status} ${one.code}`,
        one.let_through ? "" : one.at,
        one.let_through ? "" : one.moved.join(", ") || "nothing",
        one.held ? "yes" : "NO",
      ])
    )}\n`
  )
  const leaks = tried.filter((one) => !one.held).map((one) => `${one.path} (${one.kind})`)
  const slow = (starts.second_start_s ?? 0) > SECOND_START_SECONDS
  conclude("first-order", leaks.length === 0 && !slow, {
    ...starts,
    order_number: order.displayId,
    order_s: timeline.steps.at(-1)?.seconds,
    paths: LEAK_PATHS.length,
    tried: tried.length,
    controls_done: tried.filter(({ kind, let_through }) => kind === "not Rx" && let_through).length,
    leaks,
  })
}

const KINDS: readonly Kind[] = ["Rx", "Rx, since a moment ago", "not Rx"]

async function tryPath(shop: Shop, leak: LeakPath, kind: Kind): Promise<Tried> {
  const scene = await sceneOf(shop)
  const product = kind === "Rx" ? scene.nextRx() : scene.nextOtc()
  let before: Moves = await movesOf(shop.databaseUrl)
  scene.mark = async () => {
    before = await movesOf(shop.databaseUrl)
  }
  const late = async () => {
    if (kind === "Rx, since a moment ago") {
      await expectOk(
        scene.owner.post(`/admin/medicines/${product.medicine_id}/classifications`, {
          scheme: "H",
          citation: LAW,
          effective_from: istToday(),
        })
      )
    }
    await scene.mark()
  }
  const outcome = await leak.attempt(scene, product, late)
  const moved = changed(before, await movesOf(shop.databaseUrl))
  const answer = outcome.let_through ? DONE : outcome.code
  const expected = leak.expected[kind]
  // What is refused moves nothing.
  const held = answer === expected && (answer === DONE || moved.length === 0)
  return { ...outcome, path: leak.name, kind, expected, moved, held }
}

let scenes = 0

async function sceneOf(shop: Shop): Promise<LeakScene> {
  const store = await storefront(shop)
  const rx = await medicinesOn(store, { rx: true, scheme: "H" })
  const otc = (await medicinesOn(store, { rx: false })).reverse()
  const next = (goods: Medicine[]) => () => {
    const good = goods.shift()
    if (!good) {
      throw new Error("The shelf is too short for this proof.")
    }
    return good
  }
  const [operator, owner] = await Promise.all([
    loginStaff(shop, DEMO.operator),
    loginStaff(shop, DEMO.owner),
  ])
  return {
    shop,
    customer: await registerCustomer(shop, `leak-${Date.now()}-${scenes++}@pulsekart.test`),
    operator,
    owner,
    nextOtc: next(otc),
    nextRx: next(rx),
    mark: async () => {},
  }
}
