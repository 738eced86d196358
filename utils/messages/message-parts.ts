import * as z from 'zod/mini';
import { PASSWORD } from '../page/password-shape';

/** What several messages are made of. */

/** An id that we made ourselves: of a document, a reading, a password. */
export const idSchema = z.string().check(z.regex(/^[\w-]{8,64}$/));
export const shortTextSchema = z.string().check(z.maxLength(320));
/** An account's or a tenant's name; `null` when it is unknown. */
export const accountSchema = z.nullable(shortTextSchema);
export const passwordSchema = z.string().check(z.regex(PASSWORD));
