import os from "node:os"
import path from "node:path"
import {
  parentPort,
  Worker,
  workerData,
  type TransferListItem,
  type WorkerOptions,
} from "node:worker_threads"

/** What travels between the two sides. */
type Call<Task> = { id: number; task: Task }
type Answer<Reply> = { id: number; reply: Reply } | { id: number; failure: string }

type Waiting<Reply> = { resolve: (reply: Reply) => void; reject: (error: Error) => void }

export type ThreadOptions = {
  /** Path without extension: the source has .ts, a build .js. */
  file: string
  heapMegabytes: number
  /** Gives way to the rest of the machine: no request waits for its work. */
  inBackground?: boolean
}

/** About a third of what others get when all of them want the processor; everything when none does. */
const BACKGROUND_NICENESS = 5

type Start = { inBackground: boolean }

/** What a thread is given to finish what it is at. */
const END_MS = 2_000
const END = "end"

/**
 * A worker thread that answers calls one after the other. It starts with the first call and, after
 * it died, again with the next one; it keeps no process alive while nobody waits for it.
 */
export class Thread<Task, Reply> {
  private worker: Worker | undefined
  private lastId = 0
  private readonly waiting = new Map<number, Waiting<Reply>>()

  constructor(private readonly options: ThreadOptions) {}

  /**
   * @throws the thread's own error, "thread ended" when it died, or the signal's reason
   */
  call(
    task: Task,
    { signal, transfer = [] }: { signal?: AbortSignal; transfer?: TransferListItem[] } = {}
  ): Promise<Reply> {
    if (signal?.aborted) {
      return Promise.reject(abortReason(signal))
    }
    const worker = (this.worker ??= this.start())
    const id = ++this.lastId
    const reply = new Promise<Reply>((resolve, reject) => {
      const giveUp = () => {
        this.settle(id)?.reject(signal ? abortReason(signal) : new Error("aborted"))
      }
      const settled = () => signal?.removeEventListener("abort", giveUp)
      signal?.addEventListener("abort", giveUp, { once: true })
      this.waiting.set(id, {
        resolve: (value) => (settled(), resolve(value)),
        reject: (error) => (settled(), reject(error)),
      })
    })
    worker.ref()
    worker.postMessage({ id, task } satisfies Call<Task>, transfer)
    return reply
  }

  /** Ends the thread; whoever waits is refused. A later call starts a new one. */
  async close(): Promise<void> {
    const { worker } = this
    if (worker) {
      this.lost(worker, new Error("thread ended"))
      worker.postMessage(END)
      await ended(worker)
    }
  }

  private start(): Worker {
    const worker = startWorker(this.options.file, {
      workerData: { inBackground: this.options.inBackground ?? false } satisfies Start,
      resourceLimits: { maxOldGenerationSizeMb: this.options.heapMegabytes },
    })
    worker.on("message", (answer: Answer<Reply>) => {
      const waiting = this.settle(answer.id)
      if ("failure" in answer) {
        waiting?.reject(new Error(answer.failure))
      } else {
        waiting?.resolve(answer.reply)
      }
    })
    worker.on("error", (error) => this.lost(worker, toError(error)))
    worker.on("exit", () => this.lost(worker, new Error("thread ended")))
    worker.unref()
    return worker
  }

  private settle(id: number): Waiting<Reply> | undefined {
    const waiting = this.waiting.get(id)
    this.waiting.delete(id)
    if (this.waiting.size === 0) {
      this.worker?.unref()
    }
    return waiting
  }

  /** A thread that was replaced by a new one is not heard any more. */
  private lost(worker: Worker, error: Error): void {
    if (this.worker !== worker) {
      return
    }
    this.worker = undefined
    const waiting = [...this.waiting.values()]
    this.waiting.clear()
    waiting.forEach(({ reject }) => reject(error))
  }
}

/** @param file path without extension: the source has .ts, a build .js */
export function startWorker(file: string, options: WorkerOptions): Worker {
  const extension = path.extname(__filename)
  const fromSource = extension === ".ts"
  return new Worker(file + extension, {
    ...options,
    // Run from source, the thread needs a TypeScript loader of its own. Its compiler would start
    // another thread within this one, which does not always survive the end of it.
    execArgv: fromSource ? ["--require", require.resolve("tsx/cjs")] : [],
    env: fromSource ? { ...process.env, ESBUILD_WORKER_THREADS: "0" } : process.env,
  })
}

/** Resolves when a running thread has ended: by itself, or else from outside after a moment. */
export async function ended(worker: Worker): Promise<void> {
  worker.ref()
  const timer = setTimeout(() => void worker.terminate(), END_MS)
  await new Promise((resolve) => worker.once("exit", resolve))
  clearTimeout(timer)
}

/** The other side: called once, in the thread's file. Tasks are handled in the order of the calls. */
export function answerCalls<Task, Reply>(
  handle: (task: Task) => Reply | Promise<Reply>,
  transferOf: (reply: Reply) => TransferListItem[] = () => []
): void {
  const port = parentPort
  if (!port) {
    throw new Error("answerCalls runs in a worker thread")
  }
  const { inBackground } = workerData as Start
  // On Linux a priority is a thread's own; elsewhere it would be the whole process's.
  if (inBackground && os.platform() === "linux") {
    os.setPriority(BACKGROUND_NICENESS)
  }
  let before: Promise<void> = Promise.resolve()
  port.on("message", (message: Call<Task> | typeof END) => {
    if (message === END) {
      // With the port closed nothing keeps the thread: it ends when its last task does.
      port.close()
      return
    }
    const { id, task } = message
    before = before.then(async () => {
      try {
        const reply = await handle(task)
        port.postMessage({ id, reply } satisfies Answer<Reply>, transferOf(reply))
      } catch (error) {
        port.postMessage({ id, failure: toError(error).message } satisfies Answer<Reply>)
      }
    })
  })
}

function abortReason(signal: AbortSignal): Error {
  return toError(signal.reason)
}

function toError(value: unknown): Error {
  return value instanceof Error ? value : new Error(String(value))
}
