import { randomUUID } from "node:crypto"
import { expectOk, type Answer, type Caller } from "../../integration-tests/harness/http"

export type Said = {
  id: string
  kind: string
  code: string | null
  text: string
  /** A fixed line of the text: whom to call. */
  notice: string | null
  sentences: { text: string; chunk_ids: string[] }[]
  citations: {
    chunk_id: string
    collection: string
    document_id: string
    locale: string
    version_hash: string
    slug: string
    sources: { url: string }[]
  }[]
  helplines: { name: string; phone: string; kind: string }[]
  offers: string[]
}

type StreamEvent = { event: string; data: Record<string, unknown> }

export type Consult = {
  id: string
  ask: (text: string, key?: string) => Promise<Answer<{ message: { id: string }; reply: Said }>>
  stream: (text: string) => Promise<StreamEvent[]>
  caller: Caller
}

/** An anonymous consult, with consent. */
export async function openConsult(
  store: Caller,
  opened: { locale: "en" | "hi"; pincode?: string; consent_to_improve?: boolean }
): Promise<Consult> {
  const { session, token } = await expectOk(
    store.post<{ session: { id: string }; token?: string }>("/store/consult/sessions", {
      ...opened,
      consent: true,
    })
  )
  const mine = token ? store.with({ "x-consult-token": token }) : store
  const path = `/store/consult/sessions/${session.id}/messages`
  return {
    id: session.id,
    caller: mine,
    ask: (text, key = randomUUID()) => mine.with({ "idempotency-key": key }).post(path, { text }),
    stream: async (text) => {
      const answer = await mine.send<string>(path, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "text/event-stream" },
        body: JSON.stringify({ text }),
      })
      return eventsOf(answer.body)
    },
  }
}

/** Server-sent events in the order of their coming; comments left out. */
export function eventsOf(body: string): StreamEvent[] {
  return body
    .split("\n\n")
    .filter((block) => block.startsWith("event: "))
    .map((block) => {
      const [first = "", second = ""] = block.split("\n")
      return {
        event: first.slice("event: ".length),
        data: JSON.parse(second.slice("data: ".length)) as Record<string, unknown>,
      }
    })
}
