import { writeFileSync } from "node:fs"
import { WORDING, wording } from "./wording"

/** `npm run wording`: docs/wording.md as the code says it. */
writeFileSync(WORDING, wording())
