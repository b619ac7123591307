import { sql } from "@payloadcms/db-postgres"
import { createLocalReq } from "payload"
import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { down, up } from "../src/migrations/20261130_014410_reply_topics"
import { makeActors, type Actors } from "./actors"
import { startCms, type Cms } from "./cms"
import { startShop } from "./shop"

type Helpline = "emergencies" | "mind" | "ambulance"

let cms: Cms
let actors: Actors
let lines: Record<Helpline, number>

beforeAll(async () => {
  cms = await startCms()
  actors = await makeActors(cms)
})

beforeEach(async () => {
  for (const collection of ["emergency-replies", "helplines"] as const) {
    await cms.payload.delete({ collection, where: { id: { exists: true } }, trash: true })
  }
  lines = {
    emergencies: await helpline("112", "all_emergencies"),
    mind: await helpline("14416", "mental_health"),
    ambulance: await helpline("108", "ambulance"),
  }
})

const send = (method: "POST" | "PATCH" | "DELETE", path: string, body: object = {}) =>
  cms.rest({ method, path, body, headers: actors.admin.headers })

const helpline = async (phone: string, kind: string, _status = "published") => {
  const { body } = await send("POST", "/api/helplines", {
    name: kind,
    phone,
    purpose: "To ring",
    kind,
    verified_on: "2026-11-01",
    source_url: "https://example.test",
    _status,
  })
  return Object(body).doc.id as number
}

const publishReply = async (topic: string, helplines: number[], text = "Call now.") => {
  const { status, body } = await send("POST", "/api/emergency-replies", {
    topic,
    title: "Title",
    body: text,
    helplines,
    _status: "published",
  })
  return { status, body, id: Object(body).doc?.id as number }
}

const refused = {
  status: 400,
  body: { errors: [{ data: { code: "reply_without_helpline" } }] },
}

const numbers = async (locale = "en") => {
  const { body } = await cms.rest({
    path: "/api/knowledge/safety",
    headers: actors.service.headers,
  })
  const { replies, helplines } = Object(body)
  return replies
    .filter((reply: { locale: string }) => reply.locale === locale)
    .map((reply: { helplines: string[] }) =>
      reply.helplines.map(
        (id) => helplines.find((one: { id: string }) => one.id === id)?.phone as string
      )
    )
}

describe("a reply", () => {
  test.each<[string, Helpline[], boolean]>([
    ["stroke", ["emergencies", "ambulance"], true],
    ["stroke", ["ambulance"], false],
    ["rabies_exposure", ["ambulance", "mind"], false],
    ["suicide_selfharm", ["mind", "emergencies"], true],
    ["suicide_selfharm", ["emergencies"], false],
    ["suicide_selfharm", ["mind"], false],
  ])("of %s with %s is published: %s", async (topic, linked, published) => {
    const answer = await publishReply(
      topic,
      linked.map((name) => lines[name])
    )

    if (published) {
      expect(answer.status).toBe(201)
    } else {
      expect(answer).toMatchObject(refused)
    }
    expect(await numbers()).toHaveLength(published ? 1 : 0)
  })

  test("is drafted as it may be", async () => {
    const { status } = await send("POST", "/api/emergency-replies?draft=true", {
      topic: "stroke",
      title: "Half written",
    })

    expect(status).toBe(201)
  })

  test("names no draft of a helpline, and no other number as that of all emergencies", async () => {
    await send("PATCH", `/api/helplines/${lines.emergencies}`, { _status: "draft" })
    const other = await helpline("911", "all_emergencies")

    expect(await publishReply("stroke", [lines.emergencies, other])).toMatchObject(refused)
    expect(await numbers()).toEqual([])
  })

  test("in a language in which 112 is not described is not published", async () => {
    const { id } = await publishReply("stroke", [lines.emergencies])
    const path = `/api/emergency-replies/${id}?locale=hi`
    const hindi = { title: "शीर्षक", body: "अभी कॉल करें।", _status: "published" }

    expect(await send("PATCH", path, hindi)).toMatchObject(refused)
    expect(await numbers("hi")).toEqual([])

    await send("PATCH", `/api/helplines/${lines.emergencies}?locale=hi`, {
      name: "आपातकाल",
      purpose: "पुलिस, एम्बुलेंस",
      _status: "published",
    })
    expect((await send("PATCH", path, hindi)).status).toBe(200)
    expect(await numbers("hi")).toEqual([["112"]])
  })
})

