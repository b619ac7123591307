/**
 * Loaded into a server before anything else (NODE_OPTIONS=--require). It makes races and crashes
 * deterministic: around a named workflow step the process stops at a gate until the test opens it,
 * or is killed. The step itself runs unchanged.
 *
 * PULSEKART_INJECT = JSON of [{ step, when: "before" | "after", act: "kill" | "gate", folder, times }]
 * `folder` holds one file a passage: `<step>.<when>.reached` written here, `.open` written by the test.
 */
const fs = require("node:fs")
const path = require("node:path")
const Module = require("node:module")

const injections = JSON.parse(process.env.PULSEKART_INJECT ?? "[]")

if (injections.length > 0) {
  const createStepFile = path.join("workflows-sdk", "dist", "utils", "composer", "create-step.js")
  const load = Module.prototype.load
  Module.prototype.load = function (filename) {
    load.call(this, filename)
    if (filename.endsWith(createStepFile)) {
      const original = this.exports.createStep
      this.exports.createStep = function (nameOrConfig, invoke, compensate) {
        const name = typeof nameOrConfig === "string" ? nameOrConfig : nameOrConfig.name
        const mine = injections.filter((injection) => injection.step === name)
        if (mine.length === 0) {
          return original(nameOrConfig, invoke, compensate)
        }
        const wrapped = async function (...args) {
          await pass(mine, "before")
          const result = await invoke.apply(this, args)
          await pass(mine, "after")
          return result
        }
        return original(nameOrConfig, wrapped, compensate)
      }
    }
  }
}

async function pass(mine, when) {
  for (const injection of mine.filter((candidate) => candidate.when === when)) {
    const mark = path.join(injection.folder, `${injection.step}.${when}`)
    // The file is the count: exactly one process passes a gate that is meant for one passage.
    try {
      fs.writeFileSync(`${mark}.reached`, String(process.pid), { flag: "wx" })
    } catch {
      continue
    }
    if (injection.act === "kill") {
      process.kill(process.pid, "SIGKILL")
    }
    while (!fs.existsSync(`${mark}.open`)) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}
