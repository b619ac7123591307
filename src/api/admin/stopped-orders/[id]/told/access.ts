import { only } from "../../../../access/who"

/** Whoever calls a customer says that it is done. */
export const POST = only("owner", "operator", "pharmacist", "support")
