import { EVERYONE } from "../../../access/who"

/** Who is invited has no login yet: the token of the invitation is asked for. */
export const POST = EVERYONE
