import { firstStoreHoldingAll } from "../serving-store"

const near = { location_id: "sloc_near", rank: 1 }
const far = { location_id: "sloc_far", rank: 2 }
const held = (location_id: string, inventory_item_id: string, available_quantity: number) => ({
  location_id,
  inventory_item_id,
  available_quantity,
})
const wanted = (...lines: [string, number][]) =>
  lines.map(([inventory_item_id, quantity]) => ({ inventory_item_id, quantity }))

describe("the store that serves an order", () => {
  it.each([
    [
      "the best-ranked that holds all",
      wanted(["a", 2]),
      [held("sloc_far", "a", 5), held("sloc_near", "a", 2)],
      near,
    ],
    [
      "the next when the first is short",
      wanted(["a", 3]),
      [held("sloc_far", "a", 5), held("sloc_near", "a", 2)],
      far,
    ],
    [
      "one store for all lines",
      wanted(["a", 1], ["b", 1]),
      [held("sloc_near", "a", 1), held("sloc_far", "a", 1), held("sloc_far", "b", 1)],
      far,
    ],
    [
      "short of two lines of one item",
      wanted(["a", 4], ["a", 4]),
      [held("sloc_near", "a", 7), held("sloc_far", "a", 8)],
      far,
    ],
    [
      "nobody when no store holds all",
      wanted(["a", 1], ["b", 1]),
      [held("sloc_near", "a", 1), held("sloc_far", "b", 1)],
      undefined,
    ],
  ])("is %s", (_, lines, available, store) => {
    expect(firstStoreHoldingAll([far, near], { wanted: lines, available })).toBe(store)
  })
})
