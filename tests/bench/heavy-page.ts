/** Password fields among the inputs, whatever their number. */
const PASSWORDS = 8;

/** A whole page with so many labelled inputs in a form that nobody knows. */
export function pageWithInputs(count: number): string {
  const every = Math.ceil(count / PASSWORDS);
  const fields = Array.from({ length: count }, (_, index) => {
    const type = index % every === 0 ? 'password' : 'text';
    return `<div class="row"><label for="f${index}">Field ${index}</label><input id="f${index}" name="f${index}" type="${type}"></div>`;
  });
  return documentOf(`<form onsubmit="return false">${fields.join('\n')}<button>Save</button></form>`);
}

/** A page that draws 200 rows anew in each of 60 frames, then sets `data-done` on its body. */
export function pageOfChurn(): string {
  return documentOf(`<table><tbody id="rows"></tbody></table><script>
let frame = 0;
function draw() {
  const rows = Array.from({ length: 200 }, (_, row) =>
    '<tr><td>Row ' + row + '</td><td>Frame ' + frame + '</td><td><input value="' + frame + '"></td><td><button>Edit</button></td></tr>');
  document.getElementById('rows').innerHTML = rows.join('');
  frame += 1;
  if (frame < 60) requestAnimationFrame(draw);
  else document.body.dataset.done = 'true';
}
requestAnimationFrame(draw);
</script>`);
}

function documentOf(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Benchmark</title><link rel="icon" href="data:,">
<style>.row{display:block;margin:2px}</style></head><body><h1>Security info</h1>${body}</body></html>`;
}
