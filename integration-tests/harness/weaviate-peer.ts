import { createServer as createHttpServer, type IncomingMessage, type Server } from "node:http"
import { createServer as createGrpcServer, ServerError, Status, type CallContext } from "nice-grpc"
import {
  HealthCheckResponse_ServingStatus,
  HealthDefinition,
} from "../../node_modules/weaviate-client/dist/node/cjs/proto/google/health/v1/health.js"
import {
  Filters_Operator,
  type Filters,
} from "../../node_modules/weaviate-client/dist/node/cjs/proto/v1/base.js"
import type { BatchObject } from "../../node_modules/weaviate-client/dist/node/cjs/proto/v1/batch.js"
import type {
  SearchReply,
  SearchRequest,
} from "../../node_modules/weaviate-client/dist/node/cjs/proto/v1/search_get.js"
import { WeaviateDefinition } from "../../node_modules/weaviate-client/dist/node/cjs/proto/v1/weaviate.js"
import { freePort } from "./postgres"

export type WeaviatePeer = {
  url: string
  grpcUrl: string
  apiKey: string
  /** Collections as they were created, with the properties that came later. */
  schema: () => { class: string; properties: { name: string }[] }[]
  /** Takes a property away, as an older version of the code would have left the collection. */
  forgetProperty: (collection: string, property: string) => void
  stop: () => Promise<void>
}

type Stored = { uuid: string; properties: Map<string, string | string[]>; vector: Float32Array }
type Class = { class: string; properties: { name: string }[]; objects: Map<string, Stored> }

const API_KEY = "harness-only-weaviate-key"
const K1 = 1.2
const B = 0.75

/**
 * The side of Weaviate that we speak to, over its own HTTP and its own protocol buffers: collections,
 * batches, filters, BM25 over named properties, nearest vectors. It keeps all in memory.
 */
export async function startWeaviatePeer(): Promise<WeaviatePeer> {
  const classes = new Map<string, Class>()
  const [httpPort, grpcPort] = [await freePort(), await freePort()]
  const http = await listen(serveSchema(classes), httpPort)
  const grpc = createGrpcServer()
  const classOf = (name: string, { metadata }: CallContext): Class => {
    if (metadata.get("authorization") !== `Bearer ${API_KEY}`) {
      throw new ServerError(Status.UNAUTHENTICATED, "no key")
    }
    const found = classes.get(name)
    if (!found) {
      throw new ServerError(Status.NOT_FOUND, `no collection ${name}`)
    }
    return found
  }
  const unsupported = async () => {
    throw new ServerError(Status.UNIMPLEMENTED, "not served by the peer")
  }
  grpc.add(HealthDefinition, {
    check: async () => ({ status: HealthCheckResponse_ServingStatus.SERVING }),

    watch: async function* () {
      throw new ServerError(Status.UNIMPLEMENTED, "not served by the peer")
    },
  })
  grpc.add(WeaviateDefinition, {
    search: async (request, context) => search(classOf(request.collection, context), request),
    batchObjects: async ({ objects }, context) => {
      for (const object of objects) {
        const found = classOf(object.collection, context)
        found.objects.set(object.uuid, storedOf(object))
      }
      return { took: 0, errors: [] }
    },
    batchDelete: async ({ collection, filters }, context) => {
      const { objects } = classOf(collection, context)
      const gone = [...objects.values()].filter((object) => matches(object, filters))
      gone.forEach(({ uuid }) => objects.delete(uuid))
      return { took: 0, failed: 0, matches: gone.length, successful: gone.length, objects: [] }
    },
    aggregate: async ({ collection }, context) => ({
      took: 0,
      singleResult: { objectsCount: classOf(collection, context).objects.size },
    }),
    batchReferences: unsupported,
    tenantsGet: unsupported,

    batchStream: async function* () {
      throw new ServerError(Status.UNIMPLEMENTED, "not served by the peer")
    },
  })
  await grpc.listen(`127.0.0.1:${grpcPort}`)

  return {
    url: `http://127.0.0.1:${httpPort}`,
    grpcUrl: `http://127.0.0.1:${grpcPort}`,
    apiKey: API_KEY,
    schema: () => [...classes.values()].map(({ objects: _, ...rest }) => rest),
    forgetProperty: (collection, property) => {
      const found = classes.get(collection)
      if (found) {
        found.properties = found.properties.filter(({ name }) => name !== property)
      }
    },
    stop: async () => {
      grpc.forceShutdown()
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    },
  }
}

