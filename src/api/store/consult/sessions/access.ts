import { EVERYONE } from "../../../access/who"

/** A consult opens to its customer, or to whoever has its token. */
export const POST = EVERYONE
