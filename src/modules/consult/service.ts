import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { sqlOf, type Sql } from "../../lib/sql"
import { actsToRecord, actToRecord, forgetAct, type ActToRecord } from "./acts"
import type { Question } from "./answerers/answerer"
import { OpenAiAnswerer, type ModelAnswer } from "./answerers/openai"
import { reserveRequest, settleTokens } from "./budget"
import { answersCiting } from "./cited-in"
import type { ConsultStore } from "./consult-store"
import { Conversations } from "./conversations"
import type { ConsultDependencies, ConsultOptions } from "./dependencies"
import type { RuleSetEvaluation } from "./evaluate-rules"
import { ConsultAct } from "./models/consult-act"
import { ConsultCitation } from "./models/consult-citation"
import { ConsultFlagMark } from "./models/consult-flag-mark"
import { ConsultMessage } from "./models/consult-message"
import { ConsultRedFlag } from "./models/consult-red-flag"
import { ConsultReview } from "./models/consult-review"
import { ConsultRuleSet } from "./models/consult-rule-set"
import { ConsultSession } from "./models/consult-session"
import { ConsultSetting } from "./models/consult-setting"
import { ReviewDesk } from "./review-desk"
import { keepRuleSet, ruleSetHashInUse, ruleSetInUse } from "./rule-sets"
import type { SafetyRules, SafetyRuleSet } from "./safety-rules"
import { keyOwner } from "./sealed-places"

export default class ConsultModuleService extends MedusaService({
  ConsultSession,
  ConsultMessage,
  ConsultCitation,
  ConsultRedFlag,
  ConsultFlagMark,
  ConsultReview,
  ConsultRuleSet,
  ConsultSetting,
  ConsultAct,
}) {
  readonly conversations: Conversations
  readonly desk: ReviewDesk
  private readonly answerer: OpenAiAnswerer | undefined
  /** The rules by their hash, which is asked each time: a copy of what never changes. */
  private rules: SafetyRuleSet | undefined

  constructor(
    dependencies: ConsultDependencies,
    private readonly options: ConsultOptions
  ) {
    super(dependencies, options)
    const { privacy } = dependencies
    const store: ConsultStore = {
      transaction: (work) => this.transaction(work),
      reading: (work) => this.reading(work),
      keyOf: (session) => privacy.keyOf(keyOwner(session)),
      privacy,
    }
    this.conversations = new Conversations(store, options.turnSeconds)
    this.desk = new ReviewDesk(store)
    this.answerer = options.answerer && new OpenAiAnswerer(options.answerer)
  }

  /** Acts that the log may not have yet, the oldest first. */
  async actsToRecord(atMost: number): Promise<string[]> {
    return this.reading((sql) => actsToRecord(sql, atMost))
  }

  /** @returns undefined when the log has it */
  async actToRecord(id: string): Promise<ActToRecord | undefined> {
    return this.reading((sql) => actToRecord(sql, id))
  }

  /** The log has it. */
  async forgetAct(id: string): Promise<void> {
    await this.transaction((sql) => forgetAct(sql, id))
  }

  /** Which answers stand on a document: the end of its trace. */
  async answersCiting(collection: string, documentId: string, atMost: number) {
    return this.reading((sql) => answersCiting(sql, collection, documentId, atMost))
  }

  /** The rules that were accepted last; none before the CMS was ever read. */
  async safetyRules(): Promise<SafetyRuleSet> {
    return this.reading(async (sql) => {
      const hash = await ruleSetHashInUse(sql)
      if (this.rules?.version_hash === hash) {
        return this.rules
      }
      const rules = await ruleSetInUse(sql)
      this.rules = rules
      return rules
    })
  }

  async keepSafetyRules(
    version_hash: string,
    rules: SafetyRules,
    evaluation: RuleSetEvaluation
  ): Promise<void> {
    await this.transaction((sql) => keepRuleSet(sql, version_hash, rules, evaluation))
  }

  /**
   * What a model makes of the passages, within what the session may spend; undefined when there is
   * no model or nothing is left to spend.
   *
   * @throws Error when the model's server fails, is too slow or answers nonsense
   */
  async modelAnswer(
    sessionId: string,
    question: Question,
    signal: AbortSignal
  ): Promise<ModelAnswer | undefined> {
    const { answerer } = this
    const budget = this.options.answerer
    if (!answerer || !budget) {
      return undefined
    }
    const reserved = answerer.mostTokens(question)
    const may = await this.transaction((sql) => reserveRequest(sql, sessionId, reserved, budget))
    if (!may) {
      return undefined
    }
    const answer = await answerer.answer(question, signal)
    await this.transaction((sql) => settleTokens(sql, sessionId, reserved, answer.tokens))
    return answer
  }

  @InjectTransactionManager()
  protected async transaction<Result>(
    work: (sql: Sql) => Promise<Result>,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Result> {
    return work(sqlOf(context))
  }

  @InjectManager()
  protected async reading<Result>(
    work: (sql: Sql) => Promise<Result>,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Result> {
    return work(sqlOf(context))
  }
}
