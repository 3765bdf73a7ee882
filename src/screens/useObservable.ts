import { useEffect, useState } from 'react';

interface Observable<Value> {
  subscribe(next: (value: Value) => void): { unsubscribe(): void };
}

/** What a live list of the store says now; undefined until it first spoke. */
export function useObservable<Value>(
  make: () => Observable<Value>,
  dependencies: readonly unknown[],
): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    const listening = make().subscribe(setValue);
    return () => listening.unsubscribe();
  }, dependencies);
  return value;
}
