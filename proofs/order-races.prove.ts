import { setTimeout as pause } from "node:timers/promises"
import type { Answer } from "../integration-tests/harness/http"
import { rows, withClient } from "../integration-tests/harness/postgres"
import { testRedis } from "../integration-tests/harness/redis"
import { shopOf } from "../integration-tests/harness/scenes"
import {
  DEMO,
  loginCustomer,
  loginStaff,
  medicinesOn,
  registerCustomer,
  storefront,
  type Shop,
} from "../integration-tests/harness/shop"
import { startSystem, type System } from "../integration-tests/harness/system"
import { conclude, table } from "./lib/report"
import {
  booksOf,
  differences,
  movedBy,
  stockOfAll,
  sumOf,
  type Books,
  type Stock,
} from "./order-races/books"
import { EDITED } from "./order-races/edited"
import { ON_PRESCRIPTION } from "./order-races/on-prescription"
import { REPLACED } from "./order-races/replaced"
import { SENT_BACK } from "./order-races/sent-back"
import { setUp, type Act, type Lane, type Scene, type State } from "./order-races/state"
import { WHOLE_ORDER } from "./order-races/whole-order"
import type { RunOptions } from "./run"

const SERVERS = 2
const ROUNDS = { full: 20, smoke: 1 }
/** So many orders are raced side by side, each with products of its own. */
const LANES = 4
/** More than all rounds take. */
const UNITS = 1_000_000

const STATES = [...WHOLE_ORDER, ...SENT_BACK, ...REPLACED, ...EDITED, ...ON_PRESCRIPTION]

/** Acts of one moment: three equal ones, or two different ones. */
type Case = { state: State; acts: Act[] }
/** An order that stands ready, and how far making it ready has moved the stock. */
type Ready = { lane: Lane; scene: Scene; moved: Stock }
type Run = { books: Books; answers: number[] }
type Fault = { case: string; round: number; differs: string[]; answers: number[] }

/**
 * Every change of an order three times at once, and with every other change that some state allows
 * beside it, at two servers. What comes of it, in the books, the stock and at the bank, must be what one of
 * the orders in which the same calls can follow each other comes to.
 */
export async function run({ smoke, rounds }: RunOptions): Promise<void> {
  const redis = await testRedis()
  const system = await startSystem({
    servers: SERVERS,
    settings: redis ? { REDIS_URL: redis } : {},
  })
  try {
    const often = rounds ?? (smoke ? ROUNDS.smoke : ROUNDS.full)
    await prove(system, { smoke, rounds: often, redis: redis !== undefined })
  } catch (error) {
    console.error(system.logs().slice(-4000))
    throw error
  } finally {
    await system.stop()
  }
}

async function prove(
  system: System,
  options: { smoke: boolean; rounds: number; redis: boolean }
): Promise<void> {
  const began = Date.now()
  const minutes = () => Math.round((Date.now() - began) / 6_000) / 10
  const shop = shopOf(system)
  await fillShelves(shop)
  const lanes = await openLanes(system)
  const cases = options.smoke ? weightiest() : casesOf(STATES)
  const ready = await allReady(lanes, cases)
  console.log(`${cases.length} cases stand ready after ${minutes()} minutes`)
  await system.keep()
  const onEachLane = (play: (one: Case, standing: Ready) => Promise<void>) =>
    Promise.all(
      lanes.map(async (lane) => {
        for (const [one, standing] of [...ready].filter(([, own]) => own.lane === lane)) {
          await play(one, standing)
        }
      })
    )
  const goBack = async () => {
    await testRedis()
    await system.goBack()
  }
  const expected = await serialRuns(onEachLane, goBack)
  console.log(`The calls were made one after another, after ${minutes()} minutes`)
  const faults: Fault[] = []
  let failures = 0
  let runs = 0
  for (let round = 1; round <= options.rounds; round++) {
    await goBack()
    await onEachLane(async (one, standing) => {
      const found = await atOnce(standing, one)
      runs++
      const failed = found.answers.filter((status) => status >= 500)
      if (failed.length > 0) {
        console.log(`${nameOf(one)}: answered ${failed.join(", ")}`)
      }
      failures += failed.length
      const differs = farFrom(expected.get(one) ?? [], found.books)
      if (differs.length > 0) {
        const fault = { case: nameOf(one), round, differs, answers: found.answers }
        console.log(sentenceOf(fault))
        faults.push(fault)
      }
    })
    console.log(
      `round ${round}: ${runs} runs, ${faults.length} differences, ${failures} answers of 500, ${minutes()} minutes`
    )
  }
  const refused = refusedThroughout(expected)
  report({ cases, faults, refused, rounds: options.rounds })
  conclude("order-races", faults.length === 0 && failures === 0, {
    servers: SERVERS,
    redis: options.redis,
    cases: cases.length,
    rounds: options.rounds,
    runs,
    acts_refused_throughout: refused.length,
    differences: faults.length,
    answers_of_500: failures,
    minutes: minutes(),
  })
}

