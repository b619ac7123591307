/** How modules seal what they keep about somebody, with the owner's own key. */
export type Sealing = {
  /** @param context where the value lies; the same text opens it */
  seal(ownerId: string, plain: Buffer | string, context: string): Promise<Buffer>
  /** @throws Error when the value is not this owner's, not of this place, or was changed */
  open(ownerId: string, sealed: Buffer, context: string): Promise<Buffer>
  sealText(ownerId: string, plain: string, context: string): Promise<string>
  openText(ownerId: string, sealed: string, context: string): Promise<string>
  /** Tells whether two of the owner's texts are equal without keeping either. */
  digest(ownerId: string, text: string): Promise<string>
}

/** Files that no address shows: sealed before they are handed over. */
export type PrivateFiles = {
  createFiles(file: {
    filename: string
    mimeType: string
    content: string
    access: "private"
  }): Promise<{ id: string }>
  deleteFiles(ids: string[]): Promise<void>
  getAsBuffer(id: string): Promise<Buffer>
}
