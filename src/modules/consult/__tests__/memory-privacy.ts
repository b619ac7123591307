import { keyedDigestHex, newKey, openBytes, sealBytes } from "../../../lib/crypto"
import type { ConsultDependencies } from "../dependencies"

/** The privacy module's sealing with keys in memory: a module is tested by itself. */
export function memoryPrivacy(): ConsultDependencies["privacy"] {
  const keys = new Map<string, Buffer>()
  const keyOf = (owner: string) => {
    const key = keys.get(owner) ?? newKey()
    keys.set(owner, key)
    return key
  }
  return {
    sealText: async (owner, plain, context) =>
      sealBytes(keyOf(owner), Buffer.from(plain), `${owner}|${context}`).toString("base64"),
    openText: async (owner, sealed, context) =>
      openBytes(keyOf(owner), Buffer.from(sealed, "base64"), `${owner}|${context}`).toString(),
    digest: async (owner, text) => keyedDigestHex(keyOf(owner), text),
    forget: async (owner) => {
      keys.delete(owner)
    },
  }
}
