import type { ShikiTransformer } from 'shiki'

/** The title in the text after the language of a fence: "pod.yaml" in `title="pod.yaml" {3}`. */
export function titleOf(meta: string): string | undefined {
  return /\btitle="([^"]*)"/.exec(meta)?.[1]
}

/**
 * Passes what a fence says of its code to the code block's component: its title,
 * ```` ```yaml title="pod.yaml" ````, the manifest that it is, and whether it is the output of a command,
 * ```` ```text output ````.
 */
export const codeTitle: ShikiTransformer = {
  name: 'code-title',
  pre(node) {
    const meta = this.options.meta?.__raw ?? ''
    const title = titleOf(meta)
    if (title !== undefined) node.properties['dataTitle'] = title
    const file = /\bfile="([^"]*)"/.exec(meta)?.[1]
    if (file !== undefined) node.properties['dataFile'] = file
    if (meta === 'output') node.properties['dataOutput'] = ''
  },
}
