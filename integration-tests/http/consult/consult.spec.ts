import { eventsOf, openConsult, type Consult } from "../../../proofs/consult/client"
import { seededLibrary, type Library } from "../../../proofs/consult/library"
import { startConsultScene, type ConsultScene } from "../../../proofs/consult/scene"
import { expectOk, type Caller, type Refusal } from "../../harness/http"
import { withoutRowsOf } from "../../harness/lost-rows"
import { rows } from "../../harness/postgres"
import { shopOf } from "../../harness/scenes"
import { DEMO, loginCustomer, loginStaff, storefront, type Shop } from "../../harness/shop"
import { until } from "../../harness/system"
import { redFlagMarks } from "./red-flag-marks"
import { reviewQueue } from "./review-queue"

const QUESTION = "What are the symptoms of dengue?"
const EMERGENCY = "my father has crushing chest pain and is sweating"
/** Enough for a process that has just started and loads its embedder. */
const TURN_SECONDS = 15
const TOPICS = ["dengue", "dengue-warning-signs", "malaria", "metformin", "quietus-fever"]

/** What an editor made of two replies: nearly nothing of one, and what harms of the other. */
const EDITED: Library["safety"]["replies"] = [
  ["rabies_exposure", "A bite needs a doctor. Please do not be afraid."],
  ["snake_scorpion", "Call 112. Tie a tourniquet above the bite."],
].map(([topic, body]) => ({
  id: topic,
  topic,
  locale: "en",
  title: topic,
  body,
  helplines: ["112"],
}))
const BITE_ACTS = /15 minutes[^]*chilli, oil, lime or turmeric[^]*vaccine/

type Listed = { messages: { role: string; kind: string | null; text: string; state: string }[] }

