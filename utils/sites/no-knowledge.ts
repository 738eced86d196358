import type { Knowledge } from './knowledge';

/** Nothing taught, nothing imported. Apart from the schemas, which no page need carry. */
export const NO_KNOWLEDGE: Knowledge = { picks: {}, packs: [] };
