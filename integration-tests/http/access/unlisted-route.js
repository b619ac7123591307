/** Preload: the route that UNLISTED_ROUTE names is registered like any other, and that of GONE_ROUTE is not. */
const path = require("node:path")

const framework = path.resolve("node_modules/@medusajs/framework/dist/http")
const { RoutesLoader } = require(path.join(framework, "routes-loader.js"))

const { UNLISTED_ROUTE, GONE_ROUTE } = process.env
const getRoutes = RoutesLoader.prototype.getRoutes
RoutesLoader.prototype.getRoutes = function () {
  const routes = getRoutes.call(this)
  if (UNLISTED_ROUTE) {
    const [method, matcher] = UNLISTED_ROUTE.split(" ")
    const handler = (_req, res) => res.json({})
    routes.push({ isRoute: true, matcher, method, handler, optedOutOfAuth: false })
  }
  return routes.filter(({ method, matcher }) => `${method} ${matcher}` !== GONE_ROUTE)
}
