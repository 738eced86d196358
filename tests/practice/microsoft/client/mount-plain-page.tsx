/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { PageContext } from './page-context.ts';
import { fetchView, type View } from './view.ts';

/** Fetches the view and draws the page into `#root`, without any design system. */
export async function mountPlainPage(draw: (view: View) => ReactNode): Promise<void> {
  const view = await fetchView();
  document.documentElement.lang = view.options.language;
  document.documentElement.dir = view.options.rightToLeft ? 'rtl' : 'ltr';
  const root = document.querySelector('#root');
  if (!root) throw new Error('No #root in the page');
  createRoot(root).render(<PageContext value={view.options}>{draw(view)}</PageContext>);
}
