import { USER } from "../../../access/who"

/** Whoever is logged in as staff, with a role or without: what is open to them, and whom to ask. */
export const GET = USER
