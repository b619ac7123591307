import * as texts from "../replies/texts"

describe("the fixed texts", () => {
  it("are in a voice that is nobody's, in Hindi and Hinglish", () => {
    expect(JSON.stringify(texts)).not.toMatch(
      /(?:ता|रहा) हूँ|ऊँगा|पाया कि|\b\w*(?:ta|raha) hoon\b|\b\w+unga\b|\bpaya ki\b/
    )
  })
})
