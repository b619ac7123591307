import { newKey } from "../../../lib/crypto"
import { OwnKey } from "../../../lib/own-key"
import type { ConsultDependencies } from "../dependencies"

/** The privacy module's sealing with keys in memory: a module is tested by itself. */
export function memoryPrivacy(): ConsultDependencies["privacy"] {
  const keys = new Map<string, Buffer>()
  return {
    keyOf: async (owner) => {
      const key = keys.get(owner) ?? newKey()
      keys.set(owner, key)
      return new OwnKey(owner, key)
    },
    forget: async (owner) => {
      keys.delete(owner)
    },
  }
}
