import { Busy } from "./errors"

type Waiter = { enter: () => void; timer: NodeJS.Timeout }

/**
 * Those of one process who want the same thing come one after another, so that one of them at a time
 * asks the database for it. A courtesy: who may go on is decided there.
 */
export class Turns {
  /** Of what is taken: who waits for it. */
  private readonly queues = new Map<string, Set<Waiter>>()

  constructor(private readonly mostWaiting: number) {}

  /** @throws Busy at once when too many wait already, and when the turn does not come in time */
  async inTurn<T>(
    subjects: readonly string[],
    deadline: number,
    work: () => Promise<T>
  ): Promise<T> {
    const taken: string[] = []
    try {
      // In one order for all, so that two who want the same ones never wait for each other.
      for (const subject of [...new Set(subjects)].sort()) {
        await this.take(subject, deadline)
        taken.push(subject)
      }
      return await work()
    } finally {
      taken.forEach((subject) => this.giveOn(subject))
    }
  }

  private take(subject: string, deadline: number): Promise<void> {
    const queue = this.queues.get(subject)
    if (!queue) {
      this.queues.set(subject, new Set())
      return Promise.resolve()
    }
    if (queue.size >= this.mostWaiting) {
      return Promise.reject(new Busy())
    }
    return new Promise((enter, refuse) => {
      const timer = setTimeout(
        () => {
          queue.delete(waiter)
          refuse(new Busy())
        },
        Math.max(0, deadline - Date.now())
      )
      const waiter = { enter, timer }
      queue.add(waiter)
    })
  }

  private giveOn(subject: string): void {
    const queue = this.queues.get(subject)
    const [next] = queue ?? []
    if (!queue || !next) {
      this.queues.delete(subject)
      return
    }
    queue.delete(next)
    clearTimeout(next.timer)
    next.enter()
  }
}
