import { spawn } from "node:child_process"
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { fingerprint } from "../start/fingerprint"
import { FolderLock } from "../start/folder-lock"
import { requireFreePorts } from "../start/ports"
import { isAlive, markOf } from "../start/processes"
import { readOrCreateSecrets } from "../start/secrets"
import { neededPorts, readSettings } from "../start/settings"

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pulsekart start "))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe("secrets.json", () => {
  it("is made once by many who start at the same moment, for its owner only", async () => {
    const file = path.join(folder, "secrets.json")

    const all = await Promise.all(Array.from({ length: 8 }, () => readOrCreateSecrets(file)))

    expect(new Set(all.map((secrets) => JSON.stringify(secrets))).size).toBe(1)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(["secrets.json"])
  })

  it("keeps what it has and adds a name that it lacks", async () => {
    const file = path.join(folder, "secrets.json")
    await writeFile(file, JSON.stringify({ JWT_SECRET: "kept" }))

    const secrets = await readOrCreateSecrets(file)

    expect(secrets.JWT_SECRET).toBe("kept")
    expect(secrets.COOKIE_SECRET.length).toBeGreaterThan(32)
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual(secrets)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it("is not replaced when it is broken", async () => {
    const file = path.join(folder, "secrets.json")
    await writeFile(file, "{")

    await expect(readOrCreateSecrets(file)).rejects.toThrow(file)

    expect(await readFile(file, "utf8")).toBe("{")
  })
})

describe("the lock of a data folder", () => {
  it("is held by one at a time", async () => {
    const file = path.join(folder, "running.json")
    const first = await FolderLock.take(file)

    expect(await FolderLock.take(file)).toBeUndefined()

    await first?.release()
    expect(await FolderLock.take(file)).toBeInstanceOf(FolderLock)
  })

  it("is taken from a dead holder, and what that one left running is stopped", async () => {
    const file = path.join(folder, "running.json")
    const orphan = spawn("sleep", ["60"], { detached: true, stdio: "ignore" })
    const mark = await markOf(orphan.pid ?? 0)
    await writeFile(file, JSON.stringify({ pid: 1, started: "another boot", children: [mark] }))

    const lock = await FolderLock.take(file)

    expect(lock).toBeInstanceOf(FolderLock)
    expect(mark && (await isAlive(mark))).toBe(false)
    expect(await readdir(folder)).toEqual(["running.json"])
  })

  it("does not stop a process that only got the number of a dead child", async () => {
    const file = path.join(folder, "running.json")
    const stranger = spawn("sleep", ["60"], { detached: true, stdio: "ignore" })
    const child = { pid: stranger.pid, started: "before the number was reused" }
    await writeFile(file, JSON.stringify({ pid: 1, started: "another boot", children: [child] }))

    await FolderLock.take(file)

    expect(await markOf(stranger.pid ?? 0)).toMatchObject({ pid: stranger.pid })
    stranger.kill()
  })
})

describe("ports", () => {
  it("names the taken port, who needs it and the setting that moves it", async () => {
    const server = createServer()
    const number = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        const address = server.address()
        resolve(typeof address === "object" && address ? address.port : 0)
      })
    })

    const check = requireFreePorts([{ number, setting: "CMS_PORT", usedBy: "the CMS" }])

    await expect(check).rejects.toThrow(new RegExp(`${number}.*the CMS.*CMS_PORT`))
    await new Promise((resolve) => server.close(resolve))
  })

  it("are not asked for by parts that do not start", () => {
    const settings = readSettings(folder, {
      DATABASE_URL: "postgres://elsewhere/pulsekart",
      RAZORPAY_KEY_ID: "rzp_test_own",
      RAZORPAY_KEY_SECRET: "own",
      RAZORPAY_WEBHOOK_SECRET: "own",
      PULSEKART_WITHOUT_CMS: "true",
    })

    expect(neededPorts(settings).map(({ setting }) => setting)).toEqual(["PORT"])
  })

  it("refuses half a Razorpay account", () => {
    expect(() => readSettings(folder, { RAZORPAY_KEY_ID: "rzp_test_own" })).toThrow(
      "RAZORPAY_KEY_SECRET"
    )
  })
})

describe("a fingerprint", () => {
  it("changes with a name or a content, and not with an ignored folder", async () => {
    const take = () => fingerprint({ root: folder, paths: ["."], ignoredFolders: ["node_modules"] })
    await writeFile(path.join(folder, "a"), "1")
    const before = await take()

    await writeFile(path.join(folder, "a"), "2")
    const changed = await take()
    await writeFile(path.join(folder, "a"), "1")

    expect(changed).not.toBe(before)
    expect(await take()).toBe(before)
    expect(await fingerprint({ root: folder, paths: ["."], also: ["x"] })).not.toBe(before)
  })
})
