import type { AccessArgs } from "payload"
import { isServiceOrStaff } from "./is-service-or-staff"

/** A file opens to whoever knows its name, which nobody can guess; the list of files does not. */
export const byFileNameOrServiceOrStaff = ({ req, isReadingStaticFile }: AccessArgs): boolean =>
  Boolean(isReadingStaticFile) || isServiceOrStaff({ req })
