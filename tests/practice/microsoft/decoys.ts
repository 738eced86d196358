/** Words of 16 lower-case letters that are no passwords. */
export const DECOYS = {
  title: 'qhzkwmvtrbxpsdfj',
  dialog: 'vbnqwmzxkjhgtrpl',
  hint: 'uncharacteristic',
  row: 'responsibilities',
} as const;
