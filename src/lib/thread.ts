import os from "node:os"
import path from "node:path"
import { Piscina } from "piscina"

type ThreadOptions = {
  /** Path without extension: the source has .ts, a build .js. Its default export answers a call. */
  file: string
  heapMegabytes: number
  /** Gives way to the rest of the machine: no request waits for its work. */
  inBackground?: boolean
}

/** About a third of what others get when all of them want the processor; everything when none does. */
const BACKGROUND_NICENESS = 5

/**
 * One worker thread that answers calls one after the other and keeps what it loaded between them. It
 * starts with the first call, and anew after it died; it keeps no process alive while nobody waits.
 */
export class Thread<Task, Reply> {
  private pool: Piscina<Task, Reply> | undefined

  constructor(private readonly options: ThreadOptions) {}

  /** @throws the thread's own error, that it died or was closed, or the signal's reason */
  async call(task: Task, { signal }: { signal?: AbortSignal } = {}): Promise<Reply> {
    signal?.throwIfAborted()
    this.pool ??= this.open()
    const reply = this.pool.run(task)
    return signal ? await unlessAborted(reply, signal) : await reply
  }

  /** Ends the thread; whoever waits is refused. A later call starts a new one. */
  async close(): Promise<void> {
    const { pool } = this
    this.pool = undefined
    await pool?.destroy()
  }

  /** With its thread a pool has lost what the calls behind build on: they are refused, and it ends. */
  private open(): Piscina<Task, Reply> {
    const pool = newPool<Task, Reply>(this.options)
    const drop = () => {
      if (this.pool === pool) {
        void this.close()
      }
    }
    pool.on("workerDestroy", drop)
    pool.on("error", drop)
    return pool
  }
}

function newPool<Task, Reply>({ file, heapMegabytes, inBackground }: ThreadOptions) {
  const extension = path.extname(__filename)
  const fromSource = extension === ".ts"
  return new Piscina<Task, Reply>({
    filename: file + extension,
    minThreads: 1,
    maxThreads: 1,
    stricterFIFO: true,
    // Waiting for the next call must not hold up what a task began and did not wait for.
    atomics: "disabled",
    // On Linux a priority is a thread's own; elsewhere it would be the whole process's.
    niceIncrement: inBackground && os.platform() === "linux" ? BACKGROUND_NICENESS : 0,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    // Run from source, the thread needs a TypeScript loader of its own. Its compiler would start
    // another thread within this one, which does not always survive the end of it.
    execArgv: fromSource ? ["--require", require.resolve("tsx/cjs")] : [],
    env: fromSource ? { ...process.env, ESBUILD_WORKER_THREADS: "0" } : process.env,
  })
}

/** The pool's own signal ends the thread of a running call, and with it what the others wait for. */
const unlessAborted = <Reply>(reply: Promise<Reply>, signal: AbortSignal): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason)
    signal.addEventListener("abort", giveUp, { once: true })
    void reply.then(resolve, reject).finally(() => signal.removeEventListener("abort", giveUp))
  })
