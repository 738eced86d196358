import type { ServerResponse } from 'node:http';
import { hostsOf } from '../../../utils/sites/hosts.ts';
import { bundle } from '../bundle.ts';
import type { PracticeSite } from '../practice-site.ts';
import { readFields, redirect, send, sendAsset, sendHtml } from '../reply.ts';
import { adminCenterRoutes } from './admin-center/routes.ts';
import { appPasswordsRoutes } from './app-passwords/routes.ts';
import { ENTRA_BLADE_HOST, entraRoutes } from './entra/routes.ts';
import { mfaRoutes } from './mfa/routes.ts';
import { myAccountRoutes } from './my-account/routes.ts';
import { accountRoutes, mySignInsRoutes } from './my-sign-ins/routes.ts';
import { officeRoutes } from './office/routes.ts';
import { DEFAULT_OPTIONS, type MicrosoftOptions, optionsFromQuery } from './options.ts';
import { registrationRoutes } from './registration/routes.ts';
import type { Reply, Route } from './route.ts';
import { SIGN_IN_HOSTS, signInRoutes } from './sign-in/routes.ts';
import { createTenant, type ShownPassword, type Tenant } from './tenant.ts';

/** The practice Microsoft: every page of the journey on its real host, over one tenant. */
export interface MicrosoftSite extends PracticeSite {
  readonly options: MicrosoftOptions;
  /** Changes the given options for every page from now on; a page's own query goes over them. */
  configure(options: Partial<MicrosoftOptions>): void;
  /** Every password that was shown, oldest first. */
  readonly shown: readonly ShownPassword[];
  /** Users, MFA states and the tenant setting, as the administrator's pages left them. */
  readonly tenant: Tenant;
}

const HOSTS = [
  ...hostsOf('microsoft', 'world'),
  ...hostsOf('microsoft', 'usGovernment'),
  ...hostsOf('microsoft', 'china'),
];

const ROUTES: readonly Route[] = [
  ...appPasswordsRoutes,
  ...officeRoutes,
  ...adminCenterRoutes,
  ...mfaRoutes,
  ...entraRoutes,
  ...accountRoutes(HOSTS),
  ...mySignInsRoutes,
  ...registrationRoutes,
  ...myAccountRoutes,
  ...signInRoutes,
];

/** A site in its seed state. In: the seed of its passwords. */
export function createMicrosoftSite(seed: number): MicrosoftSite {
  let options: MicrosoftOptions = { ...DEFAULT_OPTIONS };
  let tenant = createTenant(seed);
  return {
    hosts: [...HOSTS, ...SIGN_IN_HOSTS, ENTRA_BLADE_HOST],
    get options() {
      return options;
    },
    get shown() {
      return tenant.shown;
    },
    get tenant() {
      return tenant;
    },
    configure(changes) {
      options = { ...options, ...changes };
      tenant.isFreshlySignedIn = false;
    },
    reset() {
      options = { ...DEFAULT_OPTIONS };
      tenant = createTenant(seed);
    },
    async handle(request, response, url) {
      const host = url.hostname;
      const route = ROUTES.find((each) => each.hosts.includes(host) && each.path.test(url.pathname));
      if (!route) return false;
      const fields = request.method === 'POST' ? await readFields(request) : {};
      const visitOptions = optionsFromQuery(url.searchParams, options);
      const reply = route.reply({ url, method: request.method ?? 'GET', fields, options: visitOptions, tenant });
      await answer(response, reply);
      return true;
    },
  };
}

async function answer(response: ServerResponse, reply: Reply): Promise<void> {
  switch (reply.kind) {
    case 'html':
      return sendHtml(response, 200, reply.html);
    case 'json':
      return send(response, 200, 'application/json', JSON.stringify(reply.json));
    case 'script':
      return sendAsset(response, 'text/javascript; charset=utf-8', (await bundle(reply.file)).js);
    case 'style':
      return sendAsset(response, 'text/css; charset=utf-8', (await bundle(reply.file)).css);
    case 'text':
      return send(response, 200, reply.type, reply.text);
    case 'redirect':
      return redirect(response, reply.to);
  }
}
