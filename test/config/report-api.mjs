// Compares the public types of each entry with the reports in test/api; `--update` writes them anew.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import './ensure-build.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const update = process.argv.includes('--update')
const working = join(root, 'node_modules/.cache/api')
const reports = join(root, 'test/api')
for (const folder of [working, reports]) mkdirSync(folder, { recursive: true })

function report(entry) {
  return Extractor.invoke(
    ExtractorConfig.prepare({
      packageJsonFullPath: join(root, 'package.json'),
      configObjectFullPath: undefined,
      configObject: {
        projectFolder: root,
        newlineKind: 'lf',
        mainEntryPointFilePath: join(root, `dist/${entry}.d.ts`),
        compiler: { tsconfigFilePath: join(root, 'tsconfig.json'), skipLibCheck: true },
        apiReport: {
          enabled: true,
          reportFileName: `${entry}.api.md`,
          reportFolder: reports,
          reportTempFolder: working,
          includeForgottenExports: true,
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          compilerMessageReporting: { default: { logLevel: 'error' } },
          extractorMessageReporting: {
            default: { logLevel: 'error' },
            'ae-missing-release-tag': { logLevel: 'none' },
            'ae-undocumented': { logLevel: 'none' },
            'ae-unresolved-link': { logLevel: 'none' },
            // Shapes behind exported types are shown below instead.
            'ae-forgotten-export': { logLevel: 'none' },
          },
          // Doc comments are typedoc's to check.
          tsdocMessageReporting: { default: { logLevel: 'none' } },
        },
      },
    }),
    { localBuild: update, showVerboseMessages: false, messageCallback: quieten },
  )
}

function quieten(message) {
  if (message.messageId === 'console-compiler-version-notice') message.handled = true
  if (message.messageId === 'console-preamble') message.handled = true
}

const results = [report('index'), report('csv'), report('testing')]
if (!results.every((result) => result.succeeded)) {
  process.stderr.write('The public surface differs from test/api. If that is meant: npm run api\n')
  process.exitCode = 1
}
