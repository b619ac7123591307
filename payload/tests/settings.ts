import { tmpdir } from "node:os"
import path from "node:path"

/** Settings of a CMS under test, for a child process or for this one. */
export const testSettings = (databaseUrl: string) => ({
  CMS_DATABASE_URL: databaseUrl,
  PAYLOAD_SECRET: "a secret of the tests, long enough to sign",
  CMS_URL: "http://cms.test",
  CMS_MEDIA: path.join(tmpdir(), `pulsekart-cms-media-${process.pid}`),
  CMS_ADMIN_PASSWORD: "password of the administrator",
  CMS_EDITOR_PASSWORD: "password of the editor",
  CMS_REVIEWER_PASSWORD: "password of the reviewer",
  CMS_SERVICE_KEY: "key of the commerce service, long enough",
})
