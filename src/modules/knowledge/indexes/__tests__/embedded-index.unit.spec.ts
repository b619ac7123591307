import { EmbeddedGeneration } from "../embedded/generation"
import { abbreviationsIn } from "../embedded/abbreviations"
import { editDistance } from "../embedded/lexicon"
import { EmbeddedIndex } from "../embedded-index"
import type { IndexedChunk } from "../index-port"
import type { Locale } from "../../types"

const GENERATION = "one"
const DIMENSIONS = 4

function chunk(id: string, text: string, more: Partial<IndexedChunk> = {}): IndexedChunk {
  return {
    collection: "articles",
    document_id: id,
    locale: "en",
    version_hash: "1",
    chunk_id: id,
    vector_id: id,
    ordinal: 0,
    title: "",
    heading: "",
    text,
    keywords: [],
    credibility: "high",
    reviewed_on: null,
    source_ids: [],
    vector: Float32Array.of(1, 0, 0, 0),
    ...more,
  }
}

const terms = (...words: string[]) => words.map((term) => ({ term, weight: 1 }))

function query(words: string[], locales: Locale[] = ["en"], vector = [0, 0, 0, 1]) {
  return {
    generation: GENERATION,
    locales,
    text: words.join(" "),
    terms: terms(...words),
    vector: Float32Array.from(vector),
    limit: 10,
  }
}

describe("the embedded index", () => {
  const index = new EmbeddedIndex()

  beforeEach(() => index.ensureSchema(GENERATION, DIMENSIONS))
  afterEach(() => index.drop(GENERATION))
  afterAll(() => index.close())

  const byWords = async (...words: string[]) =>
    (await index.candidates(query(words)))
      .filter(({ lexical }) => lexical > 0)
      .sort((a, b) => b.lexical - a.lexical)
      .map(({ chunk_id }) => chunk_id)

  it("gives both scores for what words or vectors find", async () => {
    await index.upsert(GENERATION, [
      chunk("words", "malaria is spread by mosquitoes"),
      chunk("vector", "nothing of the kind", { vector: Float32Array.of(0, 0.6, 0, 0.8) }),
    ])

    const found = await index.candidates(query(["mosquito"]))

    const words = found.find(({ chunk_id }) => chunk_id === "words")
    const vector = found.find(({ chunk_id }) => chunk_id === "vector")
    expect(words?.lexical).toBeGreaterThan(0)
    expect(words?.vector).toBeCloseTo(0)
    expect(vector?.lexical).toBe(0)
    expect(vector?.vector).toBeCloseTo(0.8)
  })

  it("replaces a chunk of the same id and finds nothing of the former text", async () => {
    await index.upsert(GENERATION, [chunk("a", "measles")])

    await index.upsert(GENERATION, [chunk("a", "mumps", { version_hash: "2" })])

    expect(await byWords("measles")).toEqual([])
    expect(await byWords("mumps")).toEqual(["a"])
    expect(await index.count(GENERATION)).toBe(1)
  })

  it("removes a document but for the version to keep", async () => {
    await index.upsert(GENERATION, [
      chunk("old", "measles", { document_id: "d" }),
      chunk("new", "measles", { document_id: "d", version_hash: "2" }),
      chunk("other", "measles"),
    ])

    await index.removeDocument(GENERATION, chunk("x", "", { document_id: "d" }), "2")

    expect((await byWords("measles")).sort()).toEqual(["new", "other"])
    expect(await index.documents(GENERATION)).toEqual([
      expect.objectContaining({ document_id: "d", version_hash: "2", chunks: 1 }),
      expect.objectContaining({ document_id: "other", chunks: 1 }),
    ])
  })

  it("answers in the languages that were asked for only", async () => {
    await index.upsert(GENERATION, [
      chunk("en", "paracetamol"),
      chunk("hi", "paracetamol", { locale: "hi" }),
    ])

    const found = await index.candidates(query(["paracetamol"], ["hi"]))

    expect(found.map(({ chunk_id }) => chunk_id)).toEqual(["hi"])
  })

  it("finds Hindi words in another form", async () => {
    await index.upsert(GENERATION, [chunk("hi", "दवाओं का असर", { locale: "hi" })])

    const found = await index.candidates(query(["दवा"], ["hi"]))

    expect(found[0]?.lexical).toBeGreaterThan(0)
  })

  it("finds a misspelt word by the nearest one it knows, and a known word as it is", async () => {
    await index.upsert(GENERATION, [
      chunk("a", "diarrhea in children"),
      chunk("b", "diarrhea of travellers"),
      chunk("c", "hypertension"),
      chunk("d", "hypotension"),
      chunk("e", "hypotension"),
    ])

    expect((await byWords("diahrrea")).sort()).toEqual(["a", "b"])
    expect(await byWords("hypertension")).toEqual(["c"])
    expect(await byWords("xylophone")).toEqual([])
  })

  it("spells out an abbreviation that its documents explain, until they are gone", async () => {
    const explaining = chunk("a", "A deep vein thrombosis (DVT) is a clot.")
    await index.upsert(GENERATION, [explaining, chunk("b", "thrombosis of a deep vein")])
    expect((await byWords("dvt")).sort()).toEqual(["a", "b"])

    await index.removeDocument(GENERATION, explaining)

    expect(await byWords("dvt")).toEqual([])
  })

  it("ranks what is named by a word above what merely holds it", async () => {
    await index.upsert(GENERATION, [
      chunk("mentions", "shingles may follow after chickenpox"),
      chunk("named", "a rash that may hurt much", { title: "Shingles" }),
    ])

    expect(await byWords("shingles")).toEqual(["named", "mentions"])
  })

  it("keeps generations apart and forgets a dropped one", async () => {
    await index.ensureSchema("two", DIMENSIONS)
    await index.upsert("two", [chunk("a", "measles")])
    expect(await byWords("measles")).toEqual([])

    await index.drop("two")
    await index.drop("two")

    expect(await index.count("two")).toBe(0)
    expect(await index.generations()).toEqual([GENERATION])
  })

  it("refuses a vector of another length and a generation that does not exist", async () => {
    const short = chunk("a", "measles", { vector: Float32Array.of(1) })

    await expect(index.upsert(GENERATION, [short])).rejects.toThrow("a vector of 1")
    await expect(index.upsert("none", [chunk("a", "measles")])).rejects.toThrow("none")
  })

  it("gives up a search whose caller went away", async () => {
    const signal = AbortSignal.abort(new Error("gone"))

    await expect(index.candidates({ ...query(["measles"]), signal })).rejects.toThrow("gone")
  })

  it("says that its generations are gone after its thread ended", async () => {
    await index.close()

    expect(await index.generations()).toEqual([])
  })
})

