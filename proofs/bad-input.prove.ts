import { createHmac } from "node:crypto"
import { caller, expectOk, type Caller, type Refusal } from "../integration-tests/harness/http"
import { rows, withClient } from "../integration-tests/harness/postgres"
import { SEED_PASSWORD } from "../integration-tests/harness/settings"
import {
  cartWith,
  DEMO,
  loginStaff,
  medicinesOn,
  openCheckout,
  prescriptionImage,
  registerCustomer,
  storefront,
  uploadPrescription,
  type Shop,
} from "../integration-tests/harness/shop"
import { startSystem } from "../integration-tests/harness/system"
import { hostileRequests, type HostileRequest, type Scene, type Sender } from "./bad-input.requests"
import { orderOf } from "./lib/first-order"
import { approve } from "./lib/payer"
import { conclude, table } from "./lib/report"

const AT_LEAST = 60
const AT_LEAST_ON_CORE = 15

/** Tables that may grow by being asked badly: who asked, how often, and what core keeps of runs. */
const MAY_CHANGE = ["audit_event", "rate_limit", "workflow_execution"]

/** Every hostile request is refused by name, and leaves nothing behind. */
export async function run(): Promise<void> {
  const system = await startSystem()
  try {
    const shop: Shop = {
      url: system.url(),
      databaseUrl: system.databaseUrl,
      simulatorUrl: system.simulatorUrl,
      password: SEED_PASSWORD,
    }
    const { scene, senders } = await setScene(shop, system.settings.JWT_SECRET ?? "")
    const requests = await hostileRequests(scene)
    const faults: { name: string; fault: string }[] = []
    let before = await rowCounts(shop.databaseUrl)
    for (const request of requests) {
      const fault = await send(request, senders)
      const after = await rowCounts(shop.databaseUrl)
      const grown = Object.keys(after).filter((name) => after[name] !== before[name])
      before = after
      if (fault) {
        faults.push({ name: request.name, fault })
      }
      if (grown.length > 0) {
        faults.push({ name: request.name, fault: `changed ${grown.join(", ")}` })
      }
    }
    const alive = (await caller(shop.url).get("/health")).status === 200
    const onCore = requests.filter((request) => request.core).length
    console.log(
      faults.length > 0
        ? table(
            ["request", "fault"],
            faults.map((row) => [row.name, row.fault])
          )
        : ""
    )
    console.log(
      `${requests.length} hostile requests, ${onCore} on core routes; ${faults.length} faults`
    )
    conclude(
      "bad-input",
      faults.length === 0 && alive && requests.length >= AT_LEAST && onCore >= AT_LEAST_ON_CORE,
      { requests: requests.length, on_core: onCore, faults, alive }
    )
    if (faults.some(({ fault }) => fault.startsWith("5"))) {
      console.error(system.logs().slice(-3000))
    }
  } finally {
    await system.stop()
  }
}

/** What is wrong with the answer, or undefined when the request was refused as it should be. */
async function send(
  request: HostileRequest,
  senders: Record<Sender, Caller>
): Promise<string | undefined> {
  const sender = senders[request.as].with(request.headers ?? {})
  const answer = await sender
    .send<Refusal>(request.path, {
      method: request.method,
      ...bodyOf(request),
    })
    .catch((error: unknown) => ({
      status: 0,
      body: { type: "", code: "", message: String(error) },
    }))
  const { status, body } = answer
  if (status < 400 || status > 499) {
    return `${status} ${JSON.stringify(body).slice(0, 160)}`
  }
  if (typeof body.type !== "string" || typeof body.code !== "string" || !body.message) {
    return `${status} without type, code or message: ${JSON.stringify(body).slice(0, 160)}`
  }
  return undefined
}

function bodyOf(request: HostileRequest): RequestInit {
  if (request.files) {
    const form = new FormData()
    for (const [name, value] of Object.entries(request.fields ?? {})) {
      form.set(name, value)
    }
    for (const file of request.files) {
      const blob = new Blob([new Uint8Array(file.bytes)], { type: file.type })
      form.append(file.field ?? "file", blob, file.name)
    }
    return { body: form }
  }
  if (request.raw !== undefined) {
    return { body: request.raw, headers: { "content-type": request.contentType ?? "text/plain" } }
  }
  if (request.json !== undefined) {
    return { body: JSON.stringify(request.json), headers: { "content-type": "application/json" } }
  }
  return {}
}

