/** An element that the markup of the same tool holds. @throws when markup and script no longer fit each other */
export function there<T>(found: T | null): T {
  if (found === null) throw new Error('The markup does not fit this script.');
  return found;
}
