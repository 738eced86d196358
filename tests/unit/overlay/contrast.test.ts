import { describe, expect, test } from 'vitest';
import { THEME_CSS } from '../../../utils/overlay/overlay-style.ts';

/** The theme's colours by name; those for dark windows stand behind the media query. */
function readColours(css: string): Map<string, string> {
  return new Map([...css.matchAll(/--([\w-]+): (#[\da-f]{3,6})/g)].map(([, name = '', colour = '']) => [name, colour]));
}

const [lightCss = '', darkCss = ''] = THEME_CSS.split('prefers-color-scheme: dark');
const light = readColours(lightCss);
const themes = [
  ['light', light],
  ['dark', new Map([...light, ...readColours(darkCss)])],
] as const;

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a = '', b = ''): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

test('knows that black on white is 21', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
});

describe.each(themes)('in %s windows', (_, colours) => {
  test.each([
    ['ink', 'ground'],
    ['faint', 'ground'],
    ['link', 'ground'],
    ['link', 'hover'],
    ['on-lead', 'lead'],
    ['on-lead', 'lead-hover'],
  ])('%s on %s can be read', (ink, ground) => {
    expect(contrast(colours.get(ink), colours.get(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['on-sign', 'sign'],
    ['lead', 'ground'],
    ['faint', 'hover'],
  ])('%s on %s can be told apart', (ink, ground) => {
    expect(contrast(colours.get(ink), colours.get(ground))).toBeGreaterThanOrEqual(3);
  });
});
