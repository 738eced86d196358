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
/** `own`: a library's field draws its label itself. */
export type LabelStyle = (typeof LABEL_STYLES)[number] | 'own';

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
  'login',
  'login-in-place',
  'nothing',
] as const;
export type Ending = (typeof ENDINGS)[number];

interface Framework {
  title: string;
  /** The ways of updating that it offers, its usual one first. */
  updates: readonly [Update, ...Update[]];
  /** The styles of labels that make sense in it, its usual one first; without a list, all that plain HTML has. */
  styles?: readonly [LabelStyle, ...LabelStyle[]];
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
  lit: { title: 'Lit', updates: ['input'], styles: ['own'] },
  lwc: { title: 'Lightning Web Components', updates: ['input'], styles: ['own'] },
  'material-web': { title: 'Material Web', updates: ['input'], styles: ['own'] },
  vaadin: { title: 'Vaadin', updates: ['input'], styles: ['own'] },
  'angular-material': { title: 'Angular Material', updates: ['input'], styles: ['own'] },
  mui: { title: 'Material UI', updates: ['input'], styles: ['own'] },
  primevue: { title: 'PrimeVue', updates: ['input'], styles: ['own'] },
  kendo: { title: 'Kendo UI', updates: ['change'], styles: ['own'] },
  'aspnet-mvc': { title: 'Unobtrusive validation', updates: ['blur'], styles: ['own'] },
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

/** The styles of labels that a framework's page can have, its usual one first. */
export function stylesOf(framework: FrameworkId): readonly [LabelStyle, ...LabelStyle[]] {
  const { styles = LABEL_STYLES }: Framework = FRAMEWORKS[framework];
  return styles;
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
  const styles = stylesOf(framework);
  return {
    style: oneOf(styles, query.get('style') ?? styles[0]),
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
