import type { Page } from '../sites/site-schema';
import { type PageReport, REPORT_VERSION, type Skeleton } from './report-schema';

/** What a report is made of. */
export interface ReportFacts {
  /** The product's version. */
  product: string;
  generations: readonly Page['generation'][];
  guide: PageReport['page']['guide'];
  skeleton: Skeleton;
}

const WIDEST_LINE = 140;

/** The report as text: JSON, always in the same order, an element that fits on a line in one line. */
export function formatReport({ product, generations, guide, skeleton }: ReportFacts): string {
  const { tree, host, path, language, direction, viewport, isCut } = skeleton;
  const page = {
    host,
    path,
    language,
    direction,
    viewport,
    generations: [...generations],
    guide,
    isCut,
  };
  const report: PageReport = { version: REPORT_VERSION, product, page, skeleton: tree };
  return `${print(report, 0)}\n`;
}

function print(value: unknown, depth: number): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || flat.length + depth * 2 <= WIDEST_LINE) return spaced(flat);
  const indent = '  '.repeat(depth);
  const lines = Array.isArray(value)
    ? value.map((item) => print(item, depth + 1))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${print(item, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`;
}

/** A blank after each colon and comma outside of strings. */
function spaced(flat: string): string {
  return flat.replace(/"(?:[^"\\]|\\.)*"|[:,]/g, (part) => (part.startsWith('"') ? part : `${part} `));
}
