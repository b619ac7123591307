import { only } from "../../../access/who"

/** That a rule fired is seen by those who watch over safety. */
export const GET = only("owner", "pharmacist", "auditor")
