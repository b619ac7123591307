import { EVERYONE } from "../../../access/who"

/** Verified by the key of the CMS. */
export const GET = EVERYONE
