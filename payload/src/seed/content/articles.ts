import type { ArticleSeed } from "./article-type"
import { buyingSafely } from "./buying-safely"
import { commonConditions } from "./common-conditions"
import { firstHelp } from "./first-help"
import { medicinesInDailyLife } from "./medicines-in-daily-life"
import { usingMedicines } from "./using-medicines"

export const articleSeeds: ArticleSeed[] = [
  ...buyingSafely,
  ...usingMedicines,
  ...commonConditions,
  ...firstHelp,
  ...medicinesInDailyLife,
]
