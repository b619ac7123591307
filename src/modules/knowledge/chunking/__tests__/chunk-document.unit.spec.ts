import type { PublishedDocument } from "../../types"
import { chunkDocument } from "../chunk-document"
import { sectionsOf } from "../sections"
import { splitAtSentences } from "../split-at-sentences"

const document = (fields: Partial<PublishedDocument> = {}): PublishedDocument => ({
  collection: "conditions",
  document_id: "7",
  locale: "en",
  version_hash: "0".repeat(64),
  slug: "fever",
  title: "Fever",
  summary: "Fever is a sign.",
  markdown: "Opening words.\n\n## Causes\n\nA virus.\n\n### In children\n\nOften a virus.\n",
  molecule: null,
  keywords: [],
  specialties: [],
  sources: [],
  reviewed_on: null,
  review_due_on: null,
  updated_at: "2026-11-22T00:00:00.000Z",
  ...fields,
})

describe("sections of Markdown", () => {
  it("gives the text below each heading with all headings above it", () => {
    const sections = sectionsOf("Before.\n\n# A\n\nOne.\n\n### B\n\nTwo.\n\n## C\n\nThree.")

    expect(sections).toEqual([
      { headings: [], lines: ["Before."] },
      { headings: ["A"], lines: ["One."] },
      { headings: ["A", "B"], lines: ["Two."] },
      { headings: ["A", "C"], lines: ["Three."] },
    ])
  })

  it("leaves no markup in the text, and takes no heading from code", () => {
    const [section, ...others] = sectionsOf(
      "Take **care** of _this_ [page](https://x.test) &amp; 5 \\* 3.\nSecond  line.\n\n- one\n- two\n  - deep\n\n" +
        "| Age | Sign |\n|---|---|\n| 2 | **Fast** breath |\n\n> Quoted.\n\n```\n# not a heading\n```\n"
    )

    expect(others).toEqual([])
    expect(section.lines).toEqual([
      "Take care of this page & 5 * 3.",
      "Second line.",
      "one",
      "two",
      "deep",
      "Age: 2; Sign: Fast breath",
      "Quoted.",
      "# not a heading",
    ])
  })
})

describe("a list that a line leads to", () => {
  const markdown =
    "Rest well.\n\nNever do these things:\n\n- Give a medicine now.\n- Put oil on it:\n    - mustard oil\n\nThen go."

  it("is one with that line, however its text is cut", () => {
    const [section] = sectionsOf(markdown)
    const list = "Never do these things:\n- Give a medicine now.\n- Put oil on it:\n- mustard oil"

    expect(section.lines).toEqual(["Rest well.", list, "Then go."])
    expect(splitAtSentences(section.lines, "en", 200)).toEqual([
      `Rest well.\n\n${list}\n\nThen go.`,
    ])
    expect(splitAtSentences(section.lines, "en", 3)).toContain(list)
  })
})

describe("a list under a heading", () => {
  const lines = (markdown: string) => sectionsOf(markdown).flatMap((section) => section.lines)

  it("is one with its heading, however its text is cut", () => {
    const markdown =
      "## What not to do\n\n- Give aspirin.\n- Cut the wound.\n\n## Then\n\nGo there."
    const list = "What not to do:\n- Give aspirin.\n- Cut the wound."

    expect(lines(markdown)).toEqual([list, "Go there."])
    expect(splitAtSentences([list], "en", 2)).toEqual([list])
    expect(lines("## Signs.\n\nThey come fast.\n\n1. Fever\n2. Pain\n")).toEqual([
      "They come fast.",
      "Signs:\n- Fever\n- Pain",
    ])
  })

  it("stands with the line that leads to it, where there is one", () => {
    expect(lines("## First aid\n\nDo these:\n\n- Cool it.\n")).toEqual(["Do these:\n- Cool it."])
    expect(lines("## What not to do\n\nDo these instead:\n\n- Cool it.\n")).toEqual([
      "What not to do:\n- Do these instead:\n- Cool it.",
    ])
  })

  it.each([
    ["## What not to do\n\nGive aspirin to a child. Put ice on it.", "What not to do"],
    ["## Myths\n\nGive aspirin to a child. Put ice on it.", "Myths"],
    [
      "## Don’t\n\n### In children\n\nGive aspirin to a child. Put ice on it.",
      "Don’t: In children",
    ],
    ["## क्या न करें\n\nGive aspirin to a child. Put ice on it.", "क्या न करें"],
  ])("takes sentences with it too when the heading denies: %j", (markdown, lead) => {
    expect(lines(markdown)).toEqual([`${lead}:\n- Give aspirin to a child. Put ice on it.`])
  })

  it("leaves the sentences under another heading as they are", () => {
    expect(lines("## Nose\n\nIt runs. It itches.")).toEqual(["It runs. It itches."])
  })

  it("leaves a paragraph below the list a paragraph, in its own words", () => {
    const list = "What not to do:\n- Sleep on a hot water bag"
    const markdown = (below: string) =>
      `## What not to do\n\n- Sleep on a hot water bag\n\n${below}`

    expect(lines(markdown("It is safe for back pain.\nFor 20 minutes."))).toEqual([
      list,
      "It is safe for back pain.",
      "For 20 minutes.",
    ])
    expect(lines(markdown("| Part | Minutes |\n|---|---|\n| Back | 20 |"))).toEqual([
      list,
      "Part: Back; Minutes: 20",
    ])
    expect(lines(markdown("Do this instead:\n\n- Use a towel"))).toEqual([
      list,
      "Do this instead:\n- Use a towel",
    ])
    expect(lines(markdown("A towel is safe.\n\n- Put it on a baby"))).toEqual([
      list,
      "A towel is safe.",
      "What not to do:\n- Put it on a baby",
    ])
  })

  it("does not deny what stands below the next heading, a smaller one too", () => {
    const sections = sectionsOf(
      "## Care\n\n### What not to do\n\n- Rub it.\n\n##### When to see a doctor\n\nSee a doctor soon.\n\n- It has pus"
    )

    expect(sections).toEqual([
      { headings: ["Care", "What not to do"], lines: ["Care: What not to do:\n- Rub it."] },
      {
        headings: ["Care", "When to see a doctor"],
        lines: ["See a doctor soon.", "Care: When to see a doctor:\n- It has pus"],
      },
    ])
  })

  it("becomes two with the same heading when it is too long to be quoted", () => {
    const point = `${"word ".repeat(30)}end.`
    const lists = lines(`## What not to do\n\n${`- ${point}\n`.repeat(9)}`)

    expect(lists.length).toBeGreaterThan(1)
    expect(lists.flatMap((list) => list.split("\n").slice(1))).toHaveLength(9)
    for (const list of lists) {
      expect(list.startsWith("What not to do:\n- word")).toBe(true)
      expect(list.length).toBeLessThanOrEqual(700)
    }
  })
})

