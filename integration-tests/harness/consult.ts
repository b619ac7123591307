import { expectOk, type Answer, type Caller } from "./http"

type Citation = { collection: string; document_id: string; title: string }

export type Reply = {
  id: string
  kind: "answer" | "abstain" | "red_flag" | "refusal" | "handover"
  code: string | null
  text: string
  sentences: { text: string; chunk_ids: string[] }[]
  citations: Citation[]
  helplines: { name: string; phone: string }[]
}

export type Consult = {
  id: string
  ask: (text: string) => Promise<Reply>
  rate: (messageId: string, feedback: "helpful" | "not_helpful") => Promise<Answer>
  handOver: (to: "pharmacist" | "doctor") => Promise<Answer>
  /** The latest first. */
  messages: () => Promise<(Reply & { role: "customer" | "assistant" | "pharmacist" })[]>
}

/** A consult of somebody without an account, who has consented. */
export async function openConsult(store: Caller, locale: "en" | "hi" = "en"): Promise<Consult> {
  const { session, token } = await expectOk(
    store.post<{ session: { id: string }; token: string }>("/store/consult/sessions", {
      locale,
      consent: true,
    })
  )
  const caller = store.with({ "x-consult-token": token })
  const path = `/store/consult/sessions/${session.id}`
  return {
    id: session.id,
    ask: async (text) =>
      (await expectOk(caller.post<{ reply: Reply }>(`${path}/messages`, { text }))).reply,
    rate: (messageId, feedback) =>
      caller.post(`${path}/messages/${messageId}/feedback`, { feedback }),
    handOver: (to) => caller.post(`${path}/handover`, { to }),
    messages: async () =>
      (
        await expectOk(
          caller.get<{ messages: (Reply & { role: "customer" | "assistant" | "pharmacist" })[] }>(
            `${path}/messages?limit=50&order=desc`
          )
        )
      ).messages,
  }
}
