import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { CARRIED_OUT } from "../../../api/admin/audit/carried-out"
import { auditDetail, auditPage, auditSentence, SENTENCES } from "../audit-sentences"

const SOURCES = path.resolve(__dirname, "../../..")

/** Every action that some file of the server writes into the log. */
function actionsWritten(): string[] {
  const files = ["api", "workflows", "subscribers", "jobs"].flatMap((folder) =>
    readdirSync(path.join(SOURCES, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.includes("__tests__"))
      .map((file) => readFileSync(path.join(SOURCES, folder, file), "utf8"))
  )
  const actions = files.flatMap((text) =>
    [...text.matchAll(/\baction:([^,]+),/g)].flatMap(([, value]) =>
      [...value.matchAll(/"([a-z_]+\.[a-z_]+)"/g)].map(([, action]) => action)
    )
  )
  return [...new Set(actions)].sort()
}

it("says every action of the log in words", () => {
  const actions = actionsWritten()

  // The search finds them, a choice between two and the gravest ones included.
  expect(actions).toEqual(
    expect.arrayContaining([
      "dispense.handed_over",
      "prescription.authorisation_withdrawn",
      "prescription.hold_released",
      "prescription.queried",
      "staff.login_failed",
    ])
  )
  expect(actions.filter((action) => !(action in SENTENCES))).toEqual([])
})

it("says the calls of staff in words, also those that have no sentence of their own", () => {
  const said = (action: string) => auditSentence(action).join("")

  expect(auditSentence("prescription.hold_released")).toEqual([
    "let ",
    "a prescription",
    " with a reused image be reviewed",
  ])
  expect(auditSentence("staff.logged_in")).toEqual(["logged in", "", ""])
  expect(said("staff.price-lists.created")).toBe("made a price list")
  expect(said("staff.products.variants.deleted")).toBe("removed variants of a product")
  expect(said("staff.customers.customer-groups")).toBe("changed customer groups of a customer")
  // What is left out for an act is a call with a sentence, and so is the act.
  expect(CARRIED_OUT.flat().filter((action) => !(action in SENTENCES))).toEqual([])
})

it("shows names in the place of ids, and no id that has no name", () => {
  const names = { order_0123456789: { name: "order #7", order_id: "order_0123456789" } }
  const detail = {
    route: "/admin/orders/:id/handover",
    fulfillment_id: "ful_0123456789",
    stopped_order_ids: ["order_0123456789"],
    template: "order_delivered",
    amount_paise: 8086,
    old_price_paise: [5256, null],
    status: "suspended",
    to: "carrier",
  }

  expect(auditDetail(detail, names)).toBe(
    "stopped order: order #7 · template: order delivered · amount: ₹80.86 · old price: ₹52.56, none · status: suspended · to: carrier"
  )
})

it("links what the reader may open", () => {
  const names = {
    rx_1: { name: "RX-1", order_id: null },
    pay_1: { name: "the payment of order #7", order_id: "order_1" },
  }

  expect(auditPage("rx_1", names, () => true)).toBe("/prescriptions/rx_1")
  expect(auditPage("rx_1", names, () => false)).toBeUndefined()
  expect(auditPage("rx_2", names, () => true)).toBeUndefined()
  expect(auditPage("pay_1", names, () => true)).toBe("/orders/order_1")
})
