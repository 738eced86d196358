import type { OverlayView } from '../journey/overlay-view';

/** Why the guide is stuck, likeliest first, each with the page where it can be mended. */
export function Causes({ causes }: { causes: NonNullable<OverlayView['causes']> }) {
  return (
    <ol class="causes">
      {causes.map(({ text, link }) => (
        <li key={text}>
          {text}
          {link && (
            <>
              {' '}
              <a href={link.href} target="_blank" rel="noopener noreferrer">
                {link.text}
              </a>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
