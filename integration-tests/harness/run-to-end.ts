import { spawn } from "node:child_process"
import type { Command } from "../../medusa/start/children"
import { END_WITH_PARENT } from "./settings"

/** @throws Error with the end of its output when the command fails */
export async function runToEnd({ name, run, folder, env }: Command): Promise<void> {
  const [program, ...parameters] = run
  const child = spawn(program, parameters, {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: END_WITH_PARENT, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const output: string[] = []
  child.stdout.setEncoding("utf8").on("data", (text: string) => output.push(text))
  child.stderr.setEncoding("utf8").on("data", (text: string) => output.push(text))
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve))
  if (code !== 0) {
    throw new Error(`${name} ended with ${code}:\n${output.join("").slice(-4000)}`)
  }
}
