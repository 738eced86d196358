import * as z from 'zod/mini';

/** One Microsoft 365 service as Manage Services lists it. */
export interface PracticeTenant {
  /** The tenant's name, e.g. `contoso.onmicrosoft.com`. */
  tenant: string;
  adminUser: string;
}

/** How the practice x360Cloud behaves. What the evidence leaves open is a switch here. */
export interface X360CloudConfiguration {
  /** The account whose row is the right one; where no row has it, Add Service is the answer. */
  account: string;
  tenants: readonly PracticeTenant[];
  /** What Change opens: a Bootstrap modal or a form in the row. */
  changeAs: 'modal' | 'inline';
  emailEditable: boolean | 'absent';
  withConfirm: boolean;
  /** How late the table and each form come, in milliseconds. */
  delayMs: number;
  /** An organization-level administrator, who has no Add Service. */
  organizationAdmin: boolean;
  /** A form that loses what was written: on blur, or on input; `re-render` replaces the fields on input and keeps the values. */
  swallow: 'no' | 'on-blur' | 'on-input' | 're-render';
  /** The server refuses every password; the form stays open with its error. */
  refuses: boolean;
  /** The OAuth generation: "Authorize Microsoft 365" and no password field. */
  authorizationOnly: boolean;
  /** A plain form that posts to another origin. */
  foreignAction: boolean;
  /** Change and Add Service are both open, side by side. */
  twoForms: boolean;
  /** Length limit of the password fields, or `null` for none. */
  maxlength: number | null;
  /** Whether the GDPR bar covers the bottom of the page until it is accepted. */
  gdprNotice: boolean;
  /** Whether scans move on by themselves as the page polls, or only by `advanceScan()`. */
  scanAdvances: 'by-polls' | 'by-order';
}

export const DEFAULT_CONFIGURATION: X360CloudConfiguration = {
  account: 'courier-svc@contoso.onmicrosoft.com',
  tenants: [
    { tenant: 'contoso.onmicrosoft.com', adminUser: 'courier-svc@contoso.onmicrosoft.com' },
    { tenant: 'fabrikam.onmicrosoft.com', adminUser: 'backup-admin@fabrikam.onmicrosoft.com' },
  ],
  changeAs: 'modal',
  emailEditable: true,
  withConfirm: true,
  delayMs: 0,
  organizationAdmin: false,
  swallow: 'no',
  refuses: false,
  authorizationOnly: false,
  foreignAction: false,
  twoForms: false,
  maxlength: null,
  gdprNotice: true,
  scanAdvances: 'by-polls',
};

const wholeNumber = z.pipe(z.string().check(z.regex(/^\d{1,5}$/)), z.transform(Number));
/** Admin users, separated by commas; the tenant is what stands behind the `@`. */
const tenantList = z.pipe(
  z.string().check(z.regex(/^[^@,]+@[^@,]+(,[^@,]+@[^@,]+)*$/)),
  z.transform((users) =>
    users.split(',').map((adminUser) => ({ tenant: adminUser.slice(adminUser.indexOf('@') + 1), adminUser })),
  ),
);

const querySchema = z.partial(
  z.object({
    account: z.string(),
    tenants: tenantList,
    changeAs: z.enum(['modal', 'inline']),
    emailEditable: z.union([z.stringbool(), z.literal('absent')]),
    withConfirm: z.stringbool(),
    delayMs: wholeNumber,
    organizationAdmin: z.stringbool(),
    swallow: z.enum(['no', 'on-blur', 'on-input', 're-render']),
    refuses: z.stringbool(),
    authorizationOnly: z.stringbool(),
    foreignAction: z.stringbool(),
    twoForms: z.stringbool(),
    maxlength: wholeNumber,
    gdprNotice: z.stringbool(),
    scanAdvances: z.enum(['by-polls', 'by-order']),
  }),
);

/**
 * The configuration with a page's query parameters laid over it, for use by hand (`?changeAs=inline&withConfirm=no`).
 * Unknown parameters are left alone; throws a readable error where a known one has an unknown value.
 */
export function withQuery(base: X360CloudConfiguration, query: URLSearchParams): X360CloudConfiguration {
  const parsed = z.safeParse(querySchema, Object.fromEntries(query));
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return Object.assign({ ...base }, parsed.data);
}
