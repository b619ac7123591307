import { EVERYONE } from "../../access/who"

/** Verified by its signature. */
export const POST = EVERYONE
