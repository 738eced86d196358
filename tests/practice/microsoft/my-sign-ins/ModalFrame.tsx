/** @jsxImportSource react */
import { Dialog, DialogSurface } from '@fluentui/react-components';
import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { usePage } from '../client/page-context.ts';
import { useTicks } from '../client/use-time.ts';
import styles from './security-info.module.css';

interface ModalFrameProps {
  isOpen: boolean;
  name: string;
  onClose: () => void;
  children: ReactNode;
}

/** A modal dialog: Fluent's own, or the browser's with its top layer. */
export function ModalFrame(props: ModalFrameProps) {
  const { nativeDialog } = usePage().options;
  if (!props.isOpen) return null;
  return nativeDialog ? <NativeModal {...props} /> : <FluentModal {...props} />;
}

function FluentModal({ name, onClose, children }: ModalFrameProps) {
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface aria-label={name}>
        <Rebuilt>{children}</Rebuilt>
      </DialogSurface>
    </Dialog>
  );
}

function NativeModal({ name, onClose, children }: ModalFrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.native} aria-label={name} onClose={onClose}>
      <Rebuilt>{children}</Rebuilt>
    </dialog>
  );
}

function Rebuilt({ children }: { children: ReactNode }) {
  const ticks = useTicks(usePage().options.rerenderEveryMs);
  return <Fragment key={ticks}>{children}</Fragment>;
}
