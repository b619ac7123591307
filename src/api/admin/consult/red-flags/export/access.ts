import { PHARMACIST } from "../../../../access/who"

/** What customers wrote is read by pharmacists. */
export const GET = PHARMACIST
