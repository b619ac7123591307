import { expectOk } from "../../integration-tests/harness/http"
import { BENGALURU } from "../../integration-tests/harness/shop"
import {
  deletes,
  oneOfTheOther,
  posts,
  strokesAt,
  waysToSend,
  type Lane,
  type Scene,
  type State,
} from "./state"
import { packAll } from "./whole-order"

async function draft({ people, sold }: Lane): Promise<Pick<Scene, "order">> {
  const { operator } = people[0]
  const { regions } = await expectOk(
    operator.get<{ regions: { id: string }[] }>("/admin/regions?fields=id")
  )
  const { sales_channels: channels } = await expectOk(
    operator.get<{ sales_channels: { id: string }[] }>("/admin/sales-channels?q=Storefront")
  )
  const { draft_order: order } = await expectOk(
    operator.post<{ draft_order: { id: string } }>("/admin/draft-orders", {
      region_id: regions[0]?.id,
      sales_channel_id: channels[0]?.id,
      email: "races-draft@pulsekart.test",
      shipping_address: BENGALURU,
      billing_address: BENGALURU,
      items: [{ variant_id: sold, quantity: 2 }],
    })
  )
  return { order: { id: order.id, items: [], checkout: null } }
}

const ofEdit = ({ subject }: Scene) => `/admin/order-edits/${subject}`
const ofDraft = ({ order }: Scene) => `/admin/draft-orders/${order.id}`

const convert = posts("operator", "convert", (scene) => `${ofDraft(scene)}/convert-to-order`)
const beginDraftEdit = posts("operator", "begin edit", (scene) => `${ofDraft(scene)}/edit`)
const removeDraft = deletes("operator", "delete", ofDraft)

/** An order, or a draft of one, whose lines are being changed. */
export const EDITED: State[] = [
  {
    name: "edit begun",
    subject: "edit",
    prepare: async ({ people, other, shippingOptionId }, order) => {
      const path = `/admin/order-edits/${order.id}`
      const way = { shipping_option_id: shippingOptionId }
      await expectOk(people[0].operator.post("/admin/order-edits", { order_id: order.id }))
      await expectOk(
        people[0].operator.post(`${path}/items`, { items: [{ variant_id: other, quantity: 1 }] })
      )
      await expectOk(people[0].operator.post(`${path}/shipping-method`, way))
      return { subject: order.id }
    },
    acts: [
      posts("operator", "request", ({ subject }) => `/admin/order-edits/${subject}/request`),
      posts("operator", "confirm", ({ subject }) => `/admin/order-edits/${subject}/confirm`),
      deletes("operator", "drop", ({ subject }) => `/admin/order-edits/${subject}`),
      posts(
        "operator",
        "add",
        ({ subject }) => `/admin/order-edits/${subject}/items`,
        oneOfTheOther
      ),
      packAll,
    ],
    strokes: [
      ...strokesAt("what is added", "ITEM_ADD", (scene) => `${ofEdit(scene)}/items`),
      ...waysToSend("the way", (scene) => `${ofEdit(scene)}/shipping-method`),
      posts(
        "operator",
        "one less",
        (scene) => `${ofEdit(scene)}/items/item/${scene.order.items[0]?.id}`,
        () => ({ quantity: 1 })
      ),
    ],
  },
  {
    name: "draft",
    subject: "draft",
    place: draft,
    acts: [
      convert,
      removeDraft,
      beginDraftEdit,
      posts("operator", "change", ofDraft, () => ({ metadata: { note: "seen" } })),
    ],
  },
  {
    name: "draft being edited",
    subject: "draft",
    place: draft,
    prepare: async ({ people, other, shippingOptionId }, order) => {
      const path = `/admin/draft-orders/${order.id}/edit`
      const way = { shipping_option_id: shippingOptionId }
      await expectOk(people[0].operator.post(path))
      await expectOk(
        people[0].operator.post(`${path}/items`, { items: [{ variant_id: other, quantity: 1 }] })
      )
      await expectOk(people[0].operator.post(`${path}/shipping-methods`, way))
      return {}
    },
    acts: [
      posts("operator", "confirm", (scene) => `${ofDraft(scene)}/edit/confirm`),
      posts("operator", "request", (scene) => `${ofDraft(scene)}/edit/request`),
      posts("operator", "add", (scene) => `${ofDraft(scene)}/edit/items`, oneOfTheOther),
      deletes("operator", "drop", (scene) => `${ofDraft(scene)}/edit`),
      convert,
    ],
    strokes: [
      ...strokesAt("what is added", "ITEM_ADD", (scene) => `${ofDraft(scene)}/edit/items`),
      ...waysToSend("the way", (scene) => `${ofDraft(scene)}/edit/shipping-methods`),
    ],
  },
]
