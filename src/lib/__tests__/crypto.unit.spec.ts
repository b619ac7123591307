import { newKey, openBytes, sealBytes } from "../crypto"

describe("sealed bytes", () => {
  const plain = Buffer.from("1-0-1 for five days")

  it("open with the same key in the same place", () => {
    const key = newKey()
    expect(openBytes(key, sealBytes(key, plain, "row:1"), "row:1")).toEqual(plain)
  })

  it("differ every time, and never hold the plain bytes", () => {
    const key = newKey()
    const [one, two] = [sealBytes(key, plain, "row:1"), sealBytes(key, plain, "row:1")]
    expect(one.equals(two)).toBe(false)
    expect(one.includes(plain)).toBe(false)
  })

  it("do not open in another place, with another key, changed or cut", () => {
    const key = newKey()
    const sealed = sealBytes(key, plain, "row:1")
    const changed = Buffer.from(sealed)
    changed[changed.length - 1] ^= 1
    const NOT_AUTHENTIC = "unable to authenticate data"
    expect(() => openBytes(key, sealed, "row:2")).toThrow(NOT_AUTHENTIC)
    expect(() => openBytes(newKey(), sealed, "row:1")).toThrow(NOT_AUTHENTIC)
    expect(() => openBytes(key, changed, "row:1")).toThrow(NOT_AUTHENTIC)
    expect(() => openBytes(key, sealed.subarray(0, -1), "row:1")).toThrow(NOT_AUTHENTIC)
    expect(() => openBytes(key, sealed.subarray(0, 20), "row:1")).toThrow("Not a sealed value")
  })
})
