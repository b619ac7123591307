import { customerRefusal } from "./errors"

/** Longer than this nobody waits at a shop window: the client is told to come again. */
const LONGEST_WAIT_MS = 20_000

/** Lets only so many pieces of work run at once in this process; the others wait their turn. */
export class UploadSlots {
  private free: number
  private readonly waiting = new Set<() => void>()

  constructor(
    size: number,
    private readonly longestWaitMs = LONGEST_WAIT_MS
  ) {
    this.free = size
  }

  /** @throws upload_busy when no slot became free in time */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.take()
    try {
      return await work()
    } finally {
      this.giveBack()
    }
  }

  private take(): Promise<void> {
    if (this.free > 0) {
      this.free -= 1
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(enter)
        reject(uploadBusy())
      }, this.longestWaitMs)
      const enter = () => {
        clearTimeout(timer)
        resolve()
      }
      this.waiting.add(enter)
    })
  }

  private giveBack(): void {
    const [next] = this.waiting
    if (next) {
      this.waiting.delete(next)
      next()
    } else {
      this.free += 1
    }
  }
}

export function uploadBusy() {
  return customerRefusal("upload_busy", "general")
}