/** Names of what differs from the serial run that is nearest: nothing, where one is the same. */
function farFrom(serial: Run[], books: Books): string[] {
  const differs = serial.map((run) => differences(run.books, books))
  return differs.sort((a, b) => a.length - b.length)[0] ?? []
}

/** Each case on the lane that is free first, and then on no other: its products have prices of their own. */
async function allReady(lanes: Lane[], cases: Case[]): Promise<Map<Case, Ready>> {
  const ready = new Map<Case, Ready>()
  const queue = [...cases]
  await Promise.all(
    lanes.map(async (lane) => {
      for (let one = queue.shift(); one; one = queue.shift()) {
        ready.set(one, await standReady(lane, one.state))
      }
    })
  )
  return ready
}

/**
 * Each act three times, and each pair of acts once, in the first state that allows it. What is one
 * stroke of an open change meets the act that ends the change.
 */
function casesOf(states: State[]): Case[] {
  const cases = new Map<string, Case>()
  const all = states.flatMap((state) =>
    state.acts.flatMap((act, at): Case[] => [
      { state, acts: [act, act, act] },
      ...state.acts.slice(at + 1).map((other) => ({ state, acts: [act, other] })),
      ...(at === 0 ? (state.strokes ?? []).map((stroke) => ({ state, acts: [act, stroke] })) : []),
    ])
  )
  const strokes = states.flatMap((state) =>
    (state.strokes ?? []).map((stroke): Case => ({ state, acts: [stroke, stroke, stroke] }))
  )
  for (const one of [...all, ...strokes]) {
    const acts = one.acts.map(({ name }) => name).sort()
    // What is named alike in the states of a return, a claim or an exchange is another route.
    const key = [one.state.subject ?? "", ...acts].join()
    cases.set(key, cases.get(key) ?? one)
  }
  return [...cases.values()]
}

/** The first two acts of the states that come first, three times each. */
function weightiest(): Case[] {
  return STATES.filter(({ first }) => first).flatMap((state) =>
    state.acts.slice(0, 2).map((act) => ({ state, acts: [act, act, act] }))
  )
}

/** An act that nobody lets through proves little: it is named. */
function refusedThroughout(expected: Map<Case, Run[]>): string[] {
  return [...expected].flatMap(([one, runs]) => {
    const isEqual = one.acts.length === 3
    return isEqual && runs.every(({ answers }) => answers.every((status) => status >= 400))
      ? [nameOf(one)]
      : []
  })
}

/** The calls one after another, in each order that makes a difference, on what stands ready. */
async function serialRuns(
  onEachLane: (play: (one: Case, standing: Ready) => Promise<void>) => Promise<unknown>,
  goBack: () => Promise<void>
): Promise<Map<Case, Run[]>> {
  const expected = new Map<Case, Run[]>()
  await onEachLane(async (one, standing) => {
    expected.set(one, [await inTurn(standing, one.acts)])
  })
  const isPair = ({ acts }: Case) => acts.length === 2
  if ([...expected.keys()].some(isPair)) {
    await goBack()
    await onEachLane(async (one, standing) => {
      if (isPair(one)) {
        expected.get(one)?.push(await inTurn(standing, [...one.acts].reverse()))
      }
    })
  }
  return expected
}

function inTurn(ready: Ready, acts: Act[]): Promise<Run> {
  return playOn(ready, async (send) => {
    const answers: Answer<unknown>[] = []
    for (const [turn, act] of acts.entries()) {
      answers.push(await send(act, turn))
    }
    return answers
  })
}

function atOnce(ready: Ready, { acts }: Case): Promise<Run> {
  return playOn(ready, (send) => Promise.all(acts.map(send)))
}

