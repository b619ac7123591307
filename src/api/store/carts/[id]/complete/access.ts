import { EVERYONE } from "../../../../access/who"

/** A cart that belongs to a customer opens to that customer only. */
export const POST = EVERYONE
