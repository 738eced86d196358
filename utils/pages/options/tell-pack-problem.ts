import { i18n } from '#i18n';
import type { SitePackProblem } from '../../sites/parse-site-pack';

/** Why a file was not taken as a site pack, and what to do. */
export function tellPackProblem(problem: SitePackProblem): string {
  switch (problem.kind) {
    case 'too-large':
      return i18n.t('options.packs.refused.tooLarge');
    case 'not-json':
      return i18n.t('options.packs.refused.notJson');
    case 'not-a-pack':
      return problem.where === ''
        ? i18n.t('options.packs.refused.notAPack')
        : i18n.t('options.packs.refused.wrongPlace', { where: problem.where });
    case 'unknown-label':
      return i18n.t('options.packs.refused.unknownLabel', { label: problem.label });
    case 'unknown-host':
      return i18n.t('options.packs.refused.unknownHost', { host: problem.host });
    case 'broken-selector':
      return i18n.t('options.packs.refused.brokenSelector', { selector: problem.selector });
  }
}
