import { isObject } from './is-object'
import { PreludeError } from './prelude-error'

/** The objects that an argument lists, one by one; anything but an iterable of objects throws `invalid-argument`. */
export function* objectsOf<Each extends object>(
  caller: string,
  argument: string,
  given: Iterable<Each>,
): Generator<Each, void> {
  if (!isObject(given) || !(Symbol.iterator in given)) refuse(caller, argument)
  for (const each of given) {
    if (!isObject(each)) refuse(caller, argument)
    yield each
  }
}

function refuse(caller: string, argument: string): never {
  throw new PreludeError('invalid-argument', `${caller} requires ${argument} to be an iterable of objects`, {
    argument,
  })
}
