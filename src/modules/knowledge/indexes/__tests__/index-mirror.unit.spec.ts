import type { Sql } from "../../../../lib/sql"
import { EmbeddedIndex } from "../embedded-index"
import { IndexMirror } from "../index-mirror"

const GENERATION = { id: "kgen_1", dimensions: 2 }

/** As a generation's rows are read: each document has one chunk. */
const written = (revision: number) => ({
  revision,
  version_hash: "v1",
  collection: "articles",
  document_id: String(revision),
  locale: "en",
  title: `Title ${revision}`,
  keywords: [],
  credibility: "high",
  reviewed_on: null,
  source_ids: [],
  chunk_id: `chunk_${revision}`,
  vector_id: `vector_${revision}`,
  ordinal: 0,
  heading: "",
  text: "Drink plenty of water.",
  vector: Buffer.from(Float32Array.of(1, 0).buffer),
})

describe("a mirror of an index in a thread", () => {
  let index: EmbeddedIndex
  let mirror: IndexMirror
  let table: ReturnType<typeof written>[]
  let read: number[]

  /** Answers as the table would: the rows after a revision. */
  const sql: Sql = async <Row extends object>(_: string, [, after]: readonly unknown[] = []) => {
    const rows = table.filter(({ revision }) => revision > Number(after))
    read.push(...rows.map(({ revision }) => revision))
    return rows as object[] as Row[]
  }
  const catchUp = () => mirror.catchUp({ ...GENERATION, revision: table.length })
  const held = async () =>
    (await index.documents(GENERATION.id)).map(({ document_id }) => document_id).sort()

  beforeEach(async () => {
    index = new EmbeddedIndex()
    mirror = new IndexMirror(index, (work) => work(sql))
    table = [written(1), written(2)]
    read = []
    await catchUp()
  })

  afterEach(() => index.close())

  it("reads only what was written since, as long as the thread lives", async () => {
    expect(await held()).toEqual(["1", "2"])
    table.push(written(3))

    await catchUp()

    expect(await held()).toEqual(["1", "2", "3"])
    expect(read).toEqual([1, 2, 3])
  })

  it("reads everything again when the thread ended before something new was written", async () => {
    await index.close()
    table.push(written(3))

    await catchUp()

    expect(await held()).toEqual(["1", "2", "3"])
  })

  it("reads everything again when the thread ended in the middle of its reading", async () => {
    table.push(written(3), written(4))
    const upsert = index.upsert.bind(index)
    jest.spyOn(index, "upsert").mockImplementationOnce(async (...chunks) => {
      await upsert(...chunks)
      await index.close()
    })

    await expect(catchUp()).rejects.toThrow("the index holds no generation kgen_1")
    await catchUp()

    expect(await held()).toEqual(["1", "2", "3", "4"])
  })
})
