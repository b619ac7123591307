import { only } from "../../../../../../access/who"

/** A parcel that has not left yet is handed over by a pharmacist, whose registration the hand-over asks for. */
export const POST = only("owner", "operator", "pharmacist")
