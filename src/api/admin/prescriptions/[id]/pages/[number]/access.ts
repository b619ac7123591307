import { PHARMACIST } from "../../../../../access/who"

/** Each page that is read is on record. */
export const GET = PHARMACIST
