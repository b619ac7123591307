import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { sha256Hex } from "../../lib/crypto"
import { customerRefusal, refusal } from "../../lib/errors"
import { sqlOf } from "../../lib/sql"
import type { ReturnEvidenceDependencies } from "./dependencies"
import { ReturnNote } from "./models/return-note"
import { ReturnPicture } from "./models/return-picture"

const MAX_RETURN_PHOTOS = 5

/** What a customer says and shows about a return, sealed with their key. */
export default class ReturnEvidenceModuleService extends MedusaService({
  ReturnNote,
  ReturnPicture,
}) {
  constructor(private readonly dependencies: ReturnEvidenceDependencies) {
    super(dependencies)
  }

  /** The first words on a return stay: sending the request again changes nothing. */
  async keepNote(input: { return_id: string; customer_id: string; text: string }): Promise<void> {
    const id = generateEntityId(undefined, "retnote")
    const { customer_id, return_id, text } = input
    const sealed_text = await this.dependencies.privacy.sealText(customer_id, text, notePlace(id))
    await this.insertNote({ id, return_id, customer_id, sealed_text })
  }

  /**
   * Adds redrawn pictures; one that is there already is not added again.
   *
   * @throws too_many_pages
   */
  async keepPhotos(input: {
    return_id: string
    customer_id: string
    jpegs: Buffer[]
  }): Promise<void> {
    for (const jpeg of input.jpegs) {
      await this.keepPhoto({ ...input, jpeg })
    }
  }

  /** The words of a return, or null, and how many pictures there are. */
  async evidenceOf(returnId: string): Promise<{ note: string | null; photos: number[] }> {
    const [notes, photos] = await Promise.all([
      this.listReturnNotes({ return_id: returnId }),
      this.listReturnPictures({ return_id: returnId }, { order: { number: "ASC" } }),
    ])
    const [note] = notes
    return {
      note: note
        ? await this.dependencies.privacy.openText(
            note.customer_id,
            note.sealed_text,
            notePlace(note.id)
          )
        : null,
      photos: photos.map(({ number }) => number),
    }
  }

  /** @throws not_found */
  async openPhoto(returnId: string, number: number): Promise<Buffer> {
    const [photo] = await this.listReturnPictures({ return_id: returnId, number })
    if (!photo) {
      throw refusal("not_found", "There is no such photo")
    }
    const sealed = await this.dependencies.file.getAsBuffer(photo.file_key)
    return this.dependencies.privacy.open(photo.customer_id, sealed, photoPlace(photo.id))
  }

  private async keepPhoto(input: {
    return_id: string
    customer_id: string
    jpeg: Buffer
  }): Promise<void> {
    const { privacy, file } = this.dependencies
    const id = generateEntityId(undefined, "retpic")
    const sealed = await privacy.seal(input.customer_id, input.jpeg, photoPlace(id))
    const stored = await file.createFiles({
      filename: "sealed.bin",
      mimeType: "application/octet-stream",
      content: sealed.toString("base64"),
      access: "private",
    })
    let kept = false
    try {
      kept = await this.insertPhoto({
        id,
        return_id: input.return_id,
        customer_id: input.customer_id,
        file_key: stored.id,
        sha256: sha256Hex(input.jpeg),
      })
    } finally {
      if (!kept) {
        await file.deleteFiles([stored.id])
      }
    }
  }

  @InjectTransactionManager()
  protected async insertNote(
    row: { id: string; return_id: string; customer_id: string; sealed_text: string },
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await sqlOf(context)(
      `INSERT INTO return_note (id, return_id, customer_id, sealed_text) VALUES (?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
      [row.id, row.return_id, row.customer_id, row.sealed_text]
    )
  }

  /** The pictures of one return are numbered one after another, whoever sends them. */
  @InjectTransactionManager()
  protected async insertPhoto(
    row: { id: string; return_id: string; customer_id: string; file_key: string; sha256: string },
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<boolean> {
    const sql = sqlOf(context)
    await sql(`SELECT pg_advisory_xact_lock(hashtextextended(?, 0))`, [
      `return_picture|${row.return_id}`,
    ])
    const present = await sql<{ sha256: string }>(
      `SELECT sha256 FROM return_picture WHERE return_id = ? AND deleted_at IS NULL`,
      [row.return_id]
    )
    if (present.some(({ sha256 }) => sha256 === row.sha256)) {
      return false
    }
    if (present.length >= MAX_RETURN_PHOTOS) {
      throw customerRefusal("too_many_pages", "photos", { most: MAX_RETURN_PHOTOS })
    }
    await sql(
      `INSERT INTO return_picture (id, return_id, customer_id, number, file_key, sha256)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [row.id, row.return_id, row.customer_id, present.length + 1, row.file_key, row.sha256]
    )
    return true
  }
}

/** Where a sealed value lies. It opens in its own place only. */
function notePlace(id: string): string {
  return `return_note|${id}`
}

function photoPlace(id: string): string {
  return `return_picture|${id}`
}
