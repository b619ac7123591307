import { chunkDocument } from "../../../src/modules/knowledge/chunking/chunk-document"
import { EmbeddedIndex } from "../../../src/modules/knowledge/indexes/embedded-index"
import type {
  CandidateQuery,
  IndexedChunk,
  VectorIndex,
} from "../../../src/modules/knowledge/indexes/index-port"
import { WeaviateIndex } from "../../../src/modules/knowledge/indexes/weaviate-index"
import type { Locale } from "../../../src/modules/knowledge/types"
import { startWeaviatePeer, type WeaviatePeer } from "../../harness/weaviate-peer"

const DIMENSIONS = 8

/** Points along one axis, and a little along the next. */
function towards(axis: number, aside = 0): Float32Array {
  const vector = new Float32Array(DIMENSIONS)
  vector[axis % DIMENSIONS] = 1
  vector[(axis + 1) % DIMENSIONS] = aside
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}

function chunk(
  id: string,
  text: string,
  { axis = 0, locale = "en" as Locale, version = "1", title = `About ${id}` } = {}
): IndexedChunk {
  const [made] = chunkDocument({
    collection: "articles",
    document_id: id,
    locale,
    version_hash: version.repeat(64),
    slug: id,
    title,
    summary: text,
    markdown: "",
    molecule: null,
    keywords: [],
    specialties: [],
    sources: [],
    reviewed_on: null,
    review_due_on: null,
    updated_at: "2026-11-22T00:00:00.000Z",
  })
  return {
    ...made,
    collection: "articles",
    document_id: id,
    locale,
    version_hash: version.repeat(64),
    title,
    keywords: [],
    credibility: "high",
    reviewed_on: "2026-11-01",
    source_ids: ["1", "2"],
    vector: towards(axis),
  }
}

/** A server given by hand (WEAVIATE_TEST_URL), beside what runs everywhere. */
const REAL = process.env.WEAVIATE_TEST_URL
const KINDS = ["embedded", "weaviate peer", ...(REAL ? ["weaviate server"] : [])] as const

