import { FRAMEWORKS, type FrameworkId, type GalleryOptions, galleryPath } from './gallery-options.ts';

/** One page of the gallery. */
export type GalleryPage = Partial<GalleryOptions> & { framework: FrameworkId };

/** Every framework of the gallery. */
export const FRAMEWORK_IDS: readonly FrameworkId[] = Object.keys(FRAMEWORKS).filter(
  (id): id is FrameworkId => id in FRAMEWORKS,
);

/** Every framework in every way of updating its model. */
export const EVERY_UPDATE: readonly GalleryPage[] = FRAMEWORK_IDS.flatMap((framework) =>
  FRAMEWORKS[framework].updates.map((update) => ({ framework, update })),
);

/** Where the page stands. */
export function galleryAddress({ framework, ...options }: GalleryPage): string {
  return `https://app.cloudfinder.com${galleryPath(framework, options)}`;
}
