import { stat } from 'node:fs/promises'
import { bundledPolicies, type Catalogue, type Policy, thamesValleyCatalogue } from '../../index'
import { unusable } from '../cli-error'
import { readCatalogueFile } from '../inputs/read-catalogue'
import { readPolicyFile } from '../inputs/read-policy'
import { fromLibrary, type Sourced } from './sourced'

const bundledCatalogues = [thamesValleyCatalogue]

/** A policy by its file, or by the id of one that comes with the library. */
export async function readNamedPolicy(name: string, tablePaths: readonly string[]): Promise<Sourced<Policy>> {
  if (await isFile(name)) return readPolicyFile('the policy', name, tablePaths)
  return bundled('policy', 'policies', name, bundledPolicies)
}

/** A catalogue by its file, or by the id of one that comes with the library. */
export async function readNamedCatalogue(name: string): Promise<Sourced<Catalogue>> {
  return (await isFile(name))
    ? readCatalogueFile(name)
    : bundled('catalogue', 'catalogues', name, bundledCatalogues)
}

/** Whether a name is a file's: it ends in .json, or there is a file of it. All others are ids. */
async function isFile(name: string): Promise<boolean> {
  if (/\.json$/i.test(name)) return true
  return stat(name).then(
    (found) => found.isFile(),
    () => false,
  )
}

function bundled<Value extends { readonly id: string }>(
  what: string,
  several: string,
  name: string,
  values: readonly Value[],
): Sourced<Value> {
  const value = values.find(({ id }) => id === name)
  if (value === undefined) {
    throw unusable(`there is no file and no bundled ${what} of the name ${name}`, [
      `bundled ${several}: ${values.map(({ id }) => id).join(', ')}`,
    ])
  }
  return fromLibrary(value)
}
