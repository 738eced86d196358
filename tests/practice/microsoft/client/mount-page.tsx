/** @jsxImportSource react */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { PageContext } from './page-context.ts';
import { fetchView, type View } from './view.ts';

const theme = { ...webLightTheme, fontFamilyBase: '"Segoe UI", "Open Sans", "Liberation Sans", Arial, sans-serif' };

/** Fetches the view and draws the page into `#root`, inside Fluent's provider. */
export async function mountPage(draw: (view: View) => ReactNode): Promise<void> {
  const view = await fetchView();
  const direction = view.options.rightToLeft ? 'rtl' : 'ltr';
  document.documentElement.lang = view.options.language;
  document.documentElement.dir = direction;
  const root = document.querySelector('#root');
  if (!root) throw new Error('No #root in the page');
  createRoot(root).render(
    <PageContext value={view.options}>
      <FluentProvider theme={theme} dir={direction}>
        {draw(view)}
      </FluentProvider>
    </PageContext>,
  );
}
