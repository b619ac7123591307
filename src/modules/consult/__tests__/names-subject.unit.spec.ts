import { namesSubject } from "../answerers/names-subject"

const hypertension = {
  title: "Hypertension",
  molecule: null,
  keywords: ["high blood pressure", "bp"],
}
const montelukast = { title: "Montelukast", molecule: "montelukast", keywords: [] }

describe("a question that names a document's subject", () => {
  it.each([
    ["What is montelukast used for?", montelukast],
    ["montelukast kis kaam aati hai", montelukast],
    ["why is my blood pressure high", hypertension],
    ["माइग्रेन क्यों होता है?", { title: "माइग्रेन", molecule: null, keywords: [] }],
  ])("does: %s", (question, subject) => {
    expect(namesSubject(question, subject)).toBe(true)
  })

  it.each([
    ["What is the pressure in a tyre?", hypertension],
    ["my bp machine is broken", hypertension],
    ["Who won the match?", montelukast],
  ])("does not: %s", (question, subject) => {
    expect(namesSubject(question, subject)).toBe(false)
  })
})
