import { spawn } from "node:child_process"
import { readFile } from "node:fs/promises"
import path from "node:path"
import { PRESCRIPTION_STATUSES } from "../../../src/modules/prescription/types"
import { ORDER_STEPS } from "../../../src/queries/order/order-timeline"
import { expectOk } from "../../harness/http"
import { PROJECT_ROOT, rows } from "../../harness/postgres"
import { approveLine } from "../../harness/scenes"
import { loginStaff, DEMO, storefront, type Cart, type Medicine } from "../../harness/shop"
import { theShop } from "./shop-window"

const ANSWERS = [
  "place",
  "medicine",
  "results",
  "lane",
  "needed",
  "prescription",
  "checkout",
  "timeline",
  "canceled",
]

export function documented(): void {
  let guide: string
  let said: string
  let answers: Record<string, unknown>

  beforeAll(async () => {
    guide = await readFile(path.join(PROJECT_ROOT, "docs/storefront.md"), "utf8")
  })

  it("as one script, from registration to a cancelled order", async () => {
    // Given the page's own lines, with the addresses of this system
    const script = [...guide.matchAll(/```js\n([\s\S]*?)```/g)].map(([, block]) => block).join("\n")
    const written = `console.log("ANSWERS " + JSON.stringify({ ${ANSWERS.join(", ")} }))`

    // When a newcomer runs them, and a pharmacist and the payer do their part
    said = await run(`${script}\n${written}`.replaceAll("http://localhost:9000", theShop().url))

    // Then the prescription was asked for first, and the order was paid and cancelled
    expect(said).toContain("rx_required")
    const line = said.split("\n").find((text) => text.startsWith("ANSWERS ")) ?? "ANSWERS null"
    answers = JSON.parse(line.slice("ANSWERS ".length))
    expect(answers).toMatchObject({
      lane: { type: { code: expect.stringMatching(/^(express|standard)$/) } },
      needed: [{ line_id: expect.any(String) }],
      prescription: { status: "active" },
      canceled: { order: { status: "canceled", items: [] } },
    })
    expect(answers.results).not.toEqual([])
  }, 180_000)

  it("with the fields that the answers have", () => {
    const shapes = [...guide.matchAll(/<!-- fields of: (\S+) -->\n\n```json\n([\s\S]*?)```/g)]
    expect(shapes).toHaveLength(7)
    for (const [, name, example] of shapes) {
      const answer = name
        .split(".")
        .reduce<unknown>((holder, key) => Reflect.get(Object(holder), key), answers)
      expect([name, fieldsOf(answer)]).toEqual([
        name,
        expect.arrayContaining(fieldsOf(JSON.parse(example))),
      ])
    }
  })

  it("with every step of a timeline, and every state that a prescription reaches", () => {
    for (const step of ORDER_STEPS) {
      expect(guide).toContain(`\`${step}\``)
    }
    // Nothing sets the others yet.
    const unused = ["draft", "completed", "expired", "entered_in_error"]
    for (const status of PRESCRIPTION_STATUSES.filter((name) => !unused.includes(name))) {
      expect(guide).toContain(`\`${status}\``)
    }
  })
}

/** Runs the script; does the pharmacist's and the payer's part when it waits for them. */
async function run(script: string): Promise<string> {
  const [key] = await rows<{ token: string }>(
    theShop().databaseUrl,
    "select token from api_key where type = 'publishable' and title = 'Storefront'"
  )
  const child = spawn(process.execPath, ["--input-type=module", "-"], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, STOREFRONT_KEY: key.token },
    stdio: ["pipe", "pipe", "pipe"],
  })
  const output: string[] = []
  const parts: Promise<void>[] = []
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output.push(text)
    const prescription = /A pharmacist is to review (\S+)/.exec(text)
    if (prescription) {
      parts.push(reviewed(prescription[1]))
    }
    const payment = /To be paid at \S+(order_[A-Za-z0-9]+)/.exec(text)
    if (payment) {
      parts.push(paid(payment[1]))
    }
  })
  child.stderr.setEncoding("utf8").on("data", (text: string) => output.push(text))
  child.stdin.end(script)
  const ended = await new Promise((resolve) => child.once("close", resolve))
  await Promise.all(parts)
  if (ended !== 0) {
    throw new Error(`The script ended with ${String(ended)}:\n${output.join("")}`)
  }
  return output.join("")
}

async function reviewed(prescriptionId: string): Promise<void> {
  const pharmacist = await loginStaff(theShop(), DEMO.pharmacist)
  const { prescription } = await expectOk(
    pharmacist.get<{ prescription: { cart_id: string } }>(`/admin/prescriptions/${prescriptionId}`)
  )
  const [line] = await rows<Cart["items"][number] & { medicine_id: string }>(
    theShop().databaseUrl,
    `select l.id, l.variant_id, m.id as medicine_id
       from cart_line_item l join medicine m on m.variant_id = l.variant_id where l.cart_id = $1`,
    [prescription.cart_id]
  )
  const store = await storefront(theShop())
  const { medicine } = await expectOk(
    store.get<{ medicine: Medicine }>(`/store/medicines/${line.medicine_id}`)
  )
  await approveLine(
    theShop(),
    { id: prescriptionId, status: "in_review" },
    { cart: { id: prescription.cart_id, total: 0, items: [line] }, medicine, packs: 1 }
  )
}

async function paid(razorpayOrderId: string): Promise<void> {
  const answer = await fetch(`${theShop().simulatorUrl}/checkout/${razorpayOrderId}/approve`, {
    method: "POST",
    headers: { accept: "application/json" },
  })
  expect(answer.status).toBe(200)
}

/** Paths of all fields, those of a list by its first entry. */
function fieldsOf(value: unknown, at = ""): string[] {
  if (Array.isArray(value)) {
    return value.length > 0 ? fieldsOf(value[0], `${at}[]`) : []
  }
  if (typeof value !== "object" || value === null) {
    return []
  }
  return Object.entries(value).flatMap(([key, inner]) => [
    `${at}.${key}`,
    ...fieldsOf(inner, `${at}.${key}`),
  ])
}
