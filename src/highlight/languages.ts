/** Names of languages that authors write, where highlight.js calls its file otherwise. */
const files: Record<string, string> = {
  'c++': 'cpp',
  'c#': 'csharp',
  cs: 'csharp',
  docker: 'dockerfile',
  golang: 'go',
  html: 'xml',
  js: 'javascript',
  jsx: 'javascript',
  kt: 'kotlin',
  md: 'markdown',
  ps1: 'powershell',
  py: 'python',
  rb: 'ruby',
  rs: 'rust',
  sh: 'bash',
  svg: 'xml',
  tex: 'latex',
  toml: 'ini',
  ts: 'typescript',
  tsx: 'typescript',
  vb: 'vbnet',
  yml: 'yaml',
  zsh: 'bash',
}

/** The file of highlight.js for a language; undefined for what can be none. */
export function languageFile(language: string): string | undefined {
  const name = language.toLowerCase()
  const file = files[name] ?? name
  return /^[a-z0-9][a-z0-9-]*$/.test(file) ? file : undefined
}
