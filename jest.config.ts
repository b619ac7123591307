import type { Config } from "jest"

/** `TEST_TYPE` picks the suites: unit and module tests lie beside the code, http suites go through the public API. */
const testMatch: Record<string, string[]> = {
  unit: ["**/{src,medusa}/**/__tests__/**/*.unit.spec.ts"],
  module: ["**/src/**/__tests__/**/*.module.spec.ts"],
  http: ["**/integration-tests/http/**/*.spec.ts"],
  browser: ["**/integration-tests/browser/**/*.spec.ts"],
  production: ["**/integration-tests/production/**/*.spec.ts"],
}

const config: Config = {
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        // Some libraries are ES modules only: import() of them stays as it is.
        module: { type: "commonjs", ignoreDynamic: true },
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  testEnvironment: "node",
  modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/payload/", "<rootDir>/.pulsekart/"],
  testMatch: testMatch[process.env.TEST_TYPE ?? ""] ?? Object.values(testMatch).flat(),
  setupFiles: ["<rootDir>/integration-tests/setup.js"],
  testSequencer: "<rootDir>/integration-tests/long-first.js",
  testTimeout: 120_000,
}

export default config
