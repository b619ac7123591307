import { readFileSync } from "node:fs"
import path from "node:path"
import { sentencesOf } from "../../../src/modules/consult/answerers/sentences"
import { chunkDocument } from "../../../src/modules/knowledge/chunking/chunk-document"

type Case = { what: string; markdown: string; passage: string; said: string[] }

/** The CMS proves on the same cases what its editor's texts become in Markdown. */
const cases: Case[] = JSON.parse(
  readFileSync(path.join(__dirname, "../../../payload/tests/from-editor-to-answer.json"), "utf8")
)

describe("what an editor writes, as the assistant says it", () => {
  it.each(cases)("$what", ({ markdown, passage, said }) => {
    const chunks = chunkDocument({
      collection: "articles",
      document_id: "1",
      locale: "en",
      version_hash: "0".repeat(64),
      slug: "a",
      title: "A",
      summary: "",
      markdown,
      molecule: null,
      keywords: [],
      specialties: [],
      sources: [],
      reviewed_on: null,
      review_due_on: null,
      updated_at: "2026-11-22T00:00:00.000Z",
    })

    expect(chunks.map(({ text }) => text).join("\n")).toBe(passage)
    expect(chunks.flatMap(({ text }) => sentencesOf(text, "en"))).toEqual(said)
  })

  it("never lets go of a word, but of what is struck out", () => {
    expect(cases.length).toBeGreaterThan(15)
    expect(JSON.stringify(cases.map(({ said }) => said))).not.toContain("aspirin")
  })
})
