import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { MedusaError } from "@medusajs/framework/utils"
import CmsModuleService from "../service"

const SERVICE_KEY = "a-service-key-of-this-test"
const TIMEOUT_MS = 300
const HASH = "a".repeat(64)

type Answer = { status?: number; body?: unknown; text?: string; hang?: boolean; drop?: boolean }
type Seen = { method: string; url: URL; authorization?: string; body: string }

/** A CMS of our own making: what it answers next, and what it was asked. */
class Peer {
  readonly seen: Seen[] = []
  private readonly answers: Answer[] = []
  private constructor(private readonly server: Server) {}

  static async start(port = 0): Promise<Peer> {
    const server = createServer((req, res) => {
      void read(req).then((body) => {
        peer.seen.push({
          method: req.method ?? "",
          url: new URL(req.url ?? "", "http://cms"),
          authorization: req.headers.authorization,
          body,
        })
        const answer = peer.answers.shift() ?? { status: 404 }
        if (answer.drop) {
          req.socket.destroy()
        } else if (!answer.hang) {
          res.writeHead(answer.status ?? 200, { "content-type": "application/json" })
          res.end(answer.text ?? JSON.stringify(answer.body ?? {}))
        }
      })
    })
    const peer = new Peer(server)
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
    return peer
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  will(...answers: Answer[]): void {
    this.answers.push(...answers)
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }
}

async function read(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of req) {
    parts.push(Buffer.from(part))
  }
  return Buffer.concat(parts).toString()
}

const monograph = {
  collection: "monographs",
  id: 7,
  locale: "en",
  slug: "paracetamol",
  title: "Paracetamol",
  summary: "For fever and pain.",
  markdown: "## Uses\n\nFever.",
  molecule: "paracetamol",
  keywords: ["acetaminophen"],
  specialties: [],
  sources: [
    {
      id: 3,
      title: "A source",
      publisher: "A publisher",
      url: "https://example.org/a",
      credibility_grade: "high",
    },
  ],
  reviewed_on: "2026-11-01T00:00:00.000Z",
  review_due_on: null,
  updated_at: "2026-11-02T10:00:00.000Z",
  version_hash: HASH,
  internal_note: "not for customers",
}