async function setScene(shop: Shop, jwtSecret: string) {
  const store = await storefront(shop)
  const customer = await registerCustomer(shop, "hostile@pulsekart.test")
  const other = await registerCustomer(shop, "other@pulsekart.test")
  const [rx] = await medicinesOn(store, { rx: true, scheme: "H" })
  const [otc] = await medicinesOn(store, { rx: false })
  if (!rx || !otc) {
    throw new Error("The shelf is empty.")
  }
  const lines = [
    { variant_id: otc.variant_id, quantity: 1 },
    { variant_id: rx.variant_id, quantity: 1 },
  ]
  const buy = async (buyer: Caller) => {
    const cart = await cartWith(buyer, [{ variant_id: otc.variant_id, quantity: 1 }])
    await approve(shop.simulatorUrl, await openCheckout(buyer, cart.id))
    return (await orderOf(shop, cart.id)).id
  }
  const [orderId, othersOrderId] = [await buy(customer), await buy(other)]
  const cart = await cartWith(customer, lines)
  const othersCart = await cartWith(other, lines)
  const image = await prescriptionImage(["Dr. Test Doctor", "One line"])
  const otherImage = await prescriptionImage(["Dr. Other Doctor", "Another line"])
  const { prescription } = await expectOk(uploadPrescription(customer, cart.id, image))
  const { prescription: others } = await expectOk(
    uploadPrescription(other, othersCart.id, otherImage)
  )
  // Background reading of the two images must not be taken for a trace of a hostile request.
  await settled(shop.databaseUrl)

  const [stock] = await rows<{ inventory_item_id: string; location_id: string }>(
    shop.databaseUrl,
    `select l.inventory_item_id, l.location_id from inventory_level l
       join product_variant_inventory_item v on v.inventory_item_id = l.inventory_item_id
      where v.variant_id = $1 limit 1`,
    [otc.variant_id]
  )
  const { regions } = await expectOk(store.get<{ regions: { id: string }[] }>("/store/regions"))
  const scene: Scene = {
    regionId: regions[0]?.id ?? "",
    cartId: cart.id,
    lineId: cart.items[0]?.id ?? "",
    othersCartId: othersCart.id,
    othersLineId: othersCart.items[0]?.id ?? "",
    othersPrescriptionId: others.id,
    othersOrderId,
    prescriptionId: prescription.id,
    rxVariantId: rx.variant_id,
    otcVariantId: otc.variant_id,
    medicineId: rx.medicine_id,
    inventoryItemId: stock?.inventory_item_id ?? "",
    locationId: stock?.location_id ?? "",
    orderId,
  }
  const senders: Record<Sender, Caller> = {
    anonymous: store,
    customer,
    expired: store.with({ authorization: `Bearer ${expiredToken(jwtSecret)}` }),
    operator: await loginStaff(shop, DEMO.operator),
    pharmacist: await loginStaff(shop, DEMO.pharmacist),
    owner: await loginStaff(shop, DEMO.owner),
  }
  return { scene, senders }
}

async function settled(databaseUrl: string): Promise<void> {
  let last = ""
  for (let calm = 0; calm < 6;) {
    const now = JSON.stringify(await rowCounts(databaseUrl))
    calm = now === last ? calm + 1 : 0
    last = now
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/** A token that was right until a minute ago. */
function expiredToken(secret: string): string {
  const now = Math.floor(Date.now() / 1000)
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url")
  const claims = {
    actor_id: "cus_expired",
    actor_type: "customer",
    auth_identity_id: "authid_expired",
    app_metadata: { customer_id: "cus_expired" },
    iat: now - 3600,
    exp: now - 60,
  }
  const body = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`
  return `${body}.${createHmac("sha256", secret).update(body).digest("base64url")}`
}

/** Live and deleted rows of every table; a soft delete changes a count as well. */
async function rowCounts(databaseUrl: string): Promise<Record<string, string>> {
  return await withClient(databaseUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string; soft: boolean }>(
      `select t.tablename as name,
              exists (select 1 from information_schema.columns c
                       where c.table_schema = 'public' and c.table_name = t.tablename
                         and c.column_name = 'deleted_at') as soft
         from pg_tables t where t.schemaname = 'public'`
    )
    const counted = tables.filter(
      ({ name }) => !MAY_CHANGE.some((allowed) => name.startsWith(allowed))
    )
    const sql = counted
      .map(
        ({ name, soft }) =>
          `select '${name}' as name, count(*) || '/' || ${soft ? "count(deleted_at)" : "0"} as count from "${name}"`
      )
      .join(" union all ")
    const { rows: found } = await client.query<{ name: string; count: string }>(sql)
    return Object.fromEntries(found.map(({ name, count }) => [name, count]))
  })
}
