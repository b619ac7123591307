import { caller, type Caller } from "../integration-tests/harness/http"
import { rows } from "../integration-tests/harness/postgres"
import { SEED_PASSWORD } from "../integration-tests/harness/settings"
import type { Shop } from "../integration-tests/harness/shop"
import { startSystem } from "../integration-tests/harness/system"
import type { HostileRequest, Sender } from "./bad-input/request"
import { FORGED_ALLOCATION, setScene } from "./bad-input/scene"
import { answerOf, faultOf } from "./bad-input/send"
import { changedBetween, settled, withTraces } from "./bad-input/traces"
import { hostileRequests } from "./bad-input.requests"
import { conclude, table } from "./lib/report"
import type { RunOptions } from "./run"

const AT_LEAST = 150
const AT_LEAST_ON_CORE = 90

type Fault = { name: string; fault: string }
type Siege = { requests: HostileRequest[]; faults: Fault[]; codes: Record<string, number> }

/** Every hostile request is refused by name, and leaves nothing behind. */
export async function run({ smoke }: RunOptions): Promise<void> {
  const system = await startSystem()
  try {
    const shop: Shop = {
      url: system.url(),
      databaseUrl: system.databaseUrl,
      simulatorUrl: system.simulatorUrl,
      password: SEED_PASSWORD,
    }
    const started = Date.now()
    const { requests, faults, codes } = await besiege(
      shop,
      system.settings.JWT_SECRET ?? "",
      !smoke
    )
    const seconds = Math.round((Date.now() - started) / 1000)
    const alive = (await caller(shop.url).get("/health")).status === 200
    const onCore = requests.filter((request) => request.core).length
    if (faults.length > 0) {
      console.log(
        table(
          ["request", "fault"],
          faults.map((row) => [row.name, row.fault])
        )
      )
    }
    console.log(
      `${requests.length} hostile requests, ${onCore} on core routes; ${faults.length} faults; ${seconds} s`
    )
    conclude(
      "bad-input",
      faults.length === 0 && alive && requests.length >= AT_LEAST && onCore >= AT_LEAST_ON_CORE,
      { requests: requests.length, on_core: onCore, faults, codes, alive, seconds }
    )
    if (faults.some(({ fault }) => fault.startsWith("5"))) {
      console.error(system.logs().slice(-3000))
    }
  } finally {
    await system.stop()
  }
}

async function besiege(shop: Shop, jwtSecret: string, aloud: boolean): Promise<Siege> {
  const { scene, senders } = await setScene(shop, jwtSecret)
  const requests = await hostileRequests(scene)
  const codes: Record<string, number> = {}
  const faults: Fault[] = await forgeries(shop)
  await withTraces(shop.databaseUrl, async (traces) => {
    await settled(traces)
    let before = await traces()
    for (const request of requests) {
      const { code, fault } = await sent(request, senders)
      if (aloud) {
        console.log(`${request.name}: ${code}`)
      }
      codes[code] = (codes[code] ?? 0) + 1
      const after = await traces()
      const changed = changedBetween(before, after)
      before = after
      if (fault) {
        faults.push({ name: request.name, fault })
      }
      if (changed.length > 0) {
        faults.push({ name: request.name, fault: `changed ${changed.join(", ")}` })
      }
    }
  })
  return { requests, faults, codes }
}

async function sent(request: HostileRequest, senders: Record<Sender, Caller>) {
  const answer = await answerOf(request, senders)
  return { code: `${answer.status} ${answer.body.code}`, fault: faultOf(answer) }
}

/** Metadata that is ours is taken out of a request rather than refused: nothing of it was kept. */
async function forgeries(shop: Shop): Promise<Fault[]> {
  const kept = await rows<{ id: string }>(
    shop.databaseUrl,
    `select id from cart_line_item where metadata::text like '%' || $1 || '%'
     union all select id from cart where metadata::text like '%' || $1 || '%'`,
    [FORGED_ALLOCATION]
  )
  return kept.map(({ id }) => ({ name: "a forged allocation", fault: `was kept in ${id}` }))
}
