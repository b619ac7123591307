import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
  generateEntityId,
} from "@medusajs/framework/utils"
import { KEY_BYTES, newKey, openBytes, sealBytes } from "../../lib/crypto"
import { OwnKey } from "../../lib/own-key"
import { sqlOf, type Sql } from "../../lib/sql"
import { DataKey } from "./models/data-key"

type PrivacyOptions = {
  /** 32 bytes in base64 */
  masterKey: string
}

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

  /** Everything that one piece of work seals or opens of an owner: the key is read once. */
  async keyOf(ownerId: string): Promise<OwnKey> {
    const wrapped = (await this.findWrapped(ownerId)) ?? (await this.makeWrapped(ownerId))
    const key = openBytes(this.masterKey, Buffer.from(wrapped, "base64"), wrapContext(ownerId))
    return new OwnKey(ownerId, key)
  }

  /**
   * @param context where the value lies, such as `prescription_page:<id>`; the same text opens it.
   */
  async seal(ownerId: string, plain: Buffer | string, context: string): Promise<Buffer> {
    return (await this.keyOf(ownerId)).seal(plain, context)
  }

  /** @throws Error when the value is not this owner's, not of this place, or was changed. */
  async open(ownerId: string, sealed: Buffer, context: string): Promise<Buffer> {
    return (await this.keyOf(ownerId)).open(sealed, context)
  }

  /** Sealed, in base64, for a text column. */
  async sealText(ownerId: string, plain: string, context: string): Promise<string> {
    return (await this.keyOf(ownerId)).sealText(plain, context)
  }

  async openText(ownerId: string, sealed: string, context: string): Promise<string> {
    return (await this.keyOf(ownerId)).openText(sealed, context)
  }

  /** Tells whether two of the owner's texts are equal without keeping either. */
  async digest(ownerId: string, text: string): Promise<string> {
    return (await this.keyOf(ownerId)).digest(text)
  }

  /** Nothing sealed for them opens again. Only for an owner of whom the law keeps nothing. */
  @InjectTransactionManager()
  async forget(
    ownerId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await sqlOf(context)(`DELETE FROM data_key WHERE customer_id = ?`, [ownerId])
  }

  @InjectManager()
  protected async findWrapped(
    ownerId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<string | undefined> {
    return wrappedKeyOf(sqlOf(context), ownerId)
  }

  /** Two processes may both find no key: the unique column lets one of the new keys in. */
  @InjectTransactionManager()
  protected async makeWrapped(
    ownerId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<string> {
    const sql = sqlOf(context)
    const fresh = sealBytes(this.masterKey, newKey(), wrapContext(ownerId)).toString("base64")
    await sql(
      `INSERT INTO data_key (id, customer_id, wrapped_key) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`,
      [generateEntityId(undefined, "dkey"), ownerId, fresh]
    )
    const kept = await wrappedKeyOf(sql, ownerId)
    if (!kept) {
      throw new Error("The key was taken away while it was made")
    }
    return kept
  }
}

async function wrappedKeyOf(sql: Sql, ownerId: string): Promise<string | undefined> {
  const [found] = await sql<{ wrapped_key: string }>(
    `SELECT wrapped_key FROM data_key WHERE customer_id = ? AND deleted_at IS NULL`,
    [ownerId]
  )
  return found?.wrapped_key
}

function wrapContext(ownerId: string): string {
  return `data_key|${ownerId}`
}
