import type { Learnt, Lesson } from './learn-by-pointing';

/** Gives a lesson: has the person point, and resolves to what they taught. */
export type Teacher = (document: Document, lesson: Lesson, signal: AbortSignal) => Promise<Learnt>;

/** Where scripts of ours meet: in the extension's isolated world, which the page can neither see nor forge. */
const TEACHER = Symbol.for('app-password-courier teacher');
const world = globalThis as { [TEACHER]?: Teacher };

/** Offers to give lessons in this page: done by a script of its own, since few pages are ever taught. */
export function offerLessons(teacher: Teacher): void {
  world[TEACHER] = teacher;
}

/** Who gives lessons in this page; `undefined` where the script was not brought. */
export function findTeacher(): Teacher | undefined {
  return world[TEACHER];
}