function listen(server: Server, port: number): Promise<Server> {
  return new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(server)))
}

/** `/v1/meta` and `/v1/schema`. */
function serveSchema(classes: Map<string, Class>): Server {
  return createHttpServer((request, response) => {
    const answer = (status: number, body?: object) => {
      response.writeHead(status, { "content-type": "application/json" })
      response.end(body ? JSON.stringify(body) : undefined)
    }
    void (async () => {
      const [, , part, name, below] = (request.url ?? "").split("/")
      if (request.headers.authorization !== `Bearer ${API_KEY}`) {
        return answer(401, { error: [{ message: "no key" }] })
      }
      if (part === "meta") {
        return answer(200, { version: "1.33.0", grpcMaxMessageSize: 104858000 })
      }
      if (part !== "schema") {
        return answer(404)
      }
      const found = name === undefined ? undefined : classes.get(name)
      if (request.method === "POST" && below === "properties" && found) {
        found.properties.push(await bodyOf(request))
        return answer(200, {})
      }
      if (request.method === "POST" && name === undefined) {
        const asked = await bodyOf<Class>(request)
        const created = {
          ...asked,
          ...SET_BY_SERVER,
          objects: new Map<string, Stored>(),
        }
        if (classes.has(created.class)) {
          return answer(422, { error: [{ message: "it exists" }] })
        }
        classes.set(created.class, created)
        return answer(200, created)
      }
      if (request.method === "DELETE" && name !== undefined) {
        classes.delete(name)
        return answer(200)
      }
      if (request.method === "GET" && name === undefined) {
        return answer(200, { classes: [...classes.values()] })
      }
      return found ? answer(200, found) : answer(404)
    })()
  })
}

/** What a server of version 1.40 adds to a new collection, as far as the client reads it. */
const SET_BY_SERVER = {
  invertedIndexConfig: {
    bm25: { b: B, k1: K1 },
    cleanupIntervalSeconds: 60,
    stopwords: { preset: "none", additions: null, removals: null },
  },
  multiTenancyConfig: { autoTenantActivation: false, autoTenantCreation: false, enabled: false },
  replicationConfig: { asyncEnabled: false, deletionStrategy: "NoAutomatedResolution", factor: 1 },
  shardingConfig: {
    actualCount: 1,
    actualVirtualCount: 128,
    desiredCount: 1,
    desiredVirtualCount: 128,
    function: "murmur3",
    key: "_id",
    strategy: "hash",
    virtualPerPhysical: 128,
  },
  vectorConfig: {
    default: {
      vectorIndexConfig: {
        cleanupIntervalSeconds: 300,
        distance: "cosine",
        dynamicEfFactor: 8,
        dynamicEfMax: 500,
        dynamicEfMin: 100,
        ef: -1,
        efConstruction: 128,
        filterStrategy: "acorn",
        flatSearchCutoff: 40000,
        maxConnections: 32,
        skip: false,
        vectorCacheMaxObjects: 1_000_000_000_000,
        bq: { enabled: false },
        pq: { enabled: false },
        sq: { enabled: false },
      },
      vectorIndexType: "hnsw",
      vectorizer: { none: {} },
    },
  },
}

async function bodyOf<Body>(request: IncomingMessage): Promise<Body> {
  const parts: Buffer[] = []
  for await (const part of request) {
    parts.push(part as Buffer)
  }
  return JSON.parse(Buffer.concat(parts).toString("utf8")) as Body
}

function storedOf({ uuid, properties, vectors, vectorBytes }: BatchObject): Stored {
  const bytes = vectors[0]?.vectorBytes ?? vectorBytes
  const kept = new Map<string, string | string[]>()
  for (const [name, value] of Object.entries(properties?.nonRefProperties ?? {})) {
    kept.set(name, String(value))
  }
  for (const { propName, values } of properties?.textArrayProperties ?? []) {
    kept.set(propName, values)
  }
  return { uuid, properties: kept, vector: new Float32Array(new Uint8Array(bytes).buffer) }
}

function matches(object: Stored, filters: Filters | undefined): boolean {
  if (!filters) {
    return true
  }
  const value = object.properties.get(filters.target?.property ?? "")
  switch (filters.operator) {
    case Filters_Operator.OPERATOR_AND:
      return filters.filters.every((one) => matches(object, one))
    case Filters_Operator.OPERATOR_EQUAL:
      return value === filters.valueText
    case Filters_Operator.OPERATOR_NOT_EQUAL:
      return value !== filters.valueText
    case Filters_Operator.OPERATOR_CONTAINS_ANY:
      return filters.valueTextArray?.values.some((one) => one === value) ?? false
    default:
      throw new ServerError(Status.UNIMPLEMENTED, `filter ${filters.operator}`)
  }
}

