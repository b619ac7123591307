import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { kilometresBetween, pointOf } from "../src/endpoints/doctors-points"
import type { Doctor } from "../src/payload-types"
import { makeActors, type Actors } from "./actors"
import { startCms, type Cms } from "./cms"
import { doctorData, VERIFIED } from "./content"

const MUMBAI = "400001"
const THANE = "400601"
const PUNE = "411001"
const DELHI = "110001"
/** In the package, with the point 0, 0. */
const PLACE_NOT_KNOWN = "182101"
/** In the package, in the sea off another state's coast: Moradabad with a point 578 km away. */
const WRONG_PLACE = "244701"

type Found = { slug: string; name: string; distance_km: number | null; clinics: object[] }

let cms: Cms
let actors: Actors
let made = 0

const doctorAt = (pincodes: string[], own: Partial<Doctor> = {}) => {
  const data = doctorData()
  const [clinic] = data.clinics
  return cms.payload.create({
    collection: "doctors",
    data: {
      ...data,
      registration_number: `DEMO-SEARCH-${++made}`,
      clinics: pincodes.map((pincode) => ({
        name: clinic?.name ?? "",
        hours: clinic?.hours ?? "",
        pincode,
      })),
      ...VERIFIED,
      _status: "published" as const,
      ...own,
    },
  })
}

const ask = (path: string, headers = actors.service.headers) => cms.rest({ path, headers })

const search = async (query: Record<string, string> = {}) => {
  const { status, body } = await ask(`/api/doctors-search?${new URLSearchParams(query)}`)
  expect(status).toBe(200)
  return body as { doctors: Found[]; next: string | null }
}

const names = async (query: Record<string, string>) =>
  (await search(query)).doctors.map(({ name }) => name)

const refusalOf = async (query: Record<string, string>) => {
  const { status, body } = await ask(`/api/doctors-search?${new URLSearchParams(query)}`)
  return { status, ...(body as { code: string; message: string }) }
}

beforeAll(async () => {
  cms = await startCms()
  actors = await makeActors(cms)
  await doctorAt([PUNE], { name: "Pune", languages: ["mr"], specialties: ["cardiology"] })
  await doctorAt([DELHI, THANE], { name: "Thane and Delhi", consultation_modes: ["in-person"] })
  await doctorAt([MUMBAI], { name: "Mumbai B" })
  await doctorAt([MUMBAI], { name: "Mumbai A", qualification: "MBBS, 100%_MD" })
  await doctorAt([PLACE_NOT_KNOWN], { name: "Nowhere" })
  await doctorAt([MUMBAI], { name: "A draft", _status: "draft" })
  const trashed = await doctorAt([MUMBAI], { name: "In the trash" })
  await cms.payload.update({
    collection: "doctors",
    id: trashed.id,
    data: { deletedAt: new Date().toISOString() },
  })
  const edited = await doctorAt([MUMBAI], { name: "Mumbai C" })
  await cms.payload.update({
    collection: "doctors",
    id: edited.id,
    data: { name: "Renamed in a draft", clinics: [] },
    draft: true,
  })
})

afterAll(() => cms.payload.destroy())

describe("the points of pincodes", () => {
  it("are close to the truth", () => {
    const mumbai = pointOf(MUMBAI)
    const pune = pointOf(PUNE)
    expect(mumbai && pune && kilometresBetween(mumbai, pune)).toBeGreaterThan(100)
    expect(mumbai && pune && kilometresBetween(mumbai, pune)).toBeLessThan(140)
  })

  it("are not known where the table is wrong, and known on islands", () => {
    expect([PLACE_NOT_KNOWN, WRONG_PLACE, "000000", "toString"].map(pointOf)).toEqual(
      Array(4).fill(undefined)
    )
    expect(pointOf("744301")).toEqual({ lat: 9.157317, lng: 92.75807 })
    expect(pointOf("682555")).toEqual({ lat: 11.539577, lng: 72.153461 })
  })
})

