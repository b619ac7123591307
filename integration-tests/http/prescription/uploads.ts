import { setTimeout as pause } from "node:timers/promises"
import { scanPdf } from "../../../src/modules/prescription/__tests__/builders"
import type { Answer, Caller, Refusal } from "../../harness/http"
import { rows } from "../../harness/postgres"
import { shopOf } from "../../harness/scenes"
import {
  loginCustomer,
  prescriptionImage,
  registerCustomer,
  type Prescription,
  type Shop,
} from "../../harness/shop"
import type { System } from "../../harness/system"

type Uploaded = { prescription: Prescription }

/** Who sends files to a running system of two servers, and how. */
export function uploadScenes(running: () => System): void {
  let shop: Shop

  beforeAll(() => {
    shop = shopOf(running())
  })

  it("is uploaded in seconds while others send their files a byte at a time", async () => {
    // Given six customers who trickle, the first of them four times and at both servers
    const names = ["one", "two", "three", "four", "five", "six"]
    const slow = await Promise.all(
      names.map((name) => registerCustomer(shop, `slow-${name}@pulsekart.test`))
    )
    const quick = await registerCustomer(shop, "quick@pulsekart.test")
    const trickles = slow.map((customer) => trickle(customer))
    await pause(1_000)
    const elsewhere = await loginCustomer(shopOf(running(), 1), "slow-one@pulsekart.test")
    const more = await Promise.all([
      trickle(slow[0]),
      trickle(slow[0]),
      send(elsewhere, await prescriptionImage(["Dr. Elsewhere"])),
    ])

    // When another customer uploads meanwhile
    const began = Date.now()
    const uploaded = await send(quick, await prescriptionImage(["Dr. Quick"]))
    const took = Date.now() - began

    // Then it is not held up, and nobody has two uploads at once
    expect(uploaded.status).toBe(201)
    expect(took).toBeLessThan(12_000)
    for (const refused of more) {
      expect(refused).toMatchObject({ status: 409, body: { code: "upload_in_progress" } })
    }

    // And those who trickle are ended, nothing of theirs is kept, and they may try again
    for (const ended of await Promise.all(trickles)) {
      expect(ended).toMatchObject({ status: 408, body: { code: "upload_too_slow" } })
      expect(ended.headers.get("connection")).toBe("close")
    }
    expect(Date.now() - began).toBeLessThan(30_000)
    expect(await prescriptionsOf("slow-one@pulsekart.test")).toBe(0)
    const again = await send(slow[0], await prescriptionImage(["Dr. Again"]))
    expect(again.status).toBe(201)
  })

  it("is uploaded by a customer whose server died in the middle, when its turn has ended", async () => {
    const email = "cut-off@pulsekart.test"
    const customer = await registerCustomer(shop, email)
    const image = await prescriptionImage(["Dr. Cut Off"])
    const turnEnds = (seconds: number) =>
      rows(
        shop.databaseUrl,
        `insert into upload_turn (id, customer_id, lease_until)
         select 'upturn_left_over', id, now() + make_interval(secs => $2) from customer where email = $1
         on conflict (customer_id) where deleted_at is null do update set lease_until = excluded.lease_until`,
        [email, seconds]
      )

    await turnEnds(30)
    expect(await send(customer, image)).toMatchObject({
      status: 409,
      body: { code: "upload_in_progress" },
    })
    await turnEnds(-1)
    expect(await send(customer, image)).toMatchObject({ status: 201 })
    expect(await prescriptionsOf(email)).toBe(1)
    const left = await rows(shop.databaseUrl, "select id from upload_turn")
    expect(left).toEqual([])
  })

  it("is refused as an empty file, as of a photo that is not on the phone yet, in its own words", async () => {
    const customer = await registerCustomer(shop, "empty-file@pulsekart.test")

    const refused = await send(customer, Buffer.alloc(0), "image/jpeg")

    expect(refused).toMatchObject({
      status: 400,
      body: {
        code: "file_undecodable",
        message: expect.stringMatching(/^File 1: it is empty/),
      },
    })
    expect(await prescriptionsOf("empty-file@pulsekart.test")).toBe(0)

    // and a name that was left empty in the form is none
    const form = new FormData()
    form.set("patient_name", " ")
    const image = new Uint8Array(await prescriptionImage(["Dr. No Name"]))
    form.set("file", new Blob([image], { type: "image/png" }), "prescription")
    expect(
      await customer.send("/store/prescriptions", { method: "POST", body: form })
    ).toMatchObject({ status: 201 })
  })

  it("is refused as a PDF whose picture would fill the machine, and the server goes on", async () => {
    const customer = await registerCustomer(shop, "huge-picture@pulsekart.test")
    const pdf = "application/pdf"
    for (const sidesElsewhere of [false, true]) {
      const huge = scanPdf({ pages: 1, side: 24_000, sidesElsewhere })
      expect(await send(customer, huge, pdf)).toMatchObject({
        status: 400,
        body: { code: "file_undecodable" },
      })
    }
    expect(await prescriptionsOf("huge-picture@pulsekart.test")).toBe(0)
    const scan = await send(customer, scanPdf({ pages: 2, side: 2_000 }), pdf)
    expect(scan.status).toBe(201)
  })

  it("is limited by customer, and far more widely by the address that many share", async () => {
    // Given two customers at one address, of whom one has used up the window
    await rows(shop.databaseUrl, "delete from rate_limit where key like 'upload-%'")
    const busy = await registerCustomer(shop, "busy@pulsekart.test")
    const neighbour = await registerCustomer(shop, "neighbour@pulsekart.test")
    const first = await send(busy, await prescriptionImage(["Dr. First"]))
    expect(first.status).toBe(201)
    await useUp("upload-customer")

    // When both upload
    const refused = await send(busy, await prescriptionImage(["Dr. Second"]))
    const inHindi = await send(
      busy.with({ "accept-language": "hi-IN" }),
      await prescriptionImage(["Dr. Second"])
    )
    const taken = await send(neighbour, await prescriptionImage(["Dr. Neighbour"]))

    // Then only the busy one is refused, with the time, and what was refused counts for nobody else
    expect(refused).toMatchObject({ status: 429, body: { code: "rate_limited" } })
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(60)
    expect(Reflect.get(refused.body, "message")).toMatch(/try again in \d+ minutes\.$/)
    expect(Reflect.get(inHindi.body, "message")).toMatch(/\d+ मिनट बाद/)
    expect(await prescriptionsOf("busy@pulsekart.test")).toBe(1)
    expect(taken.status).toBe(201)
    expect(await useUp("upload-address")).toBe(2)

    // And when the address has used up its own, it is closed for all
    const shared = await send(neighbour, await prescriptionImage(["Dr. Last"]))
    expect(shared).toMatchObject({ status: 429, body: { code: "rate_limited" } })
    await rows(shop.databaseUrl, "delete from rate_limit where key like 'upload-%'")
  })

  /** @returns what had been counted so far */
  async function useUp(limit: string): Promise<number> {
    const [{ points }] = await rows<{ points: number }>(
      shop.databaseUrl,
      `update rate_limit r set points = 100000000 from rate_limit before
        where r.key like $1 || ':%' and before.key = r.key returning before.points`,
      [limit]
    )
    return points
  }

  async function prescriptionsOf(email: string): Promise<number> {
    const found = await rows(
      shop.databaseUrl,
      "select p.id from prescription p join customer c on c.id = p.customer_id where c.email = $1",
      [email]
    )
    return found.length
  }
}

function send(customer: Caller, file: Buffer, type = "image/png") {
  const form = new FormData()
  form.set("file", new Blob([new Uint8Array(file)], { type }), "prescription")
  return customer.send<Uploaded | Refusal>("/store/prescriptions", { method: "POST", body: form })
}

/** The beginning of a form at once, then a byte now and then until the server has answered. */
async function trickle(customer: Caller): Promise<Answer<Refusal>> {
  const head = [
    "--edge",
    'content-disposition: form-data; name="file"; filename="a.jpg"',
    "content-type: image/jpeg",
    "",
    "",
  ].join("\r\n")
  let answered = false
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(new TextEncoder().encode(head))
      while (!answered) {
        await pause(500)
        try {
          controller.enqueue(new Uint8Array([1]))
        } catch {
          return
        }
      }
    },
    cancel() {
      answered = true
    },
  })
  const streamed = {
    method: "POST",
    headers: { "content-type": "multipart/form-data; boundary=edge" },
    body,
    duplex: "half",
  }
  const answer = await customer.send<Refusal>("/store/prescriptions", streamed)
  answered = true
  return answer
}
