import { lookUp } from '../model/look-up.js'

/** Names of languages that authors write, where highlight.js calls its file otherwise. */
const files: Record<string, string> = {
  bat: 'dos',
  'c++': 'cpp',
  'c#': 'csharp',
  cjs: 'javascript',
  console: 'shell',
  cs: 'csharp',
  docker: 'dockerfile',
  golang: 'go',
  gql: 'graphql',
  h: 'c',
  hbs: 'handlebars',
  hpp: 'cpp',
  hs: 'haskell',
  html: 'xml',
  js: 'javascript',
  json5: 'json',
  jsonc: 'json',
  jsx: 'javascript',
  kt: 'kotlin',
  make: 'makefile',
  md: 'markdown',
  mjs: 'javascript',
  mts: 'typescript',
  patch: 'diff',
  pl: 'perl',
  proto: 'protobuf',
  ps1: 'powershell',
  pwsh: 'powershell',
  py: 'python',
  rb: 'ruby',
  rs: 'rust',
  sh: 'bash',
  shellsession: 'shell',
  svg: 'xml',
  tex: 'latex',
  toml: 'ini',
  ts: 'typescript',
  tsx: 'typescript',
  vb: 'vbnet',
  yml: 'yaml',
  zsh: 'bash',
}

/** Languages that stand inside others: the styles and scripts of a page, commands. */
const inside: Record<string, string[]> = {
  dockerfile: ['bash'],
  shell: ['bash'],
  xml: ['css', 'javascript'],
}

/** Files of all that code in some languages takes, each once, in alphabetical order. */
export function withThoseInside(files: Iterable<string>): string[] {
  const all = [...files].flatMap((file) => [file, ...(lookUp(inside, file) ?? [])])
  return [...new Set(all)].sort()
}

/** The file of highlight.js for a language; undefined for what can be none. */
export function languageFile(language: string): string | undefined {
  const name = language.toLowerCase()
  const file = lookUp(files, name) ?? name
  return /^[a-z0-9][a-z0-9-]*$/.test(file) ? file : undefined
}