describe("the search for doctors", () => {
  it("orders by the nearest clinic, then by name, and puts unknown places last", async () => {
    expect(await names({ pincode: MUMBAI })).toEqual([
      "Mumbai A",
      "Mumbai B",
      "Mumbai C",
      "Thane and Delhi",
      "Pune",
      "Nowhere",
    ])
    expect(await names({ pincode: DELHI })).toEqual([
      "Thane and Delhi",
      ...["Mumbai A", "Mumbai B", "Mumbai C"],
      "Pune",
      "Nowhere",
    ])
  })

  it("tells the distance of the nearest clinic, or none", async () => {
    const { doctors } = await search({ pincode: MUMBAI })

    expect(doctors.map(({ distance_km }) => distance_km)).toMatchObject({ 0: 0, 5: null })
    const elsewhere = (await search()).doctors.map(({ distance_km }) => distance_km)
    expect(new Set(elsewhere)).toEqual(new Set([null]))
  })

  it("shows neither drafts nor what lies in the trash, and a draft over a published doctor changes nothing", async () => {
    const all = (await search()).doctors

    expect(all.map(({ name }) => name)).toEqual([
      ...["Mumbai A", "Mumbai B", "Mumbai C"],
      ...["Nowhere", "Pune", "Thane and Delhi"],
    ])
    expect(all.filter(({ clinics }) => clinics.length === 0)).toEqual([])
  })

  it("filters by distance, specialty, language, mode and text, all together", async () => {
    expect(await names({ pincode: MUMBAI, max_km: "50" })).not.toContain("Pune")
    expect(await names({ pincode: MUMBAI, max_km: "50" })).not.toContain("Nowhere")
    expect(await names({ specialty: "cardiology" })).toEqual(["Pune"])
    expect(await names({ language: "mr" })).toEqual(["Pune"])
    expect(await names({ mode: "in-person" })).toEqual(["Thane and Delhi"])
    expect(await names({ text: "cardio" })).toEqual(["Pune"])
    expect(await names({ text: "mumbai b" })).toEqual(["Mumbai B"])
    expect(await names({ language: "mr", mode: "in-person" })).toEqual([])
  })

  it("takes signs of a pattern as they are written", async () => {
    expect(await names({ text: "100%_m" })).toEqual(["Mumbai A"])
    expect(await names({ text: "%" })).toEqual(["Mumbai A"])
    expect(await names({ text: "' or true --" })).toEqual([])
  })

  it("gives every doctor once over its pages, though another is added meanwhile", async () => {
    for (const pincode of ["", MUMBAI]) {
      const seen: string[] = []
      let cursor = ""
      do {
        const page = await search({ pincode, cursor, limit: "2" })
        seen.push(...page.doctors.map(({ name }) => name))
        cursor = page.next ?? ""
        await doctorAt([MUMBAI], { name: `0 added before ${cursor}`.slice(0, 60) })
      } while (cursor)

      const ours = seen.filter((name) => !name.startsWith("0 added"))
      expect(ours.sort()).toEqual([
        ...["Mumbai A", "Mumbai B", "Mumbai C"],
        ...["Nowhere", "Pune", "Thane and Delhi"],
      ])
    }
  })

  it.each([
    [{ pincode: "999999" }, "pincode"],
    [{ pincode: "12" }, "pincode"],
    [{ pincode: PLACE_NOT_KNOWN }, "pincode"],
    [{ specialty: "magic" }, "specialty"],
    [{ language: "xx" }, "language"],
    [{ mode: "pigeon" }, "mode"],
    [{ max_km: "10" }, "max_km"],
    [{ max_km: "many", pincode: MUMBAI }, "max_km"],
    [{ text: "a".repeat(101) }, "text"],
    [{ limit: "0" }, "limit"],
    [{ limit: "1.5" }, "limit"],
    [{ cursor: "bm90IG91cnM" }, "cursor"],
    [{ locale: "fr" }, "locale"],
  ])("refuses %o by naming %s", async (query, field) => {
    const refused = await refusalOf(query)

    expect(refused).toMatchObject({ status: 400, code: "invalid_request" })
    expect(refused.message).toMatch(new RegExp(`^${field}: `))
  })

  it("answers the service and staff alone", async () => {
    for (const path of ["/api/doctors-search", "/api/doctors-profile/any"]) {
      expect((await ask(path, {})).status).toBe(401)
    }
    expect((await ask("/api/doctors-search", actors.editor.headers)).status).toBe(200)
  })
})

describe("a doctor's profile", () => {
  it("is that of a published doctor, without who verified it", async () => {
    const { doctors } = await search({ text: "Pune" })
    const { status, body } = await ask(`/api/doctors-profile/${doctors[0]?.slug}`)

    expect(status).toBe(200)
    expect(body).toMatchObject({ doctor: { name: "Pune", fee_paise: 50_000, photo: null } })
    expect(Object.keys((body as { doctor: object }).doctor)).not.toContain("verified_by")
  })

  it("is not there for a draft", async () => {
    const draft = await doctorAt([MUMBAI], { name: "Another draft", _status: "draft" })

    expect((await ask(`/api/doctors-profile/${draft.slug}`)).status).toBe(404)
  })
})
