import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { LocalEmbedder } from "../local-embedder"
import { OpenAiEmbedder } from "../openai-embedder"

const cosine = (a: Float32Array = Float32Array.of(), b: Float32Array = Float32Array.of()) =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)

describe("the local embedder", () => {
  const embedder = new LocalEmbedder()

  afterAll(() => embedder.close())

  it("gives vectors of length 1, nearer for texts that mean the same", async () => {
    const [heart, alike, parcel] = await embedder.embedDocuments([
      "heart attack symptoms",
      "signs of a myocardial infarction",
      "where is my parcel",
    ])

    expect(heart).toHaveLength(embedder.dimensions)
    expect(cosine(heart, heart)).toBeCloseTo(1)
    expect(cosine(heart, alike)).toBeGreaterThan(cosine(heart, parcel))
  })

  it("gives a question the vector that a document of the same text has", async () => {
    const [document] = await embedder.embedDocuments(["dengue fever"])

    expect(cosine(await embedder.embedQuery("dengue fever"), document)).toBeCloseTo(1)
  })

  it("stops when its caller went away, and works on for the next one", async () => {
    const stop = new AbortController()
    const stopped = embedder.embedDocuments(["one", "two"], stop.signal)
    stop.abort(new Error("gone"))

    await expect(stopped).rejects.toThrow("gone")
    expect(await embedder.embedDocuments(["three"])).toHaveLength(1)
  })

  it("starts anew after it was closed", async () => {
    await embedder.close()

    expect(await embedder.embedQuery("dengue")).toHaveLength(embedder.dimensions)
  })
})

describe("the OpenAI-compatible embedder", () => {
  let server: Server
  let answer: (input: string[]) => unknown
  let asked: unknown[]

  beforeEach(async () => {
    asked = []
    server = createServer((request, response) => {
      let body = ""
      request.on("data", (part: Buffer) => (body += part.toString()))
      request.on("end", () => {
        const parsed = JSON.parse(body) as { input: string[] }
        asked.push(parsed)
        const reply = answer(parsed.input)
        if (reply !== undefined) {
          response.setHeader("content-type", "application/json").end(JSON.stringify(reply))
        }
      })
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  })

  afterEach(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  const embedder = () =>
    new OpenAiEmbedder({
      apiKey: "test",
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
      model: "small",
      dimensions: 2,
    })

  it("puts the vectors in the order of the texts, at length 1", async () => {
    answer = (input) => ({
      data: input.map((_, index) => ({ index, embedding: [index, 2] })).reverse(),
    })

    const vectors = await embedder().embedDocuments(["a", "b"])

    expect(vectors.map((vector) => [...vector])).toEqual([
      [0, 1],
      [expect.closeTo(0.447), expect.closeTo(0.894)],
    ])
    expect(asked).toEqual([
      expect.objectContaining({ model: "small", dimensions: 2, input: ["a", "b"] }),
    ])
  })

  it.each([
    ["a vector too few", { data: [] }],
    ["a vector of another length", { data: [{ index: 0, embedding: [1, 2, 3] }] }],
    ["something that is no number", { data: [{ index: 0, embedding: [1, null] }] }],
  ])("refuses %s", async (_, reply) => {
    answer = () => reply

    await expect(embedder().embedQuery("a")).rejects.toThrow("without a vector of 2")
  })

  it("stops waiting when its caller does", async () => {
    answer = () => undefined

    const stopped = embedder().embedQuery("a", AbortSignal.timeout(50))

    await expect(stopped).rejects.toThrow("Request was aborted")
  })
})
