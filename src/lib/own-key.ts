import { keyedDigestHex, openBytes, sealBytes } from "./crypto"

/** What an owner's key does: held as long as one piece of work takes, and never longer. */
export class OwnKey {
  constructor(
    private readonly ownerId: string,
    private readonly key: Buffer
  ) {}

  /** @param context where the value lies, such as `prescription_page:<id>`; the same text opens it */
  seal(plain: Buffer | string, context: string): Buffer {
    return sealBytes(this.key, Buffer.from(plain), this.place(context))
  }

  /** @throws Error when the value is not this owner's, not of this place, or was changed */
  open(sealed: Buffer, context: string): Buffer {
    return openBytes(this.key, sealed, this.place(context))
  }

  /** Sealed, in base64, for a text column. */
  sealText(plain: string, context: string): string {
    return this.seal(plain, context).toString("base64")
  }

  openText(sealed: string, context: string): string {
    return this.open(Buffer.from(sealed, "base64"), context).toString("utf8")
  }

  /** Tells whether two of the owner's texts are equal without keeping either. */
  digest(text: string): string {
    return keyedDigestHex(this.key, text)
  }

  private place(context: string): string {
    return `${this.ownerId}|${context}`
  }
}
