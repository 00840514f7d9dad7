import { useEffect, useState } from 'preact/hooks';

/** A value as it is once it has not changed for a moment, for work that would make typing slow. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), A_MOMENT);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Milliseconds. */
const A_MOMENT = 150;
