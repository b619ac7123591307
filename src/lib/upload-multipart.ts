import type { IncomingMessage } from "node:http"
import { Busboy } from "@fastify/busboy"
import { customerRefusal, refusal } from "./errors"
import { isStorableText } from "./storable-text"

export type UploadedFile = {
  /** What the client says it is; the content decides. */
  declaredMime: string
  bytes: Buffer
}

export type Upload = { fields: Record<string, string>; files: UploadedFile[] }

export type UploadLimits = {
  fileBytes: number
  totalBytes: number
  files: number
  /** The names of text fields that the route takes; any other is refused. */
  fields: readonly string[]
  fileFields: readonly string[]
  fieldBytes: number
  seconds: number
  /** A sender that is slower than this over one window is ended. */
  slowest: { bytes: number; seconds: number }
  /** Told of every chunk before it is kept; what it throws ends the upload. */
  admit: (bytes: number) => void
}

/**
 * Reads a multipart body as a stream, never holding more than `totalBytes` of it.
 *
 * @throws unsupported_media_type, body_too_large, file_too_large, too_many_pages, upload_too_slow,
 * invalid_request, or what `admit` throws
 */
export async function readMultipart(
  request: IncomingMessage,
  limits: UploadLimits
): Promise<Upload> {
  const type = request.headers["content-type"] ?? ""
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(type)) {
    throw refusal("unsupported_media_type", "Send the form as multipart/form-data")
  }
  if (Number(request.headers["content-length"] ?? 0) > limits.totalBytes) {
    throw customerRefusal("body_too_large", "files", { megabytes: megabytes(limits.totalBytes) })
  }

  const upload: Upload = { fields: {}, files: [] }
  const parser = startParser(request, type, limits)
  let received = 0

  await new Promise<void>((resolve, reject) => {
    const tooSlow = () => stop(customerRefusal("upload_too_slow", "general"))
    const timer = setTimeout(tooSlow, limits.seconds * 1000)
    let receivedBefore = 0
    const pace = setInterval(() => {
      if (received - receivedBefore < limits.slowest.bytes) {
        tooSlow()
      }
      receivedBefore = received
    }, limits.slowest.seconds * 1000)
    const stop = (error?: unknown) => {
      clearTimeout(timer)
      clearInterval(pace)
      if (error) {
        reject(error)
      } else {
        resolve()
      }
    }

    parser.on("field", (name, value, nameTruncated, valueTruncated) => {
      if (nameTruncated || !limits.fields.includes(name)) {
        stop(refusal("invalid_request", `${safeName(name)}: not a field of this form`))
      } else if (valueTruncated) {
        stop(refusal("invalid_request", `${name}: too long`))
      } else if (!isStorableText(value)) {
        stop(refusal("invalid_request", `${name} holds a character that cannot be stored`))
      } else if (Object.hasOwn(upload.fields, name)) {
        stop(refusal("invalid_request", `${name}: given twice`))
      } else {
        upload.fields[name] = value
      }
    })
    parser.on("file", (name, stream, _filename, _encoding, mime) => {
      const chunks: Buffer[] = []
      if (!limits.fileFields.includes(name)) {
        stop(refusal("invalid_request", `${safeName(name)}: not a file field of this form`))
      }
      stream.on("limit", () =>
        stop(customerRefusal("file_too_large", "limit", { megabytes: megabytes(limits.fileBytes) }))
      )
      stream.on("data", (chunk: Buffer) => chunks.push(chunk))
      stream.on("error", () => stop(customerRefusal("invalid_request", "files_broken_off")))
      stream.on("end", () => {
        if (!stream.truncated) {
          upload.files.push({
            declaredMime: mime.split(";")[0].trim().toLowerCase(),
            bytes: Buffer.concat(chunks),
          })
        }
      })
    })
    parser.on("filesLimit", () =>
      stop(customerRefusal("too_many_pages", "files", { most: limits.files }))
    )
    parser.on("fieldsLimit", () => stop(refusal("invalid_request", "Too many fields")))
    parser.on("partsLimit", () => stop(refusal("invalid_request", "Too many fields")))
    parser.on("error", () => stop(refusal("invalid_request", "The form is not well-formed")))
    parser.on("finish", () => stop())

    request.on("data", (chunk: Buffer) => {
      received += chunk.length
      if (received > limits.totalBytes) {
        stop(
          customerRefusal("body_too_large", "files", { megabytes: megabytes(limits.totalBytes) })
        )
        return
      }
      try {
        limits.admit(chunk.length)
      } catch (error) {
        stop(error)
      }
    })
    request.on("aborted", () => stop(customerRefusal("invalid_request", "files_broken_off")))
    request.pipe(parser)
  }).catch((error: unknown) => {
    // The rest is read and dropped so that the client, still sending, gets the answer.
    request.unpipe(parser)
    parser.removeAllListeners()
    parser.on("error", () => undefined)
    request.resume()
    throw error
  })
  return upload
}

function startParser(request: IncomingMessage, type: string, limits: UploadLimits) {
  try {
    return new Busboy({
      headers: { ...request.headers, "content-type": type },
      limits: {
        fileSize: limits.fileBytes,
        files: limits.files,
        fields: limits.fields.length + 1,
        fieldSize: limits.fieldBytes,
        fieldNameSize: 100,
        headerPairs: 50,
      },
    })
  } catch {
    throw refusal("unsupported_media_type", "Send the form as multipart/form-data with a boundary")
  }
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / (1024 * 1024))
}

/** A field's name comes from the client: only a plain one is repeated in an answer. */
function safeName(name: string): string {
  return /^[a-z_[\]]{1,40}$/i.test(name) ? name : "A field"
}
