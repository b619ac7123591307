import { bloodPressure } from "./monographs/blood-pressure"
import { breathingAndAllergy } from "./monographs/breathing-and-allergy"
import { cholesterolAndClots } from "./monographs/cholesterol-and-clots"
import { diabetesAndThyroid } from "./monographs/diabetes-and-thyroid"
import { infections } from "./monographs/infections"
import { painAndFever } from "./monographs/pain-and-fever"
import { stomach } from "./monographs/stomach"
import { vitaminsAndMinerals } from "./monographs/vitamins-and-minerals"
import type { MonographSeed } from "./types"

export const monographSeeds: MonographSeed[] = [
  ...painAndFever,
  ...stomach,
  ...diabetesAndThyroid,
  ...bloodPressure,
  ...cholesterolAndClots,
  ...infections,
  ...breathingAndAllergy,
  ...vitaminsAndMinerals,
]
