/**
 * @typedef {{ version?: string, optional?: boolean, peer?: boolean, link?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * The optional packages (those of other systems) that have no entry of their own; `npm ci` refuses such a lock there.
 * @param {Lock} lock
 * @returns {{ path: string, name: string, range: string }[]}
 */
export function lockGaps({ packages }) {
  const gaps = new Map();
  for (const [path, locked] of Object.entries(packages))
    for (const [name, range] of Object.entries(locked.optionalDependencies ?? {}))
      if (!placesFor(path, name).some((place) => packages[place]))
        gaps.set(`node_modules/${name}`, { path: `node_modules/${name}`, name, range });
  return [...gaps.values()];
}

/**
 * Where npm looks for a package, from its user's own folder upwards.
 * @param {string} path
 * @param {string} name
 */
function placesFor(path, name) {
  const places = [];
  for (
    let folder = path;
    folder !== "";
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))
  )
    places.push(`${folder}/node_modules/${name}`);
  return [...places, `node_modules/${name}`];
}

/**
 * Whether what npm wrote down after installing is what the lock asks for; packages of other systems may be missing.
 * @param {Lock} lock
 * @param {Lock | null} installed
 */
export function isInstalled(lock, installed) {
  if (!installed) return false;
  return Object.entries(lock.packages).every(([path, locked]) => {
    const found = installed.packages[path];
    return (
      path === "" || locked.link || (found ? found.version === locked.version : Boolean(locked.optional))
    );
  });
}