describe("a consult", () => {
  let scene: ConsultScene
  let shop: Shop
  let store: Caller
  let asha: Caller
  let ravi: Caller

  beforeAll(async () => {
    const library: Library = await seededLibrary()
    scene = await startConsultScene(
      {
        ...library,
        documents: library.documents.filter(({ slug }) => TOPICS.includes(slug)),
        safety: { ...library.safety, replies: EDITED },
      },
      { CONSULT_TURN_SECONDS: String(TURN_SECONDS), CONSULT_HEARTBEAT_SECONDS: "0.2" }
    )
    shop = shopOf(scene.system)
    store = await storefront(shop)
    asha = await loginCustomer(shop, DEMO.asha)
    ravi = await loginCustomer(shop, DEMO.ravi)
  }, 600_000)

  afterAll(async () => scene?.stop())

  beforeEach(() => {
    scene.model.mood = "quotes"
    scene.model.questions.splice(0)
  })

  it("is not opened without consent", async () => {
    for (const body of [{}, { consent: false }, { locale: "hi" }]) {
      expect(await store.post("/store/consult/sessions", body)).toMatchObject({
        status: 400,
        body: { code: "consult_consent_required" },
      })
    }
    expect(await rows(shop.databaseUrl, "select 1 from consult_session")).toEqual([])
  })

  it("opens to its customer or its token, and to nobody else", async () => {
    // Given one of Asha's and one of nobody's
    const ashas = await openConsult(asha, { locale: "en" })
    const anonymous = await openConsult(store, { locale: "en" })
    const asked = await expectOk(ashas.ask(QUESTION))

    // When others try every route
    const tries = [ravi, store, store.with({ "x-consult-token": "x".repeat(43) }), anonymous.caller]
    for (const stranger of tries) {
      const path = `/store/consult/sessions/${ashas.id}`
      for (const answer of [
        await stranger.get(path),
        await stranger.get(`${path}/messages`),
        await stranger.post(`${path}/messages`, { text: "hello there" }),
        await stranger.post(`${path}/messages/${asked.reply.id}/feedback`, { feedback: "helpful" }),
        await stranger.post(`${path}/handover`, { to: "pharmacist" }),
        await stranger.delete(path),
      ]) {
        expect(answer).toMatchObject({ status: 404, body: { code: "consult_session_not_found" } })
      }
    }

    // Then it is as it was
    const { messages } = await expectOk(
      asha.get<Listed>(`/store/consult/sessions/${ashas.id}/messages`)
    )
    expect(messages.map(({ role }) => role)).toEqual(["customer", "assistant"])
    expect(await asha.get(`/store/consult/sessions/${anonymous.id}`)).toMatchObject({
      status: 404,
      body: { code: "consult_session_not_found" },
    })
  })

  it("answers from what is published, with citations, and says so as events", async () => {
    const consult = await openConsult(store, { locale: "en" })

    const events = await consult.stream(QUESTION)

    expect(events[0]).toMatchObject({ event: "message_accepted" })
    expect(events.at(-2)).toMatchObject({ event: "citations" })
    expect(events.at(-1)).toMatchObject({ event: "done", data: { kind: "answer" } })
    const deltas = events.filter(({ event }) => event === "answer_delta")
    const texts = scene.cms.library.documents.map(
      ({ summary, markdown }) => `${summary}\n\n${markdown}`
    )
    expect(deltas.length).toBeGreaterThan(0)
    for (const { data } of deltas) {
      const isNotice = String(data.text).includes("112")
      expect(isNotice || texts.some((text) => text.includes(String(data.text)))).toBe(true)
    }
  })

  it("gives the same reply to the same key, and refuses another text under it", async () => {
    const consult = await openConsult(store, { locale: "en" })
    const first = await expectOk(consult.ask(QUESTION, "one-key-of-mine"))

    const second = await expectOk(consult.ask(QUESTION, "one-key-of-mine"))
    const other = await consult.ask("How does malaria spread?", "one-key-of-mine")

    expect(second.reply).toEqual(first.reply)
    expect(other).toMatchObject({ status: 409, body: { code: "state_conflict" } })
    const { messages } = await expectOk(
      consult.caller.get<Listed>(`/store/consult/sessions/${consult.id}/messages`)
    )
    expect(messages).toHaveLength(2)
  })

  it("answers an emergency with the fixed reply, before anything is searched, and logs it without words", async () => {
    const consult = await openConsult(store, { locale: "en" })
    const asked = scene.cms.calls.length

    const events = await consult.stream(EMERGENCY)

    expect(events.map(({ event }) => event)).toEqual([
      "message_accepted",
      "triage",
      "citations",
      "done",
    ])
    expect(String(events[1]?.data.text)).toContain("112")
    expect(scene.model.questions).toEqual([])
    expect(scene.cms.calls.slice(asked)).not.toContain("/api/knowledge/check")
    const pharmacist = await loginStaff(shop, DEMO.pharmacist)
    const { red_flags } = await expectOk(
      pharmacist.get<{
        red_flags: { session_id: string; urgency: string; topic: string; review_id: string }[]
      }>("/admin/consult/red-flags")
    )
    const raised = red_flags.filter(({ session_id }) => session_id === consult.id)
    expect(raised).toMatchObject([{ urgency: "emergency", topic: "acs_chest_pain" }])
    expect(JSON.stringify(raised)).not.toContain(EMERGENCY)
    // and a pharmacist reads the chat itself, from the log and from the queue
    const { review, messages } = await expectOk(
      pharmacist.get<Listed & { review: { kind: string } }>(
        `/admin/consult/reviews/${raised[0]?.review_id}`
      )
    )
    expect(review).toMatchObject({ kind: "emergency", state: "open" })
    expect(messages.map(({ text }) => text)).toContain(EMERGENCY)
    const auditor = await loginStaff(shop, DEMO.auditor)
    expect(await auditor.get(`/admin/consult/reviews/${raised[0]?.review_id}`)).toMatchObject({
      status: 403,
      body: { code: "permission_denied" },
    })
    const ofTopic = await expectOk(
      pharmacist.get<{ red_flags: { topic: string }[] }>(
        "/admin/consult/red-flags?topic=rabies_exposure"
      )
    )
    expect(ofTopic.red_flags.filter(({ topic }) => topic !== "rabies_exposure")).toEqual([])
    const audited = await rows<{ detail: object }>(
      shop.databaseUrl,
      "select detail from audit_event where action = 'consult.red_flag' and resource_id = $1",
      [consult.id]
    )
    expect(audited).toHaveLength(1)
    expect(JSON.stringify(audited)).not.toMatch(/sweating|acs_chest_pain/)
  })

  it("keeps help in sight beneath what is said after an emergency, and not before", async () => {
    const consult = await openConsult(store, { locale: "en" })
    const before = await expectOk(consult.ask("What is the capital of France?"))
    await expectOk(consult.ask(EMERGENCY))

    const after = await expectOk(consult.ask("What should I do?"))
    const events = await consult.stream("And what then?")
    const { message: handedOver } = await expectOk(
      consult.caller.post<{ message: { text: string } }>(
        `/store/consult/sessions/${consult.id}/handover`,
        { to: "pharmacist" }
      )
    )

    expect(before.reply.text).not.toContain("112")
    expect(after.reply.text).toContain("112")
    expect(after.reply.helplines.map(({ phone }) => phone)).toContain("112")
    expect(handedOver.text).toContain("112")
    // and as an event before the first sentence, though its text has it at the end
    const order = events.map(({ event }) => event)
    expect(order.indexOf("help")).toBeGreaterThan(0)
    expect(order.indexOf("help")).toBeLessThan(order.indexOf("answer_delta"))
    const help = events.find(({ event }) => event === "help")
    expect(help?.data).toEqual({
      notice: expect.stringContaining("112"),
      helplines: after.reply.helplines,
    })
    const said = events.filter(({ event }) => event === "answer_delta")
    expect(
      said
        .map(({ data }) => data.text)
        .join("")
        .split("112")
    ).toHaveLength(2)
  })

  it("has help above its answer where a danger cannot be excluded, and brings it before a pharmacist", async () => {
    // Given words that no rule knows, beside a question that is answered
    const consult = await openConsult(store, { locale: "en" })
    const text = `${QUESTION} Brother gone quiet.`

    // When they are sent
    const { reply } = await expectOk(consult.ask(text))

    // Then it is answered, help comes first, and no flag is raised in full
    expect(reply.kind).toBe("answer")
    expect(reply.citations).not.toEqual([])
    expect(reply.text).toMatch(/^From your message I cannot rule out something serious.*112/)
    expect(reply.helplines.map(({ phone }) => phone)).toContain("112")
    const flags = await rows<{ topic: string; urgency: string; rule_id: string }>(
      shop.databaseUrl,
      "select topic, urgency, rule_id from consult_red_flag where session_id = $1",
      [consult.id]
    )
    expect(flags).toEqual([
      { topic: "dengue_warning", urgency: "cannot_exclude", rule_id: "reader" },
    ])
    const reviews = await rows<{ kind: string }>(
      shop.databaseUrl,
      "select kind from consult_review where session_id = $1",
      [consult.id]
    )
    expect(reviews).toEqual([{ kind: "doubt" }])

    // and as events help comes before the answer
    const events = await (await openConsult(store, { locale: "en" })).stream(text)
    const deltas = events.filter(({ event }) => event === "answer_delta")
    expect(deltas.length).toBeGreaterThan(1)
    expect(deltas[0].data.text).toContain("I cannot rule out")

    // and stays in sight beneath what is said later, until an emergency says more
    const { reply: later } = await expectOk(consult.ask(QUESTION))
    expect(later.text).toMatch(/If what you wrote before gets worse.*112\.$/)
    expect((await expectOk(consult.ask(EMERGENCY))).reply.kind).toBe("red_flag")
    const { reply: last } = await expectOk(consult.ask(QUESTION))
    expect(last.text).toMatch(/please do not wait for answers here: call 112.*$/)
  })

  it("names the washing of a bite that is only in doubt", async () => {
    const consult = await openConsult(store, { locale: "en" })

    const { reply } = await expectOk(consult.ask("street puppy caught my finger in its mouth"))

    expect(reply.kind).not.toBe("red_flag")
    expect(reply.text).toMatch(
      /^From your message I cannot rule out something serious.*112.*\n.*wash the wound now with soap.*15 minutes/
    )
  })

  it("sends for a doctor today, not for the ambulance, after what is urgent and no emergency", async () => {
    const consult = await openConsult(store, { locale: "en" })
    const { reply: bite } = await expectOk(consult.ask("A stray dog bit my leg an hour ago"))

    const { reply: after } = await expectOk(consult.ask("What is the capital of France?"))

    expect(bite).toMatchObject({ kind: "red_flag", code: "today" })
    expect(bite.text).toMatch(/^Reach an anti-rabies clinic.*\nA bite needs a doctor/)
    expect(bite.text).toMatch(BITE_ACTS)
    expect(after.text).toMatch(/today.*If it gets worse, call 112/)
  })

  it("says what to do about each danger, in the language of the message, whatever the CMS says", async () => {
    const said = async (text: string) => {
      const { reply } = await expectOk((await openConsult(store, { locale: "en" })).ask(text))
      expect(reply).toMatchObject({ kind: "red_flag" })
      expect(reply.helplines.map(({ phone }) => phone)).toContain("112")
      return reply
    }

    // Words of the CMS that harm are not said
    const snake = await said("a snake bit my brother in the field")
    expect(snake.text).toMatch(/Keep calm and still[^]*splint[^]*no tourniquet/)
    expect(snake.text).not.toContain("Tie a tourniquet")
    // A baby and an expecting mother have a line more, and lose none
    const baby = await said("dog bit my 8 month old baby")
    expect(baby.text).toMatch(BITE_ACTS)
    expect(baby.text).toMatch(/to babies too[^]*how old the baby is/)
    expect(baby.helplines.map(({ phone }) => phone)).toContain("102")
    expect((await said("kutte ne kaat liya pregnant hoon")).text).toMatch(
      /sabun se 15 minute dhoyein[^]*pregnancy hai/
    )
    // Fear of water after a bite is rabies itself
    const fear = await said("dog bit him last month and now he is afraid of water")
    expect(fear).toMatchObject({ code: "emergency" })
    expect(fear.text).toMatch(/^Call 112 or 108 now/)
    expect((await said("acid splashed in my eye")).text).toMatch(/rinse.*20 minutes/)
    expect((await said("शुगर 45 है, पसीना आ रहा है")).text).toMatch(/15 ग्राम ग्लूकोज/)
  })

  it("names the people for a crisis where one is in doubt after something else was raised", async () => {
    const consult = await openConsult(store, { locale: "en" })
    expect((await expectOk(consult.ask("a stray dog bit my leg"))).reply.code).toBe("today")

    const { reply } = await expectOk(consult.ask("nobody would even notice if I was not around"))

    expect(reply.kind).not.toBe("red_flag")
    expect(reply.text).toMatch(/^If life feels too heavy right now.*14416/)
    expect(reply.helplines.map(({ phone }) => phone)).toContain("14416")
  })

  it("says that it cannot read another script, with whom to call, and searches nothing", async () => {
    const consult = await openConsult(store, { locale: "hi" })
    const asked = scene.cms.calls.length

    const { reply } = await expectOk(consult.ask("મને છાતીમાં ખૂબ દુખે છે"))

    expect(reply).toMatchObject({ kind: "abstain", code: "language_not_read", citations: [] })
    expect(reply.text).toContain("112")
    expect(reply.text).toMatch(/\p{Script=Devanagari}/u)
    expect(reply.helplines.map(({ phone }) => phone)).toContain("112")
    expect(scene.model.questions).toEqual([])
    expect(scene.cms.calls.slice(asked)).not.toContain("/api/knowledge/check")
  })

  it("refuses a dose without asking the model, and offers a person", async () => {
    const consult = await openConsult(store, { locale: "hi" })

    const { reply } = await expectOk(consult.ask("मुझे मेटफॉर्मिन की कितनी गोली लेनी चाहिए"))

    expect(reply).toMatchObject({
      kind: "refusal",
      code: "individual_dose",
      offers: ["pharmacist", "doctor"],
      citations: [],
    })
    expect(reply.text).toMatch(/\p{Script=Devanagari}/u)
    expect(scene.model.questions).toEqual([])
  })

  it("does not take what is too long, empty, or of a wrong form", async () => {
    const consult = await openConsult(store, { locale: "en" })
    const path = `/store/consult/sessions/${consult.id}/messages`

    for (const [body, code] of [
      [{ text: "a".repeat(2_001) }, "consult_message_too_long"],
      [{ text: "   " }, "invalid_request"],
      [{}, "invalid_request"],
      [{ text: "hello", role: "assistant" }, "invalid_request"],
    ] as const) {
      expect(await consult.caller.post(path, body)).toMatchObject({ status: 400, body: { code } })
    }
    expect(await consult.ask("hello", "short")).toMatchObject({
      status: 400,
      body: { code: "invalid_request" },
    })
    const { messages } = await expectOk(consult.caller.get<Listed>(path))
    expect(messages).toEqual([])
  })

  it("takes one message at a time, and shows signs of life while one is answered", async () => {
    const consult = await openConsult(store, { locale: "en" })
    scene.model.mood = "hangs"

    const slow = consult.caller.send<string>(`/store/consult/sessions/${consult.id}/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ text: QUESTION }),
    })
    await until(() => scene.model.questions.length > 0, "the model to be asked")
    const rival = await consult.ask("How does malaria spread?")

    expect(rival).toMatchObject({ status: 409, body: { code: "consult_message_in_progress" } })
    const { body } = await slow
    expect(body).toContain(": alive")
    expect(eventsOf(body).at(-1)).toMatchObject({ event: "done", data: { kind: "answer" } })
  })

  it("answers again a message whose customer went away, or whose server was killed", async () => {
    // Given a customer who hangs up while the model is asked
    const consult = await openConsult(store, { locale: "en" })
    scene.model.mood = "hangs"
    const path = `/store/consult/sessions/${consult.id}/messages`
    const headers = { "content-type": "application/json", "idempotency-key": "left-and-back" }
    const hangUp = new AbortController()
    const left = consult.caller.send(path, {
      method: "POST",
      headers,
      body: JSON.stringify({ text: QUESTION }),
      signal: hangUp.signal,
    })
    await until(() => scene.model.questions.length > 0, "the model to be asked")
    hangUp.abort()
    await expect(left).rejects.toThrow("aborted")
    scene.model.mood = "quotes"
    await until(async () => (await stateOf(consult)) === "waiting", "the message to be let go")
    expect((await expectOk(consult.ask(QUESTION, "left-and-back"))).reply.kind).toBe("answer")

    // and a server that is killed over another one
    scene.model.mood = "hangs"
    scene.model.questions.splice(0)
    const killed = expect(
      consult.ask("How does malaria spread?", "killed-and-back")
    ).rejects.toThrow("fetch failed")
    await until(() => scene.model.questions.length > 0, "the model to be asked")
    await scene.system.kill(0)
    await killed
    scene.model.mood = "quotes"
    await scene.system.restart(0)

    // When the same is asked again after the lease
    await new Promise((resolve) => setTimeout(resolve, TURN_SECONDS * 1000))
    const again = await expectOk(consult.ask("How does malaria spread?", "killed-and-back"))

    // Then each question stands there once, with one answer
    expect(again.reply.kind).toBe("answer")
    const { messages } = await expectOk(consult.caller.get<Listed>(path))
    expect(messages.map(({ role }) => role)).toEqual([
      "customer",
      "assistant",
      "customer",
      "assistant",
    ])
  }, 120_000)

  it("is handed over to a pharmacist, whose read is on record and whose words come back", async () => {
    // Given a consult that waits for a pharmacist
    const consult = await openConsult(asha, { locale: "en" })
    await expectOk(consult.ask(QUESTION))
    const path = `/store/consult/sessions/${consult.id}`
    await expectOk(consult.caller.post(`${path}/handover`, { to: "pharmacist" }))
    const owner = await loginStaff(shop, DEMO.owner)
    const pharmacist = await loginStaff(shop, DEMO.pharmacist)
    const { reviews } = await expectOk(
      pharmacist.get<{ reviews: { id: string; session_id: string; kind: string }[] }>(
        "/admin/consult/reviews?kind=handover"
      )
    )
    const review = reviews.find(({ session_id }) => session_id === consult.id)

    // When staff open it
    const refused = await owner.get<Refusal>(`/admin/consult/reviews/${review?.id}`)
    const opened = await expectOk(pharmacist.get<Listed>(`/admin/consult/reviews/${review?.id}`))
    const withoutWords = await pharmacist.post<Refusal>(`/admin/consult/reviews/${review?.id}`, {
      verdict: "incomplete",
    })
    await expectOk(
      pharmacist.post(`/admin/consult/reviews/${review?.id}`, {
        verdict: "answered",
        note: "A note for colleagues",
        answer: "Please drink enough and see a doctor tomorrow.",
      })
    )
    const twice = await pharmacist.post<Refusal>(`/admin/consult/reviews/${review?.id}`, {
      verdict: "correct",
    })

    // Then
    expect(refused).toMatchObject({ status: 403, body: { code: "permission_denied" } })
    expect(opened.messages.map(({ text }) => text)).toContain(QUESTION)
    expect(withoutWords).toMatchObject({ status: 400, body: { code: "answer_required" } })
    expect(twice).toMatchObject({ status: 409, body: { code: "already_reviewed" } })
    const { messages } = await expectOk(consult.caller.get<Listed>(`${path}/messages`))
    expect(messages.at(-1)).toMatchObject({
      role: "pharmacist",
      text: "Please drink enough and see a doctor tomorrow.",
    })
    const reads = await rows(
      shop.databaseUrl,
      "select 1 from audit_event where action = 'consult.read' and resource_id = $1",
      [consult.id]
    )
    expect(reads).toHaveLength(1)
  })

  it.each([
    ["the log takes rows", false],
    ["the log takes none for a while", true],
  ])("has each act of people in the log once, where %s", async (_, isFull) => {
    // Given a consult whose words may be read
    const consult = await openConsult(asha, { locale: "en", consent_to_improve: true })
    await expectOk(consult.ask(QUESTION))
    const path = `/store/consult/sessions/${consult.id}`
    const pharmacist = await loginStaff(shop, DEMO.pharmacist)
    const during = (action: string, work: () => Promise<unknown>) =>
      isFull ? withoutRowsOf(shop, action, work) : work()

    // When it is handed over, gets its verdict, and the consent is withdrawn
    await during("consult.handed_over", () =>
      expectOk(consult.caller.post(`${path}/handover`, { to: "pharmacist" }))
    )
    const [review] = await rows<{ id: string }>(
      shop.databaseUrl,
      "select id from consult_review where session_id = $1 and kind = 'handover'",
      [consult.id]
    )
    await during("consult.reviewed", () =>
      expectOk(
        pharmacist.post(`/admin/consult/reviews/${review.id}`, {
          verdict: "correct",
          answer: "What the assistant told you is right.",
        })
      )
    )
    await during("consult.improving_withdrawn", () =>
      expectOk(consult.caller.delete(`${path}/consent-to-improve`))
    )
    await expectOk(consult.caller.delete(path))

    // Then each is in the log once, though the consult is erased, and nothing is left to record
    const logged = () =>
      rows<{ action: string }>(
        shop.databaseUrl,
        `select action from audit_event where resource_id = $1
         and action in ('consult.handed_over', 'consult.reviewed', 'consult.improving_withdrawn')`,
        [consult.id]
      )
    await until(async () => (await logged()).length === 3, "the acts to be in the log")
    expect((await logged()).map(({ action }) => action).sort()).toEqual([
      "consult.handed_over",
      "consult.improving_withdrawn",
      "consult.reviewed",
    ])
    const left = () => rows(shop.databaseUrl, "select 1 from consult_act")
    await until(async () => (await left()).length === 0, "nothing to be left")
  })

  it("brings a reply that did not help before a pharmacist", async () => {
    const consult = await openConsult(store, { locale: "en" })
    const { reply, message } = await expectOk(consult.ask(QUESTION))
    const path = `/store/consult/sessions/${consult.id}/messages`

    await expectOk(consult.caller.post(`${path}/${reply.id}/feedback`, { feedback: "not_helpful" }))
    const wrong = await consult.caller.post(`${path}/${message.id}/feedback`, {
      feedback: "helpful",
    })

    expect(wrong).toMatchObject({ status: 400, body: { code: "invalid_request" } })
    const waiting = await rows(
      shop.databaseUrl,
      "select 1 from consult_review where session_id = $1 and kind = 'feedback'",
      [consult.id]
    )
    expect(waiting).toHaveLength(1)
  })

  it("is erased when the consent is withdrawn, with its key", async () => {
    const consult = await openConsult(store, { locale: "en", pincode: "560034" })
    await expectOk(consult.ask(EMERGENCY))
    await expectOk(consult.caller.delete(`/store/consult/sessions/${consult.id}`))

    expect(await consult.ask(QUESTION)).toMatchObject({
      status: 404,
      body: { code: "consult_session_not_found" },
    })
    for (const [table, column] of [
      ["consult_session", "id"],
      ["consult_message", "session_id"],
      ["consult_red_flag", "session_id"],
    ] as const) {
      const left = await rows(shop.databaseUrl, `select 1 from ${table} where ${column} = $1`, [
        consult.id,
      ])
      expect(left).toEqual([])
    }
    const keys = await rows(shop.databaseUrl, "select 1 from data_key where customer_id = $1", [
      `consult:${consult.id}`,
    ])
    expect(keys).toEqual([])
  })

  it("still knows an emergency when the CMS is away, and says honestly what it cannot look up", async () => {
    const consult = await openConsult(store, { locale: "en" })
    await scene.cms.goAway()
    try {
      const bite = await expectOk(consult.ask("A stray dog bit my leg an hour ago"))
      const flagged = await expectOk(consult.ask(EMERGENCY))
      const asked = await expectOk(consult.ask(QUESTION))

      expect(bite.reply.text).toMatch(BITE_ACTS)
      expect(flagged.reply.kind).toBe("red_flag")
      expect(flagged.reply.text).toContain("112")
      expect(asked.reply).toMatchObject({ kind: "abstain", citations: [] })
    } finally {
      await scene.cms.start()
    }
  })

  it("leaves no word of a customer in clear in the database or the logs", async () => {
    const consult = await openConsult(asha, { locale: "en", pincode: "560034" })
    await expectOk(consult.ask("What is dengue, asks Ananya Zebrawalla of Koramangala"))

    const tables = await rows<{ name: string }>(
      shop.databaseUrl,
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
    )
    const found: string[] = []
    for (const { name } of tables) {
      const hit = await rows(
        shop.databaseUrl,
        `select 1 from "${name}" t where t::text ilike '%zebrawalla%' limit 1`
      )
      if (hit.length > 0) {
        found.push(name)
      }
    }
    expect(found).toEqual([])
    expect(scene.system.logs()).not.toMatch(/zebrawalla/i)
  })

  describe("that raised a red flag", () => redFlagMarks(() => shop))

  describe("that waits for a pharmacist", () => reviewQueue(() => shop))

  async function stateOf(consult: Consult): Promise<string | undefined> {
    const { messages } = await expectOk(
      consult.caller.get<Listed>(`/store/consult/sessions/${consult.id}/messages`)
    )
    return messages.at(-1)?.state
  }
})

describe("too many messages", () => {
  it("are refused with a line for emergencies", async () => {
    const library = await seededLibrary()
    const scene = await startConsultScene(
      { ...library, documents: library.documents.slice(0, 1) },
      { withModel: false, RATE_LIMIT_CONSULT_MESSAGES: "5" }
    )
    try {
      const consult = await openConsult(await storefront(shopOf(scene.system)), { locale: "en" })
      const answers = []
      for (let turn = 0; turn < 6; turn++) {
        answers.push(await consult.ask(""))
      }

      expect(answers.slice(0, 5).map(({ status }) => status)).toEqual(Array(5).fill(400))
      expect(answers[5]).toMatchObject({ status: 429, body: { code: "consult_rate_limited" } })
      expect(JSON.stringify(answers[5]?.body)).toContain("112")
      expect(Number(answers[5]?.headers.get("retry-after"))).toBeGreaterThan(0)

      const urgent = await consult.ask("my father is not breathing")
      expect(urgent).toMatchObject({
        status: 429,
        body: { code: "consult_rate_limited", emergency: { urgency: "emergency" } },
      })
      expect(JSON.stringify(urgent.body)).toContain("108")
      expect(answers[5]?.body).not.toHaveProperty("emergency")

      // A customer who opens one after another is told so too, and another customer is not
      const opens = async (email: string) =>
        (
          await (
            await loginCustomer(shopOf(scene.system), email)
          ).post<{ code: string }>("/store/consult/sessions", { locale: "en", consent: true })
        ).status
      expect([await opens(DEMO.asha), await opens(DEMO.asha), await opens(DEMO.asha)]).toEqual([
        201, 201, 429,
      ])
      expect(await opens(DEMO.ravi)).toBe(201)
    } finally {
      await scene.stop()
    }
  }, 300_000)
})
