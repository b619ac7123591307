/** Set by this process where Node takes a request in, whatever its sender wrote. */
export const PEER_HEADER = "x-pulsekart-peer"

/**
 * Who counts as one address: whom the outermost of our proxies saw, or who connected. What stands
 * before in X-Forwarded-For was written by the sender and says nothing.
 */
export const addressOf = (headers: Headers): string => {
  const proxies = Number(process.env.TRUSTED_PROXIES?.trim() || 0)
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",").map((entry) => entry.trim())
  const seen = [...forwarded, headers.get(PEER_HEADER) ?? ""]
  return seen[Math.max(0, seen.length - 1 - proxies)] ?? ""
}
