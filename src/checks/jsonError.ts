import ts from 'typescript'

/** Why a text is not JSON, and the line, counted from 1; `undefined` if it is. */
export function jsonError(text: string): { line: number; reason: string } | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    const { error: found } = ts.parseConfigFileTextToJson('', text)
    if (found) {
      const reason = ts.flattenDiagnosticMessageText(found.messageText, ' ')
      const line = text.slice(0, found.start).split('\n').length
      return { line, reason: reason.replace(/\.$/, '') }
    }
    // TypeScript allows comments and a comma at the end; for both, JavaScript gives the position.
    const message = String(error)
    const [, reason = message, line] = /: (.+) in JSON .*\(line (\d+)/.exec(message) ?? []
    return { line: Number(line ?? 1), reason }
  }
}
