import path from "node:path"

/**
 * Imports run one way: api -> workflows -> notifications -> procedures -> nets -> queries -> modules ->
 * rules -> lib -> contracts; a module imports no other module, a net no module. Contracts hold types and
 * rules decide, so neither imports a library. Plugins and the CMS know nothing of src/, and packages of
 * nothing but themselves; only what makes a package's data, beside its src/, may use a library.
 * (docs/architecture.md)
 */
const RANK = {
  contracts: 0,
  lib: 1,
  rules: 2,
  modules: 3,
  queries: 4,
  nets: 5,
  links: 5,
  procedures: 6,
  notifications: 7,
  workflows: 8,
  search: 8,
  subscribers: 9,
  jobs: 9,
  api: 9,
  scripts: 10,
}

/** What these floors import beside themselves, and nothing else. */
const ONLY = {
  contracts: [],
  rules: ["contracts", "lib"],
  nets: ["contracts", "lib", "rules"],
}

/** Floors without libraries: what they need of one is a function of lib. */
const WITHOUT_LIBRARIES = ["contracts", "rules"]

/** @type {import("eslint").Rule.RuleModule} */
export const importDirection = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      upward:
        "{{from}} may not import {{to}}: imports run api -> workflows -> notifications -> procedures -> nets -> queries -> modules -> rules -> lib -> contracts.",
      sibling:
        "Module {{from}} may not import module {{to}}: take a narrow interface through `dependencies`.",
      outside: "{{from}} may not import from {{to}}.",
    },
  },
  create(context) {
    const root = context.cwd
    const file = path.relative(root, context.filename).split(path.sep)

    function check(node) {
      const given = node.source?.value
      if (typeof given !== "string") {
        return
      }
      if (!given.startsWith(".")) {
        if (usesNoLibrary(file) && !given.startsWith("node:")) {
          const data = { from: file.slice(0, 2).join("/"), to: given }
          context.report({ node: node.source, messageId: "outside", data })
        }
        return
      }
      const target = path
        .relative(root, path.resolve(path.dirname(context.filename), given))
        .split(path.sep)
      const fault = faultOf(file, target)
      if (fault) {
        context.report({ node: node.source, ...fault })
      }
    }

    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  },
}

function usesNoLibrary([top, floor, part]) {
  return top === "packages" ? part === "src" : top === "src" && WITHOUT_LIBRARIES.includes(floor)
}

function faultOf(file, target) {
  if (["packages", "plugins", "payload"].includes(file[0])) {
    const own = file.slice(0, file[0] === "payload" ? 1 : 2).join("/")
    return target.join("/").startsWith(own)
      ? undefined
      : { messageId: "outside", data: { from: own, to: target.slice(0, 2).join("/") } }
  }
  if (file[0] !== "src") {
    return undefined
  }
  if (target[0] !== "src") {
    return { messageId: "outside", data: { from: "src", to: target[0] } }
  }
  const [, fromLayer, fromModule] = file
  const [, toLayer, toModule] = target
  if (fromLayer === "modules" && toLayer === "modules" && fromModule !== toModule) {
    return { messageId: "sibling", data: { from: fromModule, to: toModule } }
  }
  const others = ONLY[fromLayer]
  if (others && toLayer !== fromLayer && !others.includes(toLayer)) {
    return { messageId: "outside", data: { from: `src/${fromLayer}`, to: `src/${toLayer}` } }
  }
  const upward = RANK[fromLayer] !== undefined && RANK[toLayer] > RANK[fromLayer]
  return upward
    ? { messageId: "upward", data: { from: `src/${fromLayer}`, to: `src/${toLayer}` } }
    : undefined
}
