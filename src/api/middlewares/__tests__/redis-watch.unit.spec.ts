import { createServer, type AddressInfo, type Server, type Socket } from "node:net"
import { setTimeout as pause } from "node:timers/promises"
import type { Redis } from "ioredis"
import { isRedisAway, watchedRedis } from "../redis-watch"

let url = ""
jest.mock("../../../env", () => ({ env: () => ({ REDIS_URL: url }) }))

/** As much of Redis as a watch needs. */
const ANSWERS: Record<string, string> = { PING: "+PONG\r\n", INFO: "$9\r\nloading:0\r\n" }

describe("the watch over Redis", () => {
  let server: Server
  let redis: Redis
  let isSilent = false
  const sockets = new Set<Socket>()

  beforeAll(async () => {
    server = createServer((socket) => {
      sockets.add(socket)
      socket.on("data", (bytes) => {
        for (const [, name] of isSilent ? [] : String(bytes).matchAll(/\*\d+\r\n\$\d+\r\n(\w+)/g)) {
          socket.write(ANSWERS[name.toUpperCase()] ?? "+OK\r\n")
        }
      })
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    url = `redis://127.0.0.1:${(server.address() as AddressInfo).port}`
    redis = watchedRedis(url)
    await new Promise((resolve) => redis.once("ready", resolve))
    await pause(100)
  })

  afterAll(() => {
    redis.disconnect()
    sockets.forEach((socket) => socket.destroy())
    server.close()
  })

  it("does not take this process's own standstill for Redis's", async () => {
    const ping = redis.ping.bind(redis)
    let stood = false
    jest.spyOn(redis, "ping").mockImplementationOnce(() => {
      const answer = ping()
      const begun = performance.now()
      while (performance.now() - begun < 1_300);
      stood = true
      return answer
    })
    while (!stood) {
      await pause(5)
    }
    await pause(50)

    expect(isRedisAway()).toBe(false)
    await pause(1_200)
    expect(isRedisAway()).toBe(false)
  }, 10_000)

  it("knows of one that is silent within two seconds, and that it is back", async () => {
    isSilent = true
    await pause(2_300)
    expect(isRedisAway()).toBe(true)

    isSilent = false
    const until = performance.now() + 5_000
    while (isRedisAway() && performance.now() < until) {
      await pause(50)
    }
    expect(isRedisAway()).toBe(false)
  }, 15_000)
})
