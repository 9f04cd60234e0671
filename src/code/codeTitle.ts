import type { ShikiTransformer } from 'shiki'

/** The title in the text after the language of a fence: "pod.yaml" in `title="pod.yaml" {3}`. */
export function titleOf(meta: string): string | undefined {
  return /\btitle="([^"]*)"/.exec(meta)?.[1]
}

/** Passes the title of a fence, ```` ```yaml title="pod.yaml" ````, to the code block's component. */
export const codeTitle: ShikiTransformer = {
  name: 'code-title',
  pre(node) {
    const title = titleOf(this.options.meta?.__raw ?? '')
    if (title !== undefined) node.properties['dataTitle'] = title
  },
}