it("keeps what looks like HTML: it is a writer's own words", () => {
  expect(sectionsOf("Below &lt;three months, or <pale> & >39.")[0].lines).toEqual([
    "Below <three months, or <pale> & >39.",
  ])
})

describe("splitting at sentences", () => {
  it("keeps a short text whole and its lines apart", () => {
    expect(splitAtSentences(["One. Two.", "Three."], "en", 200)).toEqual(["One. Two.\nThree."])
  })

  it("cuts a long text into parts of even length, between sentences only", () => {
    const sentences = Array.from({ length: 50 }, (_, at) => `This is sentence number ${at}.`)

    const texts = splitAtSentences([sentences.join(" ")], "en", 100)

    expect(texts).toHaveLength(3)
    expect(texts.join(" ")).toBe(sentences.join(" "))
    for (const text of texts) {
      expect(text.split(" ").length).toBeGreaterThan(70)
      expect(text.split(" ").length).toBeLessThanOrEqual(100)
      expect(text).toMatch(/^This .*\.$/s)
    }
  })

  it("cuts Hindi at its own full stop", () => {
    const texts = splitAtSentences(["बुखार एक लक्षण है। पानी पिएँ।"], "hi", 4)

    expect(texts).toEqual(["बुखार एक लक्षण है।", "पानी पिएँ।"])
  })

  it("leaves a sentence whole that is longer than a chunk", () => {
    const long = `${"word ".repeat(300)}end.`

    expect(splitAtSentences([long], "en", 200)).toEqual([long])
  })
})

describe("chunks of a document", () => {
  it("opens with the summary and says where each text stands", () => {
    const chunks = chunkDocument(document())

    expect(chunks.map(({ heading, text }) => [heading, text])).toEqual([
      ["", "Fever is a sign.\nOpening words."],
      ["Causes", "A virus."],
      ["Causes > In children", "Often a virus."],
    ])
    expect(chunks[2].embedded_text).toBe("Fever > Causes > In children\nOften a virus.")
  })

  it("keeps the ids of sections when another is written before them", () => {
    const before = chunkDocument(document())
    const after = chunkDocument(
      document({
        markdown: `## New\n\nText.\n\n${document().markdown.replace("Opening words.", "")}`,
      })
    )

    const idOf = (chunks: typeof before, heading: string) =>
      chunks.find((chunk) => chunk.heading === heading)?.chunk_id
    expect(idOf(after, "Causes")).toBe(idOf(before, "Causes"))
    expect(after.find(({ heading }) => heading === "Causes")?.ordinal).toBe(2)
  })

  it("gives other ids in another language, document, collection or section", () => {
    const ids = [
      document(),
      document({ locale: "hi" }),
      document({ document_id: "8" }),
      document({ collection: "articles" }),
    ].flatMap((one) => chunkDocument(one).map(({ chunk_id }) => chunk_id))

    expect(new Set(ids).size).toBe(ids.length)
  })

  it("tells two sections of one heading apart", () => {
    const chunks = chunkDocument(document({ markdown: "## A\n\nOne.\n\n## A\n\nTwo." }))

    expect(new Set(chunks.map(({ chunk_id }) => chunk_id)).size).toBe(3)
  })

  it("names every chunk by a UUID that Weaviate takes", () => {
    for (const { vector_id } of chunkDocument(document())) {
      expect(vector_id).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
      )
    }
  })

  it("finds a document without any text by its title", () => {
    const chunks = chunkDocument(document({ summary: "", markdown: "" }))

    expect(chunks.map(({ text }) => text)).toEqual(["Fever"])
  })
})
