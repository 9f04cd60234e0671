import { defineMdastPlugin } from 'satteri'

/**
 * Lets notes link to one another from the root (`/control-plane/etcd/`) wherever the site is served.
 * @param base the path the site is served from, with a slash at both ends, `/eks-notes/`
 */
export function internalLinks(base: string) {
  const prefix = base.slice(0, -1)
  return defineMdastPlugin({
    name: 'internal-links',
    link(node, context) {
      if (node.url.startsWith('/')) context.setProperty(node, 'url', prefix + node.url)
    },
    definition(node, context) {
      if (node.url.startsWith('/')) context.setProperty(node, 'url', prefix + node.url)
    },
  })
}
