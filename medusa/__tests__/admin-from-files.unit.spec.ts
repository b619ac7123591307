import { buildEnv } from "../build-env"

const KEPT = { ...process.env }

afterEach(() => {
  process.env = { ...KEPT }
  jest.resetModules()
})

describe("the admin", () => {
  it.each([
    ["development", true],
    ["local", false],
  ])("under NODE_ENV=%s is never served from its sources", (NODE_ENV, disabled) => {
    Object.assign(process.env, buildEnv(), { NODE_ENV })

    const config = jest.requireActual<typeof import("../../medusa-config")>("../../medusa-config")

    expect(config.default.admin?.disable).toBe(disabled)
  })
})
