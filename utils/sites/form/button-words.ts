import type { LabelsByLanguage } from '../site-schema';

/** Captions that keep what was there before: no sign-in has one, whatever it is called. */
const SAVES = ['save', 'update', 'apply', 'store'] as const;

/** Captions of buttons and titles that say what becomes of a form. */
export const BUTTON_WORDS = {
  /** Captions of a button that keeps settings: no person signs in by one of these. */
  keepButton: {
    en: [
      ...SAVES,
      'add',
      'connect',
      'change',
      'authenticate',
      'validate',
      'fetch',
      'finish',
      'authori*e',
      'replace',
      'reconnect',
      'renew',
      'reauthenticate',
      'reauthori*e',
      're link',
    ],
  },
  /** Of those the ones that no sign-in has. */
  saveButton: { en: [...SAVES] },
  /** The same in other languages: they say no more than that nobody signs in by it. */
  keepElsewhere: {
    cs: ['uložit'],
    da: ['gem'],
    de: ['speichern', 'übernehmen'],
    es: ['guardar'],
    fr: ['enregistrer'],
    it: ['salva'],
    ja: ['保存'],
    ko: ['저장'],
    nl: ['opslaan'],
    pl: ['zapisz'],
    pt: ['salvar', 'guardar'],
    ru: ['сохранить'],
    sv: ['spara'],
    tr: ['kaydet'],
    zh: ['保存', '儲存'],
  },
  /** Captions of a button that sends whatever form it stands in. */
  sendButton: {
    en: ['submit', 'ok', 'next', 'done', 'confirm', 'set', 'send', 'test', 'verify', 'resume', 'retry', 'try again'],
  },
  /** Captions of a button by which a person goes on, signed in or not. */
  goOn: { en: ['continue', 'go', 'enter', 'start', 'get started', 'open', 'proceed', 'launch'] },
  /** Captions of the button that stands beside the one that sends a form. */
  cancelButton: {
    en: ['cancel'],
    de: ['abbrechen'],
    fr: ['annuler'],
    es: ['cancelar'],
    pt: ['cancelar'],
    ja: ['キャンセル'],
  },
  /** Captions of any other button that leaves the form without sending it. */
  leaveButton: {
    en: [
      'close',
      'back',
      'help',
      'show',
      'hide',
      'dismiss',
      'discard',
      'previous',
      'reset',
      'clear',
      'delete',
      'remove',
      'learn more',
    ],
    de: ['schließen', 'zurück'],
    fr: ['fermer'],
    es: ['cerrar'],
    pt: ['fechar'],
    ja: ['閉じる'],
  },
  /** Captions of a button that keeps or sends less than another one beside it: a trial, or a break. */
  aside: { en: ['exit', 'later', 'test', 'another'] },
  /** A title or button of the form that adds a service, as against changing one. */
  add: { en: ['add', 'new', 'get started', 'connect'] },
  /** A title or button of the form that changes credentials that are already there. */
  change: { en: ['change', 'edit', 'update', 'modify'] },
  /** What makes something new: where an administrator's credentials are given with it, that is a connection. */
  createAct: { en: ['create'] },
  /** What is done to something that is there already, or with it: nobody gives a service its credentials by it. */
  otherAct: {
    en: [
      'delete',
      'remove',
      'share',
      'export',
      'download',
      'restore',
      'unlock',
      'lock',
      'encrypt',
      'decrypt',
      'grant',
      'revoke',
      'invite',
      'generate',
      'schedule',
      'transfer',
      'delegate',
      'import',
      'turn off',
      'disable',
      'reveal',
      'view',
      'approve',
      'install',
      'print',
      'join',
      'upload',
      'pay',
    ],
  },
} as const satisfies Record<string, LabelsByLanguage>;
