import { setTimeout as pause } from "node:timers/promises"
import { z } from "@medusajs/framework/zod"
import { customerRefusal, refusal } from "../../lib/errors"
import type { CmsDependencies, CmsOptions } from "./dependencies"
import { refusalSchema } from "./schemas"

type Read<T> = {
  /** For the log: never the query, which may hold what somebody searched for. */
  name: string
  path: string
  query?: Record<string, string | number | undefined>
  body?: object
  answer: z.ZodType<T>
  signal?: AbortSignal
}

const PAUSE_BEFORE_RETRY_MS = 100

/** The pool kept a socket that the CMS has closed meanwhile, or the CMS is just starting. */
const WORTH_A_RETRY = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "UND_ERR_SOCKET"])

const errorParts = z
  .object({
    name: z.string().optional().catch(undefined),
    cause: z.object({ code: z.string().optional() }).optional().catch(undefined),
  })
  .catch({})

/** Reads from the CMS with the service key. Nothing here writes, so a read may be repeated. */
export class CmsClient {
  constructor(
    private readonly options: CmsOptions,
    private readonly logger: CmsDependencies["logger"]
  ) {}

  /**
   * @returns null for 404
   * @throws cms_unavailable when the CMS is away, too slow, refuses our key or answers nonsense;
   * invalid_request when it names a field that is wrong; the signal's reason when the caller gave up
   */
  async read<T>(read: Read<T>): Promise<T | null> {
    const { url, serviceKey, timeoutMs } = this.options
    if (!url || !serviceKey) {
      throw cmsUnavailable()
    }
    const deadline = AbortSignal.timeout(timeoutMs)
    const signal = read.signal ? AbortSignal.any([deadline, read.signal]) : deadline
    const address = new URL(`${url.replace(/\/+$/, "")}${read.path}`)
    for (const [name, value] of Object.entries(read.query ?? {})) {
      if (value !== undefined) {
        address.searchParams.set(name, String(value))
      }
    }
    const request: RequestInit = {
      method: read.body ? "POST" : "GET",
      headers: {
        accept: "application/json",
        authorization: `users API-Key ${serviceKey}`,
        ...(read.body ? { "content-type": "application/json" } : {}),
      },
      ...(read.body ? { body: JSON.stringify(read.body) } : {}),
      redirect: "error",
      signal,
    }

    let response: { status: number; body: unknown }
    try {
      response = await this.send(address, request, signal)
    } catch (error) {
      read.signal?.throwIfAborted()
      return this.fail(read, deadline.aborted ? "no answer in time" : codeOf(error))
    }
    return this.understand(read, response)
  }

  /** A route of the CMS that is not there means that the CMS is not the one we know. */
  async readExisting<T>(read: Read<T>): Promise<T> {
    const answer = await this.read(read)
    if (answer === null) {
      throw cmsUnavailable()
    }
    return answer
  }

  private async send(
    address: URL,
    request: RequestInit,
    signal: AbortSignal
  ): Promise<{ status: number; body: unknown }> {
    const once = async () => {
      const response = await fetch(address, request)
      const text = await response.text()
      return { status: response.status, body: parseJson(text) }
    }
    try {
      return await once()
    } catch (error) {
      if (!WORTH_A_RETRY.has(codeOf(error))) {
        throw error
      }
      await pause(PAUSE_BEFORE_RETRY_MS, undefined, { signal })
      return await once()
    }
  }

  private understand<T>(
    read: Read<T>,
    { status, body }: { status: number; body: unknown }
  ): T | null {
    if (status === 404) {
      return null
    }
    if (status === 400) {
      const refused = refusalSchema.safeParse(body)
      if (refused.success && refused.data.code === "invalid_request") {
        throw refusal("invalid_request", refused.data.message)
      }
    }
    if (status !== 200) {
      return this.fail(read, `status ${status}`)
    }
    const parsed = read.answer.safeParse(body)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      return this.fail(read, `an answer of another shape at ${issue.path.join(".")}`)
    }
    return parsed.data
  }

  private fail(read: Read<unknown>, reason: string): never {
    this.logger.warn(`The CMS did not give ${read.name}: ${reason}`)
    throw cmsUnavailable()
  }
}

const cmsUnavailable = () => customerRefusal("cms_unavailable", "general")

/** What `fetch` failed of: the system's code lies in the cause of its TypeError. */
function codeOf(error: unknown): string {
  const { cause, name } = errorParts.parse(error)
  return cause?.code ?? name ?? "an unknown error"
}

/** Not JSON: undefined, which no schema accepts. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
