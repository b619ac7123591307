import type { Caller, Refusal } from "../../integration-tests/harness/http"
import type { HostileRequest, Sender } from "./request"

type Answered = { status: number; body: Partial<Refusal> }

/** A connection that breaks counts as status 0: a server that hangs up has not refused. */
export async function answerOf(
  request: HostileRequest,
  senders: Record<Sender, Caller>
): Promise<Answered> {
  return await senders[request.as]
    .with(request.headers ?? {})
    .send<Partial<Refusal>>(request.path, { method: request.method, ...bodyOf(request) })
    .catch((error: unknown) => ({ status: 0, body: { message: String(error) } }))
}

/** What is wrong with the answer, or undefined when the request was refused as it should be. */
export function faultOf({ status, body }: Answered): string | undefined {
  const seen = `${status} ${JSON.stringify(body).slice(0, 160)}`
  if (status < 400 || status > 499) {
    return seen
  }
  const isNamed = [body.type, body.code, body.message].every(
    (value) => typeof value === "string" && value !== ""
  )
  return isNamed ? undefined : `without type, code or message: ${seen}`
}

function bodyOf(request: HostileRequest): RequestInit {
  if (request.files) {
    const form = new FormData()
    for (const [name, value] of Object.entries(request.fields ?? {})) {
      form.set(name, value)
    }
    for (const file of request.files) {
      const blob = new Blob([new Uint8Array(file.bytes)], { type: file.type })
      form.append(file.field ?? "file", blob, file.name)
    }
    return { body: form }
  }
  if (request.raw !== undefined) {
    const body = typeof request.raw === "string" ? request.raw : new Uint8Array(request.raw)
    return { body, headers: { "content-type": request.contentType ?? "text/plain" } }
  }
  if (request.json !== undefined) {
    return { body: JSON.stringify(request.json), headers: { "content-type": "application/json" } }
  }
  return {}
}
