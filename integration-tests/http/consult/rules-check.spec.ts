import { caller, type Caller, type Refusal } from "../../harness/http"
import type { BuiltInReply, BuiltInRules } from "@pulsekart/triage"
import { startSystem, type System } from "../../harness/system"

const KEY = "a-service-key-of-the-cms-for-this-test"
const ROUTE = "/hooks/consult/rules-check"

const pattern = (...words: string[][]) => ({
  id: "1",
  name: "a pattern",
  topic: "poisoning_overdose",
  language: "en",
  all_of: words.map((any_of) => ({ any_of })),
})

describe("the check of a pattern before it is published", () => {
  let system: System
  let cms: Caller

  beforeAll(async () => {
    system = await startSystem({ settings: { CMS_SERVICE_KEY: KEY } })
    cms = caller(system.url(), { authorization: `users API-Key ${KEY}` })
  }, 300_000)

  afterAll(async () => system?.stop())

  it("accepts a pattern that disturbs nobody, with its figures", async () => {
    const { status, body } = await cms.post(ROUTE, {
      patterns: [pattern(["oleander"], ["chewed"])],
    })

    expect(status).toBe(200)
    expect(body).toMatchObject({ accepted: true, reason: null })
    expect((body as { recall: number }).recall).toBeGreaterThan(0.97)
  })

  it("refuses a pattern that fires on everyday messages", async () => {
    const { body } = await cms.post(ROUTE, { patterns: [pattern(["order", "price", "ka"])] })

    expect(body).toMatchObject({ accepted: false, reason: "fires_on_everyday_messages" })
  })

  it("comes beside the rules in the program, which the CMS shows with their reasons and words", async () => {
    const { status, body } = await cms.get<BuiltInRules>("/hooks/consult/rules")

    expect(status).toBe(200)
    const seizure = body.topics.find(({ topic }) => topic === "seizure")
    expect(seizure?.rules[0]).toEqual({
      id: "seizure.now",
      urgency: "emergency",
      because: expect.stringContaining("ILAE"),
      when: "seizure now",
    })
    const ideas = body.ideas.map(({ name }) => name)
    expect(ideas).toContain("seizure now")
    expect(body.ideas.filter(({ en, hi }) => en === "" && hi === "")).toEqual([])
    const stranger = await cms.with({ authorization: "" }).get<Refusal>("/hooks/consult/rules")
    expect(stranger.status).toBe(401)
    expect(stranger.body).not.toHaveProperty("topics")
  })

  it("tells what the words of a reply lack, and what harms in them", async () => {
    const check = (body: string, topic = "burn_electric") =>
      cms.post("/hooks/consult/replies-check", { topic, texts: [{ locale: "en", body }] })
    const { body: rules } = await cms.get<{ replies: BuiltInReply[] }>("/hooks/consult/rules")
    const built = rules.replies.find(({ topic }) => topic === "burn_electric")

    // Given the words of the program, nothing is said against them
    expect((await check(built?.en ?? "")).body).toEqual({
      texts: [{ locale: "en", missing: [], harms: [], fault: null }],
    })
    expect(built?.essentials.map(({ source }) => source)).toContain(
      "WHO, Burns fact sheet; NHS, Burns and scalds"
    )

    // and others are told what they lack
    expect((await check("Call 112. Put ice on it. Take 2 tablets of a painkiller.")).body).toEqual({
      texts: [
        {
          locale: "en",
          missing: expect.arrayContaining([
            expect.stringContaining("cool it under cool running water for 20 minutes"),
          ]),
          harms: ["ice, toothpaste, butter, turmeric, ghee"],
          fault: "dose",
        },
      ],
    })
    expect((await check("Call 112.", "no_topic")).status).toBe(400)
    const stranger = await cms
      .with({ authorization: "" })
      .post<Refusal>("/hooks/consult/replies-check", {})
    expect(stranger.status).toBe(401)
  })

  it("answers nobody without the key of the CMS", async () => {
    for (const authorization of ["", "users API-Key wrong", `Bearer ${KEY}`]) {
      const answer = await cms
        .with({ authorization })
        .post<Refusal>(ROUTE, { patterns: [pattern(["oleander"])] })
      expect(answer.status).toBe(401)
      expect(answer.body).not.toHaveProperty("accepted")
      // What is wrong with a request is not told to a stranger, nor looked for.
      const nonsense = await cms.with({ authorization }).post<Refusal>(ROUTE, { patterns: "x" })
      expect(nonsense).toMatchObject({ status: 401, body: { code: "unauthorized" } })
    }
    expect(await cms.post<Refusal>(ROUTE, { patterns: "x" })).toMatchObject({
      status: 400,
      body: { code: "invalid_request" },
    })
  })
})
