import { GOODWILL } from "../../lib/refund-reasons"
import { assertGoodsPaid, type OrderedLine, type OrderPayment } from "../paid-goods"

/** Three units of ₹10, of which some are packed or came back. */
const line = (packed: number, back = 0, total: number = (3 - back) * 10): OrderedLine => ({
  id: "ordli_1",
  quantity: 3,
  total,
  detail: {
    fulfilled_quantity: packed,
    return_received_quantity: back,
    return_dismissed_quantity: 0,
  },
})
const payment = (captured: number, refunded = 0, code?: string): OrderPayment => ({
  id: "pay_1",
  captures: [{ amount: captured }],
  refunds: refunded > 0 ? [{ amount: refunded, refund_reason: { id: "refr_1", code } }] : [],
})
const packing = (quantity: number) => [{ line_item_id: "ordli_1", quantity }]

describe("goods for the money that is there", () => {
  it.each([
    ["all of them, all paid", { total: 30, items: [line(0)] }, payment(30), packing(3)],
    [
      "what is left after a part of the money went back",
      { total: 10, items: [line(0)] },
      payment(30, 20),
      packing(1),
    ],
    [
      "all, when money was given as goodwill",
      { total: 25, items: [line(0)] },
      payment(30, 5, GOODWILL),
      packing(3),
    ],
    [
      "a parcel beside one that came back",
      { total: 20, items: [line(1, 1)] },
      payment(30, 10),
      packing(2),
    ],
  ])("leave: %s", (_, order, paid, packed) => {
    expect(() => assertGoodsPaid({ order, payments: [paid], packing: packed })).not.toThrow()
  })

  it.each([
    ["nothing was captured", { total: 30, items: [line(0)] }, [], packing(1), /not fully paid/],
    [
      "the order grew",
      { total: 40, items: [line(0)] },
      [payment(30)],
      packing(1),
      /not fully paid/,
    ],
    ["nobody knows its total", { items: [line(0)] }, [payment(30)], packing(1), /not fully paid/],
    [
      "they are worth more than what was kept",
      { total: 10, items: [line(0)] },
      [payment(30, 20)],
      packing(2),
      /^₹20\.00 were given back, so goods for ₹10\.00 may leave, and these make it ₹20\.00/,
    ],
    [
      "others have left for it",
      { total: 10, items: [line(1)] },
      [payment(30, 20)],
      packing(1),
      /given back/,
    ],
  ])("stay when %s", (_, order, payments, packed, message) => {
    expect(() => assertGoodsPaid({ order, payments, packing: packed })).toThrow(
      expect.objectContaining({
        code: "payment_required",
        message: expect.stringMatching(message),
      })
    )
  })
})
