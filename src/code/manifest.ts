import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { defineMdastPlugin } from 'satteri'
import { contentFolder } from '#checks/projectFiles.ts'
import { markLines } from './markLines.ts'

/** The folder of the manifests that notes show, from the project's root. */
export const manifestsFolder = `${contentFolder}/manifests`

/**
 * Shows a manifest from its file: `<Manifest file="resources/pod.yaml" mark="containers.resources" />`
 * becomes a code block titled with the file's name, which leads to the file, with the lines of these keys
 * marked. The checks of the notes report missing files and marks that match nothing.
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
      const { file, mark } = attributes
      const path = typeof file === 'string' ? join(root, manifestsFolder, file) : ''
      if (typeof file !== 'string' || !existsSync(path)) return
      const value = readFileSync(path, 'utf8').trimEnd()
      const marked = typeof mark === 'string' ? markLines(value, mark) : { lines: [] }
      const lines = 'lines' in marked && marked.lines.length > 0 ? ` {${marked.lines.join()}}` : ''
      const meta = `title="${basename(file)}" file="${file}"${lines}`
      context.replaceNode(node, { type: 'code', lang: 'yaml', meta, value })
    },
  })
}
