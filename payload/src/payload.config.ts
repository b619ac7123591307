import { postgresAdapter } from "@payloadcms/db-postgres"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { buildConfig } from "payload"
import sharp from "sharp"
import { closeBuiltInCollections } from "./access/close-built-in-collections"
import { nobody } from "./access/nobody"
import { articles } from "./collections/articles"
import { conditions } from "./collections/conditions"
import { doctors } from "./collections/doctors"
import { emergencyReplies } from "./collections/emergency-replies"
import { glossary } from "./collections/glossary"
import { history } from "./collections/history"
import { helplines } from "./collections/helplines"
import { media } from "./collections/media"
import { monographs } from "./collections/monographs"
import { redFlagPatterns } from "./collections/red-flag-patterns"
import { reviewRequests } from "./collections/review-requests"
import { scheduledPublications } from "./collections/scheduled-publications"
import { sources } from "./collections/sources"
import { users } from "./collections/users"
import { doctorsProfile, doctorsSearch } from "./endpoints/doctors-search"
import { health } from "./endpoints/health"
import { knowledgeEndpoints } from "./knowledge/endpoints"
import { preview } from "./knowledge/preview"
import { readServerEnv } from "./env"
import { refuseWrongValues } from "./hooks/refuse-wrong-values"
import { labelledInWords } from "./lib/in-words"
import { reviewedAgain } from "./review/reviewed-again"
import { editor } from "./rich-text/editor"

const env = readServerEnv()
const here = path.dirname(fileURLToPath(import.meta.url))
const MAX_UPLOAD_BYTES = 5 * 1024 * 1024
const origins = [env.url, ...env.allowedOrigins]

export default buildConfig({
  secret: env.secret,
  serverURL: env.url,
  cors: origins,
  csrf: origins,
  cookiePrefix: "pulsekart-cms",
  telemetry: false,
  // Content is read by REST; a second language would be a second door to guard.
  graphQL: { disable: true, disablePlaygroundInProduction: true },
  jobs: { access: { run: nobody, queue: nobody, cancel: nobody } },
  admin: {
    user: users.slug,
    avatar: "default",
    meta: { titleSuffix: " - PulseKart content" },
    dateFormat: "d MMM yyyy, HH:mm",
    components: {
      graphics: { Logo: "/panel/logo#Logo", Icon: "/panel/logo#Icon" },
      beforeDashboard: ["/panel/review-board#ReviewBoard"],
      beforeNavLinks: ["/panel/review-link#ReviewLink"],
      afterLogin: ["/panel/forgotten-password#ForgottenPassword"],
      views: {
        forgot: {
          Component: "/panel/forgotten-password#ForgottenPasswordPage",
          path: "/forgot",
          exact: true,
        },
        reviewsDue: {
          Component: "/panel/reviews-due#ReviewsDuePage",
          path: "/reviews-due",
          exact: true,
        },
      },
    },
    importMap: { baseDir: here, autoGenerate: false },
  },
  i18n: {
    translations: {
      en: {
        error: {
          notAllowedToPerformAction:
            "You are not allowed to do this, or you are logged out. If you are logged out, log in again in another window, then save here: your words are still on this page.",
        },
      },
    },
  },
  localization: {
    locales: [
      { code: "en", label: "English" },
      { code: "hi", label: "हिन्दी" },
    ],
    defaultLocale: "en",
    fallback: true,
  },
  editor,
  collections: [
    articles,
    conditions,
    monographs,
    sources,
    glossary,
    redFlagPatterns,
    emergencyReplies,
    helplines,
    doctors,
    media,
    reviewRequests,
    scheduledPublications,
    history,
    users,
  ].map(labelledInWords),
  hooks: { afterError: [refuseWrongValues] },
  endpoints: [doctorsProfile, doctorsSearch, health, reviewedAgain, preview, ...knowledgeEndpoints],
  sharp,
  upload: { limits: { fileSize: MAX_UPLOAD_BYTES }, abortOnLimit: true },
  maxDepth: 3,
  typescript: { outputFile: path.join(here, "payload-types.ts"), autoGenerate: false },
  db: postgresAdapter({
    pool: { connectionString: env.databaseUrl, max: env.databasePoolSize },
    // A pushed schema cannot be migrated afterwards: see src/scripts/migrate.ts.
    push: false,
    disableCreateDatabase: true,
    migrationDir: path.join(here, "migrations"),
  }),
}).then(closeBuiltInCollections)
