import { antibiotics } from "./monographs/antibiotics"
import { bloodPressure } from "./monographs/blood-pressure"
import { bowel } from "./monographs/bowel"
import { breathingAndAllergy } from "./monographs/breathing-and-allergy"
import { cholesterolAndClots } from "./monographs/cholesterol-and-clots"
import { diabetesAndThyroid } from "./monographs/diabetes-and-thyroid"
import { otherInfections } from "./monographs/other-infections"
import { mindAndNerves } from "./monographs/mind-and-nerves"
import { painAndFever } from "./monographs/pain-and-fever"
import { stomach } from "./monographs/stomach"
import { vitaminsAndMinerals } from "./monographs/vitamins-and-minerals"
import type { MonographSeed } from "./types"

export const monographSeeds: MonographSeed[] = [
  ...painAndFever,
  ...stomach,
  ...bowel,
  ...diabetesAndThyroid,
  ...bloodPressure,
  ...cholesterolAndClots,
  ...antibiotics,
  ...otherInfections,
  ...breathingAndAllergy,
  ...mindAndNerves,
  ...vitaminsAndMinerals,
]
