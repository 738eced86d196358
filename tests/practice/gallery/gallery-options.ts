/** How the form says what its fields are for. */
export const LABEL_STYLES = [
  'for',
  'wrapping',
  'aria-label',
  'aria-labelledby',
  'placeholder',
  'table-cell',
  'text-before',
  'fieldset-legend',
  'dialog-title',
] as const;
export type LabelStyle = (typeof LABEL_STYLES)[number];

/**
 * The event after which a page's model has taken a field's value; `text-input` and `after-key-down` are Knockout's own,
 * `trusted` takes only input that the browser vouches for.
 */
export type Update = 'input' | 'change' | 'blur' | 'keyup' | 'after-key-down' | 'text-input' | 'trusted';

/** What the page does once it has sent the form. `default` says so below the form, and leaves it as it is. */
export const ENDINGS = [
  'default',
  'close',
  'clear',
  'disable',
  'toast',
  'alert',
  'text',
  'error',
  'error-in-toast',
  'navigate',
  'reload',
  'redraw',
  'nothing',
] as const;
export type Ending = (typeof ENDINGS)[number];

interface Framework {
  title: string;
  /** The ways of updating that it offers, its usual one first. */
  updates: readonly [Update, ...Update[]];
}

/** Every framework of the gallery; the key is its address and the name of its module. */
export const FRAMEWORKS = {
  'angularjs-1-2': { title: 'AngularJS 1.2', updates: ['input'] },
  'angularjs-1-3': { title: 'AngularJS 1.3', updates: ['input', 'blur'] },
  'angularjs-1-8': { title: 'AngularJS 1.8', updates: ['input', 'blur'] },
  angular: { title: 'Angular', updates: ['input', 'change', 'blur'] },
  react: { title: 'React 19', updates: ['input', 'blur'] },
  'react-hook-form': { title: 'React Hook Form', updates: ['input', 'blur'] },
  vue: { title: 'Vue 3', updates: ['input', 'change'] },
  knockout: { title: 'Knockout 3.5', updates: ['change', 'input', 'keyup', 'after-key-down', 'text-input'] },
  preact: { title: 'Preact', updates: ['input', 'change'] },
  jquery: { title: 'jQuery', updates: ['input', 'change', 'keyup', 'blur'] },
  plain: { title: 'Plain JavaScript', updates: ['input', 'change', 'keyup', 'blur', 'trusted'] },
  'web-component': { title: 'Web component', updates: ['input', 'change'] },
  'fluent-8': { title: 'Fluent UI 8', updates: ['input'] },
  'fluent-9': { title: 'Fluent UI 9', updates: ['input'] },
} as const satisfies Record<string, Framework>;
export type FrameworkId = keyof typeof FRAMEWORKS;

/** What a page's address asks for. */
export interface GalleryOptions {
  style: LabelStyle;
  update: Update;
  /** Fields beside the credentials that must stay empty: a SharePoint URL and a client secret. */
  hasNeighbours: boolean;
  ending: Ending;
}

/** The address of one page of the gallery, from the site's root. */
export function galleryPath(framework: FrameworkId, options: Partial<GalleryOptions>): string {
  const { style, update, hasNeighbours, ending } = options;
  const query = new URLSearchParams();
  if (style) query.set('style', style);
  if (update) query.set('update', update);
  if (hasNeighbours) query.set('neighbours', 'yes');
  if (ending) query.set('ending', ending);
  return `/gallery/${framework}${query.size > 0 ? `?${query.toString()}` : ''}`;
}

/** What the query asks for; throws where a style or a way of updating is unknown. */
export function readGalleryOptions(framework: FrameworkId, query: URLSearchParams): GalleryOptions {
  const { updates }: Framework = FRAMEWORKS[framework];
  return {
    style: oneOf(LABEL_STYLES, query.get('style') ?? 'for'),
    update: oneOf(updates, query.get('update') ?? updates[0]),
    hasNeighbours: query.get('neighbours') === 'yes',
    ending: oneOf(ENDINGS, query.get('ending') ?? 'default'),
  };
}

function oneOf<T extends string>(known: readonly T[], wanted: string): T {
  const found = known.find((value) => value === wanted);
  if (!found) throw new Error(`"${wanted}" is none of ${known.join(', ')}.`);
  return found;
}
