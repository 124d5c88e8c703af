/**
 * The same work, done once for each key. It remembers for as long as the returned function lives: make one for
 * one question asked of the rules, never one for the page.
 * @param work never gives `undefined`
 */
export function remembered<Item, Result>(keyOf: (item: Item) => unknown, work: (item: Item) => Result): (item: Item) => Result {
  const done = new Map<unknown, Result>();
  return (item) => {
    const key = keyOf(item);
    const result = done.get(key) ?? work(item);
    done.set(key, result);
    return result;
  };
}
