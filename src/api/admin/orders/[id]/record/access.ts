import { only } from "../../../../access/who"

/** What was dispensed to whom, on which prescription: each read is on record. */
export const GET = only("owner", "pharmacist", "auditor")
