import { FRAMEWORKS, type FrameworkId, type GalleryOptions, galleryPath, stylesOf } from './gallery-options.ts';

/** One page of the gallery. */
export type GalleryPage = Partial<GalleryOptions> & { framework: FrameworkId };

/** Every framework of the gallery. */
export const FRAMEWORK_IDS: readonly FrameworkId[] = Object.keys(FRAMEWORKS).filter(
  (id): id is FrameworkId => id in FRAMEWORKS,
);

/** Those of them whose fields draw their labels themselves: no two are made of the same elements. */
export const LIBRARY_IDS: readonly FrameworkId[] = FRAMEWORK_IDS.filter((id) => stylesOf(id).includes('own'));

/** Every framework in every way of updating its model. */
export const EVERY_UPDATE: readonly GalleryPage[] = FRAMEWORK_IDS.flatMap((framework) =>
  FRAMEWORKS[framework].updates.map((update) => ({ framework, update })),
);

/** Where the page stands. */
export function galleryAddress({ framework, ...options }: GalleryPage): string {
  return `https://app.cloudfinder.com${galleryPath(framework, options)}`;
}
