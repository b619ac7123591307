import { createRequire } from "node:module"
import { installTrees, projectRoot, requireDisk, requireNode } from "./install.mjs"

/** `npm run build`: what production runs. `-- shop` or `-- cms` builds one of the two. */
requireNode()
process.chdir(projectRoot)
requireDisk(projectRoot, 3)
await installTrees({ withCms: process.argv[2] !== "shop" })
createRequire(import.meta.url)("tsx/cjs/api").require("./build.ts", import.meta.url)
