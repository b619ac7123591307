import { withPayload } from "@payloadcms/next/withPayload"

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "SAMEORIGIN" },
  { key: "Referrer-Policy", value: "same-origin" },
]

/** @type {import("next").NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  typescript: { tsconfigPath: "tsconfig.build.json" },
  images: { unoptimized: true },
  // Without it Next takes the lockfile of the folder above for the root of this tree.
  turbopack: { root: import.meta.dirname },
  experimental: {
    // A page is loaded when it is first asked for: less memory for a process that mostly answers the API.
    preloadEntriesOnStart: false,
    // Payload looks up how to log an error by its class name, which minifying takes away.
    turbopackMinify: { server: false },
  },
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
  redirects: async () => [{ source: "/", destination: "/admin", permanent: false }],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
