import { APIError, ValidationError, type Payload } from "payload"
import { carryOut } from "./carry-out"
import { incomplete } from "./failure-in-words"
import { claim, fail, type Job } from "./schedule-queue"

const POLL_MS = 500

/**
 * Publishes what is due, for as long as the process lives. Any number of processes sweep at once.
 * @param connect gives the CMS, also after the database was away
 */
export const startSweep = ({
  connect,
  leaseSeconds,
}: {
  connect: () => Promise<Payload>
  leaseSeconds: number
}): void => {
  const turn = async () => {
    try {
      await sweep(await connect(), leaseSeconds)
    } catch (error) {
      console.error(`The sweep of scheduled publications rests: ${reasonOf(error)}`)
    }
    setTimeout(turn, POLL_MS)
  }
  void turn()
}

/** Carries out all that is due now. */
export const sweep = async (payload: Payload, leaseSeconds: number): Promise<void> => {
  for (;;) {
    const job = await claim(payload, leaseSeconds)
    if (!job) {
      return
    }
    await attempt(payload, job)
  }
}

const attempt = async (payload: Payload, job: Job) => {
  try {
    await carryOut(payload, job)
  } catch (error) {
    payload.logger.error({ msg: `Scheduled publication ${job.id} failed: ${reasonOf(error)}` })
    // A refusal stays one; after anything else the lease ends and somebody tries again.
    if (error instanceof APIError && error.status < 500) {
      await fail(payload, job, reasonOf(error))
    }
  }
}

/** A stable code where there is one, and never a message, which may quote the content. */
const reasonOf = (error: unknown): string => {
  if (error instanceof ValidationError) {
    return incomplete(error.data.errors.map(({ path }) => path))
  }
  const data: unknown = error instanceof APIError ? error.data : undefined
  if (typeof data === "object" && data && "code" in data && typeof data.code === "string") {
    return data.code
  }
  return error instanceof Error ? error.name : "unknown"
}