describe("the reader of the CMS", () => {
  let peer: Peer
  let warnings: string[]

  const reader = (options: { url?: string; serviceKey?: string } = {}) =>
    new CmsModuleService(
      {
        logger: Object.assign(Object.create(null), { warn: (text: string) => warnings.push(text) }),
      },
      {
        url: `http://127.0.0.1:${peer.port}/`,
        serviceKey: SERVICE_KEY,
        timeoutMs: TIMEOUT_MS,
        ...options,
      }
    )
  const refusalOf = (promise: Promise<unknown>) =>
    promise.then(
      () => undefined,
      (error: unknown) => (error instanceof MedusaError ? error : undefined)
    )

  beforeEach(async () => {
    warnings = []
    peer = await Peer.start()
  })
  afterEach(() => peer.stop())

  it("reads a document with the service key and keeps only the fields it knows", async () => {
    peer.will({ body: monograph })

    const document = await reader().document("monographs", "7", "en")

    expect(document).toMatchObject({
      id: "7",
      reviewed_on: "2026-11-01",
      review_due_on: null,
      sources: [{ id: "3", credibility_grade: "high" }],
    })
    expect(document).not.toHaveProperty("internal_note")
    expect(peer.seen).toHaveLength(1)
    expect(peer.seen[0]).toMatchObject({
      method: "GET",
      authorization: `users API-Key ${SERVICE_KEY}`,
    })
    expect(peer.seen[0]?.url.pathname).toBe("/api/knowledge/documents/monographs/7")
    expect(peer.seen[0]?.url.searchParams.get("locale")).toBe("en")
  })

  it("says null of a document that is not published, and warns nobody", async () => {
    peer.will({ status: 404 })

    expect(await reader().document("articles", "1", "hi")).toBeNull()
    expect(warnings).toEqual([])
  })

  it("cannot be led to another route by an id", async () => {
    peer.will({ status: 404 })

    await reader().document("articles", "../../users?x=", "en")

    expect(peer.seen[0]?.url.pathname).toBe(
      "/api/knowledge/documents/articles/..%2F..%2Fusers%3Fx%3D"
    )
  })

  it.each([
    ["an error", { status: 500, body: { errors: [] } }],
    ["a refused key", { status: 403, body: {} }],
    ["a page of HTML", { text: "<html></html>" }],
    ["another shape", { body: { ...monograph, version_hash: "short" } }],
    ["no answer in time", { hang: true }],
  ])("is unavailable when the CMS gives %s", async (_what, answer) => {
    peer.will(answer)

    const error = await refusalOf(reader().document("monographs", "7", "en"))

    expect(error?.code).toBe("cms_unavailable")
    expect(peer.seen).toHaveLength(1)
    expect(warnings).toHaveLength(1)
  })

  it("is unavailable, without asking anybody, when it has no address or no key", async () => {
    const without = [reader({ url: undefined }), reader({ serviceKey: undefined })]

    for (const service of without) {
      expect((await refusalOf(service.safety()))?.code).toBe("cms_unavailable")
    }
    expect(peer.seen).toEqual([])
  })

  it("tries once more when the connection breaks, and no more than once", async () => {
    peer.will({ drop: true }, { body: monograph })
    expect(await reader().document("monographs", "7", "en")).toMatchObject({ id: "7" })
    expect(peer.seen).toHaveLength(2)

    peer.will({ drop: true }, { drop: true }, { body: monograph })
    const error = await refusalOf(reader().document("monographs", "7", "en"))
    expect(error?.code).toBe("cms_unavailable")
    expect(peer.seen).toHaveLength(4)
  })

  it("finds a CMS that comes back within the retry", async () => {
    const service = reader()
    const { port } = peer
    await peer.stop()
    const answer = service.document("monographs", "7", "en")
    await new Promise((resolve) => setTimeout(resolve, 30))
    peer = await Peer.start(port)
    peer.will({ body: monograph })

    expect(await answer).toMatchObject({ id: "7" })
  })

  it("ends with the caller's reason when the caller gives up", async () => {
    peer.will({ hang: true })
    const caller = new AbortController()
    const answer = reader().document("monographs", "7", "en", { signal: caller.signal })
    caller.abort(new Error("the customer left"))

    await expect(answer).rejects.toThrow("the customer left")
    expect(warnings).toEqual([])
  })

  it("leaves one text out that is not whole, says which, and loses no other", async () => {
    const text = (id: number, summary: string | null) => ({ id, slug: "a", title: "A", summary })
    const listing = { collection: "articles", locale: "hi", limit: 2 } as const
    peer.will(
      { body: { docs: [text(4, "What to know."), text(5, null)], hasNextPage: true } },
      { body: { docs: [text(5, null)], hasNextPage: false } }
    )

    const page = await reader().listing(listing)

    expect(page.documents.map(({ id }) => id)).toEqual(["4"])
    expect(page).toMatchObject({ lastId: "5", hasMore: true })
    expect(warnings).toEqual(["Left out of articles: 5 of the CMS is not whole (summary)"])
    expect(await reader().documentBySlug("articles", "a", "hi")).toBeNull()
    expect(peer.seen).toHaveLength(2)
  })

  it("leaves a doctor out who is not whole, and finds the next", async () => {
    const doctor = {
      id: 1,
      slug: "dr-a",
      name: "Dr. A",
      qualification: "MBBS",
      registration_number: "1",
      council: "A council",
      specialties: [],
      languages: [],
      consultation_modes: [],
      fee_paise: 100,
      clinics: [],
    }
    peer.will({ body: { doctors: [{ ...doctor, id: 7, name: null }, doctor], next: null } })

    const { doctors } = await reader().findDoctors({ locale: "hi" })

    expect(doctors.map(({ id }) => id)).toEqual(["1"])
    expect(warnings).toEqual(["Left out of doctors: 7 of the CMS is not whole (name)"])
  })

  it("checks versions in the order of the question, and asks nothing about nothing", async () => {
    const asked = { collection: "articles", id: "4", locale: "hi", version_hash: HASH } as const
    peer.will({ body: { current: [true, false] } })

    expect(await reader().check([asked, { ...asked, id: "5" }])).toEqual([true, false])
    expect(JSON.parse(peer.seen[0]?.body ?? "")).toEqual({
      documents: [asked, { ...asked, id: "5" }],
    })
    expect(await reader().check([])).toEqual([])
    expect(peer.seen).toHaveLength(1)
  })

  it("checks any number of versions, in requests that the CMS takes", async () => {
    const asked = { collection: "articles", id: "4", locale: "hi", version_hash: HASH } as const
    const many = Array.from({ length: 150 }, (_, id) => ({ ...asked, id: String(id) }))
    peer.will(
      { body: { current: Array.from({ length: 100 }, () => true) } },
      { body: { current: Array.from({ length: 50 }, () => false) } }
    )

    const current = await reader().check(many)

    expect(current.filter(Boolean)).toHaveLength(100)
    expect(current).toHaveLength(150)
    expect(peer.seen).toHaveLength(2)
  })

  it("takes a check that answers for fewer versions as no answer", async () => {
    const asked = { collection: "articles", id: "4", locale: "hi", version_hash: HASH } as const
    peer.will({ body: { current: [] } })

    expect((await refusalOf(reader().check([asked])))?.code).toBe("cms_unavailable")
  })

  it("passes on which field of a search is wrong", async () => {
    peer.will({
      status: 400,
      body: { type: "invalid_data", code: "invalid_request", message: "pincode: not known" },
    })

    const error = await refusalOf(reader().findDoctors({ locale: "en", pincode: "199999" }))

    expect(error).toMatchObject({ code: "invalid_request", message: "pincode: not known" })
  })

  it("keeps what somebody searched for out of the log", async () => {
    peer.will({ status: 500 })

    await refusalOf(reader().findDoctors({ locale: "en", text: "piles surgeon" }))

    expect(warnings).toHaveLength(1)
    expect(warnings.join()).not.toContain("piles")
  })
})
