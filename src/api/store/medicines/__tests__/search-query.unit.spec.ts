import { foldSearch, isNumber, wordsBeside } from "../search-query"

describe("what is typed into the search", () => {
  it.each([
    ["Paracetamol 500mg", "paracetamol 500 mg"],
    ["paracetamol\u00a0 500   mg", "paracetamol 500 mg"],
    ["120mg/5ml", "120 mg 5 ml"],
    ["ＰＡＲＡ", "para"],
    ["2.5mg, tablet", "2.5 mg tablet"],
    ["vitamin b12", "vitamin b12"],
    ["%%", ""],
  ])("reads %j as %j", (typed, folded) => {
    expect(foldSearch(typed)).toBe(folded)
  })

  it("knows a strength from a word", () => {
    expect(["650", "2.5", "b12", "mg"].map(isNumber)).toEqual([true, true, false, false])
  })

  it("keeps what stands beside a brand", () => {
    expect(wordsBeside("dolo", "dolo 650 mg")).toEqual(["650", "mg"])
    expect(wordsBeside("pan", "pantoprazole")).toEqual(["pantoprazole"])
  })
})
