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
      "no-restricted-syntax": [
        "error",
        { selector: "Property[key.name='policies']", message: ENTERPRISE_PARTS },
        { selector: "Literal[value=/MEDUSA_FF_RBA[C]/]", message: ENTERPRISE_PARTS },
        {
          selector: "TSAsExpression > TSAsExpression > TSUnknownKeyword.typeAnnotation",
          message: "A cast that silences the compiler: say what the value is, or check it.",
        },
      ],
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
    files: ["**/*.{js,mjs,cjs}"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  }
)
