import { generateEntityId } from "@medusajs/framework/utils"
import { idTime } from "../id-time"

describe("the time in an id", () => {
  it("is what an id of that time begins with", () => {
    const before = idTime(new Date())
    const id = generateEntityId(undefined, "order")
    const after = idTime(new Date())

    expect([before, after]).toContain(id.slice("order_".length, -16))
  })

  it("sorts as time does", () => {
    const times = [
      "2019-12-31T23:59:59.999Z",
      "2026-11-29T10:00:00.000Z",
      "2026-11-29T10:00:00.001Z",
    ]
    const texts = times.map((time) => idTime(new Date(time)))
    expect([...texts].reverse().sort()).toEqual(texts)
  })
})
