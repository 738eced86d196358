interface IconProps {
  /** In CSS px, each way. */
  size: number;
}

const BLUE = '#1f3a8a';

/** The product's icon, as in `public/icon.svg`, drawn with the page: a file of its own would keep the page from being done. */
export function Icon({ size }: IconProps) {
  return (
    <svg viewBox="0 0 128 128" width={size} height={size} aria-hidden="true">
      <rect width="128" height="128" rx="28" fill={BLUE} />
      <path d="M22 42h60a8 8 0 0 1 8 8v36a8 8 0 0 1-8 8H22a8 8 0 0 1-8-8V50a8 8 0 0 1 8-8Z" fill="#fff" />
      <path
        d="m18 48 34 26 34-26"
        fill="none"
        stroke={BLUE}
        stroke-width="6"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
      <circle cx="92" cy="44" r="22" fill="#fbbf24" stroke={BLUE} stroke-width="6" />
      <path
        d="M84 44h16m-6-7 7 7-7 7"
        fill="none"
        stroke={BLUE}
        stroke-width="5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
