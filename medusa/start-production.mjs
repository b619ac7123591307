import { createRequire } from "node:module"
import { projectRoot, requireNode } from "./install.mjs"

/** `npm run start:prod [-- migrate | server | worker | cms-migrate | cms]`; installs and generates nothing. */
requireNode()
process.chdir(projectRoot)
createRequire(import.meta.url)("tsx/cjs/api").require("./start-production.ts", import.meta.url)
