/** A sentence for the status region; the tone chooses its colour, never its meaning. */
export interface Told {
  text: string;
  tone: 'good' | 'info' | 'warning';
}
