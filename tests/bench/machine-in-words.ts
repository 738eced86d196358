import { cpus, loadavg, release, totalmem, type } from 'node:os';

const GIB = 1_024 ** 3;

/** Processor, cores and memory in a few words. */
export function tellMachine(): string {
  const cores = cpus();
  const model = cores[0]?.model.trim() || 'unknown processor';
  return `${model}, ${cores.length} cores, ${Math.round(totalmem() / GIB)} GiB`;
}

/** The system and Node. */
export function tellSystem(): string {
  return `Node ${process.versions.node}, ${type()} ${release()}`;
}

/** How many programs of the last minute wanted each core. */
export function readLoad(): number {
  const [lastMinute = 0] = loadavg();
  return Math.round((100 * lastMinute) / cpus().length) / 100;
}