async function playOn(
  { lane, scene, moved }: Ready,
  play: (send: (act: Act, turn: number) => Promise<Answer<unknown>>) => Promise<Answer<unknown>[]>
): Promise<Run> {
  const before = await stockOf(lane)
  const answers = await play((act, turn) =>
    act.send(lane.people[turn % lane.people.length], scene, lane)
  )
  const books = await booksOf(lane.shop, scene.order)
  books.stock = sumOf(moved, movedBy(before, await stockOf(lane)))
  return { books, answers: answers.map(({ status }) => status) }
}

/** A busy server says so before the race, too, and then one begins anew; in the race it is a fault. */
async function standReady(lane: Lane, state: State): Promise<Ready> {
  for (let left = 3; ; left--) {
    const before = await stockOf(lane)
    try {
      const scene = await setUp(lane, state)
      return { lane, scene, moved: movedBy(before, await stockOf(lane)) }
    } catch (error) {
      if (left === 0 || !String(error).includes("temporarily_unavailable")) {
        throw error
      }
      await pause(5_000)
    }
  }
}

function stockOf(lane: Lane): Promise<Stock> {
  return stockOfAll(lane.shop, [lane.sold, lane.other, lane.rx.variant_id])
}

async function openLanes(system: System): Promise<Lane[]> {
  const shop = shopOf(system)
  const store = await storefront(shop)
  const shelf = await medicinesOn(store, { rx: false })
  const prescribed = await medicinesOn(store, { rx: true, scheme: "H" })
  const [way] = await rows<{ id: string }>(
    shop.databaseUrl,
    "select id from shipping_option where data->>'mode' = 'doorstep' and deleted_at is null limit 1"
  )
  const lanes: Lane[] = []
  for (let at = 0; at < LANES; at++) {
    const email = `races-${at}@pulsekart.test`
    await registerCustomer(shop, email)
    const people = []
    // What makes an order ready is done at the first of them: each server has its share.
    for (let turn = 0; turn < SERVERS; turn++) {
      const there = shopOf(system, (at + turn) % SERVERS)
      people.push({
        customer: await loginCustomer(there, email),
        operator: await loginStaff(there, DEMO.operator),
        pharmacist: await loginStaff(there, DEMO.pharmacist),
        owner: await loginStaff(there, DEMO.owner),
      })
    }
    const [sold, other] = shelf.splice(0, 2)
    const [rx] = prescribed.splice(0, 1)
    lanes.push({
      shop,
      people,
      sold: sold.variant_id,
      other: other.variant_id,
      rx,
      shippingOptionId: way?.id ?? "",
    })
  }
  return lanes
}

/** The same order is placed some thousand times. */
async function fillShelves(shop: Shop): Promise<void> {
  const stores = await rows(shop.databaseUrl, "select 1 from stock_location")
  await withClient(shop.databaseUrl, async (client) => {
    await client.query("update lot set quantity = $1 where deleted_at is null", [
      UNITS * stores.length,
    ])
    await client.query(
      `update inventory_level set stocked_quantity = $1::int,
              raw_stocked_quantity = jsonb_build_object('value', $1::int::text, 'precision', 20)
        where deleted_at is null`,
      [UNITS]
    )
  })
}

function nameOf({ state, acts }: Case): string {
  const what = acts.length === 3 ? `${acts[0].name} x3` : acts.map(({ name }) => name).join(" + ")
  return `${state.name}: ${what}`
}

function report(input: {
  cases: Case[]
  faults: Fault[]
  refused: string[]
  rounds: number
}): void {
  const { cases, faults, refused, rounds } = input
  const states = [...new Set(cases.map(({ state }) => state.name))]
  console.log(
    `\n${table(
      ["order", "equal calls", "pairs", "rounds", "differences"],
      states.map((name) => {
        const own = cases.filter(({ state }) => state.name === name)
        return [
          name,
          own.filter(({ acts }) => acts.length === 3).length,
          own.filter(({ acts }) => acts.length === 2).length,
          rounds,
          faults.filter((fault) => fault.case.startsWith(`${name}:`)).length,
        ]
      })
    )}\n`
  )
  if (refused.length > 0) {
    console.log(`Refused one after another as well: ${refused.join("; ")}\n`)
  }
  for (const fault of faults) {
    console.log(sentenceOf(fault))
  }
}

function sentenceOf({ case: name, round, differs, answers }: Fault): string {
  return `${name}, round ${round}: ${differs.join(", ")} (${answers.join(", ")})`
}