describe("112", () => {
  test.each<[string, "PATCH" | "DELETE", object]>([
    ["taken back", "PATCH", { _status: "draft" }],
    ["thrown away", "PATCH", { deletedAt: new Date().toISOString() }],
    ["called an ambulance", "PATCH", { kind: "ambulance", _status: "published" }],
    ["changed", "PATCH", { phone: "113", _status: "published" }],
    ["deleted", "DELETE", {}],
  ])("is not %s under a published reply", async (_how, method, change) => {
    const { id } = await publishReply("stroke", [lines.emergencies, lines.ambulance])
    const path = `/api/helplines/${lines.emergencies}`

    expect(await send(method, path, change)).toMatchObject(refused)
    expect(await numbers()).toEqual([["112", "108"]])

    await send("PATCH", `/api/emergency-replies/${id}`, { _status: "draft" })
    expect((await send(method, path, change)).status).toBe(200)
  })

  test("is not lost when both are changed in one moment", async () => {
    for (let round = 0; round < 8; round++) {
      const { body } = await send("POST", "/api/emergency-replies?draft=true", {
        topic: "stroke",
        title: "Title",
        body: "Call now.",
        helplines: [lines.emergencies],
      })
      const reply = Object(body).doc.id

      await Promise.all([
        send("PATCH", `/api/emergency-replies/${reply}`, { _status: "published" }),
        send("PATCH", `/api/helplines/${lines.emergencies}`, { _status: "draft" }),
      ])

      expect([[], [["112"]]]).toContainEqual(await numbers())
      await send("DELETE", `/api/emergency-replies/${reply}`)
      await send("PATCH", `/api/helplines/${lines.emergencies}`, { _status: "published" })
    }
  })
})

describe("the essentials of a reply", () => {
  const checked = (more: object) => ({
    status: 200,
    body: { texts: [{ locale: "en", missing: [], harms: [], fault: null, ...more }] },
  })
  const publishBite = () => publishReply("rabies_exposure", [lines.emergencies], "See a doctor.")

  test("are asked of the shop, for the text that would be said", async () => {
    const shop = await startShop()
    shop.answer = checked({})

    const { status } = await publishBite()
    shop.stop()

    expect(status).toBe(201)
    expect(shop.asked).toEqual([
      {
        authorization: `users API-Key ${cms.settings.CMS_SERVICE_KEY}`,
        topic: "rabies_exposure",
        texts: [{ locale: "en", body: "See a doctor." }],
      },
    ])
  })

  test.each([
    [{ missing: ["Wash it for 15 minutes."] }, "Wash it for 15 minutes."],
    [{ harms: ["chilli"] }, "advises what does harm here: chilli"],
    [{ fault: "dose" }, "how much of a medicine to take"],
  ])("that are lacking are told, and nothing is published: %o", async (more, told) => {
    const shop = await startShop()
    shop.answer = checked(more)

    const { status, body } = await publishBite()
    shop.stop()

    expect({ status, code: Object(body).errors[0].data.code }).toEqual({
      status: 400,
      code: "reply_lacks_essentials",
    })
    expect(Object(body).errors[0].message).toContain(told)
    expect(await numbers()).toEqual([])
  })

  test.each([503, 200])("keep nothing back while the shop is away: %i", async (status) => {
    const shop = await startShop()
    shop.answer = { status, body: { nonsense: true } }

    expect((await publishBite()).status).toBe(201)
    shop.stop()
  })
})

test("replies of before go on where they are of one topic, and stay as drafts where they were of many", async () => {
  // Given the five of before, published
  const { payload } = cms
  const { drizzle: db } = payload.db
  const args = { db, payload, req: await createLocalReq({}, payload) }
  await down(args)
  for (const action of [
    "emergency",
    "crisis",
    "emergency_poison",
    "urgent_today",
    "urgent_pregnancy_infant",
  ]) {
    await db.execute(
      sql`INSERT INTO emergency_replies (action, _status) VALUES (${action}::enum_emergency_replies_action, 'published')`
    )
  }

  // When they are carried over
  await up(args)

  // Then
  const { rows } = await db.execute(
    sql`SELECT topic, _status AS status FROM emergency_replies ORDER BY id`
  )
  expect(rows).toEqual([
    { topic: "unresponsive", status: "draft" },
    { topic: "suicide_selfharm", status: "published" },
    { topic: "poisoning_overdose", status: "published" },
    { topic: "rabies_exposure", status: "draft" },
    { topic: "pregnancy", status: "draft" },
  ])
})
