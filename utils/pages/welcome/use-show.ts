import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Pictures that follow each other, played once from the first to the last. */
export interface Show {
  /** Which picture is shown, from 0. */
  current: number;
  isPlaying: boolean;
  /** Shows one picture, and stays there. */
  show: (index: number) => void;
  /** Goes on where it was paused; after the last picture, from the first. */
  setPlaying: (isPlaying: boolean) => void;
}

/**
 * @param durations how long each picture stands, in ms.
 * @param stage where they are shown: it begins by itself, once, when that has come well into sight.
 */
export function useShow(durations: readonly number[], stage: RefObject<Element | null>): Show {
  const [current, setCurrent] = useState(0);
  const [isPlaying, setIsPlaying] = useState(false);
  const isTouched = useRef(false);

  useEffect(() => {
    if (!stage.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (isTouched.current || !entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        setIsPlaying(true);
      },
      { rootMargin: '0px 0px -30% 0px' },
    );
    observer.observe(stage.current);
    return () => observer.disconnect();
  }, [stage]);

  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => {
      if (current + 1 < durations.length) setCurrent(current + 1);
      else setIsPlaying(false);
    }, durations[current]);
    return () => clearTimeout(timer);
  }, [isPlaying, current, durations]);

  return {
    current,
    isPlaying,
    show(index) {
      isTouched.current = true;
      setIsPlaying(false);
      setCurrent(index);
    },
    setPlaying(next) {
      isTouched.current = true;
      if (next && current + 1 === durations.length) setCurrent(0);
      setIsPlaying(next);
    },
  };
}
