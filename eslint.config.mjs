import tseslint from "typescript-eslint"
import { importDirection } from "./medusa/lint-import-direction.mjs"

const ENTERPRISE_PARTS =
  "Enterprise-licensed: PulseKart has its own roles (src/modules/access) and never uses these."

/** Since 2.19 these parts of Medusa are not MIT. */
const enterpriseImports = {
  patterns: [
    {
      regex:
        "^@medusajs/(rbac|auth-oidc)(/|$)|^@medusajs/medusa/(rbac|auth-oidc)(/|$)|core-flows/.*rbac",
      message: ENTERPRISE_PARTS,
    },
    {
      regex: "^@medusajs/(framework|utils|medusa)(/|$)",
      importNamePattern: "^(definePolicies|PolicyOperation|hasPermission|RBAC.*)$",
      message: ENTERPRISE_PARTS,
    },
  ],
}

const restrictedEverywhere = [
  { selector: "Property[key.name='policies']", message: ENTERPRISE_PARTS },
  { selector: "Literal[value=/MEDUSA_FF_RBA[C]/]", message: ENTERPRISE_PARTS },
  {
    selector: "TSAsExpression > TSAsExpression > TSUnknownKeyword.typeAnnotation",
    message: "A cast that silences the compiler: say what the value is, or check it.",
  },
]

const STATUS = ":matches(MemberExpression[property.name='status'], Identifier[name='status'])"
const EXPECTED = "MemberExpression CallExpression[callee.name='expect']"
const NAME_THE_STATUS = "This accepts any refusal, also a crash: name the status and the code."

/** Beginnings of what modules call a write, core's and ours. */
const WRITES =
  "/^(create|update|upsert|delete|softDelete|restore|add[A-Z]|cancel|capture|refund|authorize|record|release|emit|run$)/"

const restrictedInQueries = [
  {
    selector: `CallExpression[callee.property.name=${WRITES}]`,
    message: "A query writes nothing: this is a step of a workflow, or a procedure.",
  },
]

/** What a test asserts so loosely that a fault passes it as well. */
const restrictedInTests = [
  {
    selector:
      "CallExpression[callee.property.name='toThrow'][arguments.length=0]:not([callee.object.property.name='not'])",
    message: "Any error passes, a wrong set-up too: name the code or the words.",
  },
  {
    selector: "CallExpression[callee.property.name=/^toBe(Truthy|Falsy|Defined)$/]",
    message: "Nearly every value passes: name the one that is expected.",
  },
  {
    selector: `CallExpression[callee.property.name=/^toBe(Greater|Less)Than/] > ${EXPECTED} > ${STATUS}`,
    message: NAME_THE_STATUS,
  },
  {
    selector: `CallExpression[callee.object.property.name='not'][callee.property.name='toBe'] > ${EXPECTED} > ${STATUS}`,
    message: NAME_THE_STATUS,
  },
  {
    selector: `CallExpression[callee.name='expect'] > BinaryExpression > ${STATUS}`,
    message: NAME_THE_STATUS,
  },
  {
    selector: `CallExpression[callee.property.name='toContain'] > ${STATUS}`,
    message: NAME_THE_STATUS,
  },
  {
    selector: "CallExpression[callee.name='expect'] > CallExpression[callee.property.name='every']",
    message:
      "An empty list passes: compare the list of those that are wrong with [], and its length.",
  },
  {
    selector:
      "CallExpression:matches([callee.name=/^(it|test)$/], [callee.callee.object.name=/^(it|test)$/]) > :function:not(:has(Identifier[name=/^(expect|assert|waitFor)/]))",
    message: "A test that asserts nothing.",
  },
]

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/.medusa/",
      "**/.next/",
      ".pulsekart/",
      "public/",
      "coverage/",
      "payload/src/payload-types.ts",
      "payload/src/app/(payload)/",
      "payload/next-env.d.ts",
      "payload/src/migrations/",
      "**/migrations/",
      "proofs/stock-medusa/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx,mts,mjs,js}"],
    plugins: { pulsekart: { rules: { "import-direction": importDirection } } },
    rules: {
      "pulsekart/import-direction": "error",
      "no-restricted-imports": ["error", enterpriseImports],
      "no-restricted-syntax": ["error", ...restrictedEverywhere],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "off",
      "no-restricted-properties": [
        "error",
        { object: "describe", property: "only" },
        { object: "it", property: "only" },
        { object: "test", property: "only" },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", caughtErrors: "all", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/no-dynamic-delete": "error",
    },
  },
  {
    files: ["src/queries/**/*.{ts,mjs}"],
    rules: {
      "no-restricted-syntax": ["error", ...restrictedEverywhere, ...restrictedInQueries],
    },
  },
  {
    files: ["**/*.{spec,test}.{ts,tsx}", "**/__tests__/**/*.ts", "integration-tests/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...restrictedEverywhere, ...restrictedInTests],
    },
  },
  {
    // A promise nobody waits for is work after the answer: these rules need types.
    files: [
      "src/**/*.{ts,tsx}",
      "packages/*/src/**/*.ts",
      "plugins/*/src/**/*.ts",
      "medusa/**/*.ts",
      "proofs/**/*.ts",
      "integration-tests/**/*.ts",
    ],
    languageOptions: {
      parserOptions: { project: "./tsconfig.check.json", tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/only-throw-error": "error",
    },
  },
  {
    // A file does one thing and fits on a few screens: what grows past this is two things.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["**/__tests__/**", "src/scripts/seed/**", "src/lib/customer-refusals.ts"],
    rules: { "max-lines": ["error", 300] },
  },
  {
    files: ["src/**/service.ts"],
    rules: { "max-lines": ["error", 250] },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  }
)
