/** The path that a site is served from, with a slash at both ends: `eks-notes` gives `/eks-notes/`. */
export function basePath(written = ''): string {
  return `/${written}/`.replace(/\/+/g, '/')
}
