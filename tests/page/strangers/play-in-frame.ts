import type { Must } from '../../practice/strangers/stranger-page';

/** What a frame is told in its name. */
export interface Assignment {
  /** Which page it is, and of which try: no two frames have one name. */
  page: number;
  count: number;
  must: Must;
}

let count = 0;

/** What a frame says of its page: whether it came to what must be, otherwise in words what was there last. */
export interface Outcome {
  isAsItMust: boolean;
  last: string;
}

/** Opens a served page in a frame as large as the window, and waits for what its guide came to. */
export async function playInFrame(url: string, page: number, must: Must): Promise<Outcome> {
  const frame = document.createElement('iframe');
  const assignment: Assignment = { page, count: ++count, must };
  frame.name = JSON.stringify(assignment);
  frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0;background:#fff';
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const onMessage = ({ source, data }: MessageEvent<Outcome>): void => {
    if (source === frame.contentWindow) resolve(data);
  };
  addEventListener('message', onMessage);
  document.body.append(frame);
  // The address alone does not tell which page is meant: many stand at the same one.
  post(url, frame.name, page);
  try {
    return await promise;
  } finally {
    removeEventListener('message', onMessage);
    frame.remove();
  }
}

function post(url: string, target: string, page: number): void {
  const form = Object.assign(document.createElement('form'), { method: 'post', action: url, target });
  form.append(Object.assign(document.createElement('input'), { name: 'page', value: String(page) }));
  document.body.append(form);
  form.submit();
  form.remove();
}
