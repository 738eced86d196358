import { i18n } from '#i18n';
import type { ImportPlan } from '../../settings/plan-import';
import type { Settings } from '../../settings/settings';
import type { PortableSettings, SettingsFileProblem } from '../../settings/settings-file';
import { showText } from '../show-text';

const NAMES = {
  lifetimeMinutes: 'options.settings.lifetime',
  forgetsOnLock: 'options.settings.lock',
  doesSubmit: 'options.settings.submits',
  appPasswordName: 'options.settings.name',
  remembersHandOvers: 'options.history.remember',
  ticketNote: 'options.history.note',
  addresses: 'options.addresses.heading',
} as const satisfies Record<keyof Settings, string>;

/** What an import would do, in words with counts, section by section; and what of the file it leaves alone. */
export function tellImport(plan: ImportPlan): { changes: string[]; remarks: string[] } {
  const { settings, doesSteps, locked, picks, packs, packsLeftOut } = plan;
  const { remembersHandOvers, ticketNote, ...ofJourney } = settings;
  const journey = [
    ...tellSettings(ofJourney),
    ...(doesSteps === null ? [] : [tellChange(i18n.t('popup.guide.doSteps'), onOrOff(doesSteps))]),
  ];
  const history = tellSettings({
    ...(remembersHandOvers !== undefined && { remembersHandOvers }),
    ...(ticketNote !== undefined && { ticketNote }),
  });
  const elements = Object.values(picks).flatMap((ofHost) => Object.keys(ofHost)).length;
  return {
    changes: [
      ...told(journey.length, (count) => i18n.t('options.transfer.journey', count, { changes: journey.join('; ') })),
      ...told(elements, (count) => i18n.t('options.transfer.elements', count)),
      ...told(packs.length, (count) => i18n.t('options.transfer.packs', count, { names: listNames(packs) })),
      ...told(history.length, (count) => i18n.t('options.transfer.history', count, { changes: history.join('; ') })),
    ],
    remarks: [
      ...told(locked.length, (count) =>
        i18n.t('options.transfer.locked', count, { names: locked.map((name) => i18n.t(NAMES[name])).join('; ') }),
      ),
      ...told(packsLeftOut, (count) => i18n.t('options.transfer.packsLeftOut', count)),
    ],
  };
}

/** Why a file was not taken as a settings file, and what to do. */
export function tellSettingsFileProblem(problem: SettingsFileProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return i18n.t('options.transfer.refused.tooLarge');
    case 'not-json':
      return i18n.t('options.transfer.refused.notJson');
    case 'not-settings':
      return i18n.t('options.transfer.refused.notSettings');
    case 'newer':
      return i18n.t('options.transfer.refused.newer');
    case 'wrong-place':
      return problem.where === ''
        ? i18n.t('options.transfer.refused.wrongPart')
        : i18n.t('options.transfer.refused.wrongPlace', { where: showText(problem.where) });
  }
}

function told(count: number, say: (count: number) => string): string[] {
  return count > 0 ? [say(count)] : [];
}

function tellSettings(settings: PortableSettings): string[] {
  const { lifetimeMinutes, appPasswordName, doesSubmit, remembersHandOvers, ticketNote } = settings;
  const values: [keyof PortableSettings, string | undefined][] = [
    ['lifetimeMinutes', lifetimeMinutes === undefined ? undefined : tellMinutes(lifetimeMinutes)],
    ['appPasswordName', appPasswordName && `“${showText(appPasswordName)}”`],
    ['doesSubmit', doesSubmit === undefined ? undefined : onOrOff(doesSubmit)],
    ['remembersHandOvers', remembersHandOvers === undefined ? undefined : keptOrDeleted(remembersHandOvers)],
    ['ticketNote', ticketNote === undefined ? undefined : tellWording(ticketNote)],
  ];
  return values.flatMap(([name, value]) => (value === undefined ? [] : [tellChange(i18n.t(NAMES[name]), value)]));
}

function tellChange(name: string, value: string): string {
  return i18n.t('options.transfer.change', { name, value });
}

function tellMinutes(minutes: number): string {
  return `${minutes} ${i18n.t('options.settings.lifetimeUnit')}`;
}

function onOrOff(isOn: boolean): string {
  return i18n.t(isOn ? 'options.transfer.on' : 'options.transfer.off');
}

function keptOrDeleted(isKept: boolean): string {
  return i18n.t(isKept ? 'options.transfer.on' : 'options.transfer.offDeleted');
}

function tellWording(wording: string): string {
  return i18n.t(wording === '' ? 'options.transfer.usualWording' : 'options.transfer.otherWording');
}

function listNames(packs: ImportPlan['packs']): string {
  return packs.map(({ name }) => `“${name}”`).join(', ');
}
