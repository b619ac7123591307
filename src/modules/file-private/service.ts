import { createReadStream, createWriteStream } from "node:fs"
import { mkdir, open, readFile, rm } from "node:fs/promises"
import path from "node:path"
import { PassThrough, type Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { randomUUID } from "node:crypto"
import type { FileTypes } from "@medusajs/framework/types"
import { AbstractFileProviderService, MedusaError } from "@medusajs/framework/utils"

type PrivateFolderOptions = {
  /** Created with 0700; must lie outside whatever a web server serves. */
  directory: string
}

const KEY = /^[a-z0-9-]+(\.[a-z0-9]+)?$/

/**
 * Files in a folder that nothing serves, for machines without S3. Medusa's own local provider puts
 * private files under the static root, where anybody who knows the name can fetch them.
 */
export default class PrivateFolderFileService extends AbstractFileProviderService {
  static override identifier = "private-folder"
  private readonly directory: string

  constructor(_container: Record<string, unknown>, options: PrivateFolderOptions) {
    super()
    this.directory = path.resolve(options.directory)
  }

  override async upload(
    file: FileTypes.ProviderUploadFileDTO
  ): Promise<FileTypes.ProviderFileResultDTO> {
    const key = newKey(file.filename)
    await this.ensureDirectory()
    // Synced to the disk before the row that names it is written.
    const handle = await open(this.pathOf(key), "wx", 0o600)
    try {
      await handle.writeFile(decodeContent(file.content))
      await handle.sync()
    } finally {
      await handle.close()
    }
    return { key, url: `private:${key}` }
  }

  override async getUploadStream(file: FileTypes.ProviderUploadStreamDTO) {
    const key = newKey(file.filename)
    await this.ensureDirectory()
    const writeStream = new PassThrough()
    const promise = pipeline(
      writeStream,
      createWriteStream(this.pathOf(key), { flags: "wx", mode: 0o600 })
    ).then(() => ({ key, url: `private:${key}` }))
    return { writeStream, promise, url: `private:${key}`, fileKey: key }
  }

  override async delete(
    files: FileTypes.ProviderDeleteFileDTO | FileTypes.ProviderDeleteFileDTO[]
  ): Promise<void> {
    for (const file of [files].flat()) {
      await rm(this.pathOf(file.fileKey), { force: true })
    }
  }

  override async getDownloadStream(file: FileTypes.ProviderGetFileDTO): Promise<Readable> {
    return createReadStream(this.pathOf(file.fileKey))
  }

  override async getAsBuffer(file: FileTypes.ProviderGetFileDTO): Promise<Buffer> {
    return readFile(this.pathOf(file.fileKey))
  }

  override async getPresignedDownloadUrl(): Promise<string> {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Files in the private folder have no address; configure S3 for downloads by link"
    )
  }

  private async ensureDirectory(): Promise<void> {
    await mkdir(this.directory, { recursive: true, mode: 0o700 })
  }

  private pathOf(key: string): string {
    if (!KEY.test(key)) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Not a file key of the private folder")
    }
    return path.join(this.directory, key)
  }
}

/** Medusa hands content over as base64, or as a binary string when it comes from core's own routes. */
function decodeContent(content: string): Buffer {
  const decoded = Buffer.from(content, "base64")
  return decoded.toString("base64") === content ? decoded : Buffer.from(content, "binary")
}

function newKey(filename: string): string {
  const extension = path.extname(filename).toLowerCase()
  return `${randomUUID()}${/^\.[a-z0-9]{1,8}$/.test(extension) ? extension : ""}`
}
