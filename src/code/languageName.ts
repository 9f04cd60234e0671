const names: Readonly<Record<string, string>> = {
  sh: 'Shell',
  text: 'Text',
  yaml: 'YAML',
  json: 'JSON',
  hcl: 'HCL',
  ts: 'TypeScript',
  toml: 'TOML',
  ini: 'INI',
}

/** What readers call the language of a code block, named as its fence names it. */
export const languageName = (language: string) => names[language] ?? language
