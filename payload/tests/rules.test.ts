import { readFile } from "node:fs/promises"
import path from "node:path"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { makeActors, type Actors } from "./actors"
import { startCms, type Cms } from "./cms"
import { queryOnce } from "./scratch-database"
import { ACCEPTED, startShop } from "./shop"

/** What the shop's own test takes as well. */
const SHARED_BODY = path.resolve(
  import.meta.dirname,
  "../../src/api/hooks/consult/rules-check/__tests__/asked-by-cms.json"
)

let cms: Cms
let actors: Actors
let shop: Awaited<ReturnType<typeof startShop>>

beforeAll(async () => {
  cms = await startCms()
  actors = await makeActors(cms)
  shop = await startShop()
})

afterAll(() => shop.stop())

beforeEach(() => {
  shop.asked = []
  shop.answer = { status: 200, body: ACCEPTED }
})

const pattern = (name: string) => ({
  name,
  topic: "stroke",
  language: "en",
  all_of: [{ any_of: [" face ", "mouth"] }, { any_of: ["drooping"] }],
  enabled: true,
})

const send = (method: "POST" | "PATCH", path: string, body: object) =>
  cms.rest({ method, path, body, headers: actors.admin.headers })

const draft = async (name: string, changes: object = {}) => {
  const data = { ...pattern(name), ...changes }
  const { body } = await send("POST", "/api/red-flag-patterns?draft=true", data)
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
    const shared = JSON.parse(await readFile(SHARED_BODY, "utf8"))
    const [one, other] = shared.patterns
    const first = await draft("first")
    expect(shop.asked).toEqual([])
    await send("PATCH", `/api/red-flag-patterns/${first}?draft=true`, { ...one, id: undefined })
    await publish(first)

    const { status } = await publish(await draft("second", { ...other, id: undefined }))

    expect(status).toBe(200)
    const authorization = `users API-Key ${cms.settings.CMS_SERVICE_KEY}`
    expect(shop.asked).toEqual([
      { authorization, patterns: [one] },
      { authorization, ...shared },
    ])
    expect(await liveNames()).toEqual(["first", "second"])
  })

  test("has words without spaces around them", async () => {
    const id = await draft("padded", { all_of: [{ any_of: [" face "] }] })
    await publish(id)

    expect(shop.asked[0]?.patterns.at(-1)).toMatchObject({ all_of: [{ any_of: ["face"] }] })
  })

  test("that fails its evaluation is not published, and the reviewer reads why", async () => {
    const id = await draft("too wide")
    shop.answer.body = {
      accepted: false,
      recall: 0.98,
      false_alarms: 0.3,
      reason: "30 % false alarms",
    }

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
    shop.answer = { ...given }

    expect(await publish(id)).toMatchObject({
      status: 503,
      body: { errors: [{ data: { code: "rule_evaluation_unavailable" } }] },
    })
    expect(await liveNames()).not.toContain("waiting")
  })

  test.each([
    ["does not listen", "http://127.0.0.1:1/hooks/consult/rules-check"],
    ["is not named in the settings", ""],
  ])("is not published while the shop %s", async (_how, address) => {
    const id = await draft("waiting")
    const url = process.env.CONSULT_RULES_CHECK_URL
    process.env.CONSULT_RULES_CHECK_URL = address

    const refused = await publish(id)
    process.env.CONSULT_RULES_CHECK_URL = url

    expect(refused).toMatchObject({
      status: 503,
      body: { errors: [{ data: { code: "rule_evaluation_unavailable" } }] },
    })
    expect(await liveNames()).not.toContain("waiting")
  })

  test("is taken back without asking anybody", async () => {
    const id = await draft("withdrawn")
    await publish(id)
    shop.asked = []
    shop.answer = { status: 500, body: {} }

    const { status } = await send("PATCH", `/api/red-flag-patterns/${id}`, { _status: "draft" })

    expect([status, shop.asked]).toEqual([200, []])
    expect(await liveNames()).not.toContain("withdrawn")
  })

  test.each([
    ["no group", []],
    ["a group without words", [{ any_of: [] }]],
    ["an empty word", [{ any_of: ["face", "  "] }]],
    ["a word without a letter", [{ any_of: ["--"] }]],
    ["a word of one letter", [{ any_of: ["a"] }]],
    ["a word of 81 letters", [{ any_of: ["a".repeat(81)] }]],
    ["41 words in a group", [{ any_of: Array.from({ length: 41 }, (_, at) => `word ${at}`) }]],
    ["7 groups", Array.from({ length: 7 }, () => ({ any_of: ["face"] }))],
  ])("with %s is not published, and nobody is asked", async (_what, all_of) => {
    const refused = await publish(await draft("faulty", { all_of }))

    expect(refused).toMatchObject({
      status: 400,
      body: {
        errors: [{ data: { errors: [{ path: expect.stringMatching(/^all_of/) }] } }],
      },
    })
    expect(shop.asked).toEqual([])
    expect(await liveNames()).not.toContain("faulty")
  })

  test("beyond the 500 that the shop tries at once is not published", async () => {
    await queryOnce(
      cms.databaseUrl,
      `insert into red_flag_patterns (name, topic, language, enabled, _status)
       select 'many', 'stroke', 'en', true, 'published' from generate_series(1, 500)`
    )
    shop.asked = []

    const refused = await publish(await draft("one too many"))
    await queryOnce(cms.databaseUrl, "delete from red_flag_patterns where name = 'many'")

    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ data: { code: "rule_set_full" } }] },
    })
    expect(shop.asked).toEqual([])
    expect(await liveNames()).not.toContain("one too many")
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
