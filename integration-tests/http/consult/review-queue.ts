import { openConsult, type Consult } from "../../../proofs/consult/client"
import { expectOk, type Caller } from "../../harness/http"
import { rows } from "../../harness/postgres"
import { DEMO, loginStaff, storefront, type Shop } from "../../harness/shop"

const EMERGENCY = "my father has crushing chest pain, it began near Zebrawalla bakery"
const IN_DOUBT = "my brother has it and now his gums look red and he is so quiet"
const ORDINARY = "What is the capital of France?"
const READS_TOO = "A pharmacist reads what you wrote too"
const REVIEWS = "/admin/consult/reviews"

type Row = {
  id: string
  session_id: string
  kind: string
  kinds: string[]
  topic: string | null
  urgency: string | null
}
type Opened = { waiting: { id: string; kind: string }[] }

/** What waits for a pharmacist, in which order, and how a chat is closed. */
export function reviewQueue(theShop: () => Shop): void {
  let store: Caller
  let pharmacist: Caller
  let another: Caller

  beforeAll(async () => {
    store = await storefront(theShop())
    pharmacist = await loginStaff(theShop(), DEMO.pharmacist)
    another = await loginStaff(theShop(), DEMO.secondPharmacist)
  })

  it("has a row a chat, the gravest first, and says what it is about without a word of it", async () => {
    // Given two chats that wait for words, two emergencies, of which one was in doubt before, and a doubt
    const first = await chat(ORDINARY)
    await handOver(first)
    const doubted = await chat(IN_DOUBT)
    const both = await chat(IN_DOUBT, EMERGENCY)
    const newest = await chat(EMERGENCY)
    const second = await chat(EMERGENCY)
    await handOver(second)
    const mine = [first, doubted, both, newest, second].map(({ id }) => id)

    // When the queue is read page by page
    const listed = (await queue("", 2)).filter(({ session_id }) => mine.includes(session_id))

    // Then each chat is there once, in the order of its gravest
    expect(listed).toMatchObject([
      { session_id: first.id, kind: "handover", topic: null, urgency: null },
      {
        ...{ session_id: second.id, kind: "handover", kinds: ["handover", "emergency"] },
        ...{ topic: "acs_chest_pain", urgency: "emergency" },
      },
      { session_id: newest.id, kind: "emergency", topic: "acs_chest_pain", urgency: "emergency" },
      { session_id: both.id, kind: "emergency", kinds: ["emergency", "doubt"] },
      { session_id: doubted.id, kind: "doubt", urgency: "cannot_exclude" },
    ])
    expect(JSON.stringify(listed)).not.toMatch(/zebrawalla|gums/i)

    // and a filter finds a chat by any of what waits in it, or by its topic
    const found = async (filter: string) =>
      (await queue(filter, 100)).map(({ session_id }) => session_id).filter(isOf(mine))
    expect(await found("&kind=doubt")).toEqual([both.id, doubted.id])
    expect(await found("&kind=emergency&topic=acs_chest_pain")).toEqual([
      second.id,
      newest.id,
      both.id,
    ])
    expect(await found("&topic=stroke")).toEqual([])
    expect(await pharmacist.get(`${REVIEWS}?kind=none`)).toMatchObject({
      status: 400,
      body: { code: "invalid_request" },
    })
  })

  it("closes one review or all that wait in a chat, and gives each one verdict", async () => {
    // Given a chat in which three wait, and another one
    const consult = await chat(IN_DOUBT, EMERGENCY)
    await handOver(consult)
    const other = await chat(EMERGENCY)
    const [foreign] = await waitingIn(other)
    const waiting = await waitingIn(consult)
    expect(waiting.map(({ kind }) => kind)).toEqual(["handover", "emergency", "doubt"])
    const [handover, emergency, doubt] = waiting.map(({ id }) => id)

    // When one is closed alone, and then the rest without words, though somebody asked for a person
    await expectOk(verdict(pharmacist, doubt, { verdict: "correct" }))
    const wordless = await verdict(pharmacist, emergency, { verdict: "correct", also: [handover] })

    // Then the others wait
    expect(wordless).toMatchObject({ status: 400, body: { code: "answer_required" } })
    expect((await waitingIn(consult)).map(({ id }) => id)).toEqual([handover, emergency])

    // and when two pharmacists close the rest at once, one does
    const answer = "Please call 112 now."
    const given = await Promise.all([
      verdict(pharmacist, handover, { verdict: "answered", answer, also: [emergency, foreign.id] }),
      verdict(another, emergency, { verdict: "unsafe", answer, also: [handover, doubt] }),
    ])
    expect(given.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(given.find(({ status }) => status === 409)).toMatchObject({
      body: { code: "already_reviewed" },
    })
    const { messages } = await expectOk(
      consult.caller.get<{ messages: { role: string }[] }>(
        `/store/consult/sessions/${consult.id}/messages`
      )
    )
    expect(messages.filter(({ role }) => role === "pharmacist")).toHaveLength(1)
    const done = await rows<{ id: string; reviewed_by: string }>(
      theShop().databaseUrl,
      "select id, reviewed_by from consult_review where session_id = $1 and state = 'done'",
      [consult.id]
    )
    expect(done).toHaveLength(3)
    const last = done.filter(({ id }) => id !== doubt)
    expect(new Set(last.map(({ reviewed_by }) => reviewed_by)).size).toBe(1)
    expect(await waitingIn(other)).toHaveLength(1)
    expect((await queue("&state=done", 100)).filter(isChat(consult))).toHaveLength(1)
  })

  it("has a chat again when its customer writes after a pharmacist's words, for an hour", async () => {
    // Given a chat that a pharmacist has answered
    const consult = await chat(ORDINARY)
    const before = await expectOk(consult.ask(ORDINARY))
    await handOver(consult)
    const waits = (await waitingIn(consult)).find(({ kind }) => kind === "handover")
    await expectOk(
      verdict(pharmacist, String(waits?.id), { verdict: "answered", answer: "It is Paris." })
    )

    // When the customer writes twice, and tells of an emergency
    const after = await expectOk(consult.ask(ORDINARY))
    await expectOk(consult.ask(ORDINARY))
    const urgent = await expectOk(consult.ask(EMERGENCY))

    // Then they read that a person reads it, but for the emergency, and the chat waits once, at the top
    expect(before.reply.text).not.toContain(READS_TOO)
    expect(after.reply.text).toContain(READS_TOO)
    expect(after.reply.notice).toContain(READS_TOO)
    expect(urgent.reply).toMatchObject({ kind: "red_flag" })
    expect(urgent.reply.text).not.toContain(READS_TOO)
    expect((await queue("", 100)).filter(isChat(consult))).toMatchObject([
      { kind: "follow_up", kinds: ["follow_up", "emergency"], topic: "acs_chest_pain" },
    ])

    // and no longer once it was closed, without words, and the hour is over
    const follow = (await waitingIn(consult))[0]
    await expectOk(verdict(another, follow.id, { verdict: "correct" }))
    await rows(
      theShop().databaseUrl,
      `update consult_message set created_at = created_at - interval '61 minutes'
       where session_id = $1 and role = 'pharmacist'`,
      [consult.id]
    )
    const late = await expectOk(consult.ask(ORDINARY))
    expect(late.reply.text).not.toContain(READS_TOO)
    expect((await waitingIn(consult)).map(({ kind }) => kind)).toEqual(["emergency"])
  })

  async function chat(...texts: string[]): Promise<Consult> {
    const consult = await openConsult(store, { locale: "en" })
    for (const text of texts) {
      await expectOk(consult.ask(text))
    }
    return consult
  }

  async function handOver({ id, caller }: Consult): Promise<void> {
    await expectOk(caller.post(`/store/consult/sessions/${id}/handover`, { to: "pharmacist" }))
  }

  function verdict(
    by: Caller,
    id: string,
    body: { verdict: string; answer?: string; also?: string[] }
  ) {
    return by.post(`${REVIEWS}/${id}`, body)
  }

  /** The whole queue, so many rows a page. */
  async function queue(filter: string, limit: number): Promise<Row[]> {
    const found: Row[] = []
    let cursor = ""
    do {
      const { reviews, next_cursor } = await expectOk(
        pharmacist.get<{ reviews: Row[]; next_cursor: string | null }>(
          `${REVIEWS}?limit=${limit}${filter}${cursor}`
        )
      )
      found.push(...reviews)
      cursor = next_cursor === null ? "" : `&cursor=${next_cursor}`
    } while (cursor)
    return found
  }

  async function waitingIn(consult: Consult): Promise<Opened["waiting"]> {
    const [open] = await rows<{ id: string }>(
      theShop().databaseUrl,
      "select id from consult_review where session_id = $1 limit 1",
      [consult.id]
    )
    return (await expectOk(pharmacist.get<Opened>(`${REVIEWS}/${open.id}`))).waiting
  }
}

const isOf = (ids: string[]) => (id: string) => ids.includes(id)
const isChat =
  ({ id }: Consult) =>
  ({ session_id }: Row) =>
    session_id === id
