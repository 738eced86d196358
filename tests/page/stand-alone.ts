import { beforeAll } from 'vitest';
import { commands } from 'vitest/browser';
import { learnCaptions } from '../../utils/look/captions';
import { LABELS } from '../../utils/sites/labels';

// Each file begins in a window in front, with nothing open beside it.
beforeAll(() => commands.standAlone());

// As the product is told before its first look.
learnCaptions(LABELS);
