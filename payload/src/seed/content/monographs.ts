import { diabetesAndThyroid } from "./monographs/diabetes-and-thyroid"
import { painAndFever } from "./monographs/pain-and-fever"
import { stomach } from "./monographs/stomach"
import type { MonographSeed } from "./types"

export const monographSeeds: MonographSeed[] = [...painAndFever, ...stomach, ...diabetesAndThyroid]
