import { PHARMACIST } from "../../access/who"

/** Prescriptions are health data: pharmacists only. */
export const GET = PHARMACIST
