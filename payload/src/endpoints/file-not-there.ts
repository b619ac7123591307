import { existsSync } from "node:fs"
import path from "node:path"
import type { PayloadRequest } from "payload"
import { readServerEnv } from "../env"
import { refusal } from "./refusal"

/** Payload calls a file that is not on the disk a failure of its own. */
export const fileNotThere = (
  _req: PayloadRequest,
  { params: { filename } }: { params: { filename: string } }
): Response | undefined =>
  existsSync(path.join(readServerEnv().mediaFolder, path.basename(filename)))
    ? undefined
    : refusal({
        status: 404,
        type: "not_found",
        code: "not_found",
        message: "There is no such file.",
      })
