import type { ComponentChildren } from 'preact';

interface OptionsSectionProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

/** One titled part of the options page. */
export function OptionsSection({ id, title, children }: OptionsSectionProps) {
  return (
    <section class="card" aria-labelledby={`section-${id}`}>
      <h2 id={`section-${id}`}>{title}</h2>
      {children}
    </section>
  );
}
