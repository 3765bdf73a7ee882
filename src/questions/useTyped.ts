import { useState } from 'react';

/**
 * The text of an input while somebody types in it: "12," stays "12," although the answer is 12. A change from elsewhere
 * is taken over as soon as nobody types.
 */
export function useTyped(outside: string, onTyped: (text: string) => void) {
  const [typing, setTyping] = useState<string>();
  return {
    value: typing ?? outside,
    onFocus: () => setTyping(outside),
    onTyped: (text: string) => {
      setTyping((before) => (before === undefined ? before : text));
      onTyped(text);
    },
    onBlur: () => setTyping(undefined),
  };
}
