import path from "node:path"
import { PROJECT_ROOT } from "../integration-tests/harness/postgres"
import { playFirstOrder } from "./lib/first-order"
import { runningSystem, startFromCommand } from "./lib/running"
import { Timeline } from "./lib/timeline"

/** `npm run demo`: the first order against the running system, or one that is started for it. */
async function main(): Promise<void> {
  const dataFolder = path.resolve(PROJECT_ROOT, process.env.PULSEKART_DATA ?? ".pulsekart")
  const running = (await runningSystem(dataFolder)) ?? (await startFromCommand(dataFolder))
  try {
    const order = await playFirstOrder(running.shop, new Timeline())
    console.log(`\nOrder number: ${order.displayId} (${order.orderId})`)
  } finally {
    await running.stop()
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
