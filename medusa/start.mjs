import { createRequire } from "node:module"
import path from "node:path"
import { installTrees, projectRoot, requireDisk, requireNode } from "./install.mjs"

/** `npm start`: everything on this machine, from a fresh clone to a running shop. */
requireNode()
process.chdir(projectRoot)
requireDisk(path.resolve(process.env.PULSEKART_DATA || ".pulsekart"), 1)
await installTrees({ withCms: process.env.PULSEKART_WITHOUT_CMS !== "true" })

createRequire(import.meta.url)("tsx/cjs/api").require("./start.ts", import.meta.url)
