import { cursorAfter, medicineIdOf } from "../cursor"

const ID = "med_01M81ZBK0659HRFX2QHA6JRFKT"

describe("the cursor of the medicines", () => {
  it("gives back the medicine it was made after", () => {
    expect(medicineIdOf(cursorAfter(ID))).toBe(ID)
  })

  it.each(["abc", "", cursorAfter("prod_1"), cursorAfter("med_1' OR 1=1"), `${cursorAfter(ID)}=`])(
    "refuses %s",
    (cursor) => {
      expect(() => medicineIdOf(cursor)).toThrow("cursor")
    }
  )
})
