import { csvLine } from "../csv"

describe("a field of a CSV file", () => {
  it.each([
    ["=1+1"],
    ["+1"],
    ["-1"],
    ["@SUM(A1)"],
    ["|calc"],
    ["%0"],
    ["＝HYPERLINK(1)"],
    ["  =1+1"],
    ["\u00a0=1"],
    ["\tx"],
    ["\n=1"],
    ["\rx"],
  ])("that a spreadsheet would run is a text: %j", (text) => {
    expect(csvLine([text]).replace(/^"/, "").startsWith("'")).toBe(true)
  })

  it.each(["Asha", "a=b", "O'Brien", " 12", "आशा"])("that is harmless stays: %j", (text) => {
    expect(csvLine([text, "x"])).toBe(`${text},x\r\n`)
  })
})
