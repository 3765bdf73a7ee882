import { startTransition, useEffect, useState } from 'react';

/** What a value came to when it had not changed for so many milliseconds. The first is there at once. */
export function useRested<Value>(value: Value, wait: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(value)), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return rested;
}
