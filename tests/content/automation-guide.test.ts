import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { run } from '../../src/cli/run.js'

const guide = readFileSync('templates/guides/automation.md', 'utf8')

function blocks(language: string): string[] {
  return [...guide.matchAll(/```(\w+)\n(.*?)```/gs)].flatMap(([, of, text = '']) =>
    of === language ? [text] : [],
  )
}

interface Job {
  kind: string
  spec: {
    completions: number
    completionMode: string
    backoffLimitPerIndex: number
    template: {
      spec: { restartPolicy: string; containers: { args: string[] }[] }
    }
  }
}

describe('the guide for automation', () => {
  it('has YAML that can be read', () => {
    const kinds = blocks('yaml').map((text) => {
      const { kind, jobs } = parse(text, { strict: true }) as {
        kind?: string
        jobs?: object
      }
      return kind ?? Object.keys(jobs ?? {}).join()
    })
    expect(kinds).toEqual(['build,merge', 'check', 'Job'])
  })

  it('has a Job whose pods build each shard once', () => {
    const { spec } = blocks('yaml').map((text) => parse(text) as Job)[2] as Job
    expect(spec.completionMode).toBe('Indexed')
    // FailIndex and backoffLimitPerIndex ask for it.
    expect(spec.template.spec.restartPolicy).toBe('Never')
    const [command] = spec.template.spec.containers[0]?.args ?? []
    expect(command).toContain(`--shard $((JOB_COMPLETION_INDEX+1))/${spec.completions} `)
  })

  it('has only options that there are', async () => {
    const calls = [...guide.matchAll(/deckle (build|merge|check)\b([^`|>&;]*)/g)]
    expect(calls.length).toBeGreaterThan(10)
    const helps = new Map<string, string[]>()
    for (const name of ['build', 'merge', 'check']) {
      const help: string[] = []
      await run([name, '--help'], { out: (text) => help.push(text), error: () => {} })
      helps.set(name, help)
    }
    for (const [, name = '', rest = ''] of calls) {
      for (const [option] of rest.matchAll(/--[a-z-]+/g))
        expect(helps.get(name)?.join('')).toContain(option)
    }
  })
})
