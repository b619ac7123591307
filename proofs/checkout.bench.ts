import { performance } from "node:perf_hooks"
import { expectOk, type Caller } from "../integration-tests/harness/http"
import {
  BENGALURU,
  openCheckout,
  registerCustomer,
  type Cart,
} from "../integration-tests/harness/shop"
import { besideStock, type Pair } from "./lib/beside-stock"
import { approveWithoutWebhook } from "./lib/payer"
import { conclude, median, percentile, table } from "./lib/report"
import type { RunOptions } from "./run"

const STEPS = [
  "create cart",
  "add line",
  "address",
  "shipping options",
  "shipping method",
  "payment session",
  "complete",
] as const
type Step = (typeof STEPS)[number]
type Sample = { ms: number[]; statements: number[] }
type Samples = Record<Step, Sample>

const emptySample = (): Sample => ({ ms: [], statements: [] })
const emptySamples = (): Samples => ({
  "create cart": emptySample(),
  "add line": emptySample(),
  address: emptySample(),
  "shipping options": emptySample(),
  "shipping method": emptySample(),
  "payment session": emptySample(),
  complete: emptySample(),
})

/** One checkout of one unit without prescription, step by step, here and in a plain Medusa. */
export async function run({ smoke }: RunOptions): Promise<void> {
  const rounds = smoke ? 2 : 30
  const warmUp = smoke ? 0 : 3
  const pair = await besideStock({ medicines: smoke ? 60 : 300 })
  try {
    const customer = await registerCustomer(pair.pulsekart, "bench@pulsekart.test")
    const ours = emptySamples()
    const stock = emptySamples()
    for (let round = -warmUp; round < rounds; round++) {
      const good = pair.goods[(round + warmUp) % pair.goods.length]
      if (!good) {
        throw new Error("Nothing to buy.")
      }
      const [a, b] = round < 0 ? [emptySamples(), emptySamples()] : [ours, stock]
      // Interleaved: what slows the machine slows both.
      await buyHere(pair, customer, good.pulsekart, a)
      await buyThere(pair, good.stock, b)
    }
    print(ours, stock)
    const sum = (samples: Samples, kind: "ms" | "statements") =>
      STEPS.reduce((total, step) => total + median(samples[step][kind]), 0)
    conclude("checkout", true, {
      rounds,
      pulsekart: { ms: sum(ours, "ms"), statements: sum(ours, "statements") },
      stock: { ms: sum(stock, "ms"), statements: sum(stock, "statements") },
      ratio: {
        ms: sum(ours, "ms") / sum(stock, "ms"),
        statements: sum(ours, "statements") / sum(stock, "statements"),
      },
    })
  } finally {
    await pair.stop()
  }
}

async function timed<T>(
  pair: Pair,
  side: "pulsekart" | "stock",
  samples: Samples,
  step: Step,
  work: () => Promise<T>
): Promise<T> {
  await pair.statements(side)
  const start = performance.now()
  const result = await work()
  samples[step].ms.push(performance.now() - start)
  samples[step].statements.push(await pair.statements(side))
  return result
}

async function buyHere(pair: Pair, customer: Caller, variant: string, samples: Samples) {
  const step = <T>(name: Step, work: () => Promise<T>) =>
    timed(pair, "pulsekart", samples, name, work)
  const region = await regionOf(customer)
  const { cart } = await step("create cart", () =>
    expectOk(customer.post<{ cart: Cart }>("/store/carts", { region_id: region }))
  )
  await step("add line", () =>
    expectOk(
      customer.post(`/store/carts/${cart.id}/line-items`, { variant_id: variant, quantity: 1 })
    )
  )
  await step("address", () =>
    expectOk(
      customer.post(`/store/carts/${cart.id}`, {
        shipping_address: BENGALURU,
        billing_address: BENGALURU,
      })
    )
  )
  const { shipping_options: lanes } = await step("shipping options", () =>
    expectOk(
      customer.get<{ shipping_options: { id: string; data?: { mode?: string } }[] }>(
        `/store/shipping-options?cart_id=${cart.id}`
      )
    )
  )
  const lane = lanes.find(({ data }) => data?.mode === "doorstep")
  await step("shipping method", () =>
    expectOk(customer.post(`/store/carts/${cart.id}/shipping-methods`, { option_id: lane?.id }))
  )
  const checkout = await step("payment session", () => openCheckout(customer, cart.id))
  await approveWithoutWebhook(pair.pulsekart.simulatorUrl, checkout)
  await step("complete", () => expectOk(customer.post(`/store/carts/${cart.id}/complete`)))
}

async function buyThere(pair: Pair, variant: string, samples: Samples) {
  const { stock } = pair
  const step = <T>(name: Step, work: () => Promise<T>) => timed(pair, "stock", samples, name, work)
  const region = await regionOf(stock)
  const { cart } = await step("create cart", () =>
    expectOk(stock.post<{ cart: Cart }>("/store/carts", { region_id: region }))
  )
  await step("add line", () =>
    expectOk(stock.post(`/store/carts/${cart.id}/line-items`, { variant_id: variant, quantity: 1 }))
  )
  await step("address", () =>
    expectOk(
      stock.post(`/store/carts/${cart.id}`, {
        email: "bench@pulsekart.test",
        shipping_address: BENGALURU,
        billing_address: BENGALURU,
      })
    )
  )
  const { shipping_options: options } = await step("shipping options", () =>
    expectOk(
      stock.get<{ shipping_options: { id: string }[] }>(
        `/store/shipping-options?cart_id=${cart.id}`
      )
    )
  )
  await step("shipping method", () =>
    expectOk(stock.post(`/store/carts/${cart.id}/shipping-methods`, { option_id: options[0]?.id }))
  )
  await step("payment session", async () => {
    const { payment_collection: collection } = await expectOk(
      stock.post<{ payment_collection: { id: string } }>("/store/payment-collections", {
        cart_id: cart.id,
      })
    )
    await expectOk(
      stock.post(`/store/payment-collections/${collection.id}/payment-sessions`, {
        provider_id: "pp_system_default",
      })
    )
  })
  await step("complete", () => expectOk(stock.post(`/store/carts/${cart.id}/complete`)))
}

async function regionOf(store: Caller): Promise<string> {
  const { regions } = await expectOk(store.get<{ regions: { id: string }[] }>("/store/regions"))
  return regions[0]?.id ?? ""
}

function print(ours: Samples, stock: Samples): void {
  const ms = (value: number) => `${value.toFixed(0)} ms`
  console.log(
    table(
      ["step", "PulseKart p50", "p95", "SQL", "stock p50", "p95", "SQL", "time ratio", "SQL ratio"],
      STEPS.map((step) => {
        const [a, b] = [ours[step], stock[step]]
        return [
          step,
          ms(median(a.ms)),
          ms(percentile(a.ms, 0.95)),
          median(a.statements),
          ms(median(b.ms)),
          ms(percentile(b.ms, 0.95)),
          median(b.statements),
          (median(a.ms) / median(b.ms)).toFixed(2),
          (median(a.statements) / median(b.statements)).toFixed(2),
        ]
      })
    )
  )
}
