import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { ACTORS, makeActors, type Actor, type Actors } from "./actors"
import { startCms, type Cms } from "./cms"
import { VERIFIED } from "./content"
import { queryOnce } from "./scratch-database"

let cms: Cms
let actors: Actors

beforeAll(async () => {
  cms = await startCms()
  actors = await makeActors(cms)
})

beforeEach(async () => {
  await cms.payload.delete({ collection: "doctors", where: { id: { exists: true } } })
})

const ROW = {
  name: "Dr. Asha Rao",
  qualification: "MBBS, MD",
  registration_number: "12345",
  council: "Karnataka Medical Council",
  specialties: "cardiology; general-medicine",
  languages: "en;hi",
  fee_rupees: "700",
  consultation_modes: "in-person;video",
  clinic_1_name: "A clinic",
  clinic_1_pincode: "560001",
  clinic_1_hours: "Mon 10:00-12:00",
}

const csv = (...rows: Partial<Record<string, string>>[]) => {
  const columns = [...new Set([...Object.keys(ROW), ...rows.flatMap(Object.keys)])]
  const quoted = (value = "") => `"${value.replaceAll('"', '""')}"`
  return [columns, ...rows.map((row) => columns.map((column) => ({ ...ROW, ...row })[column]))]
    .map((cells) => cells.map(quoted).join(","))
    .join("\r\n")
}

const send = async (
  body: string | Uint8Array<ArrayBuffer>,
  { query = "", actor = "editor" as Actor, type = "text/csv; charset=utf-8" } = {}
) => {
  const response = await cms.send(`/api/doctors/import${query}`, {
    method: "POST",
    headers: { ...actors[actor].headers, "Content-Type": type },
    body,
  })
  return { status: response.status, body: await response.json() }
}

const rows = (table = "doctors") => queryOnce(cms.databaseUrl, `select * from ${table} order by id`)

