import { PHARMACIST } from "../../../../access/who"

/** What customers wrote is read by pharmacists. */
export const GET = PHARMACIST
export const POST = PHARMACIST
