import { uploadBusy } from "./upload-slots"

/** What one upload holds, and how it is counted. */
type HeldBytes = {
  /** @throws upload_busy when all uploads of this process would hold too much */
  add: (bytes: number) => void
  release: () => void
}

/**
 * Counts the bytes that all uploads of this process hold at once. Only what has arrived counts: a
 * sender that promises much and sends little takes no room from others.
 */
export class UploadMemory {
  private held = 0

  constructor(private readonly mostBytes: number) {}

  hold(): HeldBytes {
    let own = 0
    return {
      add: (bytes) => {
        if (this.held + bytes > this.mostBytes) {
          throw uploadBusy()
        }
        this.held += bytes
        own += bytes
      },
      release: () => {
        this.held -= own
        own = 0
      },
    }
  }
}
