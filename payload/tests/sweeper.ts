import { publishOnSchedule } from "../src/scheduling/publish-on-schedule"

/** A CMS process as far as publishing on schedule goes. */
publishOnSchedule()
