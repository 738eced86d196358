/** @jsxImportSource react */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { mountPlainPage } from './mount-plain-page.tsx';
import type { View } from './view.ts';

const theme = { ...webLightTheme, fontFamilyBase: '"Segoe UI", "Open Sans", "Liberation Sans", Arial, sans-serif' };

/** Fetches the view and draws the page into `#root`, inside Fluent's provider. */
export async function mountPage(draw: (view: View) => ReactNode): Promise<void> {
  await mountPlainPage((view) => (
    <FluentProvider theme={theme} dir={view.options.rightToLeft ? 'rtl' : 'ltr'}>
      {draw(view)}
    </FluentProvider>
  ));
}
