import { defineConfig } from "vitest/config"

/** What measures time, or starts processes that must not wait: nothing runs beside it. */
const BY_THE_CLOCK = ["tests/closed-routes.test.ts", "tests/scheduling.test.ts"]

const common = {
  pool: "forks" as const,
  // Without it a promise of the rich text package never settles on Node 20.
  execArgv: ["--conditions=production"],
  testTimeout: 180_000,
  hookTimeout: 180_000,
}

export default defineConfig({
  test: {
    globalSetup: "tests/global-setup.ts",
    projects: [
      {
        test: {
          ...common,
          name: "side by side",
          include: ["tests/**/*.test.ts"],
          exclude: BY_THE_CLOCK,
          // Each file has a database and a process of its own.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...common,
          name: "by the clock",
          include: BY_THE_CLOCK,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
