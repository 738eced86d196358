import { findMount, readPageOptions } from '../practice-model.ts';
import { bindNatively } from './bind-natively.ts';

bindNatively(findMount(), readPageOptions('plain'));
