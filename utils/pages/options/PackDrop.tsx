import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface PackDropProps {
  /** Id of the text that says what to choose. */
  describedBy: string;
  onFile: (file: File) => void;
}

/** Where a file is chosen or dropped. */
export function PackDrop({ describedBy, onFile }: PackDropProps) {
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
      <span class="drop-button">{i18n.t('options.packs.choose')}</span>
      <span class="muted">{i18n.t('options.packs.drop')}</span>
      <input
        type="file"
        class="visually-hidden"
        accept=".json,application/json"
        aria-label={i18n.t('options.packs.choose')}
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
