import path from "node:path"

/**
 * Imports run one way: api -> workflows -> modules -> lib; a module imports no other module;
 * plugins and the CMS know nothing of src/, and packages of nothing but themselves; only what makes a
 * package's data, beside its src/, may use a library. (docs/architecture.md)
 */
const RANK = {
  lib: 0,
  modules: 1,
  links: 2,
  workflows: 3,
  search: 3,
  subscribers: 4,
  jobs: 4,
  api: 4,
  scripts: 5,
}

/** @type {import("eslint").Rule.RuleModule} */
export const importDirection = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      upward: "{{from}} may not import {{to}}: imports run api -> workflows -> modules -> lib.",
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
        if (file[0] === "packages" && file[2] === "src" && !given.startsWith("node:")) {
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
  const upward = RANK[fromLayer] !== undefined && RANK[toLayer] > RANK[fromLayer]
  return upward
    ? { messageId: "upward", data: { from: `src/${fromLayer}`, to: `src/${toLayer}` } }
    : undefined
}
