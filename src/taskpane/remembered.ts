/** What a screen remembers of itself while she is on another, such as how far a list was opened; closing the pane forgets it. It knows no screen. */
import * as React from 'react';

export const ScreenMemory = React.createContext<Map<string, unknown>>(new Map());

/** As `useState`, but the value is there again when the screen is. */
export function useRemembered<Value>(key: string, initial: Value): readonly [Value, (value: Value) => void] {
  const memory = React.useContext(ScreenMemory);
  const [value, setValue] = React.useState<Value>(() => (memory.has(key) ? memory.get(key) as Value : initial));
  const remember = React.useCallback((next: Value) => {
    memory.set(key, next);
    setValue(next);
  }, [memory, key]);
  return [value, remember];
}