describe("a generation after many changes", () => {
  it("finds the same as one that was built at once", () => {
    const word = (at: number) => ["measles", "mumps", "malaria", "dengue", "cholera"][at % 5] ?? ""
    const final = Array.from({ length: 400 }, (_, at) =>
      chunk(`c${at}`, `${word(at)} number${at} ${word(at + at)}`, {
        title: word(at),
        vector: Float32Array.from([at % 7, at % 3, 1, 0]),
      })
    )
    const changed = new EmbeddedGeneration(DIMENSIONS)
    for (let round = 0; round < 6; round += 1) {
      changed.upsert(final.map((one) => ({ ...one, text: `${one.text} round${round}` })))
    }
    changed.upsert([...final, chunk("gone", "measles")])
    changed.removeDocument(chunk("gone", ""))
    const atOnce = new EmbeddedGeneration(DIMENSIONS)
    atOnce.upsert(final)

    const asked = { ...query(["measles", "number17", "nummber42"]), limit: 500 }
    const byId = (generation: EmbeddedGeneration) =>
      new Map(generation.candidates(asked).map((one) => [one.chunk_id, one]))

    expect(byId(changed)).toEqual(byId(atOnce))
    expect(changed.count).toBe(final.length)
  })
})

describe("the lexicon", () => {
  it.each([
    ["diahrrea", "diarrhea", 2],
    ["aeortic", "aortic", 1],
    ["hte", "the", 1],
    ["fever", "fever", 0],
    ["fever", "malaria", 3],
  ])("%s is %s with %i faults, 3 for more than two", (typed, known, faults) => {
    expect(editDistance(typed, known, 2)).toBe(faults)
  })

  it("takes the words that spell an abbreviation, and no others", () => {
    expect(abbreviationsIn("He has chronic obstructive pulmonary disease (COPD).")).toEqual([
      { short: "copd", long: ["chronic", "obstruct", "pulmonari", "diseas"] },
    ])
    expect(abbreviationsIn("see the leaflet (PDF)")).toEqual([])
  })
})
