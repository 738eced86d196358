import type { Row } from './row.ts';
import { CAPTURE_ROWS } from './rows/capture.ts';
import { MEMORY_ROWS } from './rows/memory.ts';
import { PAGE_ROWS } from './rows/pages.ts';
import { PRODUCT_ROWS } from './rows/product.ts';
import { README_ROWS } from './rows/readme.ts';
import { STEERING_ROWS } from './rows/steering.ts';

/** What a page, another extension, a pack or a mishap may try, in the order of the table. */
export const ATTACK_ROWS: readonly Row[] = [
  ...PAGE_ROWS,
  ...STEERING_ROWS,
  ...CAPTURE_ROWS,
  ...MEMORY_ROWS,
  ...PRODUCT_ROWS,
];
export const ROWS: readonly Row[] = [...README_ROWS, ...ATTACK_ROWS];

export { README_ROWS };
