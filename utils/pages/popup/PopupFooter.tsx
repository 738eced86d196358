import { i18n } from '#i18n';

interface PopupFooterProps {
  onOptions: () => void;
  onReport: (() => void) | undefined;
  /** Opens the same page where it stays; absent where it does stay. */
  onKeepOpen: (() => void) | undefined;
}

/** The ways out of the popup. */
export function PopupFooter({ onOptions, onReport, onKeepOpen }: PopupFooterProps) {
  return (
    <footer>
      {onReport && (
        <button type="button" class="quiet" onClick={onReport}>
          {i18n.t('popup.read.report')}
        </button>
      )}
      {onKeepOpen && (
        <button type="button" class="quiet" aria-label={i18n.t('popup.keepOpen.name')} onClick={onKeepOpen}>
          {i18n.t('popup.keepOpen.short')}
        </button>
      )}
      <button type="button" class="quiet" onClick={onOptions}>
        {i18n.t('popup.options')}
      </button>
      <a href="/help.html" target="_blank">
        {i18n.t('popup.help')}
      </a>
    </footer>
  );
}
