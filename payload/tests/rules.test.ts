import { createServer, type Server } from "node:http"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { makeActors, type Actors } from "./actors"
import { startCms, type Cms } from "./cms"

let cms: Cms
let actors: Actors
let shop: Server
let answer: { status: number; body: object }
let asked: { authorization: string | undefined; patterns: { name: string }[] }[] = []

beforeAll(async () => {
  cms = await startCms()
  actors = await makeActors(cms)
  shop = createServer((request, response) => {
    let text = ""
    request.on("data", (chunk) => (text += chunk))
    request.on("end", () => {
      asked.push({ authorization: request.headers.authorization, ...JSON.parse(text) })
      response.writeHead(answer.status, { "Content-Type": "application/json" })
      response.end(JSON.stringify(answer.body))
    })
  })
  await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve))
  const address = shop.address()
  const port = typeof address === "object" && address ? address.port : 0
  process.env.CONSULT_RULES_CHECK_URL = `http://127.0.0.1:${port}/hooks/consult/rules-check`
})

afterAll(() => {
  delete process.env.CONSULT_RULES_CHECK_URL
  shop.closeAllConnections()
  shop.close()
})

beforeEach(() => {
  asked = []
  answer = { status: 200, body: { accepted: true, recall: 0.98, false_alarms: 0.02 } }
})

const pattern = (name: string) => ({
  name,
  category: "stroke",
  language: "en",
  all_of: [{ any_of: [" face ", "mouth"] }, { any_of: ["drooping"] }],
  enabled: true,
})

const send = (method: "POST" | "PATCH", path: string, body: object) =>
  cms.rest({ method, path, body, headers: actors.admin.headers })

const draft = async (name: string) => {
  const { body } = await send("POST", "/api/red-flag-patterns?draft=true", pattern(name))
  return Object(body).doc.id as number
}

const publish = (id: number) =>
  send("PATCH", `/api/red-flag-patterns/${id}`, { _status: "published" })

const liveNames = async () => {
  const { body } = await cms.rest({
    path: "/api/knowledge/safety",
    headers: actors.service.headers,
  })
  return Object(body).patterns.map(({ name }: { name: string }) => name)
}

describe("a rule", () => {
  test("is drafted without evaluation, and published after one of the whole set", async () => {
    const first = await draft("first")
    expect(asked).toEqual([])
    await publish(first)

    const { status } = await publish(await draft("second"))

    expect(status).toBe(200)
    expect(asked.map(({ patterns }) => patterns.map(({ name }) => name))).toEqual([
      ["first"],
      ["first", "second"],
    ])
    expect(asked[0]).toMatchObject({
      authorization: `users API-Key ${cms.settings.CMS_SERVICE_KEY}`,
      patterns: [{ all_of: [{ any_of: ["face", "mouth"] }, { any_of: ["drooping"] }] }],
    })
    expect(await liveNames()).toEqual(["first", "second"])
  })

  test("that fails its evaluation is not published, and the reviewer reads why", async () => {
    const id = await draft("too wide")
    answer.body = { accepted: false, recall: 0.98, false_alarms: 0.3, reason: "30 % false alarms" }

    const refused = await publish(id)

    expect(refused).toMatchObject({
      status: 400,
      body: {
        errors: [
          {
            message: expect.stringContaining("30 % false alarms"),
            data: { code: "rule_evaluation_failed", false_alarms: 0.3 },
          },
        ],
      },
    })
    expect(await liveNames()).not.toContain("too wide")
  })

  test.each([
    ["refuses the key", { status: 401, body: {} }],
    ["is broken", { status: 500, body: { accepted: true } }],
    ["answers nonsense", { status: 200, body: { accepted: "yes" } }],
  ])("is not published while the shop %s", async (_how, given) => {
    const id = await draft("waiting")
    answer = given

    expect(await publish(id)).toMatchObject({
      status: 503,
      body: { errors: [{ data: { code: "rule_evaluation_unavailable" } }] },
    })
    expect(await liveNames()).not.toContain("waiting")
  })

  test("is not published while the shop does not listen", async () => {
    const id = await draft("waiting")
    const url = process.env.CONSULT_RULES_CHECK_URL
    process.env.CONSULT_RULES_CHECK_URL = "http://127.0.0.1:1/hooks/consult/rules-check"

    expect((await publish(id)).status).toBe(503)

    process.env.CONSULT_RULES_CHECK_URL = url
    expect(await liveNames()).not.toContain("waiting")
  })

  test("is taken back without asking anybody", async () => {
    const id = await draft("withdrawn")
    await publish(id)
    asked = []
    answer = { status: 500, body: {} }

    const { status } = await send("PATCH", `/api/red-flag-patterns/${id}`, { _status: "draft" })

    expect([status, asked]).toEqual([200, []])
    expect(await liveNames()).not.toContain("withdrawn")
  })

  test.each([
    ["no group", []],
    ["a group without words", [{ any_of: [] }]],
    ["an empty word", [{ any_of: ["face", "  "] }]],
    ["a word without a letter", [{ any_of: ["--"] }]],
  ])("with %s is not published", async (_what, all_of) => {
    const { body } = await send("POST", "/api/red-flag-patterns?draft=true", {
      ...pattern("faulty"),
      all_of,
    })

    expect((await publish(Object(body).doc.id)).status).toBe(400)
    expect(await liveNames()).not.toContain("faulty")
  })
})

test("a term of the glossary without a clinical term is not published", async () => {
  const answers = await Promise.all(
    [[], [""]].map((clinical_terms) =>
      send("POST", "/api/glossary", {
        term: `term ${clinical_terms.length}`,
        language: "en",
        clinical_terms,
        _status: "published",
      })
    )
  )

  expect(answers.map(({ status }) => status)).toEqual([400, 400])
})
