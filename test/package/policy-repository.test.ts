import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Consumer, packForConsumer } from './pack'

const example = fileURLToPath(new URL('../../docs/examples/policy-repository', import.meta.url))
const changed = 'a-change'
let consumer: Consumer
let folder: string

/** What the workflow's steps run, by name, with its expressions filled in as they are in a pull request to main. */
const steps = new Map(
  [
    ...readFileSync(join(example, '.github/workflows/policy.yml'), 'utf8').matchAll(
      /^ {6}- name: (.+)\n(?: {8}if: .+\n)? {8}run: (?:>-\n((?: {10}.+\n)+)|(.+)\n)/gm,
    ),
  ].map(([, name, folded, line]) => [
    name as string,
    (line ?? (folded as string).trim().split(/\n\s+/).join(' ')).replace(
      /\$\{\{ github\.base_ref \}\}/g,
      'main',
    ),
  ]),
)

function run(command: string, status = 0): string {
  const result = spawnSync('bash', ['-euc', command], { cwd: folder, encoding: 'utf8' })
  expect(result.status, `${command}\n${result.stdout}${result.stderr}`).toBe(status)
  return result.stdout
}

function step(name: string, status = 0): string {
  return run(steps.get(name) as string, status)
}

function editPolicy(from: string, to: string): void {
  const file = join(folder, 'policy.json')
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}

beforeAll(() => {
  consumer = packForConsumer()
  folder = mkdtempSync(join(tmpdir(), 'policy-repository-'))
  cpSync(example, folder, { recursive: true })
  // The packed package as it is installed: with what npm puts beside it.
  const bins = join(consumer.folder, 'node_modules/.bin')
  mkdirSync(bins)
  symlinkSync('../operation-prelude/dist/cli.js', join(bins, 'prelude'))
  chmodSync(join(consumer.installed, 'dist/cli.js'), 0o755)
  symlinkSync(join(consumer.folder, 'node_modules'), join(folder, 'node_modules'))
  const git = 'git -c user.name=Unit -c user.email=unit@example.org -c init.defaultBranch=main'
  run(
    `${git} init -q . && git add -A . && ${git} commit -qm policy && git update-ref refs/remotes/origin/main HEAD`,
  )
  run(`git checkout -q -b ${changed}`)
})
afterAll(() => {
  consumer?.remove()
  rmSync(folder, { recursive: true, force: true })
})

describe('the example of a policy repository', () => {
  it('has a workflow whose steps are these', () => {
    expect([...steps.keys()]).toEqual([
      'Install',
      'Cases and coverage',
      'Mutants',
      'The policy before',
      'What changes',
      'Say so',
    ])
  })

  it('passes with every case, full coverage and no mutant unexplained', () => {
    expect(step('Cases and coverage')).not.toContain('::error')
    expect(step('Mutants')).not.toContain('::error')
    expect(run('npm test')).toContain('28 of 28 exercised')
  })

  it('points editors at schemas that are there', () => {
    for (const file of ['policy.json', 'cases/lists.json', 'cases/what-counts.json']) {
      const { $schema } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { $schema: string }
      expect(existsSync(join(folder, file, '..', $schema)), file).toBe(true)
    }
  })

  it('comments what a change would do', () => {
    editPolicy('"suspect": 0.5', '"suspect": 0.25')
    step('The policy before')
    step('What changes')
    const comment = readFileSync(join(folder, 'difference.md'), 'utf8')
    expect(comment).toContain('0.25')
    expect(comment).toMatch(/adults/i)
    // Ids are personal data, also invented ones: nothing of them stands in a comment.
    expect(comment).not.toMatch(/\bP\d{7}\b/)
  })

  it('fails for a change that a case notices, at its file', () => {
    expect(step('Cases and coverage', 1)).toMatch(/^::error file=cases\/what-counts\.json/m)
  })
})
