import { addViteConfig, defineWxtModule } from 'wxt/modules';

const RULES = /\/utils\/sites\/(?:form|password)\/[\w-]*rules[\w-]*\.ts$/;
const EXAMPLE = /^ *(?:catches|leaves):\s*'[^'\n]*',\n/gm;

/** Ships the rules without the examples that stand beside them for who reads and tests them: they weigh a kilobyte. */
export default defineWxtModule({
  name: 'no-examples',
  setup(wxt) {
    const plugin = {
      name: 'no-examples',
      enforce: 'pre' as const,
      transform: (code: string, id: string) =>
        RULES.test(id.replaceAll('\\', '/')) ? { code: code.replace(EXAMPLE, ''), map: null } : null,
    };
    addViteConfig(wxt, () => ({ plugins: [plugin] }));
  },
});
