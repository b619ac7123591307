import { Redis } from "ioredis"
import { env } from "../../env"

const BEAT_MS = 1_000
/** A clock of this process that runs so late says more of the process than of Redis. */
const LATE_MS = 50

let watched: Redis | undefined
let isAway = false

/**
 * Locks, events and workflows of all processes are in Redis. Is it gone at this moment? A closed Redis
 * is known at once, and one that no longer answers within two seconds.
 */
export function isRedisAway(): boolean {
  const { REDIS_URL } = env()
  if (REDIS_URL) {
    watchedRedis(REDIS_URL)
  }
  return isAway
}

/** A connection that fails at once, or within a second, and never waits for Redis to come back. */
export function watchedRedis(url: string): Redis {
  watched ??= watchOver(url)
  return watched
}

function watchOver(url: string): Redis {
  const redis = new Redis(url, {
    connectTimeout: BEAT_MS,
    commandTimeout: BEAT_MS,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    retryStrategy: () => BEAT_MS / 2,
  })
  const gone = () => {
    isAway = true
  }
  const silent = () => {
    gone()
    if (redis.status === "ready") {
      // Whoever else uses this connection is not kept waiting either.
      redis.disconnect(true)
    }
  }
  let silence = 0
  const beat = () => {
    const asked = performance.now()
    return redis.ping().then(
      () => {
        silence = 0
        isAway = false
      },
      () => {
        // Its answer may have come while this process did something else: it is asked once more.
        silence += performance.now() - asked > BEAT_MS + LATE_MS ? 1 : 2
        if (silence >= 2) {
          silent()
        }
      }
    )
  }
  redis.on("error", gone)
  redis.on("close", gone)
  redis.on("ready", () => void beat())
  setInterval(() => void beat(), BEAT_MS).unref()
  return redis
}