describe("a file", () => {
  test("becomes drafts that nobody but staff sees", async () => {
    const answer = await send(
      csv(
        {},
        {
          registration_number: "2",
          clinic_2_name: "B",
          clinic_2_pincode: "560002",
          clinic_2_hours: "Tue",
        }
      )
    )

    expect(answer).toEqual({
      status: 200,
      body: { dry_run: false, created: 2, updated: 0, unchanged: 0 },
    })
    const { docs } = await cms.payload.find({ collection: "doctors", draft: true, sort: "id" })
    expect(docs).toMatchObject([
      {
        name: "Dr. Asha Rao",
        slug: "dr-asha-rao-12345",
        specialties: expect.arrayContaining(["cardiology", "general-medicine"]),
        fee_paise: 70000,
        clinics: [{ name: "A clinic", pincode: "560001" }],
        _status: "draft",
      },
      { clinics: [{ name: "A clinic" }, { name: "B" }] },
    ])
    expect((await cms.rest({ path: "/api/doctors" })).body).toMatchObject({ totalDocs: 0 })
  })

  test("sent again changes nothing; a changed line becomes a draft over what is public", async () => {
    await send(csv({}))
    const [doctor] = (await cms.payload.find({ collection: "doctors" })).docs
    const id = doctor?.id ?? 0
    await cms.payload.update({
      collection: "doctors",
      id,
      data: { ...VERIFIED, _status: "published" },
    })
    await cms.payload.update({
      collection: "doctors",
      id,
      locale: "hi",
      data: {
        name: "डॉ. आशा राव",
        clinics: [{ ...doctor?.clinics[0], pincode: "560001", name: "क्लिनिक", hours: "सोम" }],
        _status: "published",
      },
    })
    const versions = await rows("_doctors_v")

    expect((await send(csv({}))).body).toMatchObject({ unchanged: 1, updated: 0, created: 0 })
    expect(await rows("_doctors_v")).toEqual(versions)

    expect((await send(csv({ fee_rupees: "800" }))).body).toMatchObject({ updated: 1 })
    expect(await cms.payload.findByID({ collection: "doctors", id })).toMatchObject({
      fee_paise: 70000,
      _status: "published",
    })
    expect(
      await cms.payload.findByID({ collection: "doctors", id, draft: true, locale: "hi" })
    ).toMatchObject({ fee_paise: 80000, name: "डॉ. आशा राव", clinics: [{ name: "क्लिनिक" }] })
  })

  test("dry run says what would happen and keeps nothing", async () => {
    const answer = await send(csv({}), { query: "?dry_run=true" })

    expect(answer.body).toEqual({ dry_run: true, created: 1, updated: 0, unchanged: 0 })
    expect([await rows(), await rows("_doctors_v")]).toEqual([[], []])
  })

  test("with faults names row and field of each, and nothing of it is kept", async () => {
    const answer = await send(
      csv(
        {},
        { registration_number: "2", fee_rupees: "7,05", specialties: "cardiology;magic" },
        { registration_number: "3", clinic_1_pincode: "012345", name: "" },
        { registration_number: "4", clinic_2_name: "Half a clinic" },
        {}
      )
    )

    expect(answer).toMatchObject({ status: 400, body: { code: "doctors_import_refused" } })
    expect(
      answer.body.errors.map(({ row, field }: { row: number; field: string }) => [row, field])
    ).toEqual([
      [3, "specialties"],
      [3, "fee_rupees"],
      [4, "name"],
      [4, "clinic_1_pincode"],
      [5, "clinic_2_pincode"],
      [5, "clinic_2_hours"],
      [6, "registration_number"],
    ])
    expect(await rows()).toEqual([])
  })

  test("of which the last line clashes in the database is undone as a whole", async () => {
    await send(csv({ registration_number: "1", slug: "taken" }))
    const before = await rows()

    const answer = await send(
      csv({ registration_number: "2", slug: "free" }, { registration_number: "3", slug: "taken" })
    )

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ row: 3, field: "slug" }] } })
    expect(await rows()).toEqual(before)
  })

  test("imported by many at once is there once", async () => {
    const file = csv({}, { registration_number: "2" })

    const answers = await Promise.all(Array.from({ length: 4 }, () => send(file)))

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(answers.reduce((sum, { body }) => sum + body.created, 0)).toBe(2)
    expect(await rows()).toHaveLength(2)
  })

  test.each([
    ["is empty", "", 400],
    ["has a header alone", Object.keys(ROW).join(","), 400],
    ["lacks a column", "name,council\nA,B", 400],
    ["has a column that is not known", csv({ password: "x" }), 400],
    ["has a broken quote", `${Object.keys(ROW).join(",")}\n"open`, 400],
    ["has lines of unequal length", `${Object.keys(ROW).join(",")}\na,b`, 400],
    ["is not text", Buffer.from([0xff, 0xfe, 0x00]), 400],
    ["is too large", Buffer.alloc(2 * 1024 * 1024 + 1, "a"), 413],
  ])("that %s is refused", async (_what, file, status) => {
    const answer = await send(typeof file === "string" ? file : new Uint8Array(file))

    expect(answer).toMatchObject({ status, body: { code: "doctors_import_refused" } })
    expect(await rows()).toEqual([])
  })

  test("in the letters of an old spreadsheet is refused with what to do", async () => {
    const answer = await send(new Uint8Array(Buffer.from(csv({ name: "Dr. José" }), "latin1")))

    expect(answer).toMatchObject({
      status: 400,
      body: {
        code: "doctors_import_refused",
        message: expect.stringMatching(/Latin-1.*Save it again as CSV UTF-8/),
      },
    })
    expect(await rows()).toEqual([])
    expect((await send(csv({ name: "Dr. José" }))).body).toMatchObject({ created: 1 })
  })

  test("with a NUL names row and field", async () => {
    const answer = await send(csv({}, { registration_number: "2", name: "Dr.\0 Asha" }))

    expect(answer).toMatchObject({
      status: 400,
      body: { code: "doctors_import_refused", errors: [{ row: 3, field: "name" }] },
    })
    expect(await rows()).toEqual([])
  })

  test("may write a choice in capital letters", async () => {
    const { body } = await send(
      csv({ consultation_modes: "In-Person; VIDEO", specialties: "Cardiology", languages: "EN" })
    )

    expect(body).toMatchObject({ created: 1 })
    const [doctor] = (await cms.payload.find({ collection: "doctors", draft: true })).docs
    expect(doctor).toMatchObject({
      consultation_modes: ["in-person", "video"],
      specialties: ["cardiology"],
      languages: ["en"],
    })
  })

  test("of another type is refused", async () => {
    expect((await send(csv({}), { type: "application/json" })).status).toBe(415)
  })

  test("with the marks of a spreadsheet is read", async () => {
    expect((await send(`\ufeff${csv({})}\r\n\r\n`)).body).toMatchObject({ created: 1 })
  })
})

test.each(ACTORS)("%s imports only as an editor or administrator", async (actor) => {
  const { status } = await send(csv({}), { actor })

  const allowed = ["editor", "admin"].includes(actor)
  expect(status).toBe(allowed ? 200 : actor === "anonymous" ? 401 : 403)
  expect((await rows()).length).toBe(allowed ? 1 : 0)
})
