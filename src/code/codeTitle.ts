import type { ShikiTransformer } from 'shiki'

/** Hands the title of a fence, ```` ```yaml title="pod.yaml" ````, to the code block's component. */
export const codeTitle: ShikiTransformer = {
  name: 'code-title',
  pre(node) {
    const title = /\btitle="([^"]*)"/.exec(this.options.meta?.__raw ?? '')?.[1]
    if (title !== undefined) node.properties['dataTitle'] = title
  },
}
