/** Preload: the route that UNLISTED_ROUTE names, registered like any other. */
const path = require("node:path")

const framework = path.resolve("node_modules/@medusajs/framework/dist/http")
const { RoutesLoader } = require(path.join(framework, "routes-loader.js"))

const [method, matcher] = process.env.UNLISTED_ROUTE.split(" ")
const getRoutes = RoutesLoader.prototype.getRoutes
RoutesLoader.prototype.getRoutes = function () {
  return [
    ...getRoutes.call(this),
    {
      isRoute: true,
      matcher,
      method,
      handler: (_req, res) => res.json({}),
      optedOutOfAuth: false,
    },
  ]
}
