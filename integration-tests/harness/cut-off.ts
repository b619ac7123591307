import { connect, createServer, type Socket } from "node:net"

export type CutOff = {
  /** The service's address with this line between. */
  url: string
  /** `closed`: connections break and none is taken. `silent`: they stand, and nothing passes. */
  cut: (how: "closed" | "silent") => void
  join: () => void
  close: () => Promise<void>
}

/** A line to a service that a test can cut, as a network does. */
export async function cutOff(service: string): Promise<CutOff> {
  const target = new URL(service)
  const pairs = new Set<[Socket, Socket]>()
  let state: "joined" | "closed" | "silent" = "joined"

  const server = createServer((near) => {
    if (state === "closed") {
      near.destroy()
      return
    }
    const far = connect(Number(target.port), target.hostname)
    const pair: [Socket, Socket] = [near, far]
    pairs.add(pair)
    const end = () => {
      near.destroy()
      far.destroy()
      pairs.delete(pair)
    }
    for (const [from, to] of [pair, [far, near]]) {
      from.on("data", (data) => state === "joined" && to.write(data))
      from.on("error", end)
      from.on("close", end)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  const url = new URL(service)
  url.hostname = "127.0.0.1"
  url.port = String(typeof address === "object" && address ? address.port : 0)

  const breakAll = () => {
    for (const [near, far] of pairs) {
      near.destroy()
      far.destroy()
    }
    pairs.clear()
  }
  return {
    url: url.href,
    cut: (how) => {
      state = how
      if (how === "closed") {
        breakAll()
      }
    },
    join: () => {
      // What was swallowed cannot be made up for: a network ends such connections.
      breakAll()
      state = "joined"
    },
    close: async () => {
      breakAll()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
