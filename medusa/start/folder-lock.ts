import { link, readFile, rename, rm, writeFile } from "node:fs/promises"
import { isAlive, markOf, signalGroup, type ProcessMark } from "./processes"

type Holder = ProcessMark & { children: ProcessMark[] }

/**
 * One process at a time holds a folder. The file names the holder and what it started, so that
 * the next one can clear up after a holder that was killed.
 */
export class FolderLock {
  private children: ProcessMark[] = []

  private constructor(
    private readonly file: string,
    private readonly self: ProcessMark
  ) {}

  /** @returns undefined when a living process holds it. */
  static async take(file: string): Promise<FolderLock | undefined> {
    const self = await markOf(process.pid)
    if (!self) {
      throw new Error("This process cannot see itself in the process table.")
    }
    const lock = new FolderLock(file, self)
    if (await lock.create()) {
      return lock
    }
    const holder = await holderOf(file)
    if (holder && (await isAlive(holder))) {
      return undefined
    }
    const dead = `${file}.${process.pid}.dead`
    await rename(file, dead).catch(() => undefined)
    const taken = await holderOf(dead)
    if (taken && (await isAlive(taken))) {
      // Another process was quicker: what we moved aside is its new lock.
      await rename(dead, file)
      return undefined
    }
    await rm(dead, { force: true })
    for (const orphan of taken?.children ?? []) {
      await stopOrphan(orphan)
    }
    return (await lock.create()) ? lock : undefined
  }

  static async holder(file: string): Promise<ProcessMark | undefined> {
    const holder = await holderOf(file)
    return holder && (await isAlive(holder)) ? holder : undefined
  }

  async addChild(pid: number): Promise<void> {
    const mark = await markOf(pid)
    if (mark) {
      this.children.push(mark)
      await rename(await this.written(), this.file)
    }
  }

  async release(): Promise<void> {
    await rm(this.file, { force: true })
  }

  /** Whole or not at all: a reader never sees an empty lock. */
  private async create(): Promise<boolean> {
    const written = await this.written()
    try {
      await link(written, this.file)
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") {
        return false
      }
      throw error
    } finally {
      await rm(written, { force: true })
    }
  }

  private async written(): Promise<string> {
    const holder: Holder = { ...this.self, children: this.children }
    const file = `${this.file}.${process.pid}.${this.children.length}`
    await writeFile(file, JSON.stringify(holder))
    return file
  }
}

async function holderOf(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Holder
  } catch {
    return undefined
  }
}

async function stopOrphan(orphan: ProcessMark): Promise<void> {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    const deadline = Date.now() + 5_000
    if (await isAlive(orphan)) {
      signalGroup(orphan.pid, signal)
    }
    while ((await isAlive(orphan)) && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
