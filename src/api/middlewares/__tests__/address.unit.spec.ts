import { addressOf } from "../address"

const PEER = "198.51.100.7"

const sent = (forwarded: string | undefined, remoteAddress = PEER) => ({
  headers: { "x-forwarded-for": forwarded },
  socket: { remoteAddress },
})

describe("the address that counts", () => {
  it.each([
    ["without a proxy, whatever the sender writes", "203.0.113.1", 0, PEER],
    ["behind one proxy, what that one saw", "192.0.2.9, 203.0.113.1", 1, "203.0.113.1"],
    ["behind two, what the outer one saw", "192.0.2.9, 203.0.113.1, 10.0.0.2", 2, "203.0.113.1"],
    ["behind a proxy that was passed by, the sender", undefined, 1, PEER],
    ["behind a proxy that wrote nonsense, the sender", "unknown", 1, PEER],
  ])("%s", (_, forwarded, proxies, expected) => {
    expect(addressOf(sent(forwarded), proxies)).toBe(expected)
  })

  it.each([
    ["2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"],
    ["2001:0db8:0001:0002::ffff", "2001:db8:1:2::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::ffff:198.51.100.7", "198.51.100.7"],
  ])("of %s is %s", (address, network) => {
    expect(addressOf(sent(undefined, address), 0)).toBe(network)
  })

  it("differs from one network to the next", () => {
    const [one, other] = ["2001:db8:1:2::1", "2001:db8:1:3::1"].map((peer) =>
      addressOf(sent(undefined, peer), 0)
    )
    expect(one).not.toBe(other)
  })
})