type Scored = { object: Stored; score?: number; distance?: number }

function search({ objects }: Class, request: SearchRequest): SearchReply {
  const allowed = [...objects.values()].filter((object) => matches(object, request.filters))
  const limit = request.limit || 10
  const found = request.bm25Search
    ? byWords(allowed, [...objects.values()], request.bm25Search)
    : request.nearVector
      ? byVector(allowed, vectorOf(request.nearVector))
      : after(allowed, request.after)
  return {
    took: 0,
    results: found.slice(0, limit).map((one) => resultOf(one, request)),
    groupByResults: [],
  }
}

function resultOf({ object, score, distance }: Scored, { properties, metadata }: SearchRequest) {
  const fields = (properties?.nonRefProperties ?? []).map((name) => [
    name,
    { textValue: String(object.properties.get(name) ?? "") },
  ])
  return {
    properties: {
      refProps: [],
      targetCollection: "",
      metadata: undefined,
      nonRefProps: { fields: Object.fromEntries(fields) },
      refPropsRequested: false,
    },
    metadata: {
      ...NO_METADATA,
      id: object.uuid,
      score: score ?? 0,
      scorePresent: score !== undefined && metadata?.score === true,
      distance: distance ?? 0,
      distancePresent: distance !== undefined && metadata?.distance === true,
      vectorBytes: metadata?.vector
        ? new Uint8Array(object.vector.buffer.slice(0))
        : new Uint8Array(),
    },
  }
}

const NO_METADATA = {
  vector: [],
  creationTimeUnix: 0,
  creationTimeUnixPresent: false,
  lastUpdateTimeUnix: 0,
  lastUpdateTimeUnixPresent: false,
  certainty: 0,
  certaintyPresent: false,
  explainScore: "",
  explainScorePresent: false,
  generative: "",
  generativePresent: false,
  isConsistentPresent: false,
  idAsBytes: new Uint8Array(),
  rerankScore: 0,
  rerankScorePresent: false,
  vectors: [],
}

/** BM25 over the named properties (`name^weight`); a word said twice in the query counts twice. */
function byWords(
  allowed: Stored[],
  all: Stored[],
  { query, properties }: { query: string; properties: string[] }
): Scored[] {
  const weights = properties.map((property) => {
    const [name = "", weight] = property.split("^")
    return { name, weight: Number(weight ?? 1) }
  })
  const wordsOf = (object: Stored, name: string) =>
    String(object.properties.get(name) ?? "")
      .split(" ")
      .filter(Boolean)
  const said = new Map<string, number>()
  query.split(/\s+/).forEach((word) => said.set(word, (said.get(word) ?? 0) + 1))
  const score = (object: Stored): number => {
    let sum = 0
    for (const [word, times] of said) {
      const having = all.filter((one) =>
        weights.some(({ name }) => wordsOf(one, name).includes(word))
      )
      const idf = Math.log(1 + (all.length - having.length + 0.5) / (having.length + 0.5))
      const frequency = weights.reduce((total, { name, weight }) => {
        const words = wordsOf(object, name)
        const average =
          all.reduce((length, one) => length + wordsOf(one, name).length, 0) / all.length || 1
        const count = words.filter((one) => one === word).length
        return total + (weight * count) / (1 - B + (B * words.length) / average)
      }, 0)
      sum += (times * idf * frequency * (K1 + 1)) / (K1 + frequency)
    }
    return sum
  }
  return allowed
    .map((object) => ({ object, score: score(object) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
}

function byVector(allowed: Stored[], vector: Float32Array): Scored[] {
  return allowed
    .map((object) => ({
      object,
      distance: 1 - vector.reduce((sum, value, at) => sum + value * (object.vector[at] ?? 0), 0),
    }))
    .sort((a, b) => a.distance - b.distance)
}

function vectorOf({ vectors, vectorBytes }: NonNullable<SearchRequest["nearVector"]>) {
  const bytes = vectors[0]?.vectorBytes ?? vectorBytes
  return new Float32Array(new Uint8Array(bytes).buffer)
}

function after(allowed: Stored[], uuid: string): Scored[] {
  return allowed
    .sort((a, b) => (a.uuid < b.uuid ? -1 : 1))
    .filter((object) => object.uuid > uuid)
    .map((object) => ({ object }))
}
