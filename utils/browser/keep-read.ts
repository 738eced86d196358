/** A value that is read once and kept until it is forgotten. */
export interface KeptRead<T> {
  read(): Promise<T>;
  /** Called when the value changed: the next read is a fresh one, and what is still being read is not kept. */
  forget(): void;
}

/** Keeps what `read` gives, as long as the background stays awake. A read that fails is not kept. */
export function keepRead<T>(read: () => Promise<T>): KeptRead<T> {
  let kept: Promise<T> | null = null;
  return {
    read() {
      if (kept) return kept;
      const reading = read();
      kept = reading;
      reading.catch(() => {
        if (kept === reading) kept = null;
      });
      return reading;
    },
    forget() {
      kept = null;
    },
  };
}
