import { execFile } from "node:child_process"
import { readFile } from "node:fs/promises"
import { promisify } from "node:util"

/** A process id is reused by the system: together with its start it names one process for good. */
export type ProcessMark = { pid: number; started: string }

/** @returns undefined when no such process lives. */
export async function markOf(pid: number): Promise<ProcessMark | undefined> {
  const started = await startOf(pid)
  return started ? { pid, started } : undefined
}

export async function isAlive(mark: ProcessMark): Promise<boolean> {
  return (await startOf(mark.pid)) === mark.started
}

/** The command line, or "" when no such process lives. */
export async function commandLineOf(pid: number): Promise<string> {
  if (process.platform === "linux") {
    const text = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")
    return text.replaceAll("\0", " ")
  }
  return ps(pid, "args=")
}

/** Signals the process and all that it started, when it leads its own group. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch {
    // Gone already.
  }
}

async function startOf(pid: number): Promise<string> {
  if (process.platform === "linux") {
    const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "")
    // The name in brackets may hold spaces; after it the state is field 3, the start field 22.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ")
    return fields[0] === "Z" ? "" : (fields[19] ?? "")
  }
  return ps(pid, "lstart=")
}

async function ps(pid: number, format: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)("ps", ["-ww", "-o", format, "-p", String(pid)])
    return stdout.trim()
  } catch {
    return ""
  }
}
