import { PHARMACIST } from "../../../../access/who"

/** A registered pharmacist hands over. */
export const POST = PHARMACIST
