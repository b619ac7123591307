/** Preload: one more changing route, registered like any other. */
const path = require("node:path")

const framework = path.resolve("node_modules/@medusajs/framework/dist/http")
const { RoutesLoader } = require(path.join(framework, "routes-loader.js"))

const getRoutes = RoutesLoader.prototype.getRoutes
RoutesLoader.prototype.getRoutes = function () {
  return [
    ...getRoutes.call(this),
    {
      isRoute: true,
      matcher: "/admin/unlisted/:id",
      method: "DELETE",
      handler: (_req, res) => res.json({}),
      optedOutOfAuth: false,
    },
  ]
}
