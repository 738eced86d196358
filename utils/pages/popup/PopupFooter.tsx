import { i18n } from '#i18n';

interface PopupFooterProps {
  onOptions: () => void;
  onReport: (() => void) | undefined;
}

/** The ways out of the popup. */
export function PopupFooter({ onOptions, onReport }: PopupFooterProps) {
  return (
    <footer>
      {onReport && (
        <button type="button" class="quiet" onClick={onReport}>
          {i18n.t('popup.read.report')}
        </button>
      )}
      <button type="button" class="quiet" onClick={onOptions}>
        {i18n.t('popup.options')}
      </button>
    </footer>
  );
}
