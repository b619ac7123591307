import { PHARMACIST } from "../../access/who"

/** A pharmacist's own registration; the owner confirms it. */
export const GET = PHARMACIST
export const POST = PHARMACIST
