import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
  generateEntityId,
} from "@medusajs/framework/utils"
import { KEY_BYTES, keyedDigestHex, newKey, openBytes, sealBytes } from "../../lib/crypto"
import { sqlOf } from "../../lib/sql"
import { DataKey } from "./models/data-key"

export type PrivacyOptions = {
  /** 32 bytes in base64 */
  masterKey: string
}

type Wrapped = { wrapped_key: string }

/** Seals what we keep about a customer with a key of their own. */
export default class PrivacyModuleService extends MedusaService({ DataKey }) {
  private readonly masterKey: Buffer

  constructor(container: Record<string, unknown>, options: PrivacyOptions) {
    super(container, options)
    this.masterKey = Buffer.from(options.masterKey ?? "", "base64")
    if (this.masterKey.length !== KEY_BYTES) {
      throw new Error("The privacy module needs a master key of 32 bytes in base64")
    }
  }

  /**
   * @param context where the value lies, such as `prescription_page:<id>`; the same text opens it.
   */
  async seal(customerId: string, plain: Buffer | string, context: string): Promise<Buffer> {
    const key = await this.keyOf(customerId)
    return sealBytes(key, Buffer.from(plain), `${customerId}|${context}`)
  }

  /** @throws Error when the value is not this customer's, not of this place, or was changed. */
  async open(customerId: string, sealed: Buffer, context: string): Promise<Buffer> {
    return openBytes(await this.keyOf(customerId), sealed, `${customerId}|${context}`)
  }

  /** Sealed, in base64, for a text column. */
  async sealText(customerId: string, plain: string, context: string): Promise<string> {
    return (await this.seal(customerId, plain, context)).toString("base64")
  }

  async openText(customerId: string, sealed: string, context: string): Promise<string> {
    return (await this.open(customerId, Buffer.from(sealed, "base64"), context)).toString("utf8")
  }

  /** Tells whether two of the customer's texts are equal without keeping either. */
  async digest(customerId: string, text: string): Promise<string> {
    return keyedDigestHex(await this.keyOf(customerId), text)
  }

  /** Nothing sealed for them opens again. Only for an owner of whom the law keeps nothing. */
  @InjectTransactionManager()
  async forget(
    customerId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await sqlOf(context)(`DELETE FROM data_key WHERE customer_id = ?`, [customerId])
  }

  private async keyOf(customerId: string): Promise<Buffer> {
    const wrapped = await this.wrappedKeyOf(customerId)
    return openBytes(this.masterKey, Buffer.from(wrapped, "base64"), wrapContext(customerId))
  }

  /** Two processes may both find no key: the unique column lets one of the new keys in. */
  @InjectTransactionManager()
  protected async wrappedKeyOf(
    customerId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<string> {
    const sql = sqlOf(context)
    const find = `SELECT wrapped_key FROM data_key WHERE customer_id = ? AND deleted_at IS NULL`
    const [found] = await sql<Wrapped>(find, [customerId])
    if (found) {
      return found.wrapped_key
    }
    const fresh = sealBytes(this.masterKey, newKey(), wrapContext(customerId)).toString("base64")
    await sql(
      `INSERT INTO data_key (id, customer_id, wrapped_key) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`,
      [generateEntityId(undefined, "dkey"), customerId, fresh]
    )
    const [kept] = await sql<Wrapped>(find, [customerId])
    return kept.wrapped_key
  }
}

function wrapContext(customerId: string): string {
  return `data_key|${customerId}`
}
