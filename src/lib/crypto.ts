import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto"

/**
 * AES-256-GCM. A sealed value is `version (1) | nonce (12) | tag (16) | ciphertext`. The associated
 * data ties it to its place: a value copied to another row or customer does not open there.
 */
const VERSION = 1
const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEADER_BYTES = 1 + NONCE_BYTES + TAG_BYTES
export const KEY_BYTES = 32

export function sealBytes(key: Buffer, plain: Buffer, associatedData: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(associatedData))
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), ciphertext])
}

/** @throws Error when the value was changed, or sealed with another key or for another place. */
export function openBytes(key: Buffer, sealed: Buffer, associatedData: string): Buffer {
  if (sealed.length < HEADER_BYTES || sealed[0] !== VERSION) {
    throw new Error("Not a sealed value of a known version")
  }
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES)
  const tag = sealed.subarray(1 + NONCE_BYTES, HEADER_BYTES)
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(associatedData))
  decipher.setAuthTag(tag)
  return Buffer.concat([decipher.update(sealed.subarray(HEADER_BYTES)), decipher.final()])
}

export function newKey(): Buffer {
  return randomBytes(KEY_BYTES)
}

export function sha256Hex(bytes: Buffer | string): string {
  return createHash("sha256").update(bytes).digest("hex")
}

/** Equal for equal texts under the same key, and meaningless without it. */
export function keyedDigestHex(key: Buffer, text: string): string {
  return createHmac("sha256", key).update(text).digest("hex")
}
