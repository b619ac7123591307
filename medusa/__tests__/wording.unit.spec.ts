import { readFileSync } from "node:fs"
import { WORDING, wording } from "../wording"

describe("docs/wording.md", () => {
  const written = wording()

  it("is what the code says (npm run wording)", () => {
    expect(readFileSync(WORDING, "utf8")).toBe(written)
  })

  it.each([
    "A medicine in the cart needs an approved prescription. Upload one for it, or remove it.",
    "We have received your prescription {reference}. A pharmacist will read it next, and we will tell you the result.",
    "The prescription is not signed.",
    "The last owner cannot give up the role",
    "The image could not be opened.",
    "What should the reviewer look at? (may be empty)",
  ])("holds %p", (sentence) => {
    expect(written).toContain(`- ${sentence}`)
  })
})
