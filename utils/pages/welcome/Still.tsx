import { type ComponentChildren, render } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';

interface StillProps {
  /** Style sheets for what is drawn, and for nothing else on the page. */
  styles: readonly string[];
  children: ComponentChildren;
}

/** A picture drawn with the product's own pieces: seen, never pressed, and silent, since the words beside it say the same. */
export function Still({ styles, children }: StillProps) {
  const host = useRef<HTMLDivElement>(null);
  const sheets = useMemo(() => styles.map(sheetOf), [styles]);
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheets;
    render(children, root);
    return () => render(null, root);
  }, [sheets, children]);
  return <div ref={host} class="still" inert aria-hidden="true" />;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
