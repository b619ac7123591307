import Redis from "ioredis"

/**
 * An empty Redis database for one suite, or undefined where there is none.
 *
 * @throws Error when CI has none: there nothing is left out
 */
export async function testRedis(): Promise<string | undefined> {
  const given = process.env.TEST_REDIS_URL
  if (!given) {
    if (process.env.CI === "true") {
      throw new Error("CI runs with Redis: TEST_REDIS_URL is missing.")
    }
    return undefined
  }
  const redis = new Redis(given)
  await redis.flushdb()
  redis.disconnect()
  return given
}

/** Two servers that share Redis as in production; where there is none, the one that needs no other. */
export async function asManyServers(): Promise<{
  servers: number
  settings: Record<string, string>
}> {
  const url = await testRedis()
  if (!url) {
    console.warn("No TEST_REDIS_URL: this suite runs against one server instead of two.")
  }
  return url ? { servers: 2, settings: { REDIS_URL: url } } : { servers: 1, settings: {} }
}
