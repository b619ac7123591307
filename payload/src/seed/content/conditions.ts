import { fevers } from "./conditions/fevers"
import { heartAndHormones } from "./conditions/heart-and-hormones"
import type { ConditionSeed } from "./types"

export const conditionSeeds: ConditionSeed[] = [...heartAndHormones, ...fevers]
