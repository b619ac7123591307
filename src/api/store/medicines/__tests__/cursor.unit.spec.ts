import { cursorAfter, placeIn } from "../cursor"

const ID = "med_01M81ZBK0659HRFX2QHA6JRFKT"

describe("the cursor of the medicines", () => {
  it.each([0, 1, 102])("gives back the medicine that it was made after, of rank %d", (rank) => {
    expect(placeIn(cursorAfter({ id: ID, rank }))).toEqual({ id: ID, rank })
  })

  it.each([
    "abc",
    "",
    cursorAfter({ id: "prod_1", rank: 0 }),
    cursorAfter({ id: "med_1' OR 1=1", rank: 0 }),
    cursorAfter({ id: ID, rank: 1000 }),
    `${cursorAfter({ id: ID, rank: 0 })}=`,
  ])("refuses %s", (cursor) => {
    expect(() => placeIn(cursor)).toThrow("cursor")
  })
})
