import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { projectRoot, refuse, requireNode } from "./install.mjs"

/** `npm run reset`: removes the data that `npm start` made. */
requireNode()
process.chdir(projectRoot)
if (!existsSync(path.join(projectRoot, "node_modules", "tsx"))) {
  refuse("Nothing is installed here yet: run `npm start` first.")
}
createRequire(import.meta.url)("tsx/cjs/api").require("./reset.ts", import.meta.url)
