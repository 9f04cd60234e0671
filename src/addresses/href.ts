/** The path that the site is served from, without the slash at its end. */
const base = import.meta.env.BASE_URL.slice(0, -1)

/** The address of a path of this site (`/control-plane/etcd/`) below the base it is served from. */
export function href(path: string): string {
  return base + path
}

/** The path below the site's base of an address at which a page is built. */
export function ownPath({ pathname }: URL): string {
  return pathname.slice(base.length)
}

/** The name under which this site keeps something in the browser: a host may serve several sites. */
export function siteKey(name: string): string {
  return href(`/${name}`)
}
