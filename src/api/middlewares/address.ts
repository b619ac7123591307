import { isIP } from "node:net"
import type { MedusaRequest } from "@medusajs/framework/http"

type Sent = Pick<MedusaRequest, "headers"> & { socket: { remoteAddress?: string } }

/**
 * Who counts as one address. Each proxy of ours adds the address that it saw at the end of
 * X-Forwarded-For; what stands before those entries was written by the sender and says nothing.
 * Of IPv6 the first 64 bits count: one household or one rented machine has all the rest.
 *
 * @param proxies how many proxies of ours stand before this process
 */
export function addressOf(req: Sent, proxies: number): string {
  const peer = req.socket.remoteAddress ?? ""
  const forwarded = [req.headers["x-forwarded-for"] ?? []]
    .flat()
    .flatMap((header) => header.split(","))
    .map((entry) => entry.trim())
  const seen = [...forwarded, peer]
  const address = seen[Math.max(0, seen.length - 1 - proxies)]
  return networkOf(isIP(address) ? address : peer)
}

function networkOf(address: string): string {
  if (isIP(address) !== 6) {
    return address
  }
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped) {
    return mapped[1]
  }
  const [head, tail] = address.split("%")[0].split("::")
  const groups = [head, tail].map((part) => (part ? part.split(":") : []))
  const zeros = Array.from({ length: 8 - groups[0].length - groups[1].length }, () => "0")
  const all = tail === undefined ? groups[0] : [...groups[0], ...zeros, ...groups[1]]
  const first = all.slice(0, 4).map((group) => parseInt(group, 16).toString(16))
  return `${first.join(":")}::/64`
}
