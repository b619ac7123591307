import { createHash } from "node:crypto"
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import path from "node:path"
import { LocalEmbedder } from "../../src/modules/knowledge/embedding/local-embedder"

const FOLDER = path.join(__dirname, "..", "..", "node_modules", ".cache", "pulsekart-eval")
const GROUP = 100

/**
 * The vectors of the local embedder, kept between runs: the 2,940 chunks of the evaluation take it
 * some minutes. A file per group, named by its texts.
 */
export async function embedCached(texts: readonly string[]): Promise<Float32Array[]> {
  mkdirSync(FOLDER, { recursive: true })
  const embedder = new LocalEmbedder()
  try {
    const vectors: Float32Array[] = []
    for (let start = 0; start < texts.length; start += GROUP) {
      vectors.push(...(await embedGroup(embedder, texts.slice(start, start + GROUP))))
    }
    return vectors
  } finally {
    await embedder.close()
  }
}

async function embedGroup(
  embedder: LocalEmbedder,
  texts: readonly string[]
): Promise<Float32Array[]> {
  const name = createHash("sha256")
    .update(JSON.stringify([embedder.id, texts]))
    .digest("hex")
  const file = path.join(FOLDER, `${name}.f32`)
  const known = readIfThere(file)
  if (known) {
    return texts.map((_, at) =>
      known.slice(at * embedder.dimensions, (at + 1) * embedder.dimensions)
    )
  }
  const vectors = await embedder.embedDocuments(texts)
  const bytes = Buffer.concat(vectors.map((vector) => new Uint8Array(vector.buffer)))
  // Whole or not there at all: two runs may write at once.
  writeFileSync(`${file}.${process.pid}`, bytes)
  renameSync(`${file}.${process.pid}`, file)
  return vectors
}

function readIfThere(file: string): Float32Array | undefined {
  try {
    return new Float32Array(Uint8Array.from(readFileSync(file)).buffer)
  } catch {
    return undefined
  }
}
