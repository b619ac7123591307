import { execFileSync } from "node:child_process"
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { z } from "@medusajs/framework/zod"

const manifestSchema = z.looseObject({
  name: z.string(),
  exports: z.record(z.string(), z.string()),
})

/**
 * Builds one plugin and packs it for npm, in a copy: `medusa plugin:build` deletes `.medusa/server` and
 * with it the link that development runs on. In the copy `exports` are turned from TypeScript sources
 * to compiled files.
 *
 * @param name the plugin's folder under plugins/
 * @returns the path of the .tgz in `destination`
 */
export function packPlugin(root: string, name: string, destination: string): string {
  const source = join(root, "plugins", name)
  const work = mkdtempSync(join(tmpdir(), "pulsekart-pack-"))
  const copy = join(work, "plugins", name)
  try {
    cpSync(source, copy, {
      recursive: true,
      filter: (path) =>
        !/[\\/](\.medusa|node_modules|__tests__)([\\/]|$)/.test(path.slice(source.length)),
    })
    // The build writes there, even when a plugin brings no admin extension.
    mkdirSync(join(copy, "src", "admin"), { recursive: true })
    cpSync(join(root, "tsconfig.json"), join(work, "tsconfig.json"))
    symlinkSync(join(root, "node_modules"), join(work, "node_modules"), "dir")
    compile(root, copy)
    const file = npm(["pack", "--silent", "--ignore-scripts"], copy).trim()
    const target = join(destination, file)
    cpSync(join(copy, file), target)
    return target
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function compile(root: string, copy: string): void {
  const file = join(copy, "package.json")
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(file, "utf8")))
  execFileSync(
    process.execPath,
    [join(root, "node_modules/@medusajs/cli/cli.js"), "plugin:build"],
    {
      cwd: copy,
      stdio: ["ignore", "ignore", "inherit"],
    }
  )
  const published = Object.entries(manifest.exports).map(([key, path]) => [key, compiledPath(path)])
  writeFileSync(
    file,
    `${JSON.stringify({ ...manifest, exports: Object.fromEntries(published) }, null, 2)}\n`
  )
}

function compiledPath(path: string): string {
  return path.replace(/^\.\/src\//, "./.medusa/server/src/").replace(/\.tsx?$/, ".js")
}

function npm(args: string[], cwd: string): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
}

if (require.main === module) {
  const [name, destination = "."] = process.argv.slice(2)
  if (!name) {
    console.error("usage: npx tsx medusa/pack-plugin.ts <plugin folder> [destination]")
    process.exit(1)
  }
  console.log(packPlugin(resolve(__dirname, ".."), name, resolve(destination)))
}
