import { render } from 'preact';
import { Options } from '../../components/options/Options';
import { browserOptionsPort } from '../../utils/settings/browser-options-port';
import { useOptions } from '../../utils/settings/use-options';

/** A host that the popup hands over in the address; it is only put into the field, never added by itself. */
const offeredAddress = new URLSearchParams(location.hash.slice(1)).get('address') ?? '';

function LiveOptions() {
  return <Options {...useOptions(browserOptionsPort)} offeredAddress={offeredAddress} />;
}

const root = document.getElementById('options');
if (root) render(<LiveOptions />, root);
