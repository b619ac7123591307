import {
  createSource,
  loginCms,
  rewrite,
  richText,
  write,
  type Written,
} from "../../harness/cms-desk"
import { startTestCms, type Cms } from "../../harness/cms"
import { expectOk, type Caller, type Refusal } from "../../harness/http"
import { shopOf } from "../../harness/scenes"
import { medicinesOn, storefront, type Medicine } from "../../harness/shop"
import { startSystem, type System } from "../../harness/system"

type Listed = {
  id: string
  slug: string
  title: string
  summary: string
  reviewed_on: string | null
}
type Page = { limit: number; next_cursor: string | null }
type Doctor = {
  slug: string
  name: string
  distance_km: number | null
  clinics: { pincode: string }[]
  verified_on: string | null
}

const BENGALURU = "560034"
const MUMBAI = "400001"
const USES = "It is taken for the reason that this test gives."

describe("the content of the CMS in the shop", () => {
  let cms: Cms
  let system: System
  let store: Caller
  let admin: Caller
  let medicine: Medicine
  let molecule: string
  let article: Written
  let monograph: Written
  let sourceId: number

  beforeAll(async () => {
    cms = await startTestCms()
    system = await startSystem({ settings: { ...cms.settings, CMS_TIMEOUT_SECONDS: "20" } })
    const shop = shopOf(system)
    store = await storefront(shop)
    admin = await loginCms(cms, "admin")
    ;[medicine] = await medicinesOn(store, { rx: true })
    const { medicine: facts } = await expectOk(
      store.get<{ medicine: { molecules: { name: string }[] } }>(
        `/store/medicines/${medicine.medicine_id}`
      )
    )
    molecule = facts.molecules[0]?.name.toLowerCase() ?? ""

    sourceId = await createSource(admin, "A source with a grade")
    article = await write(admin, "articles", {
      title: "A text about one medicine",
      slug: "a-text-about-one-medicine",
      summary: "What to know.",
      body: richText(
        { text: "An introduction. <img src=x onerror=alert(1)> Below 5 < 7." },
        { heading: "Uses", text: USES }
      ),
      sources: [sourceId],
      medicine_keywords: [molecule],
    })
    const { docs } = await expectOk(
      admin.get<{ docs: Written[] }>(`/api/monographs?where[molecule][equals]=${molecule}&limit=1`)
    )
    monograph =
      docs[0] ??
      (await write(admin, "monographs", {
        title: "A monograph of one medicine",
        slug: "a-monograph-of-one-medicine",
        summary: "What it is.",
        body: richText({ heading: "Uses", text: USES }),
        sources: [sourceId],
        molecule,
        medicine_class: "A class",
        prescription_only: true,
      }))
  }, 900_000)

  afterAll(async () => {
    await system?.stop()
    await cms?.stop()
  })

  const refusalOf = async (path: string) => {
    const { status, body } = await store.get<Refusal>(path)
    return { status, code: body.code, message: body.message }
  }

  it("lists the articles of a medicine, by its product and by its generic name", async () => {
    for (const filter of [`product_id=${medicine.product_id}`, `molecule=${molecule}`]) {
      const page = await expectOk(
        store.get<{ articles: Listed[] } & Page>(`/store/articles?${filter}&limit=50`)
      )

      expect(page.articles.map(({ slug }) => slug)).toContain(article.slug)
    }
    const others = await expectOk(
      store.get<{ articles: Listed[] }>("/store/articles?molecule=no-such-molecule")
    )
    expect(others.articles).toEqual([])
  })

  it("goes through all articles by the cursor, each once", async () => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: { articles: Listed[] } & Page = await expectOk(
        store.get(`/store/articles?limit=3${cursor ? `&cursor=${cursor}` : ""}`)
      )
      expect(page.articles.length).toBeLessThanOrEqual(3)
      seen.push(...page.articles.map(({ slug }) => slug))
      cursor = page.next_cursor
    } while (cursor)

    expect(seen).toContain(article.slug)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it("gives the text as Markdown, with its graded sources and the day of the review", async () => {
    const { article: text } = await expectOk(
      store.get<{ article: Listed & { markdown: string; sources: object[] } }>(
        `/store/articles/${article.slug}`
      )
    )

    expect(text.markdown).toContain(`## Uses\n\n${USES}`)
    expect(text.markdown).toContain("&lt;img src=x")
    expect(text.markdown).not.toMatch(/<[a-z/!?]/i)
    expect(text.markdown).toContain("Below 5 < 7.")
    expect(text.sources).toEqual([
      expect.objectContaining({ id: String(sourceId), credibility_grade: "high" }),
    ])
    expect(Object.keys(text)).not.toContain("reviewed_by")
  })

  it("gives the monograph of a product's molecule", async () => {
    const { monographs } = await expectOk(
      store.get<{ monographs: (Listed & { molecule: string })[] }>(
        `/store/monographs?product_id=${medicine.product_id}`
      )
    )
    expect(monographs.map((one) => one.molecule)).toContain(molecule)

    const { monograph: text } = await expectOk(
      store.get<{ monograph: { molecule: string; prescription_only: boolean; markdown: string } }>(
        `/store/monographs/${monograph.slug}`
      )
    )
    expect(text).toMatchObject({ molecule, prescription_only: true })
    expect(text.markdown).not.toBe("")
  })

  it("shows nothing in a language into which it is not translated", async () => {
    const { articles } = await expectOk(
      store.get<{ articles: Listed[] }>(`/store/articles?locale=hi&molecule=${molecule}&limit=50`)
    )

    expect(articles.map(({ slug }) => slug)).not.toContain(article.slug)
    expect(await refusalOf(`/store/articles/${article.slug}?locale=hi`)).toMatchObject({
      status: 404,
      code: "not_found",
    })
  })

  it("spares whoever has the text already, and asks again each time", async () => {
    const path = `/store/articles/${article.slug}`
    const first = await store.get(path)
    const again = await store.send(path, {
      // Without its own word about caches, fetch asks for a fresh copy.
      headers: {
        "if-none-match": first.headers.get("etag") ?? "",
        "cache-control": "max-age=0",
      },
    })

    expect(first.headers.get("cache-control")).toBe("no-cache")
    expect(again.status).toBe(304)
  })

  it("withdraws at once what a reviewer takes back", async () => {
    const withdrawn = await write(admin, "articles", {
      title: "To be taken back",
      slug: "to-be-taken-back",
      summary: "Soon gone.",
      body: richText({ text: "Soon gone." }),
      sources: [sourceId],
      medicine_keywords: [molecule],
    })
    expect((await store.get(`/store/articles/${withdrawn.slug}`)).status).toBe(200)

    await rewrite(admin, `/api/articles/${withdrawn.id}`, { _status: "draft" })

    expect(await store.get(`/store/articles/${withdrawn.slug}`)).toMatchObject({
      status: 404,
      body: { code: "not_found" },
    })
    const { articles } = await expectOk(
      store.get<{ articles: Listed[] }>(`/store/articles?molecule=${molecule}&limit=50`)
    )
    expect(articles.map(({ slug }) => slug)).not.toContain(withdrawn.slug)
  })

  it("finds doctors, the nearest first", async () => {
    const near = async (pincode: string) =>
      (await expectOk(store.get<{ doctors: Doctor[] }>(`/store/doctors?pincode=${pincode}`)))
        .doctors

    for (const pincode of [BENGALURU, MUMBAI]) {
      const distances = (await near(pincode)).map(({ distance_km }) => distance_km ?? Infinity)
      expect(distances).toEqual([...distances].sort((a, b) => a - b))
      expect(distances[0]).toBeLessThan(30)
    }
    const within = await expectOk(
      store.get<{ doctors: Doctor[] }>(`/store/doctors?pincode=${MUMBAI}&max_km=60&limit=50`)
    )
    expect(within.doctors.length).toBeGreaterThan(0)
    expect(within.doctors.map(({ verified_on }) => verified_on)).not.toContain(null)
    const tooFar = within.doctors.filter(({ distance_km }) => (distance_km ?? Infinity) > 60)
    expect(tooFar).toEqual([])
  })

  it("shows one doctor by the address of the list", async () => {
    const { doctors } = await expectOk(
      store.get<{ doctors: Doctor[] }>("/store/doctors?specialty=cardiology&limit=1")
    )
    const { doctor } = await expectOk(
      store.get<{ doctor: Doctor }>(`/store/doctors/${doctors[0]?.slug}`)
    )

    expect(doctor.name).toBe(doctors[0]?.name)
    expect(Object.keys(doctor)).not.toContain("verified_by")
  })

  it("hands a consult over to doctors of the specialty, the nearest first, and to none of a specialty that is none", async () => {
    // Given a consult of somebody in Bengaluru
    const { session, token } = await expectOk(
      store.post<{ session: { id: string }; token: string }>("/store/consult/sessions", {
        locale: "en",
        consent: true,
        pincode: BENGALURU,
      })
    )
    const customer = store.with({ "x-consult-token": token })
    const path = `/store/consult/sessions/${session.id}/handover`
    type HandedOver = {
      message: { kind: string; code: string; offers: string[] }
      doctors: (Doctor & { specialties: string[] })[]
    }

    // When a heart doctor is asked for, then one in Mumbai, then one of a specialty that is none
    const near = await expectOk(
      customer.post<HandedOver>(path, { to: "doctor", specialty: "cardiology" })
    )
    const elsewhere = await expectOk(
      customer.post<HandedOver>(path, { to: "doctor", specialty: "cardiology", pincode: MUMBAI })
    )
    const unknown = await customer.post<Refusal>(path, { to: "doctor", specialty: "magic" })

    // Then
    for (const { message, doctors } of [near, elsewhere]) {
      expect(message).toMatchObject({ kind: "handover", code: "doctor" })
      expect(doctors.length).toBeGreaterThan(0)
      expect(doctors.filter(({ specialties }) => !specialties.includes("cardiology"))).toEqual([])
      const distances = doctors.map(({ distance_km }) => distance_km ?? Infinity)
      expect(distances).toEqual([...distances].sort((a, b) => a - b))
    }
    expect(near.doctors[0]?.slug).not.toBe(elsewhere.doctors[0]?.slug)
    expect(unknown).toMatchObject({ status: 400, body: { code: "invalid_request" } })
    const { messages } = await expectOk(
      customer.get<{ messages: { kind: string }[] }>(
        `/store/consult/sessions/${session.id}/messages`
      )
    )
    expect(messages).toHaveLength(2)
  })

  it.each([
    ["/store/doctors?pincode=12", "pincode"],
    ["/store/doctors?pincode=999999", "pincode"],
    ["/store/doctors?specialty=magic", "specialty"],
    ["/store/doctors?max_km=5", "max_km"],
    ["/store/doctors?cursor=abc", "cursor"],
    ["/store/doctors?colour=red", "colour"],
    ["/store/articles?locale=fr", "locale"],
    ["/store/articles?locale=hi&locale=en", "locale"],
    ["/store/articles/any?locale=xx", "locale"],
    ["/store/articles?limit=0", "limit"],
    ["/store/articles?cursor=abc", "cursor"],
    ["/store/articles?product_id=a&molecule=b", "molecule"],
    ["/store/monographs?molecule=a,b", "molecule"],
    ["/store/conditions?molecule=a", "molecule"],
  ])("refuses %s by naming %s", async (path, field) => {
    const { status, code, message } = await refusalOf(path)

    expect({ status, code }).toEqual({ status: 400, code: "invalid_request" })
    expect(message).toContain(field)
  })

  it.each([
    "/store/articles?product_id=prod_unknown",
    "/store/articles/no-such-slug",
    "/store/monographs/..%2F..%2Fusers",
    "/store/conditions/no-such-slug",
    "/store/doctors/no-such-slug",
  ])("does not know %s", async (path) => {
    expect(await refusalOf(path)).toMatchObject({ status: 404, code: "not_found" })
  })

  it("says that the content cannot be read when the CMS is away, and the shelf stays open", async () => {
    await cms.goAway()

    for (const path of ["/store/doctors", "/store/articles", `/store/articles/${article.slug}`]) {
      const { status, code } = await refusalOf(path)
      expect({ status, code }).toEqual({ status: 503, code: "cms_unavailable" })
    }
    expect((await store.get("/store/medicines?limit=1")).status).toBe(200)
  })
})
