import { spawn, type ChildProcess } from "node:child_process"
import { createWriteStream, mkdirSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { Fault } from "./fault"
import { signalGroup } from "./processes"

export type Command = {
  name: string
  /** The program and its arguments, never through a shell: a path may hold a space. */
  run: [string, ...string[]]
  folder: string
  env: NodeJS.ProcessEnv
  /** Leaves the processor to others while they need it. */
  background?: boolean
}

type Child = {
  name: string
  process: ChildProcess
  ended: Promise<number | null>
  tail: () => string
}

const STOP_TIMEOUT_MS = 15_000
const READY_POLL_MS = 200

/** The processes of one start. Each writes a log file of its own, or, without a folder, to ours. */
export class Children {
  private readonly running: Child[] = []
  private stopping = false

  constructor(
    private readonly options: {
      logs?: string
      started: (pid: number) => Promise<void>
      /** Called once, when a service ends that nobody stopped. */
      died: (fault: Fault) => void
    }
  ) {
    if (options.logs) {
      mkdirSync(options.logs, { recursive: true })
    }
  }

  /** Runs to its end. @throws Fault when it fails. */
  async run(command: Command): Promise<void> {
    const child = await this.spawn(command)
    const code = await child.ended
    if (this.stopping) {
      // Perhaps it was cut short: what follows on it must not happen.
      throw new Fault("Stopping.")
    }
    if (code !== 0) {
      throw this.fault(child, code)
    }
  }

  /** A service: it stays, and its unexpected end is told. @returns its process id */
  async serve(command: Command): Promise<number> {
    const child = await this.spawn(command)
    void child.ended.then((code) => {
      if (!this.stopping) {
        this.options.died(this.fault(child, code))
      }
    })
    return child.process.pid ?? 0
  }

  /** Services first to last, each with all that it started. */
  async stop(order: string[]): Promise<void> {
    this.stopping = true
    const rank = (child: Child) => {
      const place = order.indexOf(child.name)
      // A step under way (a build, a migration) ends before any service.
      return place < 0 ? -1 : place
    }
    for (const child of [...this.running].sort((a, b) => rank(a) - rank(b))) {
      const pid = child.process.pid
      if (pid === undefined) {
        continue
      }
      signalGroup(pid, "SIGTERM")
      const impatience = setTimeout(() => signalGroup(pid, "SIGKILL"), STOP_TIMEOUT_MS)
      await child.ended
      clearTimeout(impatience)
      signalGroup(pid, "SIGKILL")
    }
  }

  kill(): void {
    this.stopping = true
    for (const child of this.running) {
      if (child.process.pid !== undefined) {
        signalGroup(child.process.pid, "SIGKILL")
      }
    }
  }

  private async spawn(command: Command): Promise<Child> {
    if (this.stopping) {
      throw new Fault("Stopping.")
    }
    const [program, ...parameters] = command.run
    const file = this.logOf(command.name)
    const log = file ? createWriteStream(file, { flags: "a", mode: 0o600 }) : undefined
    // Its own group: Ctrl-C reaches only us, and we stop the children in order.
    const child = spawn(program, parameters, {
      cwd: command.folder,
      env: command.env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    })
    let tail = ""
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        void (log ?? process.stdout).write(text)
        tail = (tail + text).slice(-4000)
      })
    }
    const ended = new Promise<number | null>((resolve) => {
      child.once("error", (error) => {
        tail += `\n${error.message}`
        resolve(null)
      })
      child.once("close", resolve)
    })
    const entry: Child = { name: command.name, process: child, ended, tail: () => tail }
    this.running.push(entry)
    void ended.then(() => {
      log?.end()
      this.running.splice(this.running.indexOf(entry), 1)
    })
    if (child.pid !== undefined) {
      if (command.background) {
        os.setPriority(child.pid, os.constants.priority.PRIORITY_LOW)
      }
      await this.options.started(child.pid)
    }
    return entry
  }

  private fault(child: Child, code: number | null): Fault {
    const how = code === null ? `signal ${child.process.signalCode}` : `exit ${code}`
    const text = child.tail().replaceAll(/\u001b\[[0-9;]*m/g, "")
    const last = text.trim().split("\n").slice(-6).join("\n    ")
    const log = this.logOf(child.name)
    return new Fault(
      log
        ? `${child.name} ended (${how}). Its log is ${log}; the end of it:\n    ${last}`
        : `${child.name} ended (${how}).`
    )
  }

  private logOf(name: string): string | undefined {
    return this.options.logs && path.join(this.options.logs, `${name}.log`)
  }
}

/** Waits until the address answers below 500. @throws Fault after `seconds`. */
export async function answers(url: string, name: string, seconds: number): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  while (Date.now() < deadline) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(20_000), redirect: "manual" })
      await response.arrayBuffer()
      if (response.status < 500) {
        return
      }
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, READY_POLL_MS))
  }
  throw new Fault(`${name} did not answer at ${url} within ${seconds} s.`)
}
