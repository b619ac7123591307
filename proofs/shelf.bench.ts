import { performance } from "node:perf_hooks"
import { expectOk } from "../integration-tests/harness/http"
import { BENGALURU, storefront } from "../integration-tests/harness/shop"
import { besideStock, type Pair } from "./lib/beside-stock"
import { conclude, median, percentile, table } from "./lib/report"
import type { RunOptions } from "./run"

const PAGE = 20

type Samples = { ms: number[]; statements: number[]; perSecond: number[] }

/** A page of twenty products with prices and stock, as a storefront's shelf asks for it. */
export async function run({ smoke }: RunOptions): Promise<void> {
  const rounds = smoke ? 3 : 60
  const pair = await besideStock({ medicines: smoke ? 60 : 300 })
  try {
    const store = await storefront(pair.pulsekart)
    const { regions } = await expectOk(
      pair.stock.get<{ regions: { id: string }[] }>("/store/regions")
    )
    const fields = "id,title,*variants.calculated_price,+variants.inventory_quantity"
    const here = async () => {
      const { medicines } = await expectOk(
        store.get<{ medicines: unknown[] }>(
          `/store/medicines?pincode=${BENGALURU.postal_code}&limit=${PAGE}`
        )
      )
      return medicines.length
    }
    const there = async () => {
      const { products } = await expectOk(
        pair.stock.get<{ products: unknown[] }>(
          `/store/products?limit=${PAGE}&region_id=${regions[0]?.id}&fields=${fields}`
        )
      )
      return products.length
    }
    for (const page of [here, there, here, there]) {
      if ((await page()) !== PAGE) {
        throw new Error(`A shelf did not show ${PAGE} products.`)
      }
    }
    const ours: Samples = { ms: [], statements: [], perSecond: [] }
    const stock: Samples = { ms: [], statements: [], perSecond: [] }
    for (let round = 0; round < rounds; round++) {
      await sample(pair, "pulsekart", ours, here)
      await sample(pair, "stock", stock, there)
    }
    for (let burst = 0; burst < (smoke ? 1 : 5); burst++) {
      ours.perSecond.push(await throughput(here, smoke ? 8 : 40))
      stock.perSecond.push(await throughput(there, smoke ? 8 : 40))
    }
    print(ours, stock)
    conclude("shelf", true, {
      rounds,
      pulsekart: figures(ours),
      stock: figures(stock),
      ratio: {
        ms: median(ours.ms) / median(stock.ms),
        statements: median(ours.statements) / median(stock.statements),
        per_second: median(ours.perSecond) / median(stock.perSecond),
      },
    })
  } finally {
    await pair.stop()
  }
}

async function sample(
  pair: Pair,
  side: "pulsekart" | "stock",
  samples: Samples,
  page: () => Promise<number>
): Promise<void> {
  await pair.statements(side)
  const start = performance.now()
  await page()
  samples.ms.push(performance.now() - start)
  samples.statements.push(await pair.statements(side))
}

/** Pages a second with four requests under way at once. */
async function throughput(page: () => Promise<number>, requests: number): Promise<number> {
  let left = requests
  const start = performance.now()
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      while (left-- > 0) {
        await page()
      }
    })
  )
  return requests / ((performance.now() - start) / 1000)
}

const figures = (samples: Samples) => ({
  p50_ms: median(samples.ms),
  p95_ms: percentile(samples.ms, 0.95),
  statements: median(samples.statements),
  per_second: median(samples.perSecond),
})

function print(ours: Samples, stock: Samples): void {
  const row = (name: string, samples: Samples) => [
    name,
    `${median(samples.ms).toFixed(0)} ms`,
    `${percentile(samples.ms, 0.95).toFixed(0)} ms`,
    median(samples.statements),
    median(samples.perSecond).toFixed(0),
  ]
  console.log(
    table(
      ["a page of 20", "p50", "p95", "SQL", "pages a second"],
      [row("PulseKart /store/medicines", ours), row("stock /store/products", stock)]
    )
  )
}
