import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { BrowserWindow } from './BrowserWindow';
import { BubbleStill } from './BubbleStill';
import { PopupStill } from './PopupStill';
import { useShow } from './use-show';

type Act = 'open' | 'start' | 'send' | 'submit';

interface Scene {
  act: Act;
  /** How long it stands, in ms. */
  lasts: number;
  /** What is seen in the browser's window; nothing where its toolbar is pressed. */
  picture: (() => ComponentChildren) | null;
  isHolding: boolean;
}

/** The whole way, in twenty seconds. */
const SCENES: readonly Scene[] = [
  { act: 'open', lasts: 3_000, picture: null, isHolding: false },
  { act: 'start', lasts: 4_000, picture: () => <PopupStill moment="idle" />, isHolding: false },
  { act: 'start', lasts: 3_000, picture: () => <BubbleStill step="open-app-passwords" />, isHolding: false },
  { act: 'start', lasts: 3_000, picture: () => <BubbleStill step="read-the-password" />, isHolding: true },
  { act: 'send', lasts: 4_000, picture: () => <PopupStill moment="holding" />, isHolding: true },
  { act: 'submit', lasts: 3_000, picture: () => <BubbleStill step="submit" />, isHolding: true },
];
const ACTS: readonly Act[] = ['open', 'start', 'send', 'submit'];
const DURATIONS = SCENES.map(({ lasts }) => lasts);

/** The four acts: as a moving picture, or side by side for whoever wants no motion. */
export function Acts({ isStill }: { isStill: boolean }) {
  return isStill ? <SideBySide /> : <MovingPicture />;
}

function SideBySide() {
  return (
    <ol class="acts">
      {ACTS.map((act) => (
        <li key={act}>
          <p>{i18n.t(`welcome.acts.${act}`)}</p>
          <div class="stills">
            {SCENES.filter((scene) => scene.act === act).map((scene) => (
              <Picture key={SCENES.indexOf(scene)} scene={scene} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Begins when it is first seen, ends with the last scene, and can be paused, replayed and leafed through. */
function MovingPicture() {
  const screen = useRef<HTMLDivElement>(null);
  const { current, isPlaying, show, setPlaying } = useShow(DURATIONS, screen);
  const scene = SCENES[current] ?? SCENES[0];
  return (
    <div class="show">
      <div>
        <ol class="acts">
          {ACTS.map((act) => (
            <li key={act}>
              <button
                type="button"
                class="act"
                aria-current={act === scene?.act ? 'step' : undefined}
                onClick={() => show(SCENES.findIndex((one) => one.act === act))}
              >
                {i18n.t(`welcome.acts.${act}`)}
              </button>
            </li>
          ))}
        </ol>
        <button type="button" onClick={() => setPlaying(!isPlaying)}>
          {i18n.t(isPlaying ? 'welcome.acts.pause' : 'welcome.acts.play')}
        </button>
      </div>
      <div ref={screen} class={`screen ${isPlaying ? '' : 'is-paused'}`}>
        {scene && <Picture scene={scene} />}
      </div>
    </div>
  );
}

/** What changes is what the window shows; the window itself stays. */
function Picture({ scene }: { scene: Scene }) {
  return (
    <BrowserWindow isPressed={scene.picture === null} isHolding={scene.isHolding}>
      <div key={SCENES.indexOf(scene)} class="seen">
        {scene.picture?.()}
      </div>
    </BrowserWindow>
  );
}
