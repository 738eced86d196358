import type { Ref } from 'preact';
import { useState } from 'preact/hooks';

interface FileDropProps {
  /** What is to be chosen, such as "Choose a site pack". */
  choose: string;
  /** The other way, such as "or drop its file here". */
  drop: string;
  /** Id of the text that says what to choose. */
  describedBy: string;
  inputRef?: Ref<HTMLInputElement>;
  onFile: (file: File) => void;
}

/** Where a file is chosen or dropped. */
export function FileDrop({ choose, drop, describedBy, inputRef, onFile }: FileDropProps) {
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  return (
    <label
      class={isOver ? 'drop is-over' : 'drop'}
      onDragOver={(event) => {
        // Otherwise the browser would open the file in place of this page.
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span class="drop-button">{choose}</span>
      <span class="muted">{drop}</span>
      <input
        ref={inputRef ?? null}
        type="file"
        class="visually-hidden"
        accept=".json,application/json"
        aria-label={choose}
        aria-describedby={describedBy}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
