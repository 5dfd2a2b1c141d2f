/** Errors as the engine makes them: an Error with a name that travels. */

/**
 * @param name the error's type, as `TypeError`
 * @example throw fault("UnserializableError", "NaN at [2]")
 */
export function fault(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
