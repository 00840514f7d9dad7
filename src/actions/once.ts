/** Finds something when it is first asked for, and remembers it; each key apart. */
export function once<Value, Key = void>(find: (key: Key) => Value): (key: Key) => Value {
  const found = new Map<Key, Value>();
  return (key) => {
    if (!found.has(key)) found.set(key, find(key));
    return found.get(key) as Value;
  };
}
