export const i18n = { t: (key: string): string => key };