describe.each(KINDS)("the index: %s", (kind) => {
  let peer: WeaviatePeer | undefined
  let index: VectorIndex
  let generation: string
  let generations = 0

  beforeAll(async () => {
    if (kind === "weaviate peer") {
      peer = await startWeaviatePeer()
      index = new WeaviateIndex(peer)
    } else if (kind === "weaviate server") {
      index = new WeaviateIndex({
        url: REAL ?? "",
        grpcUrl: process.env.WEAVIATE_TEST_GRPC_URL ?? "",
        apiKey: process.env.WEAVIATE_TEST_API_KEY,
      })
    } else {
      index = new EmbeddedIndex()
    }
  })

  afterAll(async () => {
    await index.close()
    await peer?.stop()
  })

  beforeEach(async () => {
    generation = `kgen_${kind.replaceAll(" ", "_")}_${process.pid}_${generations++}`
    await index.ensureSchema(generation, DIMENSIONS)
  })

  afterEach(() => index.drop(generation))

  const query = (fields: Partial<CandidateQuery>): CandidateQuery => ({
    generation,
    locales: ["en"],
    text: "",
    terms: [],
    vector: new Float32Array(DIMENSIONS),
    limit: 10,
    ...fields,
  })
  const asked = (words: string) => words.split(" ").map((term) => ({ term, weight: 1 }))

  it("finds by words and by vector, each chunk once with both scores", async () => {
    const fever = chunk("fever", "Fever makes one hot and tired.", { axis: 0 })
    const cough = chunk("cough", "Coughing keeps one awake.", { axis: 2 })
    const rash = chunk("rash", "Spots that itch.", { axis: 4 })
    await index.upsert(generation, [fever, cough, rash])

    const found = await index.candidates(
      query({ terms: asked("coughs"), vector: towards(0, 0.1), limit: 2 })
    )

    const scores = new Map(found.map((one) => [one.chunk_id, one]))
    expect(scores.size).toBe(found.length)
    expect(scores.get(cough.chunk_id)?.lexical).toBeGreaterThan(0)
    expect(scores.get(cough.chunk_id)?.vector).toBeCloseTo(0, 4)
    expect(scores.get(fever.chunk_id)).toMatchObject({ lexical: 0 })
    expect(scores.get(fever.chunk_id)?.vector).toBeCloseTo(1 / Math.hypot(1, 0.1), 4)
  })

  it("finds by words alone, and by a vector alone", async () => {
    await index.upsert(generation, [
      chunk("fever", "Fever makes one hot.", { axis: 0 }),
      chunk("cough", "Coughing keeps one awake.", { axis: 2 }),
    ])

    const byWords = (await index.candidates(query({ terms: asked("fever") }))).filter(
      ({ lexical }) => lexical > 0
    )
    const byVector = await index.candidates(query({ vector: towards(2), limit: 1 }))

    expect(byWords).toHaveLength(1)
    expect(byVector).toHaveLength(1)
    expect(byVector[0].vector).toBeCloseTo(1, 4)
  })

  it("puts the heavier term and the name of a document first", async () => {
    const named = chunk("malaria", "It is caught at dusk.", { title: "Malaria" })
    const mentions = chunk("travel", "Malaria and other things that one meets on a journey.")
    const other = chunk("fever", "A fever.")
    await index.upsert(generation, [named, mentions, other])

    const ranked = async (terms: CandidateQuery["terms"]) =>
      (await index.candidates(query({ terms })))
        .filter(({ lexical }) => lexical > 0)
        .sort((a, b) => b.lexical - a.lexical)
        .map(({ chunk_id }) => chunk_id)

    expect((await ranked(asked("malaria"))).slice(0, 2)).toEqual([
      named.chunk_id,
      mentions.chunk_id,
    ])
    const [heaviest] = await ranked([
      { term: "journey", weight: 1 },
      { term: "dusk", weight: 0.25 },
    ])
    expect(heaviest).toBe(mentions.chunk_id)
  })

  it("answers in the languages that were asked for", async () => {
    const hindi = chunk("bukhar", "बुखार में आराम करें।", { locale: "hi", axis: 1 })
    const english = chunk("fever", "Rest in fever.", { axis: 1 })
    await index.upsert(generation, [hindi, english])

    const found = await index.candidates(
      query({ locales: ["hi"], terms: asked("बुखार"), vector: towards(1) })
    )

    expect(found.map(({ chunk_id }) => chunk_id)).toEqual([hindi.chunk_id])
    expect(found[0].lexical).toBeGreaterThan(0)
  })

  it("replaces a chunk, and removes the versions that are not kept", async () => {
    const before = chunk("fever", "Old words of yesterday.")
    await index.upsert(generation, [before, chunk("cough", "Coughing.")])
    const after = chunk("fever", "New wording.", { version: "2" })
    await index.upsert(generation, [after])
    await index.upsert(generation, [after])
    await index.removeDocument(generation, after, after.version_hash)

    expect(after.chunk_id).toBe(before.chunk_id)
    expect(await index.count(generation)).toBe(2)
    const old = await index.candidates(query({ terms: asked("yesterday") }))
    expect(old.filter(({ lexical }) => lexical > 0)).toEqual([])
    expect(await index.documents(generation)).toContainEqual(
      expect.objectContaining({ document_id: "fever", version_hash: after.version_hash, chunks: 1 })
    )

    const left = { ...chunk("fever", "A left-over."), chunk_id: "left", vector_id: OTHER_UUID }
    await index.upsert(generation, [left])
    await index.removeDocument(generation, after, after.version_hash)
    expect(await index.count(generation)).toBe(2)
  })

  it("removes one language of a document and nothing else", async () => {
    await index.upsert(generation, [
      chunk("fever", "Fever."),
      chunk("fever", "बुखार।", { locale: "hi" }),
      chunk("cough", "Cough."),
    ])
    const key = { collection: "articles", document_id: "fever", locale: "hi" } as const
    await index.removeDocument(generation, key)
    await index.removeDocument(generation, key)

    const documents = await index.documents(generation)
    expect(documents.map(({ document_id, locale }) => `${document_id} ${locale}`).sort()).toEqual([
      "cough en",
      "fever en",
    ])
  })

  it("takes hundreds of chunks at once", async () => {
    const many = Array.from({ length: 250 }, (_, at) =>
      chunk(`d${at}`, `Number ${at} of many.`, { axis: at })
    )
    await index.upsert(generation, many)

    expect(await index.count(generation)).toBe(250)
    expect(await index.documents(generation)).toHaveLength(250)
    const found = await index.candidates(query({ terms: asked("many"), limit: 50 }))
    expect(found.filter(({ lexical }) => lexical > 0).length).toBeGreaterThanOrEqual(50)
  })

  it("keeps generations apart, and drops one alone", async () => {
    const other = `${generation}_other`
    await index.ensureSchema(other, DIMENSIONS)
    await index.ensureSchema(other, DIMENSIONS)
    await index.upsert(generation, [chunk("fever", "Fever.")])
    await index.upsert(other, [chunk("fever", "Fever."), chunk("cough", "Cough.")])

    expect(await index.generations()).toEqual(expect.arrayContaining([generation, other]))
    expect([await index.count(generation), await index.count(other)]).toEqual([1, 2])
    await index.drop(other)
    await index.drop(other)
    expect(await index.generations()).not.toContain(other)
    expect([await index.count(generation), await index.count(other)]).toEqual([1, 0])
  })
})

const OTHER_UUID = "00000000-0000-8000-8000-000000000001"

describe("Weaviate", () => {
  let peer: WeaviatePeer

  beforeAll(async () => {
    peer = await startWeaviatePeer()
  })
  afterAll(() => peer.stop())

  it("gets the properties that an older version of the code did not know", async () => {
    const index = new WeaviateIndex(peer)
    await index.ensureSchema("kgen_old")
    const [{ class: name }] = peer.schema()
    peer.forgetProperty(name, "text_terms")
    await index.ensureSchema("kgen_old")

    const [{ properties }] = peer.schema()
    expect(properties.filter((property) => property.name === "text_terms")).toHaveLength(1)
    await index.close()
  })

  it("is away, by one name, when the key is wrong or nobody answers", async () => {
    const wrongKey = new WeaviateIndex({ ...peer, apiKey: "wrong" })
    const nobody = new WeaviateIndex({ url: "http://127.0.0.1:9", grpcUrl: "http://127.0.0.1:9" })

    for (const index of [wrongKey, nobody]) {
      await expect(index.count("kgen_1")).rejects.toMatchObject({ code: "index_unavailable" })
      await index.close()
    }
  })
})
