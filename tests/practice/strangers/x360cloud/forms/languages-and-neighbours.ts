import type { WrittenForm } from './written-form.ts';

/** Other languages, odd fields and crowded forms, written from what is known of the pages alone. */
export const LANGUAGE_AND_NEIGHBOUR_FORMS: readonly WrittenForm[] = [
  {
    title: 'blind: german modal',
    body: `<div role="dialog" aria-modal="true" style="position:fixed;inset:60px;background:#fff"><h2>Office 365-Administrator ändern</h2><p>contoso.onmicrosoft.com</p><label>E-Mail-Adresse <input value="admin@contoso.onmicrosoft.com" data-answer="email"></label><label>Kennwort <input type=password data-answer="password"></label><label>Kennwort bestätigen <input type=password data-answer="confirm"></label><button data-answer="submit">Speichern</button><button>Abbrechen</button></div>`,
  },
  {
    title: 'blind: german add',
    body: `<h1>Dienst hinzufügen</h1><form><div><label for=a>Microsoft 365-Admin-E-Mail</label><input id=a data-answer="email"></div><div><label for=b>Microsoft 365-Admin-Passwort</label><input id=b type=password data-answer="password"></div><button data-answer="submit">Absenden</button></form>`,
  },
  {
    title: 'blind: french modal',
    body: `<h1>Gérer les services</h1><fieldset><legend>Identifiants administrateur Office 365</legend><label>Adresse e-mail <input data-answer="email"></label><label>Mot de passe <input type=password data-answer="password"></label><label>Confirmer le mot de passe <input type=password data-answer="confirm"></label></fieldset><button data-answer="submit">Enregistrer</button>`,
  },
  {
    title: 'blind: spanish table',
    body: `<h1>Agregar servicio</h1><table><tr><td>Correo del administrador de Office 365<td><input data-answer="email"><tr><td>Contraseña del administrador de Office 365<td><input type=password data-answer="password"><tr><td>Repetir contraseña<td><input type=password data-answer="confirm"></table><button data-answer="submit">Enviar</button>`,
  },
  {
    title: 'blind: japanese form',
    body: `<h1>サービスの追加</h1><form><div><label>Microsoft 365 管理者のメールアドレス<input data-answer="email"></label></div><div><label>Microsoft 365 管理者のパスワード<input type=password data-answer="password"></label></div><div><label>パスワード（確認用）<input type=password data-answer="confirm"></label></div><button data-answer="submit">送信</button></form>`,
  },
  {
    title: 'blind: dutch inline',
    body: `<h1>Services beheren</h1><div class=row>contoso.com (Microsoft Office 365) <form><span>Beheerder</span> <input value="b@contoso.com" data-answer="email"> <span>Wachtwoord</span> <input type=password data-answer="password"> <button data-answer="submit">Opslaan</button></form></div>`,
  },
  {
    title: 'blind: text security',
    body: `<h2>Add Service</h2><form autocomplete=off><label>Office 365 Admin Email<input data-answer="email"></label><label>Office 365 Admin Password<input type=text style="-webkit-text-security:disc" autocomplete=off data-answer="password"></label><button data-answer="submit">Submit</button></form>`,
  },
  {
    title: 'blind: text security class confirm',
    body: `<style>.masked{-webkit-text-security:square}</style><div role=dialog aria-label="Office 365 admin, contoso.com"><p>Password <input class=masked type=text data-answer="password"></p><p>Confirm <input class=masked type=text data-answer="confirm"></p><button data-answer="submit">Save</button></div>`,
  },
  {
    title: 'blind: eye button',
    body: `<h2>Add Service</h2><form><label>Office 365 Admin Email <input type=email data-answer="email"></label><label for=pw>Office 365 Admin Password</label><span class=grp><input id=pw type=password data-answer="password"><button type=button aria-label="Show password">👁</button></span><button data-answer="submit">Submit</button></form>`,
  },
  {
    title: 'blind: test connection beside',
    body: `<h2>Manage Services › contoso.com</h2><form><p><label>Microsoft 365 admin<input value="svc@contoso.com" data-answer="email"></label></p><p><label>Password<input type=password data-answer="password"></label></p><button type=button>Test connection</button><button data-answer="submit">Submit</button></form>`,
  },
  {
    title: 'blind: validate and remove',
    body: `<h2>Office 365 admin credentials</h2><p>Service: contoso.com (Microsoft Office 365)</p><form><label>User<input value="svc@contoso.com" data-answer="email"></label><label>Password<input type=password data-answer="password"></label><button type=button>Validate</button><button data-answer="submit">Save</button><button type=button class=danger>Remove service</button></form>`,
  },
  {
    title: 'blind: sharepoint url required',
    body: `<h2>Add Service</h2><form><label>Office 365 Admin Email<input data-answer="email"></label><label>Office 365 Admin Password<input type=password data-answer="password"></label><label>Confirm Office 365 Admin Password<input type=password data-answer="confirm"></label><label><input type=checkbox checked> Use SharePoint</label><label>SharePoint URL<input type=url></label><label><input type=checkbox> Include archived mailboxes</label><label><input type=checkbox> I agree to the terms</label><button data-answer="submit">Submit</button></form>`,
  },
  {
    title: 'blind: google block same page',
    body: `<h1>Manage Services</h1><section><h2>Microsoft Office 365 (contoso.com)</h2><form><label>Admin email<input value="a@contoso.com" data-answer="email"></label><label>Admin password<input type=password data-answer="password"></label><button data-answer="submit">Save</button></form></section><section><h2>Google Workspace (contoso.com)</h2><form><label>Admin email<input value="g@contoso.com"></label><label>Admin password<input type=password></label><button>Save</button></form></section>`,
  },
  {
    title: 'blind: client secret beside',
    body: `<h2>Add Microsoft 365 account</h2><form><label>Admin username<input data-answer="email"></label><label>Admin password<input type=password data-answer="password"></label><label>Azure Tenant ID<input></label><label>Azure Client ID<input></label><label>Azure Client Secret<input type=password></label><button data-answer="submit">Add</button></form>`,
  },
  {
    title: 'blind: encryption key below',
    body: `<h2>Office 365 backup</h2><form><fieldset><legend>Office 365 admin</legend><label>User name<input data-answer="email"></label><label>Password<input type=password data-answer="password"></label></fieldset><fieldset><legend>Encryption</legend><label>Encryption passphrase<input type=password></label></fieldset><button data-answer="submit">Save</button></form>`,
  },
  {
    title: 'blind: gdpr bar over',
    body: `<h2>Add Service</h2><form><label>Office 365 Admin Email<input data-answer="email"></label><br><label>Office 365 Admin Password<input type=password data-answer="password"></label><button data-answer="submit">Submit</button></form><div class="gdpr-notice" style="position:fixed;bottom:0;left:0;right:0;height:120px;background:#333;color:#fff">We use cookies. <button>Accept</button></div>`,
  },
];
