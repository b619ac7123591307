import { only } from "../../../../access/who"

/** What a product is in law. */
export const POST = only("owner", "pharmacist")
