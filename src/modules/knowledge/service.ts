import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { sqlOf, type Sql, type Transaction } from "../../lib/sql"
import type { KnowledgeDependencies } from "./dependencies"
import { FeedDatabase } from "./feed/feed-database"
import { feedLag, type FeedLag } from "./feed/feed-lag"
import { liveGeneration } from "./generations"
import { IndexMirror } from "./indexes/index-mirror"
import { jobById, requestCancel, requestJob, type KnowledgeJobDTO } from "./jobs/job-queue"
import { startLoops } from "./loops"
import { makeParts } from "./make-parts"
import { KnowledgeChunk } from "./models/knowledge-chunk"
import { KnowledgeDocument } from "./models/knowledge-document"
import { KnowledgeGeneration, KnowledgeIndexedDocument } from "./models/knowledge-generation"
import { KnowledgeGlossaryTerm, KnowledgeState } from "./models/knowledge-glossary-term"
import { KnowledgeJob } from "./models/knowledge-job"
import type { KnowledgeOptions } from "./options"
import type { Parts } from "./parts"
import { GlossaryReader } from "./reading/glossary-reader"
import { listDocuments, type DocumentFilter, type DocumentPage } from "./reading/list-documents"
import { passagesOf } from "./reading/passages"
import { indexStatus, type IndexStatus } from "./reading/status"
import { traceDocument, type DocumentTrace } from "./reading/trace"
import { retrieve } from "./retrieval/retrieve"
import type { Collection, DocumentKey, SearchQuery, SearchResult } from "./types"
import { refreshDocument, type Refreshed } from "./writing/refresh-document"

/** How long a question waits for this process's own index to catch up with the tables. */
const CATCH_UP_MS = 1_500

type KnowledgeStatus = IndexStatus & {
  /** Null: this process has no address of the feed. */
  feed: FeedLag | null
}

/** What is published, in pieces that a question can be answered from. */
export default class KnowledgeModuleService extends MedusaService({
  KnowledgeDocument,
  KnowledgeChunk,
  KnowledgeGeneration,
  KnowledgeIndexedDocument,
  KnowledgeGlossaryTerm,
  KnowledgeState,
  KnowledgeJob,
}) {
  private readonly parts: Parts
  private readonly mirrors = new Map<string, IndexMirror>()
  private readonly glossary = new GlossaryReader()
  private readonly feed: FeedDatabase | undefined
  private loops: { stop(): Promise<void> } | undefined

  readonly __hooks = {
    onApplicationStart: async () => this.start(),
    onApplicationPrepareShutdown: () => this.stop(),
    onApplicationShutdown: () => this.close(),
  }

  constructor(
    private readonly dependencies: KnowledgeDependencies,
    private readonly options: KnowledgeOptions
  ) {
    super(dependencies, options)
    this.parts = typeof options.parts === "function" ? options.parts() : makeParts(options.parts)
    this.feed = options.feedUrl ? new FeedDatabase(options.feedUrl, dependencies.logger) : undefined
    for (const index of this.parts.indexes.filter(({ shared }) => !shared)) {
      this.mirrors.set(index.kind, new IndexMirror(index, this.transaction))
    }
  }

  /**
   * The best passages for a question. They were published when they were indexed: ask
   * `publishedPassages` (src/queries/knowledge) before one is used.
   */
  async search(query: SearchQuery): Promise<SearchResult> {
    const { generation, glossary } = await this.transaction(async (sql) => ({
      generation: await liveGeneration(sql),
      glossary: await this.glossary.read(sql),
    }))
    if (!generation) {
      return { confident: false, score: 0, focus: "", passages: [], specialties: [] }
    }
    const mirror = this.mirrors.get(generation.index_kind)
    if (mirror) {
      await atMost(CATCH_UP_MS, mirror.catchUp(generation))
    }
    const search = this.options.retrieve ?? retrieve
    return search(query, {
      index: this.parts.index(generation.index_kind),
      generation: generation.id,
      embedder: this.parts.embedderForQuestions(generation),
      glossary,
      passages: (chunkIds) => this.transaction((sql) => passagesOf(sql, generation.id, chunkIds)),
    })
  }

  /** Makes every generation hold what is published of the document now. */
  async refresh(key: DocumentKey, signal?: AbortSignal): Promise<Refreshed> {
    const { cms } = this.dependencies
    return refreshDocument({ transaction: this.transaction, cms, parts: this.parts }, key, signal)
  }

  /** @returns the re-index that is under way, which is a new one when there was none */
  async requestReindex(userId: string | null) {
    return this.transaction((sql) => requestJob(sql, "reindex", userId))
  }

  /** Compares what is published with what is indexed, in the worker, as soon as it is free. */
  async requestReconcile(userId: string | null = null) {
    return this.transaction((sql) => requestJob(sql, "reconcile", userId))
  }

  /** @throws not_found; state_conflict when the job has ended */
  async cancelJob(id: string): Promise<KnowledgeJobDTO> {
    return this.transaction(async (sql) => {
      await requestCancel(sql, id)
      const job = await jobById(sql, id)
      if (!job) {
        throw refusal("not_found", "There is no such job")
      }
      if (!job.cancel_requested) {
        throw refusal("state_conflict", "The job has ended")
      }
      return job
    })
  }

  async status(): Promise<KnowledgeStatus> {
    const [feed, status] = await Promise.all([
      this.feed ? feedLag(this.feed.sql) : null,
      this.transaction((sql) => indexStatus(sql)),
    ])
    return { ...status, feed }
  }

  async listDocuments(filter: DocumentFilter): Promise<DocumentPage> {
    return this.transaction((sql) => listDocuments(sql, filter))
  }

  /** @throws not_found */
  async trace(collection: Collection, documentId: string): Promise<DocumentTrace> {
    return this.transaction((sql) => traceDocument(sql, this.feed?.sql, collection, documentId))
  }

  private readonly transaction: Transaction = (work) => this.inTransaction(work)

  @InjectTransactionManager()
  protected async inTransaction<Result>(
    work: (sql: Sql) => Promise<Result>,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Result> {
    return work(sqlOf(context))
  }

  private async start(): Promise<void> {
    this.loops ??= startLoops({
      options: this.options,
      dependencies: this.dependencies,
      transaction: this.transaction,
      parts: this.parts,
      feed: this.feed,
      mirrors: this.mirrors,
    })
  }

  private async stop(): Promise<void> {
    await this.loops?.stop()
    this.loops = undefined
  }

  private async close(): Promise<void> {
    await this.stop()
    await Promise.all([this.feed?.close(), this.parts.close()])
  }
}

/** Waits for the work, but not longer; what the work is for goes on without it. */
async function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
