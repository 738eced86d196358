import { describe, expect, it } from 'vitest';
import { type Act, countPerson, type Input, OPERATORS } from '../../bench/person/count-person';
import { belowToolbarButton, TOOLBAR_BUTTON } from '../../bench/person/record-person';

const { K, P, H, M } = OPERATORS;
const press = (x: number, y: number, window = 'a'): Input => ({ kind: 'press', window, at: { x, y } });
const key = (window = 'a'): Input => ({ kind: 'key', window });
const act = (...inputs: Input[]): Act => ({ name: '', inputs });
const rounded = (seconds: number) => Math.round(10 * seconds) / 10;

describe('what a way costs', () => {
  it('is nothing where nothing is done', () => {
    expect(countPerson([])).toEqual({ acts: 0, clicks: 0, keys: 0, switches: 0, travel: 0, seconds: 0 });
  });

  it('is acts, clicks and keys, each with its operators', () => {
    const cost = countPerson([act(press(643, 404)), act(key(), key(), key())]);
    expect(cost).toMatchObject({ acts: 2, clicks: 1, keys: 3, switches: 0, travel: 5 });
    expect(cost.seconds).toBe(rounded(2 * M + P + K + H + 3 * K));
  });

  it('is one preparation for an act, however many inputs it has', () => {
    expect(countPerson([act(key(), key())]).seconds).toBe(rounded(M + H + 2 * K));
    expect(countPerson([act(key()), act(key())]).seconds).toBe(rounded(2 * M + H + 2 * K));
  });

  it('is one pointing for a double click', () => {
    const cost = countPerson([act(press(100, 400), press(102, 400))]);
    expect(cost).toMatchObject({ clicks: 2, travel: 542 });
    expect(cost.seconds).toBe(rounded(M + P + 2 * K));
  });

  it('moves the hand each time that it takes the other device', () => {
    expect(countPerson([act(press(0, 0), key(), press(0, 0))]).seconds).toBe(rounded(M + P + K + H + K + H + K));
  });

  it('is two keys for a change of the window, which is no key of a page', () => {
    const cost = countPerson([act(press(0, 0)), act(press(300, 400, 'b')), act(key('b'))]);
    expect(cost).toMatchObject({ switches: 1, clicks: 2, keys: 1 });
    expect(cost.seconds).toBe(rounded(3 * M + 2 * P + 2 * K + (H + 2 * K + H) + (H + K)));
  });

  it('takes the operators of Card, Moran and Newell', () => {
    expect(OPERATORS).toEqual({ K: 0.2, P: 1.1, H: 0.4, M: 1.35 });
  });
});

it('a popup hangs from its button, their right edges in one line', () => {
  expect(belowToolbarButton({ x: 380, y: 10 }, 380)).toEqual({ x: TOOLBAR_BUTTON.x, y: 10 });
  expect(belowToolbarButton({ x: 0, y: 0 }, 380)).toEqual({ x: TOOLBAR_BUTTON.x - 380, y: 0 });
});
