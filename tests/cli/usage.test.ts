import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { command, type Ran } from '../support/command.js'
import { createWorkspace } from '../support/workspace.js'

async function deckle(...args: string[]): Promise<Ran> {
  return command(await createWorkspace(), ...args)
}

describe('a wrong command ends with 2, and says what is wrong on standard error', () => {
  it.each([
    ['an unknown option', ['build', '--nope'], "error: unknown option '--nope'\n"],
    ['an unknown option of the program', ['--nope'], "error: unknown option '--nope'\n"],
    [
      'an option that is nearly right',
      ['build', '--stric'],
      "error: unknown option '--stric'\n(Did you mean --strict?)\n",
    ],
    ['an unknown command', ['nope'], "error: unknown command 'nope'\n"],
    [
      'a command that is nearly right',
      ['bild'],
      "error: unknown command 'bild'\n(Did you mean build?)\n",
    ],
    [
      'an unknown format',
      ['build', '-f', 'odp'],
      "error: option '-f, --format <list>' argument 'odp' is invalid. Unexpected `odp`, expected pptx, html, present or pdf.\n",
    ],
    [
      'an unknown format beside a known one',
      ['build', '--format', 'pptx,docx'],
      "error: option '-f, --format <list>' argument 'pptx,docx' is invalid. Unexpected `docx`, expected pptx, html, present or pdf.\n",
    ],
    [
      'an option without its value',
      ['build', '-o'],
      "error: option '-o, --out <folder>' argument missing\n",
    ],
    ['a path that is empty', ['build', ''], 'error: unexpected empty path\n'],
    ['an empty path to explain', ['explain', ''], 'error: unexpected empty path\n'],
    [
      'a theme beside a brand',
      ['build', '--brand', 'a.potx', '--theme', 'dark'],
      "error: option '--brand <file>' cannot be used with option '--theme <name>'\n",
    ],
    ['no file to verify', ['verify'], "error: missing required argument 'files'\n"],
  ])('%s', async (_, args, error) => {
    expect(await deckle(...args)).toEqual({ code: 2, out: '', error })
  })

  it('no command: help', async () => {
    const { out: help } = await deckle('--help')
    expect(await deckle()).toEqual({ code: 2, out: '', error: help })
  })
})

it.each(['--version', '-V'])('prints its version: %s', async (flag) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(await deckle(flag)).toEqual({ code: 0, out: `${version}\n`, error: '' })
})

describe('help', () => {
  it('of the program', async () => {
    const { code, out, error } = await deckle('--help')
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out).toMatchInlineSnapshot(`
      "Usage: deckle [options] [command]

      Turn Markdown briefings into PowerPoint decks and one-page HTML handouts.

      Options:
        -V, --version                print the version
        -h, --help                   print help

      Commands:
        new [options] <name>         Write a briefing to begin with.
        build [options] [paths...]   Build a deck and a handout of each briefing.
        merge <results...>           Make one result of those that \`build --json\` gave
                                     for each shard.
        preview [options] [path]     Show briefings in the browser as they will be,
                                     after each save.
        present [options] <file>     Make a page to present a briefing, and open it in
                                     the browser.
        check [options] [paths...]   Hold briefings against the editorial rules.
        config [options] [path]      Tell which settings hold for a briefing or a
                                     folder, and why.
        explain [options] <file>     Tell what becomes of a briefing, and why, without
                                     building it.
        brand [options] <file>       Tell which layouts of a PowerPoint file decks
                                     would use, and why.
        verify [options] <files...>  Find what makes PowerPoint repair a deck, or
                                     keeps people from its content.
        templates [options]          List the templates that there are.
        help [command]               display help for command
      "
    `)
    expect(await deckle('-h')).toEqual({ code, out, error })
  })

  it('of build', async () => {
    const { code, out, error } = await deckle('build', '--help')
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out).toMatchInlineSnapshot(`
      "Usage: deckle build [options] [paths...]

      Build a deck and a handout of each briefing.

      Arguments:
        paths                  Markdown files, or folders with them (default:
                               ["content"])

      Options:
        -o, --out <folder>     where the outputs go (default: "output")
        -t, --template <name>  template for all briefings
        --theme <name>         theme for all briefings
        --brand <file>         PowerPoint file whose look all decks take
        --paper <format>       paper that handouts fill (choices: "a4", "letter")
        --landscape            handouts in landscape
        --assets <folder>      where pictures may be, too
        --allow-remote         load pictures of the web, and lock them
        --public               leave out notes and what is marked as private
        -f, --format <list>    outputs to make: pptx, html, present, pdf (default:
                               pptx,html)
        -j, --jobs <number>    briefings to build at once (default: cores)
        --shard <i/n>          build the i-th of n parts of the list
        --files-from <file>    read paths from a file, - for standard input
        --no-cache             build anew what has not changed, too
        --gallery              write index.html for one briefing, too
        --no-gallery           write no index.html
        --strict               fail a briefing that has a warning
        --json                 print results and messages as JSON
        -q, --quiet            print warnings and errors only
        -h, --help             print help
      "
    `)
    expect(await deckle('build', '-h')).toEqual({ code, out, error })
  })

  it('of verify', async () => {
    const { code, out, error } = await deckle('verify', '--help')
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out).toMatchInlineSnapshot(`
      "Usage: deckle verify [options] <files...>

      Find what makes PowerPoint repair a deck, or keeps people from its content.

      Arguments:
        files        PowerPoint files, whoever made them

      Options:
        --json       print findings as JSON
        -q, --quiet  print errors only
        -h, --help   print help
      "
    `)
    expect(await deckle('verify', '-h')).toEqual({ code, out, error })
  })
})
