import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { defineMdastPlugin } from 'satteri'

/** Where the manifests that notes show are kept, from the project's root. */
export const manifestsFolder = 'src/content/manifests'

/**
 * Shows a manifest from its file: `<Manifest file="resources/pod.yaml" lines="3,7-9" />` becomes a
 * code block titled with the file's name. A file that is not there is left to the checks of the notes.
 * @param root the project's root
 */
export function showManifests(root: string) {
  return defineMdastPlugin({
    name: 'show-manifests',
    mdxJsxFlowElement(node, context) {
      if (node.name !== 'Manifest') return
      const attributes = Object.fromEntries(
        node.attributes.flatMap((each) =>
          each.type === 'mdxJsxAttribute' ? [[each.name, each.value]] : [],
        ),
      )
      const { file, lines } = attributes
      const path = typeof file === 'string' ? join(root, manifestsFolder, file) : ''
      if (typeof file !== 'string' || !existsSync(path)) return
      context.replaceNode(node, {
        type: 'code',
        lang: 'yaml',
        meta: `title="${basename(file)}"${typeof lines === 'string' ? ` {${lines}}` : ''}`,
        value: readFileSync(path, 'utf8').trimEnd(),
      })
    },
  })
}
