import { beforeAll } from 'vitest';
import { commands } from 'vitest/browser';

// Each file begins in a window in front, with nothing open beside it.
beforeAll(() => commands.standAlone());
