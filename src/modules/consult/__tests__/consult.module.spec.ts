import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { CONSULT_MODULE } from ".."
import { abstention } from "../replies/compose"
import type ConsultModuleService from "../service"
import type { Turn } from "../turns"
import type { Reply } from "../types"
import { memoryPrivacy } from "./memory-privacy"
import { passage } from "./passages"

jest.setTimeout(120_000)

const TURN_SECONDS = 1

moduleIntegrationTestRunner<ConsultModuleService>({
  moduleName: CONSULT_MODULE,
  resolve: path.join(__dirname, ".."),
  moduleOptions: {
    turnSeconds: TURN_SECONDS,
    answerer: {
      apiKey: "key",
      // Nobody listens there.
      baseUrl: "http://127.0.0.1:9/v1",
      model: "model",
      timeoutMs: 2_000,
      sessionRequests: 2,
      sessionTokens: 100_000,
    },
  },
  pathToMigrations: path.join(__dirname, "../migrations"),
  moduleDependencies: ["privacy"],
  injectedDependencies: { privacy: memoryPrivacy() },
  testSuite: ({ service }) => {
    const reply = () => abstention("nothing_found", "en")
    const open = (customer_id?: string) =>
      service.conversations.openSession({ customer_id, locale: "en" })
    const begin = async (
      session: Awaited<ReturnType<typeof open>>["session"],
      text: string,
      idempotency_key?: string
    ): Promise<Turn> => {
      const begun = await service.conversations.beginTurn(session, { text, idempotency_key })
      if (!("turn" in begun)) {
        throw new Error("The message was answered already.")
      }
      return begun.turn
    }

    it("keeps no token and no word in clear", async () => {
      // Given an anonymous consult
      const { session, token } = await open()
      const turn = await begin(session, "a very private sentence")
      await service.conversations.finishTurn(session, turn, reply())

      // Then the rows tell neither
      const rows = JSON.stringify([
        await service.listConsultSessions({}),
        await service.listConsultMessages({}),
      ])
      expect(rows).not.toContain("private sentence")
      expect(rows).not.toContain(token)
      expect(token).toHaveLength(43)
    })

    it("opens to its own customer or token only", async () => {
      const { session: ashas } = await open("cus_asha")
      const { session: anonymous, token } = await open()

      await expect(
        service.conversations.sessionOf(ashas.id, { customer_id: "cus_asha" })
      ).resolves.toMatchObject({ id: ashas.id })
      for (const [id, caller] of [
        [ashas.id, { customer_id: "cus_ravi" }],
        [ashas.id, {}],
        [ashas.id, { token_hash: token }],
        [anonymous.id, { customer_id: "cus_asha" }],
        [anonymous.id, {}],
        [anonymous.id, { token_hash: token }],
        ["csess_nobody", { customer_id: "cus_asha" }],
      ] as const) {
        await expect(service.conversations.sessionOf(id, caller)).rejects.toMatchObject({
          code: "consult_session_not_found",
        })
      }
    })

    it("lets one of many messages at once be answered", async () => {
      const { session } = await open("cus_1")

      const begun = await Promise.allSettled(
        Array.from({ length: 10 }, (_, index) =>
          service.conversations.beginTurn(session, { text: `q ${index}` })
        )
      )

      const refused = begun.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []))
      expect(refused).toEqual(Array(9).fill("consult_message_in_progress"))
      expect(await service.listConsultMessages({ session_id: session.id })).toHaveLength(1)
    })

    it("answers the same key once, and another text under it not at all", async () => {
      const { session } = await open("cus_1")
      const turn = await begin(session, "question", "key-12345")
      const stored = await service.conversations.finishTurn(session, turn, reply())

      const again = await service.conversations.beginTurn(session, {
        text: "question",
        idempotency_key: "key-12345",
      })
      const other = service.conversations.beginTurn(session, {
        text: "another",
        idempotency_key: "key-12345",
      })

      expect(again).toEqual({ answered: turn.message_id })
      expect(await service.conversations.replyTo(session, turn.message_id)).toMatchObject({
        id: stored?.id,
      })
      await expect(other).rejects.toMatchObject({ code: "state_conflict" })
      expect(await service.listConsultMessages({ session_id: session.id })).toHaveLength(2)
    })

    it("answers a message again whose process died, and takes nothing from the dead one", async () => {
      // Given a process that begins and is heard of no more
      const { session } = await open("cus_1")
      const dead = await begin(session, "question", "key-12345")
      await expect(
        service.conversations.beginTurn(session, { text: "question", idempotency_key: "key-12345" })
      ).rejects.toMatchObject({ code: "consult_message_in_progress" })
      await new Promise((resolve) => setTimeout(resolve, TURN_SECONDS * 1000 + 200))

      // When the customer asks again, and the dead one wakes up
      const alive = await begin(session, "question", "key-12345")
      const late = await service.conversations.finishTurn(session, dead, reply())
      const stored = await service.conversations.finishTurn(session, alive, reply())

      // Then there is one question and one answer
      expect(alive.message_id).toBe(dead.message_id)
      expect(late).toBeUndefined()
      expect(stored).toMatchObject({ role: "assistant" })
      const { messages } = await service.conversations.messages(session, {
        limit: 10,
        order: "asc",
      })
      expect(messages.map(({ role }) => role)).toEqual(["customer", "assistant"])
    })

    it("puts each reply beside its question", async () => {
      const { session } = await open("cus_1")
      const left = await begin(session, "first")
      await service.conversations.releaseTurn(left)
      const turn = await begin(session, "second")
      await service.conversations.finishTurn(session, turn, reply())

      const { messages, next_cursor } = await service.conversations.messages(session, {
        limit: 2,
        order: "asc",
      })
      const rest = await service.conversations.messages(session, {
        limit: 2,
        order: "asc",
        cursor: next_cursor ?? undefined,
      })

      expect(messages.map(({ text, state }) => [text, state])).toEqual([
        ["first", "waiting"],
        ["second", "answered"],
      ])
      expect(rest.messages).toMatchObject([{ role: "assistant", reply_to: turn.message_id }])
    })

    it("tells triage what was written before, oldest first", async () => {
      const { session } = await open("cus_1")
      for (const text of ["one", "two"]) {
        await service.conversations.finishTurn(session, await begin(session, text), reply())
      }
      const turn = await begin(session, "three")

      expect(await service.conversations.earlierTexts(session, turn)).toEqual(["one", "two"])
    })

    it("ends after days of silence, and is still there to read", async () => {
      const { session } = await open("cus_1")
      await service.updateConsultSessions({
        id: session.id,
        last_activity_at: new Date(Date.now() - 73 * 3_600_000),
      })

      await expect(
        service.conversations.beginTurn(session, { text: "hello" })
      ).rejects.toMatchObject({
        code: "consult_session_ended",
      })
      await expect(
        service.conversations.sessionOf(session.id, { customer_id: "cus_1" })
      ).resolves.toMatchObject({
        id: session.id,
      })
    })

    it("erases all that was said and keeps a count that points to nobody", async () => {
      // Given a consult with a red flag and a hand-over
      const { session } = await open()
      const flagged: Reply = {
        ...reply(),
        kind: "red_flag",
        red_flag: {
          topic: "stroke",
          urgency: "emergency",
          rule_id: "stroke.face",
          concepts: ["face_droop"],
          stage: "message",
          rule_set_hash: null,
        },
      }
      await service.conversations.finishTurn(session, await begin(session, "question"), flagged)
      await service.conversations.handOver(session, {
        ...reply(),
        kind: "handover",
        code: "pharmacist",
      })

      // When it is erased
      await service.conversations.eraseSession(session.id)

      // Then nothing of it is left but the count
      expect(await service.listConsultSessions({ id: session.id })).toEqual([])
      expect(await service.listConsultMessages({ session_id: session.id })).toEqual([])
      expect(await service.listConsultReviews({ session_id: session.id })).toEqual([])
      const { red_flags } = await service.desk.redFlags({ limit: 10 })
      expect(red_flags).toMatchObject([{ topic: "stroke", session_id: null, message_id: null }])
    })

    it("writes no answer into a consult that was erased meanwhile", async () => {
      const { session } = await open("cus_1")
      const turn = await begin(session, "question")
      await service.conversations.eraseCustomer("cus_1")

      expect(await service.conversations.finishTurn(session, turn, reply())).toBeUndefined()
      expect(await service.listConsultMessages({ session_id: session.id })).toEqual([])
    })

    it("purges what is past its time, and nothing else", async () => {
      const { session: old } = await open("cus_1")
      const { session: young } = await open("cus_1")
      await service.updateConsultSessions({
        id: old.id,
        last_activity_at: new Date(Date.now() - 366 * 24 * 3_600_000),
      })

      expect(await service.conversations.purge(10)).toBe(1)
      expect(await service.conversations.purge(10)).toBe(0)
      expect((await service.listConsultSessions({})).map(({ id }) => id)).toEqual([young.id])
    })

    it("keeps one waiting hand-over a consult, and takes one verdict", async () => {
      const { session } = await open("cus_1")
      const handover: Reply = { ...reply(), kind: "handover", code: "pharmacist" }
      await Promise.all([1, 2, 3].map(() => service.conversations.handOver(session, handover)))
      const { reviews } = await service.desk.reviews({ state: "open", limit: 10 })
      expect(reviews).toHaveLength(1)

      const verdicts = await Promise.allSettled(
        [1, 2, 3].map(() =>
          service.desk.submitReview(reviews[0].id, {
            user_id: "user_1",
            pharmacist_id: "phar_1",
            verdict: "answered",
            answer: "Words of a pharmacist",
          })
        )
      )

      expect(verdicts.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      // and what waits for the log is three hand-overs and the one verdict
      const acts = await service.listConsultActs({})
      expect(acts.map(({ action }) => action).sort()).toEqual([
        "consult.handed_over",
        "consult.handed_over",
        "consult.handed_over",
        "consult.reviewed",
      ])
      const { messages } = await service.conversations.messages(session, {
        limit: 10,
        order: "asc",
      })
      expect(messages.filter(({ role }) => role === "pharmacist")).toMatchObject([
        { text: "Words of a pharmacist" },
      ])
    })

    it("closes what waits in a chat once, whoever closes it, and leaves what came meanwhile", async () => {
      // Given a chat in which a doubt and a hand-over wait
      const { session } = await open("cus_1")
      const doubted = async (text: string) =>
        service.conversations.finishTurn(session, await begin(session, text), {
          ...reply(),
          red_flag: {
            topic: "stroke",
            urgency: "cannot_exclude",
            rule_id: "reader",
            concepts: [],
            stage: "message",
            rule_set_hash: null,
          },
        })
      await doubted("first")
      await service.conversations.handOver(session, {
        ...reply(),
        kind: "handover",
        code: "pharmacist",
      })
      const queue = await service.desk.reviews({ state: "open", limit: 10 })
      expect(queue).toMatchObject({
        open: 1,
        reviews: [{ kind: "handover", kinds: ["handover", "doubt"], topic: "stroke" }],
      })
      const { waiting } = await service.desk.review(queue.reviews[0].id)
      const ids = waiting.map(({ id }) => id)

      // When six verdicts are given at once on both, and another doubt comes
      const [given] = await Promise.all([
        Promise.allSettled(
          [0, 1, 0, 1, 0, 1].map((at) =>
            service.desk.submitReview(ids[at], {
              user_id: `user_${at}`,
              pharmacist_id: "phar_1",
              verdict: "answered",
              answer: "Words of a pharmacist",
              also: ids,
            })
          )
        ),
        doubted("second"),
      ])

      // Then one of them closed both, and the new one waits
      const refused = given.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []))
      expect(refused).toEqual(Array(5).fill("already_reviewed"))
      const done = await service.listConsultReviews({ session_id: session.id, state: "done" })
      expect(done.map(({ id }) => id).sort()).toEqual([...ids].sort())
      expect(new Set(done.map(({ reviewed_by }) => reviewed_by)).size).toBe(1)
      const { reviews } = await service.desk.reviews({ state: "open", limit: 10 })
      expect(reviews.flatMap(({ kinds }) => kinds)).toContain("doubt")
      const { messages } = await service.conversations.messages(session, {
        limit: 10,
        order: "asc",
      })
      expect(messages.filter(({ role }) => role === "pharmacist")).toHaveLength(1)
    })

    it("asks the model as often as the consult may, however many processes ask", async () => {
      const { session } = await open("cus_1")
      const { session: another } = await open("cus_1")
      const question = { text: "q", focus: "q", passages: [passage("Some words of a passage.")] }
      const ask = (id: string) => service.modelAnswer(id, question, new AbortController().signal)

      const asked = await Promise.allSettled(Array.from({ length: 6 }, () => ask(session.id)))

      // A request that fails was made: two reached for the server, four were not let.
      expect(
        asked.flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : []))
      ).toEqual(Array(2).fill("Error: Connection error."))
      expect(
        asked.filter((one) => one.status === "fulfilled" && one.value === undefined)
      ).toHaveLength(4)
      await expect(ask(another.id)).rejects.toThrow("Connection error")
    })

    it("uses the rule set that was accepted last", async () => {
      const rules = { patterns: [], replies: [], helplines: [] }
      const evaluation = {
        accepted: true,
        patterns: 0,
        replies: 0,
        ordinary_messages: 1,
        faults: [],
      }
      expect((await service.safetyRules()).version_hash).toBeNull()

      await service.keepSafetyRules("a", rules, evaluation)
      await service.keepSafetyRules("b", rules, evaluation)
      await service.keepSafetyRules("c", rules, { ...evaluation, accepted: false })
      expect((await service.safetyRules()).version_hash).toBe("b")

      await service.keepSafetyRules("a", rules, evaluation)
      expect((await service.safetyRules()).version_hash).toBe("a")
    })
  },
})
