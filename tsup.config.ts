import { rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'
import { z } from 'zod'

const library = { index: 'src/index.ts', csv: 'src/csv/index.ts', testing: 'src/testing/index.ts' }

const shared = {
  target: 'node20',
  platform: 'neutral',
  // The core imports nothing from Node; `csv` and `cli` do, by the full name.
  external: [/^node:/],
  removeNodeProtocol: false,
  // One copy of the core behind every entry, so that an error made by one is known to the other.
  splitting: true,
  treeshake: { moduleSideEffects: 'no-external' },
  sourcemap: true,
  clean: false,
  dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } },
} satisfies Options

/** Writes the JSON Schemas that editors complete and check documents by, from the schemas that parse them. */
async function writeSchemas() {
  const core = await import(new URL('./dist/index.js', import.meta.url).href)
  const testing = await import(new URL('./dist/testing.js', import.meta.url).href)
  await mkdir('dist/schema', { recursive: true })
  for (const [name, schema] of [
    ['policy', core.policySchema],
    ['catalogue', core.catalogueSchema],
    ['gravity-matrix', core.gravityMatrixSchema],
    ['case-event', core.caseEventSchema],
    ['custody-suite', core.custodySuiteSchema],
    ['policy-cases', testing.policyCaseFileSchema],
  ] as const) {
    const document = z.toJSONSchema(schema, {
      io: 'input',
      reused: 'ref',
      // Says that our types are readonly; to an editor it would say that a person may not write there.
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly
      },
    })
    await writeFile(`dist/schema/${name}.json`, `${JSON.stringify(document, undefined, 2)}\n`)
  }
}

// Emptied once, before either format writes: chunks are named by their content, and old ones would be packed too.
rmSync('dist', { recursive: true, force: true })

export default defineConfig([
  { ...shared, entry: { ...library, cli: 'src/cli/index.ts' }, format: 'esm', onSuccess: writeSchemas },
  { ...shared, entry: library, format: 'cjs' },
])
