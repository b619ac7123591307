import { startSimulator } from "./server"
import { readSettings } from "./settings"

async function main(): Promise<void> {
  const simulator = await startSimulator(readSettings(process.env))
  console.log(`Razorpay simulator ready at ${simulator.url}`)
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void simulator.close().then(() => process.exit(0)))
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : "The Razorpay simulator did not start")
  process.exit(1)
})
