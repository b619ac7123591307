import { openConsult, type Consult } from "../../../proofs/consult/client"
import { addDays, istDate } from "../../../src/lib/ist"
import { expectOk, type Answer, type Caller, type Refusal } from "../../harness/http"
import { rows, withClient } from "../../harness/postgres"
import { DEMO, loginCustomer, loginStaff, storefront, type Shop } from "../../harness/shop"
import { until } from "../../harness/system"

const WORDS = "my father has crushing chest pain, it began near Zebrawalla bakery"
const RULE = "acs_chest_pain.chest-pressure"
const IN_DOUBT = "my brother has it and now his gums look red and he is so quiet"
const FLAGS = "/admin/consult/red-flags"

type Flag = {
  id: string
  session_id: string | null
  topic: string
  urgency: string
  rule_id: string
  concepts: string[]
  mark: string | null
  right_topic: string | null
  marked_by_name: string | null
}
type Mark = { mark: { id: string; mark: string; marked_by: string } }
type Line = {
  red_flag_id: string
  rule_id: string
  mark: string
  right_topic: string | null
  text: string | null
}
type Count = {
  topic: string
  rule_id: string
  right: number
  wrong_topic: number
  false_alarm: number
}

/** What pharmacists think of what the rules raised, and what leaves the shop with it. */
export function redFlagMarks(theShop: () => Shop): void {
  let shop: Shop
  let store: Caller
  let asha: Caller
  let pharmacist: Caller

  beforeAll(async () => {
    shop = theShop()
    store = await storefront(shop)
    asha = await loginCustomer(shop, DEMO.asha)
    pharmacist = await loginStaff(shop, DEMO.pharmacist)
  })

  it("shows what fired and on what, by its filters, and no word of a customer", async () => {
    // Given an emergency and a doubt
    const flagged = await raised(store, WORDS)
    const doubted = await raised(store, IN_DOUBT)

    // When they are looked for
    const today = istDate()
    const here = async (filter: string) => {
      const found = await listed(filter)
      return [flagged, doubted].map(({ id }) => found.some((flag) => flag.id === id))
    }

    // Then the log says which rule it was, and what of the message made it hold
    expect(flagged).toMatchObject({
      ...{ urgency: "emergency", topic: "acs_chest_pain", rule_id: RULE },
      ...{ concepts: ["chest_pressure"], mark: null, marked_by_name: null },
    })
    expect(doubted).toMatchObject({ urgency: "cannot_exclude", rule_id: "reader" })
    expect(doubted.concepts).toEqual(expect.any(Array))
    expect(JSON.stringify([flagged, doubted])).not.toMatch(/zebrawalla|gums look/i)

    // and a filter shows what is meant by it, days being days in India
    expect(await here(`topic=acs_chest_pain&marked=no`)).toEqual([true, false])
    expect(await here(`urgency=cannot_exclude`)).toEqual([false, true])
    expect(await here(`rule_id=${RULE}&stage=message`)).toEqual([true, false])
    expect(await here(`from=${today}&to=${today}`)).toEqual([true, true])
    expect(await here(`from=${addDays(today, 1)}`)).toEqual([false, false])
    expect(await here(`to=${addDays(today, -1)}`)).toEqual([false, false])
    expect(await here(`marked=yes`)).toEqual([false, false])
    for (const wrong of ["from=2026-02-30", "marked=maybe", "urgency=none"]) {
      const { status, body } = await pharmacist.get<Refusal>(`${FLAGS}?${wrong}`)
      expect([status, body.message]).toEqual([400, expect.stringContaining(wrong.split("=")[0])])
    }
  })

  it("keeps one mark of three at once, and every change of mind", async () => {
    const { id } = await raised(store, WORDS)
    const mark = (by: Caller, value: string) =>
      by.post<Mark>(`${FLAGS}/${id}/marks`, { mark: value })
    const before = await countOf()

    // When one is sent three times at once
    const three = await Promise.all([1, 2, 3].map(() => mark(pharmacist, "right")))

    // Then it is one, and one row of the log
    expect(three.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(three.map(({ body }) => body.mark.id)).size).toBe(1)
    expect(await marksOf(id)).toEqual(["right"])
    expect(await audited("consult.red_flag_marked", id)).toHaveLength(1)

    // and when the same person, and then another one, think otherwise, the last one counts
    await expectOk(mark(pharmacist, "false_alarm"))
    expect((await listed("marked=false_alarm")).map((flag) => flag.id)).toContain(id)
    expect((await listed("marked=right")).map((flag) => flag.id)).not.toContain(id)
    await expectOk(mark(await loginStaff(shop, DEMO.secondPharmacist), "right"))
    await expectOk(mark(pharmacist, "false_alarm"))
    expect(await marksOf(id)).toEqual(["right", "false_alarm", "right", "false_alarm"])
    const shown = (await listed("marked=yes")).find((flag) => flag.id === id)
    expect(shown).toMatchObject({ mark: "false_alarm", marked_by_name: expect.any(String) })
    const after = await countOf()
    expect(after.false_alarm - before.false_alarm).toBe(1)
    expect(after.right).toBe(before.right)

    // and nothing of it says what it was about
    const log = JSON.stringify(await audited("consult.red_flag_marked", id))
    expect(log).toContain("pharmacist_id")
    expect(log).not.toMatch(/chest|zebrawalla/i)
    for (const change of [
      "update consult_flag_mark set mark = 'right'",
      "delete from consult_flag_mark",
    ]) {
      await expect(rows(shop.databaseUrl, change)).rejects.toThrow("append-only")
    }
  })

  it("takes that the topic was wrong, with the right one", async () => {
    // Given a flag, alone in the log of its chat
    const flag = await raised(store, WORDS)
    const path = `${FLAGS}/${flag.id}/marks`
    const before = await countOf()
    expect((await listed(`session_id=${flag.session_id}`)).map(({ id }) => id)).toEqual([flag.id])

    // When it is marked without a topic, with its own, with none that exists, or with one too many
    for (const body of [
      { mark: "wrong_topic" },
      { mark: "wrong_topic", topic: flag.topic },
      { mark: "wrong_topic", topic: "hiccups" },
      { mark: "right", topic: "stroke" },
    ]) {
      expect(await pharmacist.post(path, body)).toMatchObject({
        status: 400,
        body: { code: "invalid_request" },
      })
    }
    expect(await marksOf(flag.id)).toEqual([])

    // and then as it is meant, twice, and with another topic
    for (const topic of ["stroke", "stroke", "breathing"]) {
      await expectOk(pharmacist.post(path, { mark: "wrong_topic", topic }))
    }

    // Then it is neither right nor a false alarm, and says what it should have been
    expect(await marksOf(flag.id)).toEqual(["wrong_topic", "wrong_topic"])
    const [shown] = await listed(`session_id=${flag.session_id}&marked=wrong_topic`)
    expect(shown).toMatchObject({ id: flag.id, right_topic: "breathing" })
    const { right, wrong_topic, false_alarm } = await countOf()
    expect([right, wrong_topic, false_alarm]).toEqual([
      before.right,
      before.wrong_topic + 1,
      before.false_alarm,
    ])
    expect((await exported()).find((line) => line.red_flag_id === flag.id)).toMatchObject({
      mark: "wrong_topic",
      right_topic: "breathing",
    })
    const log = JSON.stringify(await audited("consult.red_flag_marked", flag.id))
    expect(log).toContain("wrong_topic")
    expect(log).not.toMatch(/stroke|breathing/)
  })

  it("takes a mark from a pharmacist alone", async () => {
    const { id } = await raised(store, WORDS)
    const auditor = await loginStaff(shop, DEMO.auditor)
    const path = `${FLAGS}/${id}/marks`

    const notAllowed = { status: 403, body: { code: "permission_denied" } }
    const unknown = { status: 401, body: { code: "unauthorized" } }
    for (const [other, refused] of [
      [auditor, notAllowed],
      [await loginStaff(shop, DEMO.owner), notAllowed],
      [asha, unknown],
    ] as const) {
      expect(await other.post(path, { mark: "right" })).toMatchObject(refused)
      expect(await other.get(`${FLAGS}/export`)).toMatchObject(refused)
    }
    expect(await pharmacist.post(path, { mark: "wrong" })).toMatchObject({
      status: 400,
      body: { code: "invalid_request" },
    })
    expect(await pharmacist.post(`${FLAGS}/cflag_none/marks`, { mark: "right" })).toMatchObject({
      status: 404,
      body: { code: "not_found" },
    })
    expect(await marksOf(id)).toEqual([])
    const { red_flags: seen } = await expectOk(
      auditor.get<{ red_flags: { topic: string; concepts: string[] | null }[] }>(FLAGS)
    )
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.map(({ concepts }) => concepts)).toEqual(seen.map(() => null))
    expect((await auditor.get(`${FLAGS}/counts`)).status).toBe(200)
  })

  it("exports words where that consent stands, and only there", async () => {
    // Given marked flags: agreed, never asked, withdrawn, erased; and one that nobody marked
    const agreed = await consultWith(store, true)
    const silent = await consultWith(store, false)
    const withdrawn = await consultWith(asha, true)
    const erased = await consultWith(store, true)
    const unmarked = await consultWith(store, true)
    for (const { flag } of [agreed, silent, withdrawn, erased]) {
      await expectOk(pharmacist.post(`${FLAGS}/${flag.id}/marks`, { mark: "right" }))
    }
    expect((await textsOf([agreed, withdrawn, erased])).map((text) => text !== null)).toEqual([
      true,
      true,
      true,
    ])

    // When one customer takes that consent back, twice, and another one everything
    const consent = `/store/consult/sessions/${withdrawn.consult.id}/consent-to-improve`
    const ravi = await loginCustomer(shop, DEMO.ravi)
    expect(await ravi.delete(consent)).toMatchObject({
      status: 404,
      body: { code: "consult_session_not_found" },
    })
    const twice = [await asha.delete(consent), await asha.delete(consent)]
    expect(twice).toMatchObject(
      Array(2).fill({
        status: 200,
        body: { session: { id: withdrawn.consult.id, may_improve: false } },
      })
    )
    await expectOk(erased.consult.caller.delete(`/store/consult/sessions/${erased.consult.id}`))

    // Then the file has the words of who still agrees, and the marks of all
    expect(await textsOf([agreed, silent, withdrawn, erased])).toEqual([WORDS, null, null, null])
    expect((await exported()).map((line) => line.red_flag_id)).not.toContain(unmarked.flag.id)
    expect((await exported("topic=stroke")).map((line) => line.rule_id)).not.toContain(RULE)
    expect((await withdrawn.consult.ask("What is dengue?")).status).toBe(201)

    // and the log says who took it, whose consults were read, and who withdrew, once
    expect((await audited("consult.red_flags_exported", "marks")).length).toBeGreaterThan(0)
    expect((await audited("consult.read_to_improve", agreed.consult.id)).length).toBeGreaterThan(1)
    expect(await audited("consult.read_to_improve", withdrawn.consult.id)).toHaveLength(1)
    expect(await audited("consult.read_to_improve", silent.consult.id)).toEqual([])
    expect(await audited("consult.improving_withdrawn", withdrawn.consult.id)).toHaveLength(1)
  })

  it("leaves out what is withdrawn while the file is read", async () => {
    // Given marked words, and a withdrawal that has begun and not ended
    const { consult, flag } = await consultWith(store, true)
    await expectOk(pharmacist.post(`${FLAGS}/${flag.id}/marks`, { mark: "right" }))
    const texts = await withClient(shop.databaseUrl, async (client) => {
      await client.query("begin")
      await client.query("update consult_session set improve_withdrawn_at = now() where id = $1", [
        consult.id,
      ])

      // When the file is asked for: it waits
      const file = textsOf([{ flag }])
      await until(
        async () =>
          (
            await rows(
              shop.databaseUrl,
              `select 1 from pg_stat_activity
               where wait_event_type = 'Lock' and query like '%consult_session s%FOR SHARE%'`
            )
          ).length > 0,
        "the export to wait for the withdrawal"
      )
      await client.query("commit")
      return file
    })

    // Then the words are not in it
    expect(texts).toEqual([null])
    expect(await audited("consult.read_to_improve", consult.id)).toEqual([])
  })

  async function raised(customer: Caller, text: string): Promise<Flag> {
    const consult = await openConsult(customer, { locale: "en" })
    await expectOk(consult.ask(text))
    return flagOf(consult)
  }

  async function consultWith(
    customer: Caller,
    consent_to_improve: boolean
  ): Promise<{ consult: Consult; flag: Flag }> {
    const consult = await openConsult(customer, { locale: "en", consent_to_improve })
    await expectOk(consult.ask(WORDS))
    expect(await consult.caller.get(`/store/consult/sessions/${consult.id}`)).toMatchObject({
      body: { session: { may_improve: consent_to_improve } },
    })
    return { consult, flag: await flagOf(consult) }
  }

  async function flagOf({ id }: Consult): Promise<Flag> {
    const flag = (await listed("")).find(({ session_id }) => session_id === id)
    if (!flag) {
      throw new Error("no flag was raised")
    }
    return flag
  }

  async function listed(filter: string): Promise<Flag[]> {
    const answer = pharmacist.get<{ red_flags: Flag[] }>(`${FLAGS}?limit=100&${filter}`)
    return (await expectOk(answer)).red_flags
  }

  async function countOf(): Promise<Count> {
    const { counts } = await expectOk(pharmacist.get<{ counts: Count[] }>(`${FLAGS}/counts`))
    const count = counts.find(({ rule_id }) => rule_id === RULE)
    if (!count) {
      throw new Error("the rule is not counted")
    }
    return count
  }

  async function exported(filter = ""): Promise<Line[]> {
    const answer: Answer<unknown> = await pharmacist.get(`${FLAGS}/export?${filter}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get("content-type")).toContain("application/x-ndjson")
    // One line alone is read as JSON already.
    const file = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body)
    return file
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line)
  }

  async function textsOf(of: { flag: Flag }[]): Promise<(string | null | undefined)[]> {
    const lines = await exported()
    return of.map(({ flag }) => lines.find((line) => line.red_flag_id === flag.id)?.text)
  }

  async function marksOf(flagId: string): Promise<string[]> {
    const marks = await rows<{ mark: string }>(
      shop.databaseUrl,
      "select mark from consult_flag_mark where red_flag_id = $1 order by ordinal",
      [flagId]
    )
    return marks.map(({ mark }) => mark)
  }

  function audited(action: string, resourceId: string): Promise<{ detail: object }[]> {
    return rows(
      shop.databaseUrl,
      "select detail from audit_event where action = $1 and resource_id = $2",
      [action, resourceId]
    )
  }
}
