import { UploadMemory } from "../upload-memory"
import { UploadSlots } from "../upload-slots"

describe("uploads that compete", () => {
  it("wait for a slot in their order, and not for ever", async () => {
    const slots = new UploadSlots(1, 100)
    const done: string[] = []
    let open: () => void = () => undefined
    const first = slots.run(() => new Promise<void>((resolve) => (open = resolve)))
    const second = slots.run(async () => void done.push("second"))

    await expect(second).rejects.toMatchObject({ code: "upload_busy" })
    const third = slots.run(async () => void done.push("third"))
    const fourth = slots.run(async () => void done.push("fourth"))
    open()
    await Promise.all([first, third, fourth])

    expect(done).toEqual(["third", "fourth"])
    await slots.run(async () => void done.push("fifth"))
    expect(done).toEqual(["third", "fourth", "fifth"])
  })

  it("give their slot back when they fail", async () => {
    const slots = new UploadSlots(1, 100)
    await expect(slots.run(() => Promise.reject(new Error("cut")))).rejects.toThrow("cut")
    await expect(slots.run(() => Promise.resolve("next"))).resolves.toBe("next")
  })

  it("hold so many bytes together, counted as they arrive", () => {
    const memory = new UploadMemory(100)
    const [one, other] = [memory.hold(), memory.hold()]
    one.add(60)
    other.add(40)
    expect(() => other.add(1)).toThrow(expect.objectContaining({ code: "upload_busy" }))
    one.release()
    one.release()
    other.add(60)
    expect(() => other.add(1)).toThrow(expect.objectContaining({ code: "upload_busy" }))
  })
})
