import { existsSync, readdirSync } from "node:fs"
import path from "node:path"

export type RunOptions = {
  /** Correctness only, within a minute: what the tests run. */
  smoke: boolean
  /** `--rounds N`: how often a proof repeats each of its cases, where it does. */
  rounds?: number
}

/** `npm run prove <name>` runs <name>.prove.ts, `npm run bench <name>` runs <name>.bench.ts. */
async function main(): Promise<void> {
  const [kind, name, ...flags] = process.argv.slice(2)
  const file = path.join(__dirname, `${name}.${kind}.ts`)
  if (!kind || !name || !existsSync(file)) {
    const names = readdirSync(__dirname)
      .filter((entry) => entry.endsWith(`.${kind}.ts`))
      .map((entry) => entry.replace(`.${kind}.ts`, ""))
    console.error(`npm run ${kind} <name>, with one of: ${names.join(", ")}`)
    process.exit(2)
  }
  const { run } = (await import(file)) as { run: (options: RunOptions) => Promise<void> }
  await run({ smoke: flags.includes("--smoke"), rounds: roundsOf(flags) })
}

function roundsOf(flags: string[]): number | undefined {
  const at = flags.indexOf("--rounds")
  if (at === -1) {
    return undefined
  }
  const rounds = Number(flags[at + 1])
  if (!Number.isSafeInteger(rounds) || rounds < 1) {
    console.error("--rounds takes a whole number of at least 1")
    process.exit(2)
  }
  return rounds
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
