import { only } from "../../../../../access/who"

/** What a customer wrote and showed about a return: each read is on record. */
export const GET = only("owner", "operator", "pharmacist", "support")
