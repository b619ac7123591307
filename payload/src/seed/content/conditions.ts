import { breathingAndAllergy } from "./conditions/breathing-and-allergy"
import { fevers } from "./conditions/fevers"
import { heartAndHormones } from "./conditions/heart-and-hormones"
import { nervesAndJoints } from "./conditions/nerves-and-joints"
import { skinAndEyes } from "./conditions/skin-and-eyes"
import { stomachAndKidneys } from "./conditions/stomach-and-kidneys"
import type { ConditionSeed } from "./types"

export const conditionSeeds: ConditionSeed[] = [
  ...heartAndHormones,
  ...fevers,
  ...breathingAndAllergy,
  ...stomachAndKidneys,
  ...skinAndEyes,
  ...nervesAndJoints,
]
