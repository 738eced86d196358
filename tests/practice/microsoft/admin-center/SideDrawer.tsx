/** @jsxImportSource react */
import {
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from '../client/Icon.tsx';

interface SideDrawerProps {
  title: string;
  onClose: () => void;
  actions: ReactNode;
  children: ReactNode;
}

/** A panel that slides in from the side, over the page. */
export function SideDrawer({ title, onClose, actions, children }: SideDrawerProps) {
  return (
    <OverlayDrawer open position="end" size="medium" onOpenChange={onClose} aria-label={title}>
      <DrawerHeader>
        <DrawerHeaderTitle
          action={<Button appearance="subtle" aria-label="Close" icon={<Icon name="Cancel" />} onClick={onClose} />}
        >
          {title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>{children}</DrawerBody>
      <DrawerFooter>{actions}</DrawerFooter>
    </OverlayDrawer>
  );
}
