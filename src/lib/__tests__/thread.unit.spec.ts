import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { Thread } from "../thread"

type Task = { say?: string; fail?: string; die?: boolean; count?: boolean; waitMs?: number }

const newThread = () =>
  new Thread<Task, string>({
    file: path.join(__dirname, "thread-fixture", "echo-thread"),
    heapMegabytes: 64,
  })

describe("a worker thread", () => {
  let thread: Thread<Task, string>

  beforeEach(() => (thread = newThread()))
  afterEach(() => thread.close())

  it("answers each call with its own reply, in the order of the calls", async () => {
    const order: string[] = []
    const calls = [{ say: "a", waitMs: 50 }, { say: "b" }, { say: "c" }].map(async (task) => {
      order.push(await thread.call(task))
    })

    await Promise.all(calls)

    expect(order).toEqual(["a", "b", "c"])
  })

  it("passes on an error and works on", async () => {
    await expect(thread.call({ fail: "no such thing" })).rejects.toThrow("no such thing")

    expect(await thread.call({ say: "again" })).toBe("again")
  })

  it("refuses everyone who waits when it dies, and starts anew with the next call", async () => {
    const waiting = [thread.call({ die: true }), thread.call({ say: "never" })]

    const settled = await Promise.allSettled(waiting)

    expect(settled).toMatchObject([
      { status: "rejected", reason: { message: "worker exited with code: 1" } },
      { status: "rejected", reason: { message: "Terminating worker thread" } },
    ])
    expect(await thread.call({ say: "anew" })).toBe("anew")
  })

  it("refuses each call where it cannot start, and leaves none waiting", async () => {
    const nowhere = new Thread<Task, string>({
      file: path.join(__dirname, "thread-fixture", "no-such-thread"),
      heapMegabytes: 64,
    })

    for (const say of ["first", "second"]) {
      await expect(nowhere.call({ say })).rejects.toThrow("no-such-thread")
    }
    await nowhere.close()
  })

  it("keeps what it loaded between two calls", async () => {
    const [first, second] = [await thread.call({ count: true }), await thread.call({ count: true })]

    expect([first, second]).toEqual(["1", "2"])
  })

  it("lives on when a caller whose call it is at goes", async () => {
    await thread.call({ count: true })
    const stop = new AbortController()
    const stopped = thread.call({ say: "slow", waitMs: 300 }, { signal: stop.signal })
    await wait(100)
    stop.abort(new Error("gone"))

    await expect(stopped).rejects.toThrow("gone")
    expect(await thread.call({ count: true })).toBe("2")
  })

  it("lets one caller go without touching the others", async () => {
    const stop = new AbortController()
    const stopped = thread.call({ say: "slow", waitMs: 100 }, { signal: stop.signal })
    const other = thread.call({ say: "other" })
    stop.abort(new Error("gone"))

    await expect(stopped).rejects.toThrow("gone")
    expect(await other).toBe("other")
  })

  it("refuses who waits when it is closed", async () => {
    const waiting = expect(thread.call({ say: "slow", waitMs: 10_000 })).rejects.toThrow(
      "Terminating"
    )

    await thread.close()

    await waiting
  })
})
