import type { PrivateFiles, Sealing } from "../../contracts/private-keeping"

/** The narrow interfaces that medusa-config hands to this module. */
export type ReturnEvidenceDependencies = {
  privacy: Omit<Sealing, "digest">
  file: PrivateFiles
}
