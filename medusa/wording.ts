import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import ts from "typescript"

/**
 * Every sentence that customers, staff and editors read, as the code says it: docs/wording.md, so that
 * all of them can be read at once. A sentence is a literal of more than one word in the places below.
 */

const ROOT = path.resolve(__dirname, "..")
export const WORDING = path.join(ROOT, "docs/wording.md")

type Sentence = { en: string; others: string[] }
type Place = { heading: string; files: RegExp; from: (source: ts.SourceFile) => Sentence[] }

const FOLDERS = ["src", "packages/triage/src", "plugins", "payload/src"]
const NOT_READ = /\/(__tests__|migrations|seed|scripts|node_modules)\/|\.d\.ts$|payload-types/

const PLACES: Place[] = [
  {
    heading: "Customers: what is refused",
    files: /^src\/lib\/customer-refusals\.ts$/,
    from: translated,
  },
  {
    heading: "Customers: why a prescription waits or is refused, and the payment page",
    files:
      /^src\/(rules\/reason-codes|modules\/prescription\/reason-texts|api\/razorpay\/checkout\/payment-page)\.ts$/,
    from: literals,
  },
  {
    heading: "Customers: what the assistant says",
    files: /^(src\/modules\/consult\/|packages\/triage\/src\/replies\/(lines|texts\/))/,
    from: translated,
  },
  {
    heading: "Customers and staff: messages that are sent",
    files: /^src\/notifications\/texts\//,
    from: literals,
  },
  {
    heading: "Staff: what is refused",
    files: /^(src|plugins\/[a-z-]+\/src)\//,
    from: refused,
  },
  {
    heading: "Staff: pages of the admin",
    files:
      /^src\/(admin\/|queries\/order\/stopped-orders|api\/admin\/failed-refunds\/route|api\/middlewares\/staff-record)/,
    from: literals,
  },
  { heading: "Editors: the CMS", files: /^payload\/src\//, from: literals },
]

/** @returns the whole file */
export function wording(): string {
  const parts = PLACES.flatMap(({ heading, files, from }) => [
    `## ${heading}`,
    ...filesOf(files).flatMap((file) => {
      const found = from(parse(file))
      return found.length > 0 ? [`### ${file}`, listOf(found)] : []
    }),
  ])
  return `${["# What people read", INTRODUCTION, ...parts].join("\n\n")}\n`
}

const INTRODUCTION =
  "Made by `npm run wording` from the code, and compared with it by a test: do not edit it here. `{name}` is filled in."

const filesOf = (files: RegExp): string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) =>
      path.posix.join(folder, file.split(path.sep).join("/"))
    )
  )
    .filter((file) => /\.tsx?$/.test(file) && files.test(file) && !NOT_READ.test(file))
    .sort()

function parse(file: string): ts.SourceFile {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const text = readFileSync(path.join(ROOT, file), "utf8")
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind)
}

function listOf(sentences: Sentence[]): string {
  const lines = sentences.map(({ en, others }) =>
    [`- ${en}`, ...others.map((other) => `  - ${other}`)].join("\n")
  )
  return [...new Set(lines)].join("\n")
}

/** Objects with the same sentence in each language. */
function translated(source: ts.SourceFile): Sentence[] {
  return each(source, (node) => {
    if (!ts.isObjectLiteralExpression(node)) {
      return undefined
    }
    const said = new Map(
      node.properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => {
        return [name.getText(), textOf(initializer)]
      })
    )
    const en = said.get("en")
    const others = ["hi", "hinglish"].map((language) => said.get(language))
    return en ? { en, others: others.filter((other) => other !== undefined) } : undefined
  })
}

/** The second argument of `refusal(code, message)`. */
function refused(source: ts.SourceFile): Sentence[] {
  return each(source, (node) => {
    const isRefusal = ts.isCallExpression(node) && node.expression.getText() === "refusal"
    const en = isRefusal ? textOf(node.arguments[1]) : undefined
    return en ? { en, others: [] } : undefined
  })
}

/** Text between tags, and literals of several words that begin with a letter. */
function literals(source: ts.SourceFile): Sentence[] {
  return each(source, (node) => {
    if (ts.isJsxText(node)) {
      const en = oneLine(node.text)
      return /\p{L}/u.test(en) ? { en, others: [] } : undefined
    }
    const en = isRead(node) ? textOf(node) : undefined
    return en && isSentence(en) ? { en, others: [] } : undefined
  })
}

/** An address that is called, a statement to the database, or the frame of a page. */
const FOR_MACHINES = /^(GET|POST|PUT|PATCH|DELETE|SELECT|INSERT|UPDATE|WITH|DO) |<\/\w+>/

const isSentence = (text: string) =>
  !FOR_MACHINES.test(text) &&
  /^[\p{Lu}\p{Script=Devanagari}{]/u.test(text) &&
  /\p{L}.*\s.*\p{L}/u.test(text)

/** Not a name of a class, a type, a path or a statement. */
function isRead(node: ts.Node): boolean {
  const { parent } = node
  return !(
    ts.isImportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isTaggedTemplateExpression(parent) ||
    (ts.isJsxAttribute(parent) && /^(className|style|to|href|key)$/.test(parent.name.getText()))
  )
}

function each(source: ts.SourceFile, read: (node: ts.Node) => Sentence | undefined): Sentence[] {
  const found: Sentence[] = []
  const visit = (node: ts.Node) => {
    const sentence = read(node)
    if (sentence) {
      found.push(sentence)
    }
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(source, visit)
  return found
}

function textOf(node: ts.Node | undefined): string | undefined {
  if (!node) {
    return undefined
  }
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return oneLine(node.text)
  }
  if (ts.isTemplateExpression(node)) {
    const rest = node.templateSpans.map(
      ({ expression, literal }) => `{${nameOf(expression)}}${literal.text}`
    )
    return oneLine([node.head.text, ...rest].join(""))
  }
  return undefined
}

/** What stands in a sentence for a value: the last name in it. */
const nameOf = (expression: ts.Expression): string =>
  expression.getText().match(/[A-Za-z_]+(?=[^A-Za-z_]*$)/)?.[0] ?? "..."

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim()
